import type { DecisionFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { isConcluded } from "./decision-words.js";

/** What a decision is called; behind closed doors, by no more than that. */
export function useTitle(decision: Pick<DecisionFieldsFragment, "title" | "state">): string {
  const { t } = useTranslation("decisions");
  return decision.title ?? t(isConcluded(decision) ? "row.notPublic" : "row.notPublicYet");
}
