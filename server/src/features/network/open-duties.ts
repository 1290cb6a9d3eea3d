import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Work } from "../../database/unit-of-work.js";
import { Duties, type Duty, type DutyKind } from "./duties.js";

export interface OpenDuty extends Duty {
  kind: DutyKind;
}

/** What somebody is responsible for at a place, over all that the features have registered. */
@Injectable()
export class OpenDuties {
  constructor(
    private readonly duties: Duties,
    private readonly reads: Reads,
  ) {}

  /** What is due first stands first; what has no date, last. */
  async of(placeId: string, personId: string, askedBy: string): Promise<OpenDuty[]> {
    const db = await this.reads.db();
    const open: OpenDuty[] = [];
    for (const source of this.duties.sources) {
      const { kind } = source;
      for (const duty of await source.of(db, placeId, personId, askedBy)) open.push({ ...duty, kind });
    }
    const last = "9999";
    return open.sort((one, other) => (one.dueOn ?? last).localeCompare(other.dueOn ?? last));
  }

  /** Inside the hand-over's own work, with all that is open by then; answers with what went over. */
  async move(
    work: Work,
    {
      placeId,
      from,
      to,
      by,
      keep,
    }: { placeId: string; from: string; to: string; by: string; keep: ReadonlySet<string> },
  ): Promise<OpenDuty[]> {
    const moved = (await this.of(placeId, from, by)).filter(({ id }) => !keep.has(id));
    for (const source of this.duties.sources) {
      const ids = moved.filter(({ kind }) => kind === source.kind).map(({ id }) => id);
      if (ids.length > 0) await source.move(work, { placeId, ids, from, to });
    }
    return moved;
  }
}
