import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loader, type Loaders } from "../../graphql/loaders.js";
import { NotFound } from "../../kernel/errors.js";
import { type BlockState, isOpen, type Phase, type WorkPhase } from "./phase.js";

/** The process of a place as read. */
export interface ProcessRow {
  placeId: string;
  roundId: string;
  phase: Phase;
  pausedFrom: Phase | null;
  pauseReason: string | null;
  templateVersion: number;
  /** Chosen as the next step; null: the first that is open. */
  nextBlockId: string | null;
  version: number;
}

/** A Baustein as read; days as YYYY-MM-DD. */
export interface BlockRow {
  id: string;
  placeId: string;
  /** In the order of its phase. */
  position: number;
  title: string;
  phase: WorkPhase;
  description: string;
  state: BlockState;
  startsOn: string | null;
  endsOn: string | null;
  skipReason: string | null;
  needsFirstHearing: boolean;
  responsibleId: string | null;
  startedAt: Date | null;
  doneAt: Date | null;
  version: number;
}

export interface ChecklistRow {
  id: string;
  blockId: string;
  position: number;
  text: string;
  doneAt: Date | null;
  doneById: string | null;
}

export interface ProcessChangeRow {
  placeId: string;
  number: number;
  blockId: string | null;
  kind: string;
  note: string;
  madeById: string | null;
  madeAt: Date;
}

export const processColumns = `process.place_id AS "placeId", place.round_id AS "roundId", process.phase,
  process.paused_from AS "pausedFrom", process.pause_reason AS "pauseReason",
  process.template_version AS "templateVersion", process.next_block_id AS "nextBlockId", process.version`;

export const blockColumns = `id, place_id AS "placeId", position, title, phase, description, state,
  starts_on::text AS "startsOn", ends_on::text AS "endsOn", skip_reason AS "skipReason",
  needs_first_hearing AS "needsFirstHearing", responsible_id AS "responsibleId", started_at AS "startedAt",
  done_at AS "doneAt", version`;

/** In SQL: phases in their order. */
const phaseRank = `array_position(ARRAY['ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION'], phase)`;

const changeColumns = `place_id AS "placeId", number, block_id AS "blockId", kind, note, made_by AS "madeById",
  made_at AS "madeAt"`;

/** How many of the latest changes are shown. */
const shownChanges = 100;

@Injectable()
export class ProcessQueries {
  constructor(private readonly reads: Reads) {}

  /** Processes by place; whoever hands one on has proven the right to the place. */
  ofPlace(loaders: Loaders): Loader<ProcessRow> {
    return loaders.of(
      "process of place",
      async (ids) =>
        inOrder(
          ids,
          await this.ofPlaces(ids),
          (row) => row.placeId,
          () => new NotFound(),
        ) as ProcessRow[],
    );
  }

  /** The Bausteine of places in their order. */
  blocksOfPlace(loaders: Loaders): Loader<BlockRow[]> {
    return loaders.of("blocks of place", async (ids) =>
      grouped(ids, await this.blocksOf(ids), (row) => row.placeId),
    );
  }

  checklistOf(loaders: Loaders): Loader<ChecklistRow[]> {
    return loaders.of("checklist of block", async (ids) => {
      const rows = await this.reads.rows<ChecklistRow>(
        `SELECT id, block_id AS "blockId", position, text, done_at AS "doneAt", done_by AS "doneById"
         FROM checklist_item WHERE block_id = ANY ($1::uuid[]) ORDER BY position, id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.blockId);
    });
  }

  /** What happened to Bausteine, the latest first. */
  changesOfBlock(loaders: Loaders): Loader<ProcessChangeRow[]> {
    return loaders.of("changes of block", async (ids) => {
      const rows = await this.reads.rows<ProcessChangeRow>(
        `SELECT latest.* FROM unnest($1::uuid[]) AS wanted (id), LATERAL (
           SELECT ${changeColumns} FROM process_change WHERE block_id = wanted.id
           ORDER BY number DESC LIMIT ${shownChanges}) AS latest`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.blockId ?? "");
    });
  }

  /** What happened to processes and their Bausteine, the latest first. */
  changesOfPlace(loaders: Loaders): Loader<ProcessChangeRow[]> {
    return loaders.of("changes of process", async (ids) => {
      const rows = await this.reads.rows<ProcessChangeRow>(
        `SELECT latest.* FROM unnest($1::uuid[]) AS wanted (id), LATERAL (
           SELECT ${changeColumns} FROM process_change WHERE place_id = wanted.id
           ORDER BY number DESC LIMIT ${shownChanges}) AS latest`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId);
    });
  }

  ofPlaces(placeIds: readonly string[]): Promise<ProcessRow[]> {
    return this.reads.rows(
      `SELECT ${processColumns} FROM process JOIN place ON place.id = process.place_id
       WHERE process.place_id = ANY ($1::uuid[])`,
      [placeIds],
    );
  }

  blocksOf(placeIds: readonly string[]): Promise<BlockRow[]> {
    return this.reads.rows(
      `SELECT ${blockColumns} FROM building_block WHERE place_id = ANY ($1::uuid[]) AND position IS NOT NULL ORDER BY place_id, ${phaseRank}, position`,
      [placeIds],
    );
  }

  async findBlock(id: string): Promise<BlockRow | undefined> {
    const [row] = await this.reads.rows<BlockRow>(
      `SELECT ${blockColumns} FROM building_block WHERE id = $1 AND position IS NOT NULL`,
      [id],
    );
    return row;
  }
}

/** The one step that comes next: the one that was chosen, as long as it is open, else the first that is. */
export function nextStepOf<Block extends Pick<BlockRow, "id" | "state">>(
  process: Pick<ProcessRow, "phase" | "nextBlockId">,
  blocks: readonly Block[],
): Block | null {
  if (process.phase === "COMPLETED") return null;
  const open = blocks.filter(({ state }) => isOpen(state));
  const active = open.find(({ state }) => state === "ACTIVE");
  return open.find(({ id }) => id === process.nextBlockId) ?? active ?? open[0] ?? null;
}
