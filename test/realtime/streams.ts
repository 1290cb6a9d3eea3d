import { newId } from "../factories/world.js";
import type { TestDatabase } from "../support/database.js";
import { POSITIONS, POST, START_TOPIC } from "../support/documents.js";
import type { Batch, Following, Visitor } from "../support/person.js";

/** Where one stream is to be read from. */
export interface Place {
  stream: string;
  position: string;
}

/** What most tests want of an event. */
export const FACTS = `
  ... on MessageEvent { messageFact: fact message { id number body topic { id } } }
  ... on TopicEvent { topicFact: fact topic { id title } }
  ... on ChannelEvent { channelFact: fact channel { id name } }
  ... on RosterEvent { place { id } }
  ... on ReadEvent { readNumber topic { id } }`;

export const EVENTS_AFTER = `query ($stream: ID!, $after: String!, $waitMs: Int!) {
  eventsAfter(stream: $stream, after: $after, waitMs: $waitMs) {
    stream from to resync events { __typename seq ${FACTS} } } }`;

/** Ends of one's own stream and of the round's, from one snapshot. */
export async function positions(who: Visitor, roundId: string): Promise<{ own: Place; round: Place }> {
  const { viewer, round } = await who.ask<{ viewer: Place; round: Place }>(POSITIONS, { roundId });
  return { own: viewer, round };
}

export const follow = (who: Visitor, { stream, position }: Place, fields = FACTS): Following =>
  who.follow(stream, position, fields);

export async function eventsAfter(who: Visitor, { stream, position }: Place, waitMs = 0): Promise<Batch> {
  const variables = { stream, after: position, waitMs };
  return (await who.ask<{ eventsAfter: Batch }>(EVENTS_AFTER, variables)).eventsAfter;
}

/** Batch after batch, until there is nothing more. */
export async function readToEnd(who: Visitor, from: Place): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (let position = from.position; ;) {
    const batch = await eventsAfter(who, { ...from, position });
    if (batch.resync || batch.to === position) return batches;
    batches.push(batch);
    position = batch.to;
  }
}

export async function startTopic(
  by: Visitor,
  channelId: string,
  body = "Wer hatte das schon?",
): Promise<string> {
  const id = newId();
  await by.ask(START_TOPIC, { input: { id, channelId, title: "Eine Frage", messageId: newId(), body } });
  return id;
}

export async function post(by: Visitor, topicId: string, body: string, id = newId()): Promise<string> {
  await by.ask(POST, { input: { id, topicId, body } });
  return id;
}

/** Says something every `everyMs` until stopped; a refusal is an error. */
export function keepsPosting(by: Visitor, topicId: string, everyMs: number): { stop: () => Promise<number> } {
  let isOver = false;
  const saying = (async () => {
    let said = 0;
    for (let due = Date.now(); !isOver; due += everyMs) {
      await post(by, topicId, `Satz ${++said}`);
      await pause(Math.max(0, due + everyMs - Date.now()));
    }
    return said;
  })();
  // Awaited at the stop; until then a failure must not count as unheard.
  saying.catch(() => undefined);
  return {
    stop: () => {
      isOver = true;
      return saying;
    },
  };
}

export interface Logged {
  seq: number;
  kind: string;
  audience: string;
  payload: Record<string, string | number>;
}

/** The log itself, past all rights. */
export function logOf(database: TestDatabase, stream: string): Promise<Logged[]> {
  return database.query<Logged>(
    `SELECT seq::int, kind, audience, payload FROM event WHERE stream = $1 ORDER BY seq`,
    [stream],
  );
}

export const seqsOf = (events: readonly Record<string, unknown>[]): number[] =>
  events.map((event) => event["seq"] as number);

export const seqOf = (cursor: string): number => Number(cursor.split(":")[1]);

/** Every batch begins where the one before ended. */
export function isChain(start: string, batches: readonly Batch[]): boolean {
  return batches.every((batch, index) => batch.from === (batches[index - 1]?.to ?? start));
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something the test cannot be told of. */
export async function until(isSo: () => boolean | Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error("It did not come about.");
    await pause(20);
  }
}

/** The value below which this part of the figures lies. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
