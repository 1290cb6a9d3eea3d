import { Button, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useEffect, useId, useRef } from "react";
import { formatRelative, useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";
import type { ConceptSection } from "./concept-kinds.js";
import { Paragraphs } from "./paragraphs.js";
import classes from "./section-editor.module.css";
import { isUnsaved } from "./section-words.js";
import type { SectionWords } from "./use-section-words.js";

const longest = 10_000;
/** So few signs before the end, one is told. */
const nearlyFull = 1_000;

interface SectionEditorProps {
  section: ConceptSection;
  title: string;
  words: SectionWords;
}

/** The field of one section; when somebody else has saved meanwhile, their words stand beside one's own. */
export function SectionEditor({ section, title, words }: SectionEditorProps) {
  const { t } = useTranslation(["concepts", "common"]);
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = words.words;
  const wasLeft = useRef(kept !== null && isUnsaved(kept));
  // What an earlier visit left lies open without asking for attention.
  useEffect(() => {
    const { current } = field;
    if (!current || wasLeft.current) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, []);
  if (!kept) return null;
  const left = longest - kept.body.length;

  return (
    <form
      aria-label={title}
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void words.save();
      }}
    >
      <div className={classes.texts} data-contested={words.isContested || undefined}>
        <Textarea
          ref={field}
          label={words.isContested ? t("section.own") : t("section.text", { section: title })}
          autosize
          minRows={5}
          maxRows={30}
          maxLength={longest}
          value={kept.body}
          error={left < 0 && t("section.tooLong", { count: -left })}
          onChange={(event) => words.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void words.save();
          }}
        />
        {words.isContested && <OtherText section={section} />}
      </div>
      {left >= 0 && left < nearlyFull && <p className={classes.line}>{t("section.left", { count: left })}</p>}
      {!words.isContested && isUnsaved(kept) && (
        <p className={classes.line}>{t(words.isKeptHere ? "section.here" : "section.notHere")}</p>
      )}
      {words.problem && <Note tone="brick">{words.problem}</Note>}
      {words.isContested ? (
        <Contested section={section} words={words} />
      ) : (
        <Actions>
          <Button type="submit" loading={words.isBusy}>
            {t("common:action.save")}
          </Button>
          <Button variant="default" disabled={words.isBusy} onClick={words.cancel}>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      )}
    </form>
  );
}

function OtherText({ section }: { section: ConceptSection }) {
  const { t } = useTranslation("concepts");
  const id = useId();
  return (
    <section className={classes.other} aria-labelledby={id}>
      <h4 id={id}>
        {section.changedBy ? t("section.otherBy", { name: section.changedBy.name }) : t("section.other")}
      </h4>
      {section.body ? <Paragraphs text={section.body} /> : <p>{t("section.otherEmpty")}</p>}
    </section>
  );
}

function Contested({ section: { changedAt, changedBy }, words }: Omit<SectionEditorProps, "title">) {
  const { t } = useTranslation("concepts");
  const now = useNow();
  const time = changedAt ? formatRelative(changedAt, now) : "";
  return (
    <Note tone="honey">
      <p>
        {changedBy
          ? t("section.contestedBy", { name: changedBy.name, time })
          : t("section.contested", { time })}
      </p>
      <Actions>
        <Button size="sm" onClick={words.joinBoth}>
          {t("section.keepBoth")}
        </Button>
        <Button size="sm" variant="default" onClick={() => void words.saveOwn()}>
          {t("section.keepOwn")}
        </Button>
        <Button size="sm" variant="default" onClick={words.takeOther}>
          {t("section.takeOther")}
        </Button>
      </Actions>
    </Note>
  );
}
