import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { ANNOUNCE, CHANGE, CONCLUDE, Council, PLAN, REPLAN, type Shown, SUBMIT, WITHHOLD } from "./plan.js";

// § 35 GemO: of what a session dealt with behind closed doors nothing is kept, wherever one looks.

let hub: Hub;
let council: Council;

beforeAll(async () => {
  hub = await Hub.start();
  council = await Council.in(hub, await World.in(hub));
});
afterAll(() => hub.stop());

const hidden = { isPublic: false, title: "", paperNumber: "" };
const votes = { yes: 20, no: 1, abstentions: 0 };

/** Every word the database holds, whatever the table. */
async function everythingStored(): Promise<string> {
  const tables = await hub.database.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'
       AND table_name <> 'organisation'`,
  );
  const parts = [];
  for (const { name } of tables) {
    const rows = await hub.database.query<{ all: string | null }>(
      `SELECT string_agg(t::text, ' ') AS all FROM ${name} AS t`,
    );
    parts.push(rows[0]?.all ?? "");
  }
  return parts.join(" ");
}

test("only body and date are taken, and why is said", async () => {
  const planned = await council.planned(hidden);
  expect(planned).toMatchObject({ title: null, paperNumber: null, isPublic: false });
  for (const more of [{ title: "Grundstück" }, { paperNumber: "7" }, { turningpoint: "PARTICIPATION" }]) {
    const { errors } = await council.lead.send(PLAN, council.wish({ ...hidden, ...more }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_PUBLIC", field: Object.keys(more)[0] });
    expect(errors?.[0]?.message).toContain("§ 35 GemO");
  }
  const { id, version } = await council.submitted(hidden);
  const conclude = (more: object) => ({ input: { id, version, outcome: "NOTED", result: "", ...more } });
  for (const more of [{ outcome: "DECIDED" }, { outcome: "DEFERRED" }, { result: "Ja" }, { votes }]) {
    expect(await council.lead.refused(CONCLUDE, conclude(more))).toBe("NOT_PUBLIC");
  }
  await council.lead.ask(CONCLUDE, conclude({}));
  const input = {
    id,
    version: 3,
    bodyId: council.bodyId,
    title: "Grundstück",
    paperNumber: "",
    meetsOn: "2018-10-24",
  };
  expect(await council.lead.refused(CHANGE, { input })).toBe("NOT_PUBLIC");
});

test("the database itself keeps nothing", async () => {
  const { id } = await council.concluded("NOTED", {}, hidden);
  const set = (what: string) => hub.database.query(`UPDATE decision SET ${what} WHERE id = $1`, [id]);
  for (const what of [
    "title = 'Grundstück'",
    "paper_number = '7'",
    "result = 'Ja'",
    "votes_yes = 1, votes_no = 0, abstentions = 0",
    "turningpoint = 'PARTICIPATION'",
    "state = 'DECIDED'",
    "state = 'REJECTED'",
    "state = 'DEFERRED'",
  ]) {
    await expect(set(what)).rejects.toThrow("nothing_from_behind_closed_doors");
  }
  const record = (columns: string, values: string) =>
    hub.database.query(
      `INSERT INTO decision_change (decision_id, is_public, number, made_at, meets_on, ${columns})
       VALUES ($1, false, 99, now(), '2019-01-01', ${values})`,
      [id],
    );
  for (const [columns, values] of [
    ["kind, old_title", "'CHANGED', 'Grundstück'"],
    ["kind, old_paper_number", "'CHANGED', '7'"],
    ["kind, old_result", "'CHANGED', 'Ja'"],
    ["kind", "'DECIDED'"],
    ["kind", "'REPLANNED'"],
    ["kind, fields", "'REPLANNED', '{MEETS_ON}'"],
    ["kind, fields", "'CHANGED', '{VOTES}'"],
  ]) {
    await expect(record(columns!, values!)).rejects.toThrow("nothing_kept_from_behind_closed_doors");
  }
  // A record that still speaks keeps the doors from being closed.
  const spoken = await council.concluded("DECIDED", { result: "Ja", votes });
  await expect(
    hub.database.query(
      `UPDATE decision SET is_public = false, title = NULL, paper_number = NULL, state = 'NOTED', result = NULL,
         votes_yes = NULL, votes_no = NULL, abstentions = NULL WHERE id = $1`,
      [spoken.id],
    ),
  ).rejects.toThrow("nothing_kept_from_behind_closed_doors");
});

test("closing the doors erases every word, from the record, too, and for good", async () => {
  const secret = ["Zwetschgenwiese", "Mirabellenweg", "NR-4711-X", "Quittenmus", "Holunder"];
  const decided = await council.concluded(
    "DECIDED",
    { result: secret[3], votes },
    { title: secret[0], paperNumber: secret[2], turningpoint: "IMPLEMENTATION" },
  );
  const { id } = decided;
  const changes = { bodyId: council.bodyId, paperNumber: "", meetsOn: "2018-10-24", votes };
  await council.lead.ask(CHANGE, {
    input: { id, version: decided.version, title: secret[1], result: secret[4], ...changes },
  });
  const before = await everythingStored();
  for (const word of secret) expect(before).toContain(word);

  const { withholdDecision } = await council.lead.ask<{ withholdDecision: Shown }>(WITHHOLD, {
    ...{ id, version: decided.version + 1 },
  });
  expect(withholdDecision).toMatchObject({
    ...{ title: null, paperNumber: null, turningpoint: null, result: null, votes: null, state: "NOTED" },
    ...{ isPublic: false, meetsOn: "2018-10-24", body: { name: "Gemeinderat" } },
  });
  expect(withholdDecision.changes.map(({ kind }) => kind)).toEqual(
    ["PLANNED", "SUBMITTED", "NOTED", "CHANGED", "WITHHELD"].toReversed(),
  );
  const after = await everythingStored();
  for (const word of secret) expect(after).not.toContain(word);
  const trail = await hub.database.query<{ all: string }>(
    `SELECT string_agg(a::text, ' ') AS all FROM audit a WHERE subject = $1`,
    [`decision:${id}`],
  );
  expect(trail[0]?.all).not.toMatch(/DECIDED|IMPLEMENTATION/);
});

/** Put off in October, planned for November again and dealt with then. */
async function putOff(): Promise<Shown> {
  const { id, version } = await council.concluded("DEFERRED", { result: "Beratungsbedarf" });
  await council.lead.ask(REPLAN, { id, version, meetsOn: "2018-11-28" });
  await council.lead.ask(SUBMIT, { id, version: version + 1 });
  const input = { id, version: version + 2, outcome: "DECIDED", result: "Ja" };
  return (await council.lead.ask<{ concludeDecision: Shown }>(CONCLUDE, { input })).concludeDecision;
}

test("who looks at what was withheld does not see that a session had put it off", async () => {
  const { id, version } = await putOff();
  await council.lead.ask(WITHHOLD, { id, version });
  for (const reader of [council.lead, council.member, council.neighbour]) {
    const { changes } = await council.read(id, reader);
    expect(changes.map(({ kind }) => kind)).toEqual(
      ["PLANNED", "SUBMITTED", "NOTED", "CHANGED", "SUBMITTED", "NOTED", "WITHHELD"].toReversed(),
    );
    expect(changes.find(({ kind }) => kind === "CHANGED")).toMatchObject({
      ...{ fields: ["MEETS_ON"], oldMeetsOn: "2018-10-24", meetsOn: "2018-11-28", oldResult: null },
    });
  }
  const kept = await hub.database.query<{ all: string }>(
    `SELECT string_agg(c::text, ' ') AS all FROM decision_change c WHERE decision_id = $1`,
    [id],
  );
  expect(kept[0]?.all).not.toMatch(/DEFERRED|REPLANNED|Beratungsbedarf/);
});

test("the database lets that it was put off become another day, and nothing else", async () => {
  const { id } = await putOff();
  const erase = (what: string, kind = "REPLANNED") =>
    hub.database.query(`UPDATE decision_change SET ${what} WHERE decision_id = $1 AND kind = $2`, [id, kind]);
  for (const what of [
    "kind = 'CHANGED'",
    "kind = 'CHANGED', fields = '{MEETS_ON,BODY}'",
    "kind = 'CHANGED', fields = '{TITLE}'",
    "kind = 'NOTED'",
    "kind = 'PLANNED'",
    "fields = '{MEETS_ON}'",
    "kind = 'CHANGED', fields = '{MEETS_ON}', meets_on = '2019-01-01'",
    "kind = 'CHANGED', fields = '{MEETS_ON}', old_title = 'Anders'",
  ]) {
    await expect(erase(what)).rejects.toThrow("only ever added to");
  }
  await expect(erase("kind = 'CHANGED', fields = '{MEETS_ON}'", "SUBMITTED")).rejects.toThrow(
    "only ever added to",
  );
  // With all else erased, that it was planned again still keeps the doors from being closed.
  await erase("old_result = NULL");
  await erase("kind = 'NOTED'", "DEFERRED");
  await erase("kind = 'NOTED'", "DECIDED");
  const close = () =>
    hub.database.query(
      `UPDATE decision SET is_public = false, title = NULL, paper_number = NULL, state = 'NOTED', result = NULL
       WHERE id = $1`,
      [id],
    );
  await expect(close()).rejects.toThrow("nothing_kept_from_behind_closed_doors");
  await erase("kind = 'CHANGED', fields = '{MEETS_ON}'");
  await close();
});

test("what is announced later is entered then; what was erased does not come back", async () => {
  const decided = await council.concluded("DECIDED", { result: "Alt" }, { title: "Alter Titel" });
  const { id } = decided;
  await council.lead.ask(WITHHOLD, { id, version: decided.version });
  const version = decided.version + 1;
  const input = { id, version, title: "Neuer Titel", paperNumber: "8", result: "Im Wortlaut", votes };
  expect(await council.lead.refused(ANNOUNCE, { input })).toBe("OUTCOME_REFUSED");
  expect(await council.lead.refused(ANNOUNCE, { input: { ...input, outcome: "DEFERRED" } })).toBe(
    "OUTCOME_REFUSED",
  );
  const { announceDecision } = await council.lead.ask<{ announceDecision: Shown }>(ANNOUNCE, {
    input: { ...input, outcome: "REJECTED" },
  });
  expect(announceDecision).toMatchObject({
    ...{ title: "Neuer Titel", state: "REJECTED", result: "Im Wortlaut", votes, isPublic: true },
  });
  expect(JSON.stringify(announceDecision.changes)).not.toContain("Alt");
  expect(await council.lead.refused(ANNOUNCE, { input: { ...input, version: version + 1 } })).toBe(
    "STATE_REFUSED",
  );

  const open = await council.planned(hidden);
  const early = { id: open.id, version: 1, title: "Doch öffentlich", paperNumber: "", result: "" };
  expect(await council.lead.refused(ANNOUNCE, { input: { ...early, outcome: "DECIDED" } })).toBe(
    "OUTCOME_REFUSED",
  );
  const { announceDecision: opened } = await council.lead.ask<{ announceDecision: Shown }>(ANNOUNCE, {
    input: early,
  });
  expect(opened).toMatchObject({ state: "PLANNED", title: "Doch öffentlich" });
});

test("closing the doors and entering a result at the same moment leaves no result behind", async () => {
  for (let round = 0; round < 5; round++) {
    const { id, version } = await council.submitted();
    const result = `Geheim-${round}`;
    await Promise.all([
      council.lead.send(CONCLUDE, { input: { id, version, outcome: "DECIDED", result } }),
      council.deputy.send(WITHHOLD, { id, version }),
    ]);
    const now = await council.read(id);
    const wasHidden = !(now as Shown & { isPublic: boolean }).isPublic;
    expect((await everythingStored()).includes(result)).toBe(!wasHidden);
  }
});
