import { Button } from "@mantine/core";
import { useState } from "react";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { Section } from "../../ui/section.js";
import { usePlace } from "../network/place-context.js";
import type { Concept } from "./concept-kinds.js";
import { conceptQueries, ReleaseConceptDocument } from "./concept.documents.js";
import classes from "./concepts.module.css";

/** The edition in force for all of the network: a step of its own, which can be taken back. */
export function Release({ concept }: { concept: Concept }) {
  const { t } = useTranslation(["concepts", "common"]);
  const { id: placeId } = usePlace();
  const [isAsking, setAsking] = useState(false);
  const releasing = useAction(ReleaseConceptDocument, {
    refetchQueries: conceptQueries,
    awaitRefetchQueries: true,
  });
  const { kind, editions, releasedAt, releasedBy, viewerCan } = concept;
  if (editions.length === 0 || (!releasedAt && !viewerCan.release)) return null;
  const date = releasedAt ? formatDay(releasedAt) : "";

  async function set(isReleased: boolean): Promise<void> {
    if (!(await releasing.run({ placeId, kind, isReleased }))) return;
    announce(t(isReleased ? "release.done" : "release.revoked"));
    setAsking(false);
  }

  return (
    <div className={`${classes.release} not-on-paper`}>
      <Section title={t("release.title")}>
        <p>
          {!releasedAt
            ? t("release.offer")
            : releasedBy
              ? t("release.by", { name: releasedBy.name, date })
              : t("release.since", { date })}
        </p>
        {releasing.problem && !isAsking && <Note tone="brick">{releasing.problem.text}</Note>}
        {viewerCan.release && (
          <Actions>
            {releasedAt ? (
              <Button variant="default" loading={releasing.isBusy} onClick={() => void set(false)}>
                {t("release.revoke")}
              </Button>
            ) : (
              <Button variant="default" onClick={() => setAsking(true)}>
                {t("release.release")}
              </Button>
            )}
          </Actions>
        )}
      </Section>
      <Dialog opened={isAsking} onClose={() => setAsking(false)} title={t("release.question")}>
        <p>{t("release.meaning")}</p>
        {releasing.problem && <Note tone="brick">{releasing.problem.text}</Note>}
        <Actions>
          <Button loading={releasing.isBusy} onClick={() => void set(true)}>
            {t("release.confirm")}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </Dialog>
    </div>
  );
}
