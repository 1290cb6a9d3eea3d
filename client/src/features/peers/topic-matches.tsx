import { IconCircleCheck, IconMessage } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { plainWords } from "../conversations/plain-words.js";
import { Reasons } from "./reasons.js";
import { TopicLink } from "./topic-link.js";
import type { Help } from "./use-help.js";
import classes from "./who-had-this.module.css";

const longestAnswer = 160;

/** Topics that speak of the same; of those that are solved, the answer. */
export function TopicMatches({ topics }: { topics: Help["topics"] }) {
  const { t } = useTranslation("peers");
  if (topics.length === 0) return null;
  return (
    <ul className={classes.matches} aria-label={t("help.topicList")}>
      {topics.map(({ topic, reasons }) => (
        <li key={topic.id} className={classes.match}>
          {topic.resolution ? (
            <IconCircleCheck size={20} aria-hidden className={classes.solved} />
          ) : (
            <IconMessage size={20} aria-hidden className={classes.open} />
          )}
          <div className={classes.words}>
            <TopicLink topic={topic} className={classes.name} />
            {topic.solution && (
              <p className={classes.answer}>
                {t("help.answer", {
                  name: topic.solution.author.name,
                  words: plainWords(topic.solution.body, longestAnswer),
                })}
              </p>
            )}
            <Reasons reasons={reasons} />
          </div>
        </li>
      ))}
    </ul>
  );
}
