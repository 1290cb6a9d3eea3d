import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { dateIn, daysAfter } from "../../../server/src/kernel/days.js";
import { newId } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { ADD_BODY, CONCLUDE, PLAN, SUBMIT as SUBMIT_DECISION } from "../decisions/plan.js";
import { ADD, CHANGE, ProcessStage } from "../process/stage.js";
import { publish, SAVE, type Update } from "../updates/people-of-a-place.js";

const COCKPIT = `query ($id: ID!, $weeks: Int! = 4) { round(id: $id) { cockpit(silentAfterWeeks: $weeks) {
  columns { key title phase }
  places { place { id } phase pausedFrom states ownBlocks { title phase state isNextStep } nextStep nextColumn step
    health lastUpdateAt silentWeeks isSilent isBehind nextMeeting { decisionId meetsOn body title } lead { id }
    facilitatorCount }
  counts { phases { phase count } healths { health count } silent behind withoutLead withoutFacilitator meetings }
  meetings { decisionId place { id } meetsOn body title } } } }`;

interface Meeting {
  decisionId: string;
  place: { id: string };
  meetsOn: string;
  body: string;
  title: string | null;
}
interface Row {
  place: { id: string };
  phase: string;
  pausedFrom: string | null;
  states: (string | null)[];
  ownBlocks: { title: string; state: string; isNextStep: boolean }[];
  nextStep: string | null;
  nextColumn: number | null;
  step: number | null;
  health: string | null;
  lastUpdateAt: string | null;
  silentWeeks: number;
  isSilent: boolean;
  isBehind: boolean;
  nextMeeting: Omit<Meeting, "place"> | null;
  lead: { id: string } | null;
  facilitatorCount: number;
}
interface Cockpit {
  columns: { key: string; title: string }[];
  places: Row[];
  counts: Record<"silent" | "behind" | "withoutLead" | "withoutFacilitator" | "meetings", number> & {
    phases: { phase: string; count: number }[];
    healths: { health: string | null; count: number }[];
  };
  meetings: Meeting[];
}

let hub: Hub;
let stage: ProcessStage;

beforeAll(async () => {
  hub = await Hub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  stage = await ProcessStage.set(hub);
});

const inDays = (days: number): string => daysAfter(dateIn(new Date()), days);

async function cockpit(weeks?: number): Promise<Cockpit> {
  const { round } = await stage.staff.ask<{ round: { cockpit: Cockpit } }>(COCKPIT, {
    id: stage.world.roundId,
    ...(weeks !== undefined && { weeks }),
  });
  return round.cockpit;
}
const rowOf = ({ places }: Cockpit, placeId = stage.placeId): Row =>
  places.find(({ place }) => place.id === placeId)!;
const counted = <Key extends string>(list: Record<Key | "count", unknown>[], key: Key) =>
  Object.fromEntries(list.filter(({ count }) => count !== 0).map((one) => [String(one[key]), one.count]));

/** Published by the lead so many days ago. */
async function published(health: string, visibility: string, daysAgo = 0): Promise<void> {
  const input = { id: newId(), placeId: stage.placeId, health, going: "Es geht voran.", visibility };
  const { saveUpdateDraft } = await stage.lead.ask<{ saveUpdateDraft: Update }>(SAVE, { input });
  await publish(stage.lead, saveUpdateDraft);
  await hub.database.query(
    `UPDATE progress_update SET published_at = now() - $2 * interval '1 day' WHERE id = $1`,
    [input.id, daysAgo],
  );
}

async function body(): Promise<string> {
  const bodyId = newId();
  const council = { id: bodyId, placeId: stage.placeId, name: "Gemeinderat", kind: "GEMEINDERAT" };
  await stage.lead.ask(ADD_BODY, { input: council });
  return bodyId;
}

async function planned(bodyId: string, meetsOn: string, more: object = {}): Promise<string> {
  const decision = { title: "Leitlinien", paperNumber: "", isPublic: true, submitBy: inDays(-1) };
  const input = { id: newId(), placeId: stage.placeId, bodyId, meetsOn, ...decision, ...more };
  await stage.lead.ask(PLAN, { input });
  return input.id;
}

