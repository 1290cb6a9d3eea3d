import { Injectable } from "@nestjs/common";
import type { Loaders } from "../../graphql/loaders.js";
import type { PlaceRow } from "../network/place.queries.js";
import { callsOf } from "./calls.js";
import { PlaceComparison } from "./place-comparison.js";
import type { Step } from "./place-standing.js";
import { type Reason, scoreOf } from "./reason.js";
import { RosterQueries } from "./roster.queries.js";
import { ahead, likeness } from "./similarity.js";

/** A place that is where another one is going. */
export interface PeerAdvice {
  placeId: string;
  step: Step;
  reasons: Reason[];
  /** Calls its lead, its deputy and its team. */
  greeting: string;
}

const mostPeers = 3;

/** Who is one step ahead of a place: at the step it comes to next, or past it. */
@Injectable()
export class Peers {
  constructor(
    private readonly comparison: PlaceComparison,
    private readonly roster: RosterQueries,
  ) {}

  async of(loaders: Loaders, place: PlaceRow): Promise<PeerAdvice[]> {
    const { own, others, aim } = await this.comparison.of(loaders, place);
    const further = others.flatMap((other) => {
      const lead = ahead(aim, other);
      return lead
        ? [{ placeId: other.id, step: lead.step, reasons: [lead.reason, ...likeness(own, other)] }]
        : [];
    });
    const people = await this.roster.ownPeople(further.map(({ placeId }) => placeId));
    return (
      further
        .map((peer) => ({
          ...peer,
          greeting: callsOf(people.filter(({ placeId }) => placeId === peer.placeId)),
        }))
        // Where nobody is, nobody answers.
        .filter(({ greeting }) => greeting !== "")
        .toSorted((a, b) => scoreOf(b.reasons) - scoreOf(a.reasons))
        .slice(0, mostPeers)
    );
  }
}
