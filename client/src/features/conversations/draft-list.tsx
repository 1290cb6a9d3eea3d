import type { DraftFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { BackLink } from "./back-link.js";
import { paths } from "./conversation-paths.js";
import { moveWithArrows } from "./move-with-arrows.js";
import { plainWords } from "./plain-words.js";
import { shownName } from "./shown-name.js";
import list from "./topic-list.module.css";
import classes from "./topic-row.module.css";
import { useDrafts } from "./use-drafts.js";

/** Everything one has begun to write, over all channels. */
export default function DraftList({ level, hasBack }: { level: 1 | 2; hasBack: boolean }) {
  const { t } = useTranslation("conversations");
  const drafts = useDrafts();
  const Heading = `h${level}` as const;
  return (
    <section className={list.list} aria-labelledby="entwuerfe">
      {level === 1 && <title>{`${t("draft.title")} · Lernnetz`}</title>}
      <header className={list.header}>
        {hasBack && <BackLink to={paths.conversations}>{t("channels.title")}</BackLink>}
        <div className={list.top}>
          <Heading id="entwuerfe" className={list.title} tabIndex={-1}>
            {t("draft.title")}
          </Heading>
        </div>
      </header>
      {drafts.length === 0 ? (
        <EmptyState drawing="table" title={t("draft.none")} level={3}>
          {t("draft.noneText")}
        </EmptyState>
      ) : (
        <ul className={list.rows} onKeyDown={moveWithArrows}>
          {drafts.map((draft) => (
            <Row key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ draft: { topic, channel, title, body, savedAt } }: { draft: DraftFieldsFragment }) {
  const { t } = useTranslation("conversations");
  return (
    <li>
      <Link to={topic ? paths.topic(topic.id) : paths.newTopic(channel.id)} className={classes.row} data-row>
        <span className={classes.top}>
          <span className={classes.title}>{topic?.title ?? (title || t("newTopic.title"))}</span>
          <RelativeTime at={savedAt} className={classes.time} />
        </span>
        {body && <span className={classes.excerpt}>{plainWords(body, 200)}</span>}
        <span className={classes.context}>
          <span className={classes.people}>
            {shownName(channel)}
            {!topic && ` · ${t("newTopic.title")}`}
          </span>
        </span>
      </Link>
    </li>
  );
}
