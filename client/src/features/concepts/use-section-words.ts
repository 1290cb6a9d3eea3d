import { useRef, useState } from "react";
import type { ConceptKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";
import type { ConceptSection } from "./concept-kinds.js";
import { conceptQueries, WriteConceptSectionDocument } from "./concept.documents.js";
import { type KeptSection, sectionDraftsOf } from "./section-drafts.js";
import { areSame, begunOver, goOnOver, isUnsaved, keepBoth, keepOwn, meet } from "./section-words.js";

/** One section while somebody writes in it: on this device with each letter, for everybody once it is saved. */
export function useSectionWords(kind: ConceptKind, section: ConceptSection) {
  const { t } = useTranslation("concepts");
  const { person } = useSignedInViewer();
  const { id: placeId } = usePlace();
  const drafts = sectionDraftsOf(person.id);
  const { key, body, version } = section;
  // What an earlier visit left unsaved lies open.
  const [written, setWritten] = useState<KeptSection | null>(() => drafts.read(placeId, kind, key) ?? null);
  // As it is after the last letter, also for what began to be saved before it.
  const current = useRef(written);
  const [discarded, setDiscarded] = useState<KeptSection | null>(null);
  const saving = useAction(WriteConceptSectionDocument, {
    refetchQueries: conceptQueries,
    awaitRefetchQueries: true,
  });
  const met = written && meet(written, section);

  function keep(next: KeptSection): void {
    current.current = next;
    setWritten(next);
    if (isUnsaved(next)) drafts.keep(placeId, kind, key, next);
    else drafts.forget(placeId, kind, key);
  }

  function close(): void {
    drafts.forget(placeId, kind, key);
    current.current = null;
    setWritten(null);
    saving.forget();
  }

  async function store(words: KeptSection): Promise<void> {
    keep(words);
    if (areSame(words.body, body) && words.version === version) return close();
    const input = { placeId, kind, key, version: words.version, body: words.body };
    const answer = await saving.run({ input });
    if (!answer) return;
    const stored = answer.writeConceptSection.draft?.sections.find((one) => one.key === key);
    const saved = { body: words.body, version: stored?.version ?? words.version };
    const rest = current.current && goOnOver(current.current, saved);
    if (rest) keep(rest);
    else close();
    announce(t("section.saved", { section: t(`section.${key}`) }));
  }

  return {
    words: met?.kept ?? null,
    /** Somebody else has saved other words over the same beginning. */
    isContested: met !== null && met.isContested && !saving.isBusy,
    isBusy: saving.isBusy,
    /** What is not saved would outlive a reload of the page. */
    isKeptHere: drafts.isKept(placeId, kind, key),
    // The screen says itself what is to be done about that.
    problem: saving.problem?.code === "CONCEPT_CHANGED" ? undefined : saving.problem?.text,
    discarded: discarded !== null,
    open: () => {
      setDiscarded(null);
      keep(begunOver(section));
    },
    write: (text: string) => met && keep({ ...met.kept, body: text }),
    save: () => (met && !met.isContested && !saving.isBusy ? store(met.kept) : undefined),
    saveOwn: () => (met ? store(keepOwn(met.kept, section)) : undefined),
    joinBoth: () => {
      if (met) keep(keepBoth(met.kept, section));
      saving.forget();
    },
    takeOther: () => {
      if (met) setDiscarded(keepOwn(met.kept, section));
      close();
    },
    cancel: () => {
      // What is on its way cannot be called back.
      if (saving.isBusy) return;
      if (met && isUnsaved(met.kept)) setDiscarded(met.kept);
      close();
    },
    takeBack: () => {
      if (discarded) keep(discarded);
      setDiscarded(null);
    },
  };
}

export type SectionWords = ReturnType<typeof useSectionWords>;
