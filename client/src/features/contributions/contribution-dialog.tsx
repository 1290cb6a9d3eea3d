import { TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { ContributionFieldsFragment, ContributionKind } from "../../gql/graphql.js";
import { berlinWall } from "../../lib/berlin-time.js";
import { now } from "../../lib/clock.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useEntryId } from "../../lib/use-entry-id.js";
import { Choice } from "../../ui/choice.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { EntryEnd } from "../network/entry-end.js";
import {
  AddContributionDocument,
  ChangeContributionDocument,
  contributionQueries,
} from "./contributions.documents.js";

interface ContributionDialogProps {
  /** For a new one. */
  placeId?: string;
  contribution?: ContributionFieldsFragment;
  opened: boolean;
  onClose: () => void;
}

export default function ContributionDialog({ opened, onClose, ...rest }: ContributionDialogProps) {
  const { t } = useTranslation("network");
  const title = t(rest.contribution ? "contribution.change" : "contribution.add");
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <ContributionForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

const fields = ["description", "day", "amount"] as const;

function ContributionForm({ placeId = "", contribution, onClose }: Omit<ContributionDialogProps, "opened">) {
  const { t, i18n } = useTranslation(["network", "common"]);
  const [version, setVersion] = useState(contribution?.version ?? 0);
  const [kind, setKind] = useState<ContributionKind>(contribution?.kind ?? "STAFF_TIME");
  const [words, setWords] = useState({
    description: contribution?.description ?? "",
    day: contribution?.day ?? berlinWall(now()).slice(0, 10),
    amount: contribution ? contribution.amount.toLocaleString(i18n.language, { useGrouping: false }) : "",
  });
  const options = { refetchQueries: contributionQueries, awaitRefetchQueries: true };
  const adding = useAction(AddContributionDocument, options);
  const changing = useAction(ChangeContributionDocument, options);
  const action = contribution ? changing : adding;
  const { id, isEntered, enterAnother } = useEntryId(adding);

  async function submit() {
    const missing = fields.find((field) => !words[field].trim());
    if (missing) return action.refuse(missing, t("common:problem.REQUIRED"));
    const amount = Number(words.amount.trim().replace(",", "."));
    if (!Number.isFinite(amount)) return action.refuse("amount", t(`contribution.malformed.${kind}`));
    const input = { kind, description: words.description, day: words.day, amount };
    const answer = contribution
      ? await changing.run({ input: { ...input, id: contribution.id, version } })
      : await adding.run({ input: { ...input, id, placeId } });
    if (!answer) return;
    announce(t("contribution.saved"));
    onClose();
  }

  const input = (field: (typeof fields)[number]) => ({
    value: words[field],
    error: action.errorOf(field),
    autoComplete: "off",
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setWords({ ...words, [field]: event.currentTarget.value }),
  });

  // What was typed stays, and whoever has read what stands there now may save all the same.
  const isOutdated = action.problem?.code === "CONTRIBUTION_CHANGED" && contribution !== undefined;
  const newer = isOutdated
    ? {
        words: [
          contribution.description,
          formatDay(contribution.day),
          t(`contribution.amount.${contribution.kind}`, { count: contribution.amount }),
        ].join(", "),
        onKeep: () => {
          setVersion(contribution.version);
          changing.forget();
        },
      }
    : null;
  const failed = action.errorBeside(...fields);
  return (
    <Form onSubmit={submit}>
      <p>{t("contribution.help")}</p>
      <Choice<ContributionKind>
        label={t("contribution.kind")}
        options={(["STAFF_TIME", "ROOM"] as const).map((value) => ({
          value,
          label: t(`contribution.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextInput
        {...input("description")}
        data-autofocus
        label={t("contribution.description")}
        description={t(`contribution.descriptionHelp.${kind}`)}
        maxLength={160}
      />
      <TextInput {...input("day")} type="date" label={t("contribution.day")} />
      <TextInput
        {...input("amount")}
        inputMode="decimal"
        label={t(`contribution.amountOf.${kind}`)}
        description={t(`contribution.amountHelp.${kind}`)}
        maxLength={8}
      />
      <EntryEnd
        failed={failed}
        newer={newer}
        isEntered={isEntered}
        onAgain={enterAnother}
        isBusy={action.isBusy}
        onClose={onClose}
      />
    </Form>
  );
}
