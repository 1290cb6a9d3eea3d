import { useTranslation } from "react-i18next";
import classes from "./unread-words.module.css";

/** What is unread: a dot and a number for the eye, a sentence for the ear. */
export function UnreadWords({ messages, mentions }: { messages: number; mentions: number }) {
  const { t } = useTranslation("conversations");
  if (messages === 0) return null;
  return (
    <span className={classes.unread}>
      <span aria-hidden className={classes.count} data-mentioned={mentions > 0}>
        {mentions > 0 && <span className={classes.at}>@</span>}
        {messages}
      </span>
      <span className="only-for-readers">
        {", "}
        {t("unread.messages", { count: messages })}
        {mentions > 0 && `, ${t("unread.mentions", { count: mentions })}`}
      </span>
    </span>
  );
}
