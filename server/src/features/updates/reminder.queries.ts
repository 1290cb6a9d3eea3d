import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { dateOf, wallOf } from "../../kernel/berlin.js";
import { ProcessQueries } from "../process/process.queries.js";
import { standingOf } from "./rhythm.js";

/** Somebody who leads a place whose update is due. */
export interface DueReminder {
  placeId: string;
  placeName: string;
  personId: string;
  weeks: number;
  latest: Date | null;
  /** YYYY-MM-DD */
  dueOn: string;
  turn: 1 | 2;
}

type Candidate = Omit<DueReminder, "dueOn" | "turn"> & { setAt: Date };

@Injectable()
export class ReminderQueries {
  constructor(
    private readonly reads: Reads,
    private readonly processes: ProcessQueries,
  ) {}

  /** Who is to be reminded of what now, whether they were already or not; `only` one place or all. */
  async due(now: Date, only: string | null = null): Promise<DueReminder[]> {
    const { day } = wallOf(now);
    const candidates = await this.reads.rows<Candidate>(
      `SELECT rhythm.place_id AS "placeId", place.name AS "placeName", rhythm.weeks, rhythm.set_at AS "setAt",
         role.person_id AS "personId", (
           SELECT published_at FROM progress_update AS update
           WHERE update.place_id = rhythm.place_id AND published_at IS NOT NULL
           ORDER BY published_at DESC, id DESC LIMIT 1) AS latest
       FROM update_rhythm AS rhythm JOIN place ON place.id = rhythm.place_id
         JOIN round ON round.id = place.round_id
         JOIN role ON role.place_id = place.id AND role.until IS NULL AND role.kind IN ('PROJECT_LEAD', 'DEPUTY_LEAD')
         JOIN person ON person.id = role.person_id AND person.deactivated_at IS NULL
       WHERE rhythm.weeks IS NOT NULL AND round.ends_on >= $1::date AND ($2::uuid IS NULL OR place.id = $2)
       ORDER BY place.id, role.person_id`,
      [dateOf(day), only],
    );
    const found = candidates.flatMap(({ setAt, ...candidate }): DueReminder[] => {
      const { dueOn } = standingOf({ weeks: candidate.weeks, setAt }, candidate.latest, now);
      if (dueOn === null || dueOn > dateOf(day)) return [];
      return [{ ...candidate, dueOn, turn: dueOn <= dateOf(day - 7) ? 2 : 1 }];
    });
    const working = await this.atWork(found.map(({ placeId }) => placeId));
    return found.filter(({ placeId }) => working.has(placeId));
  }

  /** Those of the reminders that were not sent yet. */
  async unsent(reminders: readonly DueReminder[]): Promise<DueReminder[]> {
    if (reminders.length === 0) return [];
    const rows = await this.reads.rows<{ key: string }>(
      `SELECT concat_ws('/', place_id, person_id, due_on, turn) AS key FROM update_reminder
       WHERE place_id = ANY ($1::uuid[])`,
      [reminders.map(({ placeId }) => placeId)],
    );
    const sent = new Set(rows.map(({ key }) => key));
    return reminders.filter(
      ({ placeId, personId, dueOn, turn }) => !sent.has([placeId, personId, dueOn, turn].join("/")),
    );
  }

  // A place that rests or has come to its end reports nothing.
  private async atWork(placeIds: readonly string[]): Promise<Set<string>> {
    if (placeIds.length === 0) return new Set();
    const processes = await this.processes.ofPlaces([...new Set(placeIds)]);
    const resting = new Set(
      processes.flatMap(({ placeId, phase }) =>
        phase === "PAUSED" || phase === "COMPLETED" ? [placeId] : [],
      ),
    );
    return new Set(placeIds.filter((id) => !resting.has(id)));
  }
}
