import { Button } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { PersonMatches } from "./person-matches.js";
import { TopicLink } from "./topic-link.js";
import { TopicMatches } from "./topic-matches.js";
import { useFoundWords } from "./use-found-words.js";
import { useHelp } from "./use-help.js";
import classes from "./who-had-this.module.css";

const AskForHelp = later(() => import("./ask-for-help.js"));

/** A topic that was started from here. */
export interface AskedTopic {
  id: string;
  title: string;
}

interface WhoHadThisProps {
  /** The viewer's own place. */
  placeId: string;
  /** The step it is about, if any. */
  blockId: string | null;
  /** What is being written; asked a moment after typing rests. */
  text: string;
  /** The update it is written in, as far as it exists on the server. */
  updateId?: string | null;
  /** A question was asked in #hilfe. */
  onAsk?: (topic: AskedTopic) => void;
}

/** "Wer hatte das schon?" Beside what is being written: who has had this, and asking everybody in one click. */
export function WhoHadThis({ placeId, blockId, text, updateId = null, onAsk }: WhoHadThisProps) {
  const { t } = useTranslation("peers");
  const id = useId();
  const { help, isLooking, hasFailed } = useHelp({ placeId, text, blockId });
  const found = useFoundWords(help);
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState<AskedTopic | null>(null);
  const isBlank = text.trim() === "";

  useEffect(() => {
    if (found) announce(found);
  }, [found]);

  function tell(topic: AskedTopic): void {
    setAsked(topic);
    setAsking(false);
    announce(t("ask.sent"));
    onAsk?.(topic);
  }

  return (
    <section className={classes.panel} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {t("help.title")}
      </h3>
      <p className={classes.status}>
        {isLooking ? t("help.looking") : hasFailed ? t("help.failed") : (found ?? t("help.hint"))}
      </p>
      <div className={classes.found} data-waiting={isLooking || undefined}>
        {help && <TopicMatches topics={help.topics} />}
        {help && <PersonMatches people={help.people} />}
      </div>
      {asked ? (
        <Note tone="leaf">
          {t("ask.done")} <TopicLink topic={asked} />
        </Note>
      ) : (
        <Button
          variant="default"
          className={classes.ask}
          leftSection={<IconHelpCircle size={20} aria-hidden />}
          disabled={isBlank}
          onClick={() => setAsking(true)}
        >
          {t("ask.open")}
        </Button>
      )}
      {isAsking && (
        <AskForHelp.Part
          placeId={placeId}
          updateId={updateId}
          text={text}
          onAsked={tell}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
