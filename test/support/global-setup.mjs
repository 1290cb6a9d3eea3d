import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildStale } from "../../server/tools/build-parts.mjs";
import { inRoot } from "../../server/tools/project.mjs";

/** The database every test clones its own from. */
const TEMPLATE = "lernnetz_template";

/**
 * One PostgreSQL for the whole run, and one migrated template in it. Tests find it in the environment:
 * TEST_DATABASE (the connection as JSON, without a database), TEST_DATABASE_ADMIN (the superuser's), and
 * TEST_TEMPLATE (the name to clone).
 */
export default async function globalSetup() {
  // `npm test` has built already; a developer who runs one test gets what can be had.
  if (!(await buildStale(["server"])))
    console.warn("The server does not compile; testing what came out of it.");
  const { startEmbeddedPostgres } = await import(
    pathToFileURL(inRoot("dist/server/database/embedded-postgres.js")).href
  );
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-test-"));
  const database = await startEmbeddedPostgres({
    dataDir: folder,
    log: { info() {}, warn: console.warn, error: console.error },
    extra: {
      shared_preload_libraries: "pg_stat_statements",
      "pg_stat_statements.track": "all",
      max_connections: "200",
      // The data of a run are thrown away with it.
      fsync: "off",
      synchronous_commit: "off",
    },
  });
  globalThis.__lernnetz = { database, folder };

  const { database: _none, ...connection } = database.connection;
  const { database: _postgres, ...admin } = database.admin;
  process.env.TEST_DATABASE = JSON.stringify(connection);
  process.env.TEST_DATABASE_ADMIN = JSON.stringify(admin);
  process.env.TEST_TEMPLATE = TEMPLATE;
  await makeTemplate(database);
}

async function makeTemplate({ admin, connection }) {
  const { default: pg } = await import("pg");
  const root = new pg.Client(admin);
  await root.connect();
  await root.query(`create database ${TEMPLATE} owner ${connection.user}`);
  await root.end();

  const inTemplate = new pg.Client({ ...admin, database: TEMPLATE });
  await inTemplate.connect();
  await inTemplate.query("create extension pg_stat_statements");
  await inTemplate.query(`grant pg_read_all_stats to ${connection.user}`);
  await inTemplate.query(`grant execute on function pg_stat_statements_reset to ${connection.user}`);
  await inTemplate.end();

  if (!existsSync(inRoot("dist/server/main.js"))) return console.warn("No server yet, so no migrations.");
  await migrate(urlOf({ ...connection, database: TEMPLATE }));
}

/** The product's own way to an up-to-date database. */
function migrate(databaseUrl) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot("dist/server/main.js"), "migrate"], {
      // An empty folder: a developer's .env has no say here.
      cwd: os.tmpdir(),
      env: { PATH: process.env.PATH, MODE: "demo", DATABASE_URL: databaseUrl, LOG_LEVEL: "warn" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`migrate ended with ${code}:\n${said}`)),
    );
  });
}

function urlOf({ host, port, user, password, database }) {
  const secret = password ? `:${password}` : "";
  if (path.isAbsolute(host))
    return `postgres://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  return `postgres://${user}${secret}@${host}:${port}/${database}`;
}
