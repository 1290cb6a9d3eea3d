import type { EntityManager } from "typeorm";
import type { Decision } from "./decision.entity.js";

export const decisionChangeKinds = [
  "PLANNED",
  "CHANGED",
  "SUBMITTED",
  "DECIDED",
  "NOTED",
  "DEFERRED",
  "REJECTED",
  "REPLANNED",
  "TAKEN_BACK",
  "WITHHELD",
  "ANNOUNCED",
] as const;
export type DecisionChangeKind = (typeof decisionChangeKinds)[number];

export const decisionFields = [
  "TITLE",
  "BODY",
  "PAPER_NUMBER",
  "TURNINGPOINT",
  "MEETS_ON",
  "SUBMIT_BY",
  "RESPONSIBLE",
  "RESULT",
  "VOTES",
] as const;
export type DecisionField = (typeof decisionFields)[number];

interface Entry {
  kind: DecisionChangeKind;
  /** Null: the hub itself. */
  by: string | null;
  at: Date;
  fields?: readonly DecisionField[];
  before?: Partial<Pick<Decision, "title" | "paperNumber" | "result" | "meetsOn">>;
}

/** Puts on record what was done to a decision as it is now; its place is locked, so the numbers have no gaps. */
export async function recordChange(
  db: EntityManager,
  { id, isPublic, meetsOn }: Pick<Decision, "id" | "isPublic" | "meetsOn">,
  { kind, by, at, fields = [], before = {} }: Entry,
): Promise<void> {
  await db.query(
    `INSERT INTO decision_change (decision_id, is_public, number, kind, made_by, made_at, fields, meets_on, old_meets_on,
       old_title, old_paper_number, old_result)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6::text[], $7, $8, $9, $10, $11
     FROM decision_change WHERE decision_id = $1`,
    [
      ...[id, isPublic, kind, by, at, fields, meetsOn, before.meetsOn ?? null],
      ...[before.title ?? null, before.paperNumber ?? null, before.result ?? null],
    ],
  );
}

/** Takes out of the record what may not be kept of a session behind closed doors. It cannot be brought back. */
export async function eraseFromRecord(db: EntityManager, decisionId: string): Promise<void> {
  await db.query(
    `UPDATE decision_change SET old_title = NULL, old_paper_number = NULL, old_result = NULL,
       kind = CASE WHEN kind IN ('DECIDED', 'DEFERRED', 'REJECTED') THEN 'NOTED' WHEN kind = 'REPLANNED' THEN 'CHANGED'
         ELSE kind END,
       -- Only what was put off is planned again: what is left of it is another day.
       fields = CASE WHEN kind = 'REPLANNED' THEN ARRAY['MEETS_ON'] ELSE ARRAY (SELECT unnest(fields) INTERSECT SELECT unnest(ARRAY['BODY', 'MEETS_ON', 'SUBMIT_BY', 'RESPONSIBLE'])) END
     WHERE decision_id = $1`,
    [decisionId],
  );
}
