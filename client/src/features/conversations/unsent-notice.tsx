import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import classes from "./channel-list.module.css";
import { paths } from "./conversation-paths.js";
import { useOutbox } from "./use-outbox.js";

/** What the server refused waits for a decision in its topic; here one hears of it from anywhere. */
export function UnsentNotice() {
  const { t } = useTranslation("conversations");
  const refused = useOutbox(({ refusal }) => refusal !== null);
  const parcel = refused[0]?.entry.parcel;
  if (!parcel) return null;
  const to = parcel.kind === "message" ? paths.topic(parcel.topicId) : paths.channel(parcel.channelId);
  return (
    <Link to={to} className={classes.unsent} data-row>
      <IconAlertTriangle size={20} aria-hidden />
      {t("pending.refused", { count: refused.length })}
    </Link>
  );
}
