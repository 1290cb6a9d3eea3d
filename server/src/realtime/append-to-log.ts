import type { EntityManager } from "typeorm";
import type { Announcement, StreamId } from "./announcement.js";

/**
 * Numbers the facts of one transaction and writes them. The lock on the counter's row is held until the commit, so
 * numbers are without gaps and become visible in their own order. Streams are locked in sorted order: no deadlock.
 */
export async function appendToLog(db: EntityManager, facts: readonly Announcement[]): Promise<void> {
  if (facts.length === 0) return;
  const counts = new Map<StreamId, number>();
  const numbered = facts.map((fact) => {
    const n = (counts.get(fact.stream) ?? 0) + 1;
    counts.set(fact.stream, n);
    return { ...fact, n };
  });
  const streams = [...counts.keys()].sort();
  await db.query(
    `WITH counted AS (
       INSERT INTO counter AS c (stream, last_seq)
       SELECT stream, added FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS s (stream, added, nr) ORDER BY nr
       ON CONFLICT (stream) DO UPDATE SET last_seq = c.last_seq + excluded.last_seq
       RETURNING stream, last_seq),
     before AS (
       SELECT stream, last_seq - added AS seq FROM counted JOIN unnest($1::text[], $2::int[]) AS s (stream, added)
       USING (stream))
     INSERT INTO event (stream, seq, kind, audience, payload)
     SELECT stream, before.seq + fact.n, fact.kind, fact.audience, fact.payload::jsonb
     FROM unnest($3::text[], $4::int[], $5::text[], $6::text[], $7::text[]) AS fact (stream, n, kind, audience, payload)
     JOIN before USING (stream)`,
    [
      streams,
      streams.map((stream) => counts.get(stream)),
      numbered.map(({ stream }) => stream),
      numbered.map(({ n }) => n),
      numbered.map(({ kind }) => kind),
      numbered.map(({ audience }) => audience),
      numbered.map(({ payload }) => JSON.stringify(payload)),
    ],
  );
}
