import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const SUMMARISE = `mutation ($id: ID!, $body: String!, $version: Int!) {
  summariseTopic(topicId: $id, body: $body, version: $version) { id summary { version body writtenBy { name } } } }`;
const RECORD = `query ($id: ID!) { topic(id: $id) { summary { version body writtenBy { name } }
  summaryHistory { version body writtenBy { name } } changes { number kind by { name } oldTitle newTitle } } }`;

interface Wording {
  version: number;
  body: string;
  writtenBy: { name: string };
}
interface Record {
  summary: Wording | null;
  summaryHistory: Wording[];
  changes: {
    number: number;
    kind: string;
    by: { name: string };
    oldTitle: string | null;
    newTitle: string | null;
  }[];
}

let hub: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
let outsider: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId }] });
  outsider = await world.person({ name: "Fanny Funder", roles: [{ kind: "FUNDER" }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

async function topic(): Promise<string> {
  const id = newId();
  const input = { id, channelId, title: "Eine Frage", messageId: newId(), body: "Wer hatte das schon?" };
  await ada.ask(START_TOPIC, { input });
  return id;
}
const record = async (who: Visitor, id: string): Promise<Record> =>
  (await who.ask<{ topic: Record }>(RECORD, { id })).topic;

describe("what new readers need", () => {
  test("is written by whoever takes part, and every wording stays on record", async () => {
    const id = await topic();
    expect(await record(bo, id)).toEqual({ summary: null, summaryHistory: [], changes: [] });
    await bo.ask(SUMMARISE, { id, body: "Der Rat tagt im Mai.", version: 0 });
    await ada.ask(SUMMARISE, { id, body: "Der Rat tagt im **Juni**.", version: 1 });
    const { summary, summaryHistory, changes } = await record(bo, id);
    expect(summary).toEqual({
      version: 2,
      body: "Der Rat tagt im **Juni**.",
      writtenBy: { name: "Ada Auer" },
    });
    expect(summaryHistory.map(({ body }) => body)).toEqual([
      "Der Rat tagt im **Juni**.",
      "Der Rat tagt im Mai.",
    ]);
    const made = changes.map(({ kind, by }) => `${kind} ${by.name}`);
    expect(made).toEqual(["SUMMARISED Ada Auer", "SUMMARISED Bo Beck"]);
  });

  test("of two who write at once one is told, and nothing is overwritten", async () => {
    const id = await topic();
    const writes = [ada, bo].map((who, n) => who.send(SUMMARISE, { id, body: `Fassung ${n}`, version: 0 }));
    const refused = (await Promise.all(writes)).flatMap(({ errors }) => errors?.[0]?.extensions?.code ?? []);
    expect(refused).toEqual(["CHANGED_MEANWHILE"]);
    expect((await record(ada, id)).summaryHistory).toHaveLength(1);
  });

  test("the same save again changes nothing", async () => {
    const id = await topic();
    const same = { id, body: "Der Rat tagt im Mai.", version: 0 };
    await bo.ask(SUMMARISE, same);
    await bo.ask(SUMMARISE, same);
    expect((await record(ada, id)).summary?.version).toBe(1);
  });

  test("emptying it takes it away; its wordings stay", async () => {
    const id = await topic();
    await bo.ask(SUMMARISE, { id, body: "Der Rat tagt im Mai.", version: 0 });
    await ada.ask(SUMMARISE, { id, body: "  ", version: 1 });
    const { summary, summaryHistory } = await record(bo, id);
    expect(summary).toMatchObject({ version: 2, body: "" });
    expect(summaryHistory.map(({ body }) => body)).toEqual(["", "Der Rat tagt im Mai."]);
  });

  test("is short, and closed to whoever may not read", async () => {
    const id = await topic();
    expect(await bo.refused(SUMMARISE, { id, body: "a".repeat(4_001), version: 0 })).toBe("TOO_LONG");
    expect(await outsider.refused(SUMMARISE, { id, body: "Kurz gesagt", version: 0 })).toBe("NOT_FOUND");
    expect(await outsider.refused(RECORD, { id })).toBe("NOT_FOUND");
  });
});

test("who renamed, resolved and reopened a topic stays on record", async () => {
  const id = await topic();
  await ada.ask(`mutation ($id: ID!) { renameTopic(id: $id, title: "Anders gefragt") { id } }`, { id });
  await bo.ask(`mutation ($id: ID!) { resolveTopic(id: $id) { id } }`, { id });
  await ada.ask(`mutation ($id: ID!) { resolveTopic(id: $id) { id } }`, { id });
  await ada.ask(`mutation ($id: ID!) { reopenTopic(id: $id) { id } }`, { id });
  const titles = { oldTitle: "Eine Frage", newTitle: "Anders gefragt" };
  const none = { oldTitle: null, newTitle: null };
  expect((await record(bo, id)).changes).toEqual([
    { number: 3, kind: "REOPENED", by: { name: "Ada Auer" }, ...none },
    { number: 2, kind: "RESOLVED", by: { name: "Bo Beck" }, ...none },
    { number: 1, kind: "RENAMED", by: { name: "Ada Auer" }, ...titles },
  ]);
});
