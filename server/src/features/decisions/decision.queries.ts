import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loader, type Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";
import type { DecisionBody } from "./decision-body.entity.js";
import type { DecisionChangeKind, DecisionField } from "./decision-record.js";
import type { Decision } from "./decision.entity.js";
import { plansReadIn } from "./decision.policy.js";
import type { DecisionState, Turningpoint } from "./decision.states.js";

const mostAtPlace = 200;

/** What decides over the way of a place's process. */
export interface GateFacts {
  hasBody: boolean;
  /** First session that dealt with anything of the place; YYYY-MM-DD. */
  firstHearingOn: string | null;
  /** Turning points the body has agreed to. */
  decided: ReadonlySet<Turningpoint>;
}

/** The next session a place waits for. */
export interface UpcomingDecision {
  placeId: string;
  decisionId: string;
  /** Null behind closed doors. */
  title: string | null;
  bodyName: string;
  state: DecisionState;
  turningpoint: Turningpoint | null;
  meetsOn: string;
  submitBy: string;
}

/** One entry of a decision's record, with who made it. */
export interface ChangeRow {
  decisionId: string;
  number: number;
  kind: DecisionChangeKind;
  at: Date;
  fields: DecisionField[];
  meetsOn: string;
  oldMeetsOn: string | null;
  oldTitle: string | null;
  oldPaperNumber: string | null;
  oldResult: string | null;
  /** Null: the hub itself. */
  by: PersonRow | null;
}

export const decisionColumns = `d.id, d.place_id AS "placeId", d.body_id AS "bodyId", d.is_public AS "isPublic", d.title,
  d.paper_number AS "paperNumber", d.state, d.turningpoint, d.meets_on::text AS "meetsOn",
  d.submit_by::text AS "submitBy", d.steps_done AS "stepsDone", d.deferred_to::text AS "deferredTo", d.result,
  d.votes_yes AS "votesYes", d.votes_no AS "votesNo", d.abstentions, d.first_heard_on::text AS "firstHeardOn",
  d.responsible_id AS "responsibleId", d.created_by AS "createdBy", d.created_at AS "createdAt", d.version`;

export const bodyColumns = `b.id, b.place_id AS "placeId", b.name, b.kind,
  b.submission_lead_days AS "submissionLeadDays", b.created_by AS "createdBy", b.created_at AS "createdAt",
  b.archived_at AS "archivedAt", b.version`;

@Injectable()
export class DecisionQueries {
  constructor(private readonly reads: Reads) {}

  /** What the process of these places asks of their decisions; inside an open work, as that work sees it. */
  async gateFacts(placeIds: readonly string[]): Promise<Map<string, GateFacts>> {
    const rows = await this.reads.rows<Omit<GateFacts, "decided"> & { id: string; decided: Turningpoint[] }>(
      `SELECT place.id,
         EXISTS (SELECT FROM decision_body b WHERE b.place_id = place.id AND b.archived_at IS NULL) AS "hasBody",
         (SELECT min(first_heard_on)::text FROM decision WHERE place_id = place.id) AS "firstHearingOn",
         ARRAY (SELECT DISTINCT turningpoint FROM decision
           WHERE place_id = place.id AND state = 'DECIDED' AND turningpoint IS NOT NULL) AS decided
       FROM unnest($1::uuid[]) AS place (id)`,
      [placeIds],
    );
    return new Map(rows.map(({ id, decided, ...facts }) => [id, { ...facts, decided: new Set(decided) }]));
  }

  /** The next session each of these places waits for, from that day on; one statement however many they are. */
  async upcoming(placeIds: readonly string[], today: string): Promise<Map<string, UpcomingDecision>> {
    const rows = await this.reads.rows<UpcomingDecision>(
      `SELECT DISTINCT ON (d.place_id) d.place_id AS "placeId", d.id AS "decisionId", d.title, b.name AS "bodyName",
         d.state, d.turningpoint, d.meets_on::text AS "meetsOn", d.submit_by::text AS "submitBy"
       FROM decision d JOIN decision_body b ON b.id = d.body_id
       WHERE d.place_id = ANY ($1::uuid[]) AND d.state IN ('PLANNED', 'SUBMITTED') AND d.meets_on >= $2
       ORDER BY d.place_id, d.meets_on, d.id`,
      [placeIds, today],
    );
    return new Map(rows.map((row) => [row.placeId, row]));
  }

