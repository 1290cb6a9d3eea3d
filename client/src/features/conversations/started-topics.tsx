import { useTranslation } from "../../lib/i18n.js";
import { PendingMessages } from "./pending-messages.js";
import classes from "./topic-list.module.css";
import { useOutbox } from "./use-outbox.js";

/** Topics begun here that have not reached the server. */
export function StartedTopics({ channelId }: { channelId: string }) {
  const { t } = useTranslation("conversations");
  const started = useOutbox(({ parcel }) => parcel.kind === "topic" && parcel.channelId === channelId);
  if (started.length === 0) return null;
  return (
    <ul className={classes.rows} aria-label={t("topics.started")}>
      <PendingMessages pending={started} authorLines="all" />
    </ul>
  );
}
