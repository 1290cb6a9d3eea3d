import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";
import type { PlaceRow } from "../network/place.queries.js";
import type { BlockState, Phase, WorkPhase } from "../process/phase.js";
import type { Health } from "../updates/update.enums.js";

/** A place with where its process stands. */
export interface PlaceStanding extends PlaceRow {
  createdAt: Date;
  phase: Phase;
  pausedFrom: Phase | null;
  nextBlockId: string | null;
}

/** A Baustein as far as it is looked at from afar. */
export interface BlockStanding {
  id: string;
  /** Of the Baustein of the template it was copied from. */
  key: string | null;
  title: string;
  phase: WorkPhase;
  state: BlockState;
  /** YYYY-MM-DD */
  endsOn: string | null;
}

export interface LatestUpdate {
  placeId: string;
  health: Health;
  at: Date;
}

export interface Meeting {
  decisionId: string;
  placeId: string;
  /** YYYY-MM-DD */
  meetsOn: string;
  body: string;
  /** Null behind closed doors. */
  title: string | null;
}

export interface Staffing {
  placeId: string;
  facilitatorCount: number;
  lead: PersonRow | null;
}

/** What the cockpit is made of: one statement each, however many places there are. */
@Injectable()
export class CockpitQueries {
  constructor(private readonly reads: Reads) {}

  /** By name. */
  placesOf(roundId: string): Promise<PlaceStanding[]> {
    return this.reads.rows(
      `SELECT place.id, place.round_id AS "roundId", place.name, place.owner_key AS "ownerKey",
         place.created_at AS "createdAt", process.phase, process.paused_from AS "pausedFrom",
         process.next_block_id AS "nextBlockId"
       FROM place JOIN process ON process.place_id = place.id
       WHERE place.round_id = $1 ORDER BY lower(place.name), place.id`,
      [roundId],
    );
  }

  /**
   * In the order of each place. One row a place: as rows of their own, they take longer to be read in than all the rest
   * together.
   */
  async blocksOf(roundId: string): Promise<Map<string, BlockStanding[]>> {
    const rows = await this.reads.rows<{ placeId: string; blocks: BlockFields[] }>(
      `SELECT block.place_id AS "placeId",
         json_agg(json_build_array(block.id, block.template_key, block.title, block.phase, block.state, block.ends_on)
           ORDER BY array_position(ARRAY['ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION'], block.phase), block.position
         ) AS blocks
       FROM building_block block JOIN place ON place.id = block.place_id
       WHERE place.round_id = $1 AND block.position IS NOT NULL GROUP BY block.place_id`,
      [roundId],
    );
    return new Map(rows.map(({ placeId, blocks }) => [placeId, blocks.map(standingOf)]));
  }

  /** The latest of each place that its office reads: what only its own people read is not known to it. */
  latestUpdatesOf(roundId: string): Promise<LatestUpdate[]> {
    return this.reads.rows(
      `SELECT place.id AS "placeId", latest.health, latest.at
       FROM place CROSS JOIN LATERAL (
         SELECT health, published_at AS at FROM progress_update
         WHERE place_id = place.id AND published_at IS NOT NULL AND visibility IN ('MODERATION', 'NETWORK')
         ORDER BY published_at DESC, id DESC LIMIT 1) AS latest
       WHERE place.round_id = $1`,
      [roundId],
    );
  }

  /** From that day on, the nearest first. What was put off to a day is dealt with on that day. */
  meetingsOf(roundId: string, today: string): Promise<Meeting[]> {
    return this.reads.rows(
      `SELECT decision.id AS "decisionId", decision.place_id AS "placeId",
         COALESCE(decision.deferred_to, decision.meets_on)::text AS "meetsOn", body.name AS body, decision.title
       FROM decision JOIN place ON place.id = decision.place_id JOIN decision_body body ON body.id = decision.body_id
       WHERE place.round_id = $1 AND decision.state IN ('PLANNED', 'SUBMITTED', 'DEFERRED')
         AND (decision.state <> 'DEFERRED' OR decision.deferred_to IS NOT NULL)
         AND COALESCE(decision.deferred_to, decision.meets_on) >= $2
       ORDER BY COALESCE(decision.deferred_to, decision.meets_on), lower(place.name), decision.id`,
      [roundId, today],
    );
  }

  /** Who leads each place, and how many accompany it. */
  async staffingOf(roundId: string): Promise<Staffing[]> {
    const rows = await this.reads.rows<PersonRow & { placeId: string; kind: "FACILITATOR" | "PROJECT_LEAD" }>(
      `SELECT role.place_id AS "placeId", role.kind, ${personColumns}
       FROM role JOIN person p ON p.id = role.person_id
       WHERE role.round_id = $1 AND role.place_id IS NOT NULL AND role.until IS NULL
         AND role.kind IN ('FACILITATOR', 'PROJECT_LEAD')`,
      [roundId],
    );
    const staffing = new Map<string, Staffing>();
    for (const { placeId, kind, ...person } of rows) {
      const known = staffing.get(placeId) ?? { placeId, facilitatorCount: 0, lead: null };
      staffing.set(placeId, known);
      if (kind === "FACILITATOR") known.facilitatorCount += 1;
      else known.lead = person;
    }
    return [...staffing.values()];
  }
}

type BlockFields = [
  id: string,
  key: string | null,
  title: string,
  phase: WorkPhase,
  state: BlockState,
  endsOn: string | null,
];

const standingOf = ([id, key, title, phase, state, endsOn]: BlockFields): BlockStanding => ({
  ...{ id, key, title, phase, state, endsOn },
});
