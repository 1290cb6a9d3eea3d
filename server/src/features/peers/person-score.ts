import type { RoleKind } from "../../kernel/actor.js";
import { reason, type Reason, scoreOf } from "./reason.js";
import { ahead, likeness, type PlaceFacts } from "./similarity.js";
import type { Step } from "./place-standing.js";

/** Somebody with a role at another place. */
export interface Candidate {
  personId: string;
  placeId: string;
  kind: RoleKind;
}

export interface PersonAdvice {
  personId: string;
  placeId: string;
  reasons: Reason[];
}

const roleWeights: Partial<Record<RoleKind, number>> = {
  PROJECT_LEAD: 1,
  DEPUTY_LEAD: 0.8,
  FACILITATOR: 0.6,
  TEAM_MEMBER: 0.3,
};
const partWeight = 2.5;
const mostParts = 2;
/** A role alone, or being as large alone, is no reason to call somebody. */
const least = 2.5;

/**
 * Whom to ask: the best of each place, and each person once. `wroteIn`: titles of the matching topics in which
 * somebody wrote; topics the asker may not read are not among them.
 */
export function peopleToAsk(
  own: PlaceFacts,
  others: readonly PlaceFacts[],
  aim: Step | null,
  candidates: readonly Candidate[],
  wroteIn: ReadonlyMap<string, readonly string[]>,
  most: number,
): PersonAdvice[] {
  const advice = candidates.flatMap((candidate): PersonAdvice[] => {
    const place = others.find(({ id }) => id === candidate.placeId);
    if (!place) return [];
    const { personId, placeId, kind } = candidate;
    const titles = wroteIn.get(personId) ?? [];
    const step = ahead(aim, place)?.reason;
    const alike = likeness(own, place);
    const about = [
      ...(titles.length > 0
        ? [reason("TOOK_PART", partWeight * Math.min(titles.length, mostParts), titles)]
        : []),
      ...(step ? [step] : []),
      ...alike,
    ];
    if (scoreOf(about) < least || (titles.length === 0 && !step && alike.length < 2)) return [];
    return [
      { personId, placeId, reasons: [...about, reason("ROLE", roleWeights[kind] ?? 0, kind, place.name)] },
    ];
  });
  const chosen: PersonAdvice[] = [];
  for (const one of advice.toSorted((a, b) => scoreOf(b.reasons) - scoreOf(a.reasons))) {
    if (chosen.length === most) break;
    if (chosen.some(({ personId, placeId }) => personId === one.personId || placeId === one.placeId))
      continue;
    chosen.push(one);
  }
  return chosen;
}
