import { useEffect, useRef } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import type { Concept, ConceptDraft } from "./concept-kinds.js";
import { useStandingWords } from "./use-standing-words.js";

/** Whoever listens to the page is told what others do to the text, and how far it is by now. */
export function useToldChanges(concept: Concept, draft: ConceptDraft): void {
  const { t } = useTranslation("concepts");
  const { person } = useSignedInViewer();
  const standing = useStandingWords()(concept);
  const known = useRef({ standing, sections: draft.sections });
  useEffect(() => {
    const before = known.current;
    known.current = { standing, sections: draft.sections };
    for (const { key, version, changedBy } of draft.sections) {
      const old = before.sections.find((one) => one.key === key);
      if (old && old.version < version && changedBy && changedBy.id !== person.id)
        announce(t("told.section", { name: changedBy.name, section: t(`section.${key}`) }));
    }
    if (before.standing !== standing) announce(standing);
  }, [draft.sections, person.id, standing, t]);
}
