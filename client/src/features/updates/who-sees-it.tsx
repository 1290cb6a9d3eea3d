import { useTranslation } from "../../lib/i18n.js";
import { Explained } from "../../ui/explained.js";
import { readerIcons, readersOf } from "./readers.js";
import type { Visibility } from "./update-words.js";
import { useReaderWords } from "./use-reader-words.js";
import classes from "./who-sees-it.module.css";

interface WhoSeesItProps {
  update: { visibility: Visibility; forFunder: boolean };
}

/** On each update: who can see it; who exactly, by pointing, focus or pressing. */
export function WhoSeesIt({ update }: WhoSeesItProps) {
  const { t } = useTranslation("updates");
  const who = useReaderWords();
  const readers = readersOf(update);
  const Icon = readerIcons[readers];
  return (
    <span className={classes.who}>
      <Icon size={18} aria-hidden />
      <Explained explanation={who(readers)} side="start">
        {t("readers.seenBy", { who: t(`readers.short.${readers}`) })}
      </Explained>
    </span>
  );
}
