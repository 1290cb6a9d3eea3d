import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const MARK = `mutation ($topicId: ID!, $messageId: ID) { markSolution(topicId: $topicId, messageId: $messageId) {
  id version resolution { by { name } } solution { id body } } }`;
const STATE = `query ($id: ID!) { topic(id: $id) { version resolution { by { name } } solution { id }
  changes { kind by { name } } } }`;
const EVENTS = `query ($stream: ID!, $after: String!) { eventsAfter(stream: $stream, after: $after) {
  to events { ... on TopicEvent { fact topic { id solution { id } } } } } }`;

interface State {
  version: number;
  resolution: { by: { name: string } } | null;
  solution: { id: string } | null;
  changes: { kind: string; by: { name: string } }[];
}

let hub: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
let staff: Visitor;
let funder: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId }] });
  staff = await world.person({ name: "Stefan Stab", roles: [{ kind: "STAFF" }] });
  funder = await world.person({ name: "Fanny Funder", roles: [{ kind: "FUNDER" }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

async function asked(): Promise<{ topicId: string; question: string; answer: string; other: string }> {
  const [topicId, question, answer, other] = [newId(), newId(), newId(), newId()];
  const input = { id: topicId, channelId, title: "Eine Frage", messageId: question, body: "Wer weiß das?" };
  await ada.ask(START_TOPIC, { input });
  await bo.ask(POST, { input: { id: answer, topicId, body: "So geht es." } });
  await bo.ask(POST, { input: { id: other, topicId, body: "Oder so." } });
  return { topicId, question, answer, other };
}
const state = async (id: string): Promise<State> => (await bo.ask<{ topic: State }>(STATE, { id })).topic;

describe("the answer of a topic", () => {
  test("is marked by whoever may resolve it, and resolves it, in one step and on record", async () => {
    const { topicId, answer } = await asked();
    await ada.ask(MARK, { topicId, messageId: answer });
    const then = await state(topicId);
    expect(then).toMatchObject({ resolution: { by: { name: "Ada Auer" } }, solution: { id: answer } });
    expect(then.changes.map(({ kind }) => kind)).toEqual(["ANSWER_MARKED", "RESOLVED"]);
    // Again: nothing happens.
    await ada.ask(MARK, { topicId, messageId: answer });
    expect(await state(topicId)).toEqual(then);
  });

  test("another one takes its place, and without one the topic stays resolved", async () => {
    const { topicId, answer, other } = await asked();
    await ada.ask(MARK, { topicId, messageId: answer });
    await bo.ask(MARK, { topicId, messageId: other });
    expect(await state(topicId)).toMatchObject({
      resolution: { by: { name: "Ada Auer" } },
      solution: { id: other },
    });
    await bo.ask(MARK, { topicId, messageId: null });
    expect(await state(topicId)).toMatchObject({ resolution: { by: { name: "Ada Auer" } }, solution: null });
  });

  test("is none any more when the topic is opened again or the message was deleted", async () => {
    const one = await asked();
    await ada.ask(MARK, { topicId: one.topicId, messageId: one.answer });
    await bo.ask(`mutation ($id: ID!) { reopenTopic(id: $id) { id } }`, { id: one.topicId });
    expect(await state(one.topicId)).toMatchObject({ resolution: null, solution: null });

    const two = await asked();
    await ada.ask(MARK, { topicId: two.topicId, messageId: two.answer });
    const { version } = await state(two.topicId);
    await bo.ask(DELETE, { id: two.answer });
    const then = await state(two.topicId);
    expect(then).toMatchObject({ resolution: { by: { name: "Ada Auer" } }, solution: null });
    expect(then.version).toBeGreaterThan(version);
    expect(then.changes[0]).toEqual({ kind: "ANSWER_UNMARKED", by: { name: "Bo Beck" } });
  });

  test("is a message of the topic that still stands, and not the question", async () => {
    const { topicId, question, other } = await asked();
    const elsewhere = await asked();
    await bo.ask(DELETE, { id: other });
    expect(await ada.refused(MARK, { topicId, messageId: question })).toBe("ANSWER_IS_QUESTION");
    for (const messageId of [other, elsewhere.answer, newId(), "x"])
      expect(await ada.refused(MARK, { topicId, messageId })).toBe("ANSWER_ELSEWHERE");
    expect(await state(topicId)).toMatchObject({ resolution: null, solution: null });
  });

  test("is not for those who do not read there, nor where it is filed away", async () => {
    const { topicId, answer } = await asked();
    expect(await funder.refused(MARK, { topicId, messageId: answer })).toBe("NOT_FOUND");
    await staff.ask(`mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`, {
      input: { id: channelId, archived: true },
    });
    expect(await ada.refused(MARK, { topicId, messageId: answer })).toBe("CHANNEL_ARCHIVED");
    await staff.ask(`mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`, {
      input: { id: channelId, archived: false },
    });
  });

  test("is told at once to all who read the topic, however it changes", async () => {
    const { topicId, answer, other } = await asked();
    const stream = `round:${world.roundId}`;
    const told = async (after: string) =>
      (
        await bo.ask<{ eventsAfter: { to: string; events: { fact?: string; topic?: object }[] } }>(EVENTS, {
          stream,
          after,
        })
      ).eventsAfter;
    let { to } = await told("start:0");
    const next = async (messageId: string | null) => {
      await ada.ask(MARK, { topicId, messageId });
      const batch = await told(to);
      to = batch.to;
      return batch.events.filter(({ fact }) => fact);
    };
    for (const messageId of [answer, other, null]) {
      expect(await next(messageId)).toEqual([
        { fact: "RESOLVED", topic: { id: topicId, solution: messageId ? { id: messageId } : null } },
      ]);
    }
  });
});