describe("where each place stands", () => {
  test("its Bausteine under those of the template, its own beside them, and the one that comes next", async () => {
    const before = await cockpit();
    expect(before.columns.map(({ title }) => title).slice(0, 2)).toEqual(["Auftragsklärung", "Konzeption"]);
    expect(rowOf(before)).toMatchObject({ phase: "PREPARING", nextColumn: 0, step: 0, ownBlocks: [] });
    expect(rowOf(before).states).toEqual(before.columns.map(() => "PLANNED"));

    await body();
    await stage.advance("ANALYSIS");
    await stage.finish("Auftragsklärung");
    const own = { id: newId(), placeId: stage.placeId, phase: "ANALYSIS", title: "Besuch im Ortsteil" };
    await stage.lead.ask(ADD, { input: own });
    const konzeption = await stage.block("Konzeption");
    await stage.step("start", { id: konzeption.id, version: konzeption.version });
    const support = await stage.block("Politische Unterstützung");
    await stage.step("skip", { id: support.id, version: support.version, reason: "Schon beschlossen" });

    const row = rowOf(await cockpit());
    expect(row.phase).toBe("ANALYSIS");
    expect(row.states.slice(0, 4)).toEqual(["DONE", "ACTIVE", "SKIPPED", "PLANNED"]);
    expect(row.ownBlocks).toEqual([
      { title: "Besuch im Ortsteil", phase: "ANALYSIS", state: "PLANNED", isNextStep: false },
    ]);
    expect(row).toMatchObject({ nextStep: "Konzeption", nextColumn: 1, step: 1, isBehind: false });
  });

  test("a step of its own is as far as the one of the template before it", async () => {
    const own = { id: newId(), placeId: stage.placeId, phase: "ANALYSIS", title: "Besuch im Ortsteil" };
    await stage.lead.ask(ADD, { input: own });
    await stage.lead.ask(`mutation ($p: ID!, $b: ID) { setNextStep(placeId: $p, blockId: $b) { id } }`, {
      p: stage.placeId,
      b: own.id,
    });
    const row = rowOf(await cockpit());
    expect(row).toMatchObject({ nextStep: "Besuch im Ortsteil", nextColumn: null, step: 2 });
    expect(row.ownBlocks.map(({ isNextStep }) => isNextStep)).toEqual([true]);
  });

  test("a step whose last day is over is late, unless the process rests", async () => {
    const block = await stage.block("Auftragsklärung");
    const { id, version, title, phase } = block;
    const days = { startsOn: "2019-03-01", endsOn: "2019-03-17", description: "" };
    await stage.lead.ask(CHANGE, { input: { id, version, title, phase, ...days } });
    const late = await cockpit();
    expect([rowOf(late).isBehind, late.counts.behind]).toEqual([true, 1]);

    await stage.step("pause", { placeId: stage.placeId, reason: "Wechsel der Leitung" });
    const resting = await cockpit();
    expect(rowOf(resting)).toMatchObject({ phase: "PAUSED", pausedFrom: "PREPARING", isBehind: false });
    expect(resting.counts.behind).toBe(0);
    expect(counted(resting.counts.phases, "phase")).toEqual({ PAUSED: 1, PREPARING: 1 });
  });
});

describe("health and silence", () => {
  test("are those of the latest update that the office reads; what only the team reads does not count", async () => {
    await published("GREEN", "NETWORK", 20);
    await published("YELLOW", "MODERATION", 10);
    await published("RED", "TEAM", 1);
    const seen = await cockpit();
    expect(rowOf(seen)).toMatchObject({ health: "YELLOW", silentWeeks: 1, isSilent: false });
    expect(counted(seen.counts.healths, "health")).toEqual({ YELLOW: 1, null: 1 });
    expect((await cockpit(1)).counts.silent).toBe(1);
  });

  test("begin after so many weeks as are asked for, and never while a process rests", async () => {
    await published("GREEN", "NETWORK", 43);
    expect(rowOf(await cockpit(4))).toMatchObject({ silentWeeks: 6, isSilent: true });
    expect(rowOf(await cockpit(6)).isSilent).toBe(true);
    expect(rowOf(await cockpit(7)).isSilent).toBe(false);
    // Whoever never wrote is silent since the place was added.
    await hub.database.query(`UPDATE place SET created_at = now() - interval '50 days' WHERE round_id = $1`, [
      stage.world.roundId,
    ]);
    await stage.world.announces();
    expect((await cockpit(4)).counts.silent).toBe(2);
    expect((await cockpit(7)).counts.silent).toBe(1);
    await stage.step("pause", { placeId: stage.placeId, reason: "Wechsel der Leitung" });
    expect((await cockpit(4)).counts.silent).toBe(1);
  });

  test("weeks nobody means are taken as the nearest that make sense", async () => {
    await published("GREEN", "NETWORK", 6);
    for (const weeks of [-2_147_483_648, 0, 1]) expect(rowOf(await cockpit(weeks)).isSilent).toBe(false);
    await published("GREEN", "NETWORK", 5);
    expect(rowOf(await cockpit(2_147_483_647)).isSilent).toBe(false);
  });
});

