import { useTranslation } from "../../lib/i18n.js";
import classes from "./unread-words.module.css";

/** What is unread: for the eye a dot with how much, and with @ how often one is mentioned; for the ear a sentence. */
export function UnreadWords({ messages, mentions }: { messages: number; mentions: number }) {
  const { t } = useTranslation("conversations");
  if (messages === 0) return null;
  return (
    <span className={classes.unread}>
      <span aria-hidden className={classes.figures}>
        {mentions > 0 && <span className={classes.mentions}>@&#8201;{mentions}</span>}
        <span className={classes.messages}>{messages}</span>
      </span>
      <span className="only-for-readers">
        {", "}
        {t("unread.messages", { count: messages })}
        {mentions > 0 && `, ${t("unread.mentions", { count: mentions })}`}
      </span>
    </span>
  );
}
