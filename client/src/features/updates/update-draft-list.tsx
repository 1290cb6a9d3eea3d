import { useApolloClient } from "@apollo/client/react";
import { IconPencil, IconSend } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { HealthBadge } from "./health-badge.js";
import { draftsOf } from "./update-drafts.js";
import classes from "./update-draft-list.module.css";
import { updatePaths } from "./update-paths.js";
import { parts, type Update } from "./update-words.js";

interface UpdateDraftListProps {
  placeId: string;
  drafts: readonly Update[];
  rights: { publish: boolean };
}

/** What waits for whoever leads the place, and what one is still writing oneself. */
export function UpdateDraftList({ placeId, drafts, rights }: UpdateDraftListProps) {
  const { t } = useTranslation("updates");
  const client = useApolloClient();
  const { person } = useSignedInViewer();
  const known = new Set(drafts.map(({ id }) => id));
  const onlyHere = draftsOf(person.id, client)
    .unsent(placeId)
    .filter(({ id, kept }) => !known.has(id) && !kept.isPublished);
  const waiting = drafts.filter(
    ({ author, submittedAt }) => rights.publish && submittedAt !== null && author.id !== person.id,
  );
  const own = drafts.filter((draft) => !waiting.includes(draft));

  return (
    <>
      {waiting.length > 0 && (
        <Section title={t("drafts.waiting")}>
          <ul className={classes.drafts} data-waiting>
            {waiting.map((draft) => (
              <DraftRow key={draft.id} placeId={placeId} draft={draft} />
            ))}
          </ul>
        </Section>
      )}
      {own.length + onlyHere.length > 0 && (
        <Section title={t("drafts.own")}>
          <ul className={`${classes.drafts} not-on-paper`}>
            {own.map((draft) => (
              <DraftRow key={draft.id} placeId={placeId} draft={draft} />
            ))}
            {onlyHere.map(({ id, kept }) => (
              <li key={id} className={classes.draft}>
                <IconPencil size={20} aria-hidden />
                <div className={classes.words}>
                  <Link to={updatePaths.edit(placeId, id)} className={classes.name}>
                    {firstWords(kept.words) || t("drafts.untitled")}
                  </Link>
                  <p className={classes.context}>{t("drafts.onlyHere")}</p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function DraftRow({ placeId, draft }: { placeId: string; draft: Update }) {
  const { t } = useTranslation("updates");
  const { person } = useSignedInViewer();
  const { id, author, submittedAt, savedAt, health } = draft;
  const isOwn = author.id === person.id;
  const Icon = submittedAt ? IconSend : IconPencil;
  return (
    <li className={classes.draft}>
      <Icon size={20} aria-hidden />
      <div className={classes.words}>
        <Link to={updatePaths.edit(placeId, id)} className={classes.name}>
          {firstWords(draft) || t("drafts.untitled")}
        </Link>
        <p className={classes.context}>
          {submittedAt
            ? t(isOwn ? "drafts.givenOwn" : "drafts.given", { name: author.name })
            : t("drafts.saved")}{" "}
          <RelativeTime at={submittedAt ?? savedAt} />
        </p>
      </div>
      {health && <HealthBadge health={health} compact />}
    </li>
  );
}

const most = 90;

function firstWords(words: Pick<Update, (typeof parts)[number]>): string {
  const text = parts.map((part) => words[part].trim()).find(Boolean) ?? "";
  return text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;
}
