import { spawn } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { inRoot, youngGeneration } from "../../../server/tools/project.mjs";

/** The database as the product starts it, fsync and all, in a folder that goes away afterwards. */
export async function openDatabase() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-bench-"));
  const { startEmbeddedPostgres } = await import(
    pathToFileURL(inRoot("dist/server/database/embedded-postgres.js")).href
  );
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    log: { info() {}, warn: console.warn, error: console.error },
  });
  const pool = new pg.Pool({ ...server.connection, max: 6 });
  pool.on("error", () => undefined);
  return {
    pool,
    url: urlOf(server.connection),
    async query(sql, parameters = []) {
      return (await pool.query(sql, parameters)).rows;
    },
    async close() {
      await pool.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function urlOf({ host, port, user, password, database }) {
  const secret = password ? `:${password}` : "";
  if (!path.isAbsolute(host)) return `postgres://${user}${secret}@${host}:${port}/${database}`;
  return `postgres://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

const main = inRoot("dist/server/main.js");

/** The hub as it is served, in a process of its own. */
export async function startHub(database, settings = {}) {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    MODE: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    LOG_LEVEL: "warn",
    DATABASE_URL: database.url,
    NODE_ENV: "production",
    ...settings,
  };
  const child = spawn(
    process.execPath,
    [youngGeneration, ...(process.env.BENCH_NODE_FLAGS?.split(" ") ?? []), main, "serve"],
    {
      cwd: os.tmpdir(),
      env,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  const hub = {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
  for (const began = Date.now(); ;) {
    if (child.exitCode !== null || Date.now() - began > 120_000)
      throw new Error(`The hub did not start:\n${said}`);
    if ((await fetch(`${hub.url}/readyz`).catch(() => null))?.ok) return hub;
    await pause(50);
  }
}

/** One round with twenty places, and people who are signed in. */
export async function settle(database, { people }) {
  const [programmeId, roundId] = [randomUUID(), randomUUID()];
  await database.query(`INSERT INTO programme (id, name) VALUES ($1, 'Programm')`, [programmeId]);
  await database.query(
    `INSERT INTO round (id, programme_id, title, start_label, starts_on, ends_on, capacity, funding_notice, created_at)
     VALUES ($1, $2, 'Förderrunde', 'Sommer 2018', '2018-06-01', '2019-11-30', 20, 'Gefördert', now())`,
    [roundId, programmeId],
  );
  const places = await database.query(
    `WITH owner AS (SELECT key, name FROM organisation WHERE type = 'STADT' ORDER BY key LIMIT 20),
     made AS (INSERT INTO place (id, round_id, name, owner_key, created_at)
              SELECT gen_random_uuid(), $1, name, key, now() FROM owner RETURNING id, owner_key),
     member AS (INSERT INTO place_member (place_id, organisation_key) SELECT id, owner_key FROM made)
     SELECT id FROM made`,
    [roundId],
  );
  const placeIds = places.map(({ id }) => id);
  await database.query(
    `INSERT INTO process (place_id, phase, template_version) SELECT id, 'PREPARING', 0 FROM unnest($1::uuid[]) AS p (id)`,
    [placeIds],
  );
  const members = Array.from({ length: people }, () => ({
    id: randomUUID(),
    token: randomBytes(32).toString("base64url"),
  }));
  const ids = members.map(({ id }) => id);
  const names = Array.from({ length: people }, (_, n) => `Nr${n + 1}`);
  await database.query(
    `INSERT INTO person (id, email, given_name, family_name, created_at)
     SELECT id, id || '@bench.example', 'Person', name, now() FROM unnest($1::uuid[], $2::text[]) AS p (id, name)`,
    [ids, names],
  );
  await database.query(
    `INSERT INTO role (id, person_id, round_id, place_id, kind, since)
     SELECT gen_random_uuid(), id, $2, ($3::uuid[])[1 + n % 20], 'TEAM_MEMBER', now() - interval '1 year'
     FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, n)`,
    [ids, roundId, placeIds],
  );
  await database.query(
    `INSERT INTO session (id, person_id, token_hash, started_at, last_seen_at, expires_at, device, opened_by)
     SELECT gen_random_uuid(), id, hash, now(), now(), now() + interval '1 day', 'Bench', 'PASSWORD'
     FROM unnest($1::uuid[], $2::bytea[]) AS s (id, hash)`,
    [ids, members.map(({ token }) => createHash("sha256").update(token).digest())],
  );
  return { roundId, placeIds, members };
}

/** Another session of somebody; answers with its token. */
export async function signIn(database, personId) {
  const token = randomBytes(32).toString("base64url");
  await database.query(
    `INSERT INTO session (id, person_id, token_hash, started_at, last_seen_at, expires_at, device, opened_by)
     VALUES (gen_random_uuid(), $1, $2, now(), now(), now() + interval '1 day', 'Bench', 'PASSWORD')`,
    [personId, createHash("sha256").update(token).digest()],
  );
  return token;
}

/** Somebody who asks the hub over HTTP. */
export const asking =
  (hub, token) =>
  async (query, variables = {}) => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `lernnetz=${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
