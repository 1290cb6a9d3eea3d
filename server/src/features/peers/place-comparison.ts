import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Loader, Loaders } from "../../graphql/loaders.js";
import type { PlaceRow } from "../network/place.queries.js";
import { aimOf, PlaceStandings, type Step } from "./place-standing.js";
import type { PlaceFacts } from "./similarity.js";

/** One place among the others of its round. */
export interface Compared {
  roundId: string;
  own: PlaceFacts;
  others: PlaceFacts[];
  /** The step it is at, or the one that was asked about. */
  aim: Step | null;
}

/** The places of a round by what they are compared by. */
@Injectable()
export class PlaceComparison {
  constructor(
    private readonly reads: Reads,
    private readonly standings: PlaceStandings,
  ) {}

  /** `blockId`: a step of the place's own that is asked about; any other is as good as none. */
  async of(loaders: Loaders, place: PlaceRow, blockId: string | null = null): Promise<Compared> {
    const all = await this.inRound(loaders).load(place.roundId);
    const own = all.find(({ id }) => id === place.id)!;
    const asked = own.standing?.steps.find(({ id }) => id === blockId);
    return {
      roundId: place.roundId,
      own,
      others: all.filter(({ id }) => id !== place.id),
      aim: asked ?? aimOf(own.standing),
    };
  }

  /** The same for all places of one request. */
  private inRound(loaders: Loaders): Loader<PlaceFacts[]> {
    return loaders.of("places compared", (roundIds) => Promise.all(roundIds.map((id) => this.factsIn(id))));
  }

  private async factsIn(roundId: string): Promise<PlaceFacts[]> {
    // Of an association nobody counts the people; its members' are.
    const rows = await this.reads.rows<Omit<PlaceFacts, "standing">>(
      `SELECT p.id, p.name, o.type, coalesce(o.population, (
         SELECT sum(one.population) FROM place_member m JOIN organisation one ON one.key = m.organisation_key
         WHERE m.place_id = p.id))::integer AS population
       FROM place p JOIN organisation o ON o.key = p.owner_key WHERE p.round_id = $1 ORDER BY lower(p.name), p.id`,
      [roundId],
    );
    const standings = await this.standings.inRound(roundId);
    return rows.map((row) => ({ ...row, standing: standings.get(row.id) ?? null }));
  }
}
