import type { Work } from "../../database/unit-of-work.js";
import type { AudienceKey } from "../../kernel/actor.js";
import { announcePlace } from "../network/network.facts.js";
import type { ConceptRow } from "./concept.queries.js";

/** The working text changed: told to those who read it. */
export function announceDraft(work: Work, { placeId, roundId }: ConceptRow): void {
  announcePlace(work, { id: placeId, roundId }, "CONCEPTS", [`place:${placeId}`, "staff"]);
}

/** An edition came, or who reads it changed: told to all who read it, or did until now. */
export function announceEditions(
  work: Work,
  { placeId, roundId }: ConceptRow,
  { toNetwork }: { toNetwork: boolean },
): void {
  const near: AudienceKey[] = toNetwork ? ["network"] : [`place:${placeId}`, "staff"];
  announcePlace(work, { id: placeId, roundId }, "CONCEPTS", [...near, "steering", "funder"]);
}
