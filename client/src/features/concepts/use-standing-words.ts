import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import type { Concept } from "./concept-kinds.js";
import { numberOf, standingOf } from "./concept-standing.js";

/** "Unterschrieben von der Kommune, es fehlt das Moderationsteam" */
export function useStandingWords(): (concept: Concept) => string {
  const { t } = useTranslation("concepts");
  return (concept) => {
    const standing = standingOf(concept);
    const [latest] = concept.editions;
    if (standing === "DRAFT" && latest) return t("standing.next", { number: numberOf(concept) });
    return t(`standing.${standing}`, {
      number: numberOf(concept),
      date: latest ? formatDay(latest.signedAt) : "",
    });
  };
}
