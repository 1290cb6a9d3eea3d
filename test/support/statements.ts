import type { TestDatabase } from "./database.js";

/** How a server begins to take removed files away, a moment after its start and after each removal. */
export const sweeping = "SELECT id FROM file";

/**
 * How many SQL statements the server sends for something; not counted are those of this very question and what the
 * server does by itself: following the log, waking others, watching over sessions, looking for jobs.
 */
export async function statementsOf(
  database: TestDatabase,
  happening: () => Promise<unknown>,
): Promise<number> {
  await database.query(
    `SELECT pg_stat_statements_reset(0, d.oid, 0) FROM pg_database d WHERE datname = current_database()`,
  );
  await happening();
  const [row] = await database.query<{ calls: number; hasSwept: boolean }>(
    `SELECT COALESCE(sum(s.calls), 0)::int AS calls, COALESCE(bool_or(s.query LIKE '%${sweeping}%'), false) AS "hasSwept"
     FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
     WHERE d.datname = current_database() AND s.toplevel AND s.query NOT LIKE '%pg_stat_statements%'
       AND s.query NOT LIKE '%FROM counter%' AND s.query NOT LIKE '%FROM event%' AND s.query NOT LIKE '%pg_notify%'
       AND s.query NOT LIKE '%FROM session s JOIN person p%ANY%' AND s.query NOT LIKE '%graphile_worker%'`,
  );
  if (row?.hasSwept) return statementsOf(database, happening);
  return row?.calls ?? 0;
}

/** Keeps what the server does by itself every few minutes from being counted. */
export async function withoutSchedule(database: TestDatabase): Promise<void> {
  await database.query(
    `INSERT INTO graphile_worker._private_job_queues (queue_name, locked_at, locked_by)
     SELECT name, now(), 'a test' FROM unnest('{notices,briefs,sweep_files,update_reminders}'::text[]) AS name
     ON CONFLICT (queue_name) DO UPDATE SET locked_at = now(), locked_by = 'a test'`,
  );
}
