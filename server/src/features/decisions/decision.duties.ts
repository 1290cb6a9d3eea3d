import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";
import { isId } from "../../kernel/ids.js";
import { Duties, type Duty, type DutySource } from "../network/duties.js";
import { PlaceQueries } from "../network/place.queries.js";
import { DecisionQueries } from "./decision.queries.js";
import { DecisionWriter } from "./decision.writer.js";

/** Decisions somebody sees to, for when their role goes over to somebody else. */
@Injectable()
export class DecisionDuties implements DutySource, OnModuleInit {
  readonly kind = "DECISION";

  constructor(
    private readonly duties: Duties,
    private readonly decisions: DecisionQueries,
    private readonly places: PlaceQueries,
    private readonly writer: DecisionWriter,
  ) {}

  onModuleInit(): void {
    this.duties.register(this);
  }

  of(db: Pick<EntityManager, "query">, placeId: string, personId: string): Promise<Duty[]> {
    return db.query<Duty[]>(
      `SELECT d.id, coalesce(d.title, 'Nichtöffentliche Beratung (' || b.name || ')') AS title,
         (CASE d.state WHEN 'PLANNED' THEN d.submit_by WHEN 'SUBMITTED' THEN d.meets_on ELSE d.deferred_to END)::text
           AS "dueOn"
       FROM decision d JOIN decision_body b ON b.id = d.body_id
       WHERE d.place_id = $1 AND d.responsible_id = $2 AND d.state IN ('PLANNED', 'SUBMITTED', 'DEFERRED')
       ORDER BY "dueOn" NULLS LAST, d.id`,
      [placeId, personId],
    );
  }

  async move(
    work: Work,
    { placeId, ids, from, to }: { placeId: string; ids: string[]; from: string; to: string },
  ): Promise<void> {
    const place = await this.places.find(placeId);
    const theirs = new Set((await this.of(work.db, placeId, from)).map(({ id }) => id));
    for (const id of ids.filter((one) => isId(one) && theirs.has(one))) {
      const decision = await this.decisions.find(id);
      if (!place || !decision) continue;
      await this.writer.change(
        work,
        place,
        decision,
        { responsibleId: to },
        { kind: "CHANGED", by: null, fields: ["RESPONSIBLE"] },
      );
    }
  }
}
