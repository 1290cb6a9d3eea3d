import { useCallback } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { ConceptHead } from "./concept-head.js";
import type { Concept, ConceptDraft } from "./concept-kinds.js";
import { standingOf } from "./concept-standing.js";
import { Continuers } from "./continuers.js";
import classes from "./concepts.module.css";
import { Editions } from "./editions.js";
import { Gaps } from "./gaps.js";
import { Release } from "./release.js";
import { Signatures } from "./signatures.js";
import { useGaps } from "./use-gaps.js";
import { useToldChanges } from "./use-told-changes.js";
import { WrittenSection } from "./written-section.js";
import { YourTurn } from "./your-turn.js";

interface WorkingTextProps {
  concept: Concept;
  draft: ConceptDraft;
}

/** The text as both sides write it, section by section, and what is still to be done until both have signed. */
export function WorkingText({ concept, draft }: WorkingTextProps) {
  const { t } = useTranslation("concepts");
  const { kind, viewerCan } = concept;
  const { refusals, refuse } = useGaps(draft);
  const goTo = useCallback((anchor: string) => {
    const target = document.getElementById(anchor);
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  }, []);
  useToldChanges(concept, draft);
  // Of what nobody has begun, everything is missing: that need not be listed.
  const isListed = viewerCan.write && (refusals > 0 || standingOf(concept) === "DRAFT");

  return (
    <>
      <article className={classes.concept}>
        <ConceptHead concept={concept} title={t(`kind.${kind}`)} />
        <p className={`${classes.intro} not-on-paper`}>{t(`intro.${kind}`)}</p>
        <YourTurn concept={concept} draft={draft} onGo={goTo} />
        {isListed && <Gaps gaps={draft.gaps} refusals={refusals} onGo={goTo} />}
        {draft.sections.map((section) => (
          <WrittenSection key={section.key} kind={kind} section={section} mayWrite={viewerCan.write} />
        ))}
        {kind === "CONTINUATION_PLAN" && (
          <Continuers continuers={draft.continuers} mayWrite={viewerCan.write} />
        )}
      </article>
      <Signatures concept={concept} draft={draft} onIncomplete={refuse} />
      <Release concept={concept} />
      <Editions concept={concept} />
    </>
  );
}
