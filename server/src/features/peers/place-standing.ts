import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { BlockState, Phase } from "../process/phase.js";
import { nextStepOf } from "../process/process.queries.js";

/** One step of a place's way, as far as others may know of it. */
export interface Step {
  id: string;
  /** What steps of several places have in common. */
  key: string;
  title: string;
  state: BlockState;
  isNext: boolean;
  startedAt: Date | null;
  doneAt: Date | null;
}

/** How far a place is. */
export interface Standing {
  phase: Phase;
  /** In their order. */
  steps: Step[];
}

interface Row extends Omit<Step, "isNext"> {
  placeId: string;
  phase: Phase;
  nextBlockId: string | null;
}

/** How far places are: all that comparing them needs to know of their ways. */
@Injectable()
export class PlaceStandings {
  constructor(private readonly reads: Reads) {}

  async inRound(roundId: string): Promise<Map<string, Standing>> {
    // A step of the place's own is the same as one that is called so elsewhere.
    const rows = await this.reads.rows<Row>(
      `SELECT place.id AS "placeId", process.phase, process.next_block_id AS "nextBlockId", block.id, block.title,
         coalesce(block.template_key, 'own ' || lower(block.title)) AS key, block.state,
         block.started_at AS "startedAt", block.done_at AS "doneAt"
       FROM place JOIN process ON process.place_id = place.id
         JOIN building_block AS block ON block.place_id = place.id AND block.position IS NOT NULL
       WHERE place.round_id = $1
       ORDER BY array_position(ARRAY['ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION'], block.phase), block.position`,
      [roundId],
    );
    const byPlace = new Map<string, Row[]>();
    for (const row of rows) {
      const steps = byPlace.get(row.placeId);
      if (steps) steps.push(row);
      else byPlace.set(row.placeId, [row]);
    }
    return new Map([...byPlace].map(([placeId, steps]) => [placeId, standingOf(steps)]));
  }
}

function standingOf(rows: readonly Row[]): Standing {
  const { phase, nextBlockId } = rows[0]!;
  const next = nextStepOf({ phase, nextBlockId }, rows);
  const steps = rows.map(({ id, key, title, state, startedAt, doneAt }) => ({
    ...{ id, key, title, state, startedAt, doneAt },
    isNext: id === next?.id,
  }));
  return { phase, steps };
}

/** The step a place is at, or comes to next. */
export const aimOf = (standing: Standing | null): Step | null =>
  standing?.steps.find(({ isNext }) => isNext) ?? null;
