import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Jobs } from "../../../server/src/jobs/jobs.js";
import { TestDatabase } from "../../support/database.js";
import { repository } from "../../support/started-hub.js";

const jobs = new Jobs();
let database: TestDatabase;
let processes: ChildProcess[];
let said: string;

beforeEach(async () => {
  processes = [];
  said = "";
  database = await TestDatabase.create();
  await database.query(
    `CREATE TABLE done (what text, word text, pid integer, at timestamptz DEFAULT clock_timestamp())`,
  );
});
afterEach(async () => {
  for (const one of processes) if (isAlive(one)) await end(one, "SIGKILL");
  await database.drop();
});

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** A process that runs jobs; its clock may be set back. */
async function worker(shift = 0): Promise<ChildProcess> {
  const script = path.join(repository, "test/support/job-child.mjs");
  const child = spawn(process.execPath, [script, repository, database.url, String(shift)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  processes.push(child);
  await once(child.stdout, "data");
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(child, "exit");
  child.kill(signal);
  return ((await exited) as [number | null])[0];
}

/** What was noted so far about the jobs with these names, in order. */
const notes = (what = "%"): Promise<{ what: string; word: string; pid: number }[]> =>
  database.query(`SELECT what, word, pid FROM done WHERE what LIKE $1 AND what <> 'tick' ORDER BY at`, [
    what,
  ]);

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come about:\n${JSON.stringify(await notes())}\n${said}`);
}

const isNoted = async (what: string, word: string): Promise<boolean> =>
  (await notes(what)).some((note) => note.word === word);

const left = async (): Promise<number> =>
  (await database.query(`SELECT FROM graphile_worker.jobs WHERE task_identifier <> 'tick'`)).length;

test("of two processes side by side each job is run by one", async () => {
  const names = Array.from({ length: 60 }, (_, n) => `job ${n}`);
  for (const what of names) await jobs.enqueue(database, "work", { what, ms: 20 });
  await Promise.all([worker(), worker()]);
  await until(async () => (await left()) === 0);
  const done = (await notes()).filter(({ word }) => word === "done");
  expect(done.map(({ what }) => what).sort()).toEqual([...names].sort());
  expect(new Set(done.map(({ pid }) => pid)).size).toBe(2);
});

test("a job is there with what it is about, or not at all", async () => {
  const client = await database.pool.connect();
  const db = {
    query: async (sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as unknown,
  };
  await client.query("BEGIN");
  await jobs.enqueue(db, "work", { what: "taken back" });
  await client.query("ROLLBACK");
  await client.query("BEGIN");
  await jobs.enqueue(db, "work", { what: "kept" });
  await client.query("COMMIT");
  client.release();
  await worker();
  await until(async () => (await left()) === 0);
  expect(await notes()).toMatchObject([
    { what: "kept", word: "begun" },
    { what: "kept", word: "done" },
  ]);
});

test("what a killed process held is taken up by another", async () => {
  const first = await worker();
  await jobs.enqueue(database, "work", { what: "heavy", ms: 1_000 });
  await until(() => isNoted("heavy", "begun"));
  await end(first, "SIGKILL");
  const second = await worker();
  await until(() => isNoted("heavy", "done"));
  expect((await notes("heavy")).map(({ word, pid }) => [word, pid === first.pid])).toEqual([
    ["begun", true],
    ["begun", false],
    ["done", false],
  ]);
  expect(isAlive(second)).toBe(true);
});

test("told to end, a process finishes what it has begun and begins nothing more", async () => {
  const first = await worker();
  await jobs.enqueue(database, "work", { what: "short", ms: 1_500 });
  await until(() => isNoted("short", "begun"));
  const leaving = end(first, "SIGTERM");
  await once(first.stdout!, "data");
  await new Promise((resolve) => setTimeout(resolve, 200));
  await jobs.enqueue(database, "work", { what: "later" });
  expect(await leaving).toBe(0);
  expect((await notes()).map(({ what, word }) => [what, word])).toEqual([
    ["short", "begun"],
    ["short", "done"],
  ]);
  expect(await left()).toBe(1);
});

test("what would take too long is asked to stop, then put back, and done elsewhere", async () => {
  const first = await worker();
  await jobs.enqueue(database, "work", { what: "polite", ms: 60_000, heed: true });
  await jobs.enqueue(database, "work", { what: "stubborn", ms: 60_000 });
  await until(async () => (await isNoted("polite", "begun")) && isNoted("stubborn", "begun"));
  expect(await end(first, "SIGTERM")).toBe(0);
  expect(await isNoted("polite", "asked to stop")).toBe(true);
  const waiting = await database.query(
    `SELECT attempts, locked_at FROM graphile_worker.jobs WHERE task_identifier = 'work'`,
  );
  expect(waiting).toEqual([
    { attempts: 1, locked_at: null },
    { attempts: 1, locked_at: null },
  ]);
});

test("a job that fails comes again later and later, and is at last given up for all to see", async () => {
  await worker();
  await jobs.enqueue(database, "fail", { what: "hopeless" });
  await until(() => isNoted("hopeless", "attempt 1"));
  const waiting = async (): Promise<number> => {
    const [job] = await database.query<{ seconds: number }>(
      `SELECT extract(epoch FROM run_at - updated_at)::int AS seconds FROM graphile_worker.jobs WHERE locked_at IS NULL AND attempts = 1`,
    );
    return job?.seconds ?? -1;
  };
  await until(async () => (await waiting()) >= 0);
  expect(await waiting()).toBe(3);
  expect(said).toContain(`"job failed"`);
  expect(said).not.toContain("hopeless");

  // Eleven attempts later, without waiting a day for them.
  await database.query(
    `UPDATE graphile_worker._private_jobs SET attempts = 11, run_at = now() WHERE locked_at IS NULL`,
  );
  await until(async () => (await jobs.counts(database)).some(({ givenUp }) => givenUp === 1));
  expect(await jobs.counts(database)).toContainEqual({ name: "fail", waiting: 0, running: 0, givenUp: 1 });
  await until(async () => said.includes(`"job given up"`));
  expect(await isNoted("hopeless", "attempt 12")).toBe(true);

  await worker();
  await until(async () => said.includes(`"jobs were given up"`));
});

test("of one key one job waits, the latest", async () => {
  const runAt = new Date(Date.now() + 60_000);
  await jobs.enqueue(database, "work", { what: "first" }, { key: "one", runAt });
  await jobs.enqueue(database, "work", { what: "second" }, { key: "one" });
  await worker();
  await until(() => isNoted("second", "done"));
  expect(await isNoted("first", "begun")).toBe(false);
});

test("a database that throws everybody out ends no process and loses no job", async () => {
  const first = await worker();
  await jobs.enqueue(database, "work", { what: "interrupted", ms: 1_000 });
  await until(() => isNoted("interrupted", "begun"));
  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'lernnetz jobs'`,
  );
  await jobs.enqueue(database, "work", { what: "afterwards" });
  await until(async () => (await left()) === 0);
  expect(await isNoted("afterwards", "done")).toBe(true);
  expect(await isNoted("interrupted", "done")).toBe(true);
  expect(isAlive(first)).toBe(true);
});

test("what is to happen every minute happens once, however many processes there are", async () => {
  // Three seconds before a full minute.
  const shift = (Date.now() + 3_000) % 60_000;
  await Promise.all([worker(shift), worker(shift), worker(shift)]);
  const ticks = (): Promise<unknown[]> => database.query(`SELECT FROM done WHERE what = 'tick'`);
  await until(async () => (await ticks()).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await ticks()).toHaveLength(1);
});
