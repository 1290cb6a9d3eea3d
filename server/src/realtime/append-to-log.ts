import type { EntityManager } from "typeorm";
import type { Announcement, StreamId } from "./announcement.js";

/**
 * Numbers the facts of one transaction and writes them. The lock on the counter's row is held until the commit, so
 * numbers are without gaps and become visible in their own order. Streams are locked in sorted order: no deadlock.
 */
export async function appendToLog(db: EntityManager, facts: readonly Announcement[]): Promise<void> {
  if (facts.length === 0) return;
  const byStream = new Map<StreamId, Announcement[]>();
  for (const fact of facts) byStream.set(fact.stream, [...(byStream.get(fact.stream) ?? []), fact]);

  for (const stream of [...byStream.keys()].sort()) {
    const ours = byStream.get(stream) ?? [];
    await db.query(
      `WITH counted AS (
         INSERT INTO counter AS c (stream, last_seq) VALUES ($1, $2)
         ON CONFLICT (stream) DO UPDATE SET last_seq = c.last_seq + $2
         RETURNING last_seq - $2 AS before)
       INSERT INTO event (stream, seq, kind, audience, payload)
       SELECT $1, before + fact.n, fact.kind, fact.audience, fact.payload::jsonb
       FROM counted, unnest($3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS fact(kind, audience, payload, n)`,
      [
        stream,
        ours.length,
        ours.map((fact) => fact.kind),
        ours.map((fact) => fact.audience),
        ours.map((fact) => JSON.stringify(fact.payload)),
      ],
    );
  }
}
