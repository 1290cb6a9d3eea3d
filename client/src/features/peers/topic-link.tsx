import { useTranslation } from "../../lib/i18n.js";
import type { AskedTopic } from "./who-had-this.js";

/** In a window of its own: what is being written stays where it is. */
export function TopicLink({ topic, className }: { topic: AskedTopic; className?: string | undefined }) {
  const { t } = useTranslation("peers");
  return (
    <a href={`/gespraeche/thema/${topic.id}`} target="_blank" rel="noreferrer" className={className}>
      {topic.title}
      <span className="only-for-readers"> {t("help.newWindow")}</span>
    </a>
  );
}
