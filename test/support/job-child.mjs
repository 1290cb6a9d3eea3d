import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

// A process that does nothing but run jobs: `node job-child.mjs <repository> <database address> <shift>`. What it did
// is in the table `done`, written before and after; a job takes as long as its payload says. SIGTERM ends it in order.
// Its clock is set back by some milliseconds, so that a test need not wait for the next minute.
const [repository, connectionString, shift] = process.argv.slice(2);
const real = Date.now;
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [real() - Number(shift)]));
  }
  static now() {
    return real() - Number(shift);
  }
};
const ours = (file) => import(pathToFileURL(path.join(repository, "dist/server", file)).href);

await ours("../../node_modules/reflect-metadata/Reflect.js");
const { default: pg } = await ours("../../node_modules/pg/esm/index.mjs");
const { DatabaseConnection } = await ours("database/connection.js");
const { HubLog } = await ours("config/hub-log.js");
const { Jobs } = await ours("jobs/jobs.js");
const { JobRunner } = await ours("jobs/job-runner.js");

const pool = new pg.Pool({ connectionString, max: 4 });
pool.on("error", () => undefined);
const note = (word, what) =>
  pool.query("INSERT INTO done (what, word, pid) VALUES ($1, $2, $3)", [what, word, process.pid]);

const jobs = new Jobs();
jobs.handle("work", async ({ what, ms = 0, heed = false }, { signal }) => {
  await note("begun", what);
  try {
    await wait(ms, undefined, heed ? { signal } : {});
  } catch (error) {
    await note("asked to stop", what);
    throw error;
  }
  await note("done", what);
});
jobs.handle("fail", async ({ what }, { attempt }) => {
  await note(`attempt ${attempt}`, what);
  throw new Error("It cannot be done.");
});
jobs.handle("tick", async () => {
  await note("done", "tick");
});
jobs.every("* * * * *", "tick");

const source = { manager: { query: async (sql, values) => (await pool.query(sql, values)).rows } };
const runner = new JobRunner(jobs, new DatabaseConnection({ connectionString }), source, new HubLog("warn"));
process.on("SIGTERM", () => {
  process.stdout.write("leaving\n");
  void runner.beforeApplicationShutdown().then(() => process.exit(0));
});
runner.start();
process.stdout.write("up\n");
