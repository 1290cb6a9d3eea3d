import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { ConceptKind } from "../../gql/graphql.js";
import { formatExact, formatRelative, useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import { type ConceptSection, sectionAnchors } from "./concept-kinds.js";
import classes from "./concepts.module.css";
import { Paragraphs } from "./paragraphs.js";
import { SectionEditor } from "./section-editor.js";
import { useSectionWords } from "./use-section-words.js";

interface WrittenSectionProps {
  kind: ConceptKind;
  section: ConceptSection;
  mayWrite: boolean;
}

/** A section as it stands, and in the same place the field in which it is written. */
export function WrittenSection({ kind, section, mayWrite }: WrittenSectionProps) {
  const { t } = useTranslation(["concepts", "common"]);
  const words = useSectionWords(kind, section);
  const edit = useRef<HTMLButtonElement>(null);
  const isOpen = words.words !== null;
  const wasOpen = useRef(isOpen);
  // Whoever closes the field goes on from where it was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) edit.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const anchor = sectionAnchors[section.key];
  const title = t(`section.${section.key}`);

  return (
    <section className={classes.section} aria-labelledby={anchor}>
      <div className={classes.sectionHead}>
        <h3 id={anchor} tabIndex={-1}>
          {title}
        </h3>
        {mayWrite && !isOpen && (
          <Button
            ref={edit}
            variant="subtle"
            leftSection={<IconPencil size={18} aria-hidden />}
            aria-label={t("section.editNamed", { section: title })}
            onClick={words.open}
          >
            {t("section.edit")}
          </Button>
        )}
      </div>
      {(isOpen || (mayWrite && !section.body)) && (
        <p className={`${classes.help} not-on-paper`}>{t(`help.${section.key}`)}</p>
      )}
      {isOpen ? (
        <SectionEditor section={section} title={title} words={words} />
      ) : section.body ? (
        <Paragraphs text={section.body} />
      ) : (
        <p className={classes.empty}>{t("section.empty")}</p>
      )}
      {words.discarded && (
        <Note tone="lake">
          <p>{t("section.discarded")}</p>
          <Button size="sm" variant="default" mt={8} onClick={words.takeBack}>
            {t("common:action.undo")}
          </Button>
        </Note>
      )}
      {!isOpen && <ChangedLine section={section} />}
    </section>
  );
}

function ChangedLine({ section: { changedAt, changedBy } }: { section: ConceptSection }) {
  const { t } = useTranslation("concepts");
  const now = useNow();
  if (!changedAt) return null;
  const time = formatRelative(changedAt, now);
  return (
    <p className={`${classes.changed} not-on-paper`} title={formatExact(changedAt)}>
      {changedBy ? t("section.changedBy", { name: changedBy.name, time }) : t("section.changed", { time })}
    </p>
  );
}