  async find(id: string): Promise<Decision | undefined> {
    return (
      await this.reads.rows<Decision>(`SELECT ${decisionColumns} FROM decision d WHERE d.id = $1`, [id])
    )[0];
  }

  /** Decisions of places that this person reads, the latest session first. */
  atPlaceFor(loaders: Loaders, actor: Actor): Loader<Decision[]> {
    const rounds = [...new Set(actor.grants.map(({ roundId }) => roundId))];
    const offices = rounds.filter((roundId) => plansReadIn(actor, roundId));
    const own = actor.grants.flatMap(({ placeId }) => placeId ?? []);
    return loaders.of("decisions of place", async (placeIds) => {
      const rows = await this.reads.rows<Decision>(
        `SELECT ${decisionColumns} FROM place p, LATERAL (
           SELECT * FROM decision WHERE place_id = p.id
             AND (state <> 'PLANNED' OR p.id = ANY ($3::uuid[]) OR p.round_id = ANY ($4::uuid[]))
           ORDER BY meets_on DESC, id LIMIT ${mostAtPlace}) AS d
         WHERE p.id = ANY ($1::uuid[]) AND p.round_id = ANY ($2::uuid[])
         ORDER BY d.meets_on DESC, d.id`,
        [placeIds, rounds, own, offices],
      );
      return grouped(placeIds, rows, (row) => row.placeId);
    });
  }

  /** Bodies by id; whoever hands one on has proven the right to its place. */
  body(loaders: Loaders): Loader<DecisionBody> {
    return loaders.of(
      "decision body",
      async (ids) =>
        inOrder(
          ids,
          await this.reads.rows<DecisionBody>(
            `SELECT ${bodyColumns} FROM decision_body b WHERE b.id = ANY ($1::uuid[])`,
            [ids],
          ),
          (row) => row.id,
          () => new NotFound(),
        ) as DecisionBody[],
    );
  }

  async findBody(id: string): Promise<DecisionBody | undefined> {
    return (
      await this.reads.rows<DecisionBody>(`SELECT ${bodyColumns} FROM decision_body b WHERE b.id = $1`, [id])
    )[0];
  }

  /** Bodies of places, those still in use first. */
  bodiesAtPlace(loaders: Loaders): Loader<DecisionBody[]> {
    return loaders.of("decision bodies of place", async (placeIds) => {
      const rows = await this.reads.rows<DecisionBody>(
        `SELECT ${bodyColumns} FROM unnest($1::uuid[]) AS place (id), LATERAL (
           SELECT * FROM decision_body WHERE place_id = place.id
           ORDER BY archived_at NULLS FIRST, lower(name), id LIMIT ${mostAtPlace}) AS b
         ORDER BY (b.archived_at IS NOT NULL), lower(b.name), b.id`,
        [placeIds],
      );
      return grouped(placeIds, rows, (row) => row.placeId);
    });
  }

  /** The record of decisions, the latest entry first. */
  changes(loaders: Loaders): Loader<ChangeRow[]> {
    return loaders.of("decision changes", async (ids) => {
      const rows = await this.reads.rows<WrittenRow>(
        `SELECT c.decision_id AS "decisionId", c.number, c.kind, c.made_at AS at, c.fields,
           c.meets_on::text AS "meetsOn", c.old_meets_on::text AS "oldMeetsOn", c.old_title AS "oldTitle",
           c.old_paper_number AS "oldPaperNumber", c.old_result AS "oldResult", ${personColumns}
         FROM unnest($1::uuid[]) AS decision (id), LATERAL (
           SELECT * FROM decision_change WHERE decision_id = decision.id
           ORDER BY number DESC LIMIT ${limits.pageSize}) AS c
         LEFT JOIN person p ON p.id = c.made_by ORDER BY c.number DESC`,
        [ids],
      );
      return grouped(ids, rows.map(changeOf), (row) => row.decisionId);
    });
  }
}

type WrittenRow = Omit<ChangeRow, "by"> & Omit<PersonRow, "id"> & { id: string | null };

const changeOf = ({ id, givenName, familyName, email, deactivatedAt, ...change }: WrittenRow): ChangeRow => ({
  ...change,
  by: id === null ? null : { id, givenName, familyName, email, deactivatedAt },
});
