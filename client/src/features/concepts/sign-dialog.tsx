import { Button } from "@mantine/core";
import { useState } from "react";
import type { ConceptSide } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";
import type { Concept, ConceptDraft } from "./concept-kinds.js";
import { numberOf } from "./concept-standing.js";
import { conceptQueries, SignConceptDocument } from "./concept.documents.js";
import { sectionDraftsOf } from "./section-drafts.js";

interface SignDialogProps {
  concept: Concept;
  draft: ConceptDraft;
  /** For which one signs. */
  side: ConceptSide;
  opened: boolean;
  /** The text still lacks something. */
  onIncomplete: () => void;
  onSigned: () => void;
  onClose: () => void;
}

export default function SignDialog(props: SignDialogProps) {
  const { t } = useTranslation("concepts");
  const { concept, opened, onClose } = props;
  return (
    <Dialog opened={opened} onClose={onClose} title={t(`signature.question.${concept.kind}`)}>
      <SignForm {...props} />
    </Dialog>
  );
}

/** What it means to sign, said before one does. */
function SignForm({ concept, draft, side, onIncomplete, onSigned, onClose }: SignDialogProps) {
  const { t } = useTranslation(["concepts", "common"]);
  const { person } = useSignedInViewer();
  const { id: placeId, name } = usePlace();
  const { kind } = concept;
  // Signed is what was on the screen when the question was asked.
  const [version] = useState(draft.version);
  const [unsaved] = useState(() => sectionDraftsOf(person.id).unsaved(placeId, kind));
  const signing = useAction(SignConceptDocument, {
    refetchQueries: conceptQueries,
    awaitRefetchQueries: true,
  });
  const isChanged = draft.version !== version && !signing.isBusy;
  const isSecond = draft.signatures.some((one) => one.side !== side);

  async function sign(): Promise<void> {
    const answer = await signing.run({ placeId, kind, version });
    if (!answer) return;
    onClose();
    if (answer.signConcept.__typename === "ConceptIncomplete") return onIncomplete();
    announce(t("signature.done"));
    onSigned();
  }

  return (
    <Form onSubmit={sign}>
      <p>{t(`signature.as.${side}`, { person: person.name, name })}</p>
      <p>
        {isSecond
          ? t(`signature.second.${side}`, { number: numberOf(concept) })
          : t(`signature.first.${side}`)}
      </p>
      {unsaved.length > 0 && (
        <Note tone="honey">
          {t("signature.unsaved", { sections: unsaved.map((key) => t(`section.${key}`)).join(", ") })}
        </Note>
      )}
      {isChanged ? (
        <Note tone="honey">{t("signature.changed")}</Note>
      ) : (
        signing.problem && <Note tone="brick">{signing.problem.text}</Note>
      )}
      <Actions>
        <Button type="submit" loading={signing.isBusy} disabled={isChanged}>
          {t("signature.sign")}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
