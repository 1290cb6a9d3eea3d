import { spawn } from "node:child_process";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { people, personas } from "../../../server/src/demo/content/people.js";
import { topics } from "../../../server/src/demo/content/topics.js";
import { placeUpdates } from "../../../server/src/demo/content/updates.js";
import { TestDatabase } from "../../support/database.js";
import { Hub } from "../../support/hub.js";
import { Visitor } from "../../support/person.js";

const main = path.resolve(import.meta.dirname, "../../../dist/server/main.js");

let database: TestDatabase;

beforeEach(async () => {
  database = await TestDatabase.create();
});
afterEach(() => database.drop());

/** Runs `npm run demo` on the database; cut off like by a power cut as soon as so many steps are in. */
async function load({ reset = false, killAfterSteps = Infinity, mode = "demo" } = {}): Promise<{
  code: number | null;
  said: string;
}> {
  const child = spawn(process.execPath, [main, "demo", ...(reset ? ["--reset"] : [])], {
    cwd: os.tmpdir(),
    env: { PATH: process.env["PATH"], MODE: mode, DATABASE_URL: database.url, LOG_LEVEL: "warn" },
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, "exit");
  while (child.exitCode === null && child.signalCode === null && Number.isFinite(killAfterSteps)) {
    const [marker] = await database.query<{ steps: number }>(
      `SELECT steps_done AS steps FROM demo WHERE finished_at IS NULL`,
    );
    if (marker && marker.steps >= killAfterSteps) child.kill("SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  const [code] = (await ended) as [number | null];
  return { code, said };
}

/** Everything that was loaded, but for what is made by chance: ids of roles, hashes, real time. */
async function everything(): Promise<unknown> {
  return {
    people: await database.query(`SELECT id, email, given_name, created_at FROM person ORDER BY id`),
    roles: await database.query(
      `SELECT person_id, kind, place_id, since, until, granted_by FROM role ORDER BY person_id, kind, place_id, since`,
    ),
    places: await database.query(`SELECT id, name, owner_key FROM place ORDER BY id`),
    channels: await database.query(`SELECT id, name, created_by, created_at FROM channel ORDER BY id`),
    topics: await database.query(
      `SELECT id, title, last_number, last_activity_at, resolved_at FROM topic ORDER BY id`,
    ),
    messages: await database.query(
      `SELECT id, topic_id, number, author_id, body, posted_at, edited_at, deleted_at FROM message ORDER BY id`,
    ),
    reactions: await database.query(
      `SELECT message_id, person_id, kind, at FROM message_reaction ORDER BY message_id, person_id, kind`,
    ),
    summaries: await database.query(
      `SELECT topic_id, version, body, written_by, written_at FROM topic_summary ORDER BY topic_id, version`,
    ),
    files: await database.query(`SELECT name, size, sha256 FROM file ORDER BY name`),
    drafts: await database.query(
      `SELECT person_id, scope, title, body, quoted_id FROM draft ORDER BY person_id, scope`,
    ),
    snoozes: await database.query(
      `SELECT person_id, topic_id, until FROM snooze ORDER BY person_id, topic_id`,
    ),
    marks: await database.query(
      `SELECT person_id, topic_id, number FROM read_mark ORDER BY person_id, topic_id`,
    ),
    facilitators: await database.query(
      `SELECT person_id, email, methods, regions, capacity, note, saved_at, version
       FROM facilitator_profile ORDER BY person_id, email`,
    ),
    updates: await database.query(
      `SELECT id, place_id, author_id, saved_at, published_at, published_by, going, visibility, for_funder, version
       FROM progress_update ORDER BY id`,
    ),
    log: await database.query(
      `SELECT stream, seq, kind, audience, payload FROM event WHERE stream LIKE 'round:%' ORDER BY seq`,
    ),
  };
}

test("cut off three times in the middle, it ends up exactly as if nothing had happened", async () => {
  expect((await load()).code).toBe(0);
  const whole = await everything();
  for (const killAfterSteps of [50, 400, 900]) {
    const { code } = await load({ reset: killAfterSteps === 50, killAfterSteps });
    expect(code).toBeNull();
  }
  expect((await load()).code).toBe(0);
  expect(await everything()).toEqual(whole);

  const again = await load();
  expect(again).toEqual({ code: 0, said: "" });
  expect(await everything()).toEqual(whole);
}, 180_000);

test("what the content says is there, in the past and by its own people", async () => {
  await load();
  const count = async (table: string): Promise<number> =>
    (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;
  const messages = topics.reduce((sum, topic) => sum + topic.messages.length, 0);
  const updates = placeUpdates.flatMap((of) => of.updates);
  // Each update opens a topic, and another one when it is released wider.
  const told = updates.length + updates.filter(({ released }) => released).length;
  const comments = updates.reduce((sum, update) => sum + (update.comments?.length ?? 0), 0);
  expect([await count("person"), await count("place"), await count("topic"), await count("message")]).toEqual(
    [...[people.length, 20, topics.length + told, messages + told + comments]],
  );
  expect(await database.query(`SELECT 1 FROM message WHERE posted_at > '2019-03-18T08:30+01:00'`)).toEqual(
    [],
  );
  // Places without a lead, or with two, would be a mistake of the content.
  expect(
    await database.query(
      `SELECT p.name FROM place p
       WHERE 1 <> (SELECT count(*) FROM role r WHERE r.place_id = p.id AND r.kind = 'PROJECT_LEAD' AND r.until IS NULL)`,
    ),
  ).toEqual([]);
});

test("one click makes a visitor each of the personas, for whom the last days are new", async () => {
  const hub = await Hub.start({ database, settings: { MODE: "demo" } });
  try {
    const nobody = new Visitor(hub, null);
    const { hub: told } = await nobody.ask<{ hub: { personas: { person: { id: string } }[] } }>(
      `{ hub { demo clockIsShifted outboxOpen personas { label hint person { id } } } }`,
    );
    expect(told).toMatchObject({ demo: true, clockIsShifted: true, outboxOpen: true });
    expect(told.personas).toHaveLength(personas.length);
    for (const { person } of told.personas) {
      const { signInAsPersona } = await nobody.ask<{
        signInAsPersona: { rounds: { channels: object[]; unread: object[] }[] };
      }>(
        `mutation ($id: ID!) { signInAsPersona(personId: $id) { rounds { channels { id } unread { topic { id } } } } }`,
        person,
      );
      const [round] = signInAsPersona.rounds;
      // Steering group and ministry have no channels; everybody else has something to read, but not everything.
      const reads = (round?.channels.length ?? 0) > 0;
      expect((round?.unread.length ?? 0) > 0).toBe(reads);
      expect(round?.unread.length).toBeLessThan(topics.length / 2);
    }
    const other = await database.query<{ id: string }>(`SELECT id FROM person WHERE NOT id = ANY($1)`, [
      told.personas.map(({ person }) => person.id),
    ]);
    expect(
      await nobody.refused(`mutation ($id: ID!) { signInAsPersona(personId: $id) { email } }`, other[0]),
    ).toBe("NOT_FOUND");
  } finally {
    await hub.stop();
  }
});

test("a database that holds other data is neither filled nor emptied", async () => {
  await database.query(
    `INSERT INTO person (id, email, given_name, family_name, created_at)
     VALUES (gen_random_uuid(), 'echt@amt.example', 'Eva', 'Echt', now())`,
  );
  for (const reset of [false, true]) {
    const { code, said } = await load({ reset });
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^In dieser Datenbank stehen schon andere Daten, .*\.$/);
  }
  expect(await database.query(`SELECT email FROM person`)).toEqual([{ email: "echt@amt.example" }]);
  expect(await database.query(`SELECT 1 FROM demo`)).toEqual([]);
});

test("a demo network is not served as a real one: everybody's password is known", async () => {
  await load();
  await expect(Hub.start({ database })).rejects.toThrow("In dieser Datenbank steht das Demonetzwerk");
});
