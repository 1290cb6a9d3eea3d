import type { EntityManager } from "typeorm";

/** What was done, by whom, to what. Ids and codes only: names and addresses can be erased, this cannot. */
export interface AuditEntry {
  /** Null: the hub itself. */
  actorId: string | null;
  /** Past tense, like a fact: `role.granted`. */
  action: string;
  /** `person:<id>`, `role:<id>`, … */
  subject: string;
  details?: Record<string, string | number | null>;
}

/** Writes into the audit trail, in the transaction of what it tells of; in real time. */
export async function audit(db: EntityManager, entry: AuditEntry): Promise<void> {
  await db.query(`INSERT INTO audit (actor_id, action, subject, details) VALUES ($1, $2, $3, $4)`, [
    entry.actorId,
    entry.action,
    entry.subject,
    JSON.stringify(entry.details ?? {}),
  ]);
}