test("meetings of the next thirty days, the nearest first; the next of each place whenever it is", async () => {
  const bodyId = await body();
  const today = await planned(bodyId, inDays(0));
  const far = await planned(bodyId, inDays(31), { title: "Strategie" });
  const soon = await planned(bodyId, inDays(30), { title: "", isPublic: false });
  const passed = await planned(bodyId, inDays(-1), { submitBy: inDays(-2) });
  const seen = await cockpit();
  expect(seen.meetings).toEqual([
    {
      decisionId: today,
      place: { id: stage.placeId },
      meetsOn: inDays(0),
      body: "Gemeinderat",
      title: "Leitlinien",
    },
    { decisionId: soon, place: { id: stage.placeId }, meetsOn: inDays(30), body: "Gemeinderat", title: null },
  ]);
  expect(seen.counts.meetings).toBe(2);
  expect(rowOf(seen).nextMeeting?.decisionId).toBe(today);

  // What is decided is no longer ahead; what was put off is dealt with on its new day.
  const conclude = async (id: string, outcome: string, more: object = {}): Promise<void> => {
    await stage.lead.ask(SUBMIT_DECISION, { id, version: 1 });
    await stage.lead.ask(CONCLUDE, { input: { id, version: 2, outcome, result: "", ...more } });
  };
  await conclude(today, "DECIDED");
  await conclude(passed, "DEFERRED", { deferredTo: inDays(7) });
  const later = await cockpit();
  expect(later.meetings.map(({ decisionId }) => decisionId)).toEqual([passed, soon]);
  expect(rowOf(later).nextMeeting).toMatchObject({ decisionId: passed, meetsOn: inDays(7) });
  expect(later.meetings.some(({ decisionId }) => decisionId === far)).toBe(false);
});

test("who leads and who accompanies; without them a place is counted", async () => {
  const before = await cockpit();
  expect(rowOf(before)).toMatchObject({ lead: { id: stage.lead.id }, facilitatorCount: 1 });
  expect([before.counts.withoutLead, before.counts.withoutFacilitator]).toEqual([0, 1]);
  const newcomer = await stage.world.place();
  await stage.world.announces();
  const after = await cockpit();
  expect(rowOf(after, newcomer)).toMatchObject({ lead: null, facilitatorCount: 0 });
  expect([after.counts.withoutLead, after.counts.withoutFacilitator]).toEqual([1, 2]);

  const grant = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
  const input = { roundId: stage.world.roundId, placeId: newcomer, kind: "FACILITATOR" };
  await stage.staff.ask(grant, { input: { ...input, personId: stage.facilitator.id } });
  expect((await cockpit()).counts).toMatchObject({ withoutLead: 1, withoutFacilitator: 1 });
});

test("it is the office's alone", async () => {
  const variables = { id: stage.world.roundId };
  const others: Visitor[] = [stage.lead, stage.deputy, stage.member, stage.facilitator, stage.steering];
  for (const who of others) expect(await who.refused(COCKPIT, variables)).toBe("FORBIDDEN");
  const elsewhere = await stage.world.round();
  expect(await stage.staff.refused(COCKPIT, { id: elsewhere })).toBe("NOT_FOUND");
  const office = await stage.world.person({ roles: [{ kind: "STAFF", roundId: elsewhere }] });
  expect(await office.refused(COCKPIT, variables)).toBe("NOT_FOUND");
  const { round } = await office.ask<{ round: { cockpit: Cockpit } }>(COCKPIT, { id: elsewhere });
  expect(round.cockpit).toMatchObject({ places: [], meetings: [], counts: { silent: 0, withoutLead: 0 } });
});
