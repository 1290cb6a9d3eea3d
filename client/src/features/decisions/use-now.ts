import type { DecisionFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { dayWords } from "./day.js";
import { useTitle } from "./use-title.js";

/** How a decision stands now, in words. */
export function useNow(decision: DecisionFieldsFragment): string {
  const { t } = useTranslation("decisions");
  const title = useTitle(decision);
  const { body, meetsOn, isPublic, paperNumber } = decision;
  const state = !isPublic && decision.state === "NOTED" ? "HIDDEN" : decision.state;
  return [title, body.name, dayWords(meetsOn), paperNumber, t(`state.${state}`)].filter(Boolean).join(" · ");
}
