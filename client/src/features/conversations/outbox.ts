import type { ParcelFile } from "../files/upload-item.js";

/** Something a person has sent and the server has not acknowledged. Its ids are chosen before the first try. */
export type Parcel = MessageParcel | TopicParcel;

export interface MessageParcel extends Extras {
  kind: "message";
  id: string;
  topicId: string;
  body: string;
  quotedId?: string | null;
}

export interface TopicParcel extends Extras {
  kind: "topic";
  id: string;
  channelId: string;
  title: string;
  messageId: string;
  body: string;
}

/** Left out by what was sent before there were any. */
interface Extras {
  /** Uploaded already. */
  files?: ParcelFile[];
  /** Of the draft that is cleared with it. */
  draftVersion?: number | null;
}

export interface Refusal {
  code: string;
  text: string;
}

export interface OutboxEntry {
  parcel: Parcel;
  /** Ascending in the order of sending, over reloads and tabs. */
  order: number;
  writtenAt: string;
  /** Tries that ended with an answer we could not use; a network that is away does not count. */
  failures: number;
  /** Set: the server said no, and a person must decide. */
  refusal: Refusal | null;
}

export type SendProblem = "OFFLINE" | "INTERNAL" | "RATE_LIMITED" | "UNAUTHENTICATED" | "REFUSED";

/** After so many answers of "something went wrong" it is the message, not the moment. */
const mostFailures = 6;

export function newEntry(parcel: Parcel, entries: readonly OutboxEntry[], writtenAt: Date): OutboxEntry {
  const last = entries.at(-1)?.order ?? 0;
  // The clock of the device may go back between two messages; the order must not.
  const order = Math.max(last + 1, writtenAt.getTime());
  return { parcel, order, writtenAt: writtenAt.toISOString(), failures: 0, refusal: null };
}

/** So many go in one request, and so many bytes of them: half of what the server takes. */
const mostAtOnce = 50;
const mostBytes = 50_000;

/**
 * What is to be sent next: the first in the order of writing, past those that wait for a decision, and with it what
 * follows in its topic. One that the server stumbled over goes by itself, so that it takes nobody along.
 */
export function nextToSend(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const first = entries.find(({ refusal }) => !refusal);
  if (!first) return [];
  const { parcel, failures } = first;
  if (parcel.kind === "topic" || failures > 0) return [first];
  const together: OutboxEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const { kind } = entry.parcel;
    if (entry.refusal || kind !== "message" || entry.parcel.topicId !== parcel.topicId) continue;
    bytes += bytesOf(entry.parcel);
    if (together.length > 0 && (entry.failures > 0 || bytes > mostBytes)) break;
    together.push(entry);
    if (together.length === mostAtOnce) break;
  }
  return together;
}

const bytesOf = (parcel: Parcel): number => new TextEncoder().encode(JSON.stringify(parcel)).length;

export function inOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return [...entries].sort(comesBefore);
}

/** With this one among them, in order; in the place of an earlier state of it. */
export function withEntry(entries: readonly OutboxEntry[], entry: OutboxEntry): OutboxEntry[] {
  const last = entries.at(-1);
  // Nearly always it is the newest, and there may be thousands before it.
  if (!last || last.order < entry.order) return [...entries, entry];
  return inOrder([...without(entries, new Set([entry.parcel.id])), entry]);
}

export const without = (entries: readonly OutboxEntry[], ids: ReadonlySet<string>): OutboxEntry[] =>
  entries.filter(({ parcel }) => !ids.has(parcel.id));

const comesBefore = (a: OutboxEntry, b: OutboxEntry): number =>
  a.order - b.order || (a.parcel.id < b.parcel.id ? -1 : 1);

/** What a failed try makes of the entry. Null: it stays as it is and waits. */
export function afterProblem(entry: OutboxEntry, problem: SendProblem, refusal: Refusal): OutboxEntry | null {
  switch (problem) {
    case "OFFLINE":
    case "UNAUTHENTICATED":
    case "RATE_LIMITED":
      return null;
    case "INTERNAL": {
      const failures = entry.failures + 1;
      return { ...entry, failures, refusal: failures >= mostFailures ? refusal : null };
    }
    case "REFUSED":
      return { ...entry, refusal };
  }
}

/** A person wants it tried again: with the same id, so that nothing can appear twice. */
export const released = (entry: OutboxEntry): OutboxEntry => ({ ...entry, failures: 0, refusal: null });

/** Enter pressed twice: the same words for the same topic while the first are still on their way. */
export function isSameAgain(
  entries: readonly OutboxEntry[],
  topicId: string,
  body: string,
  now: Date,
): boolean {
  const since = now.getTime() - 1_500;
  // None is written later than its order says: before the first that is too old there are only older ones.
  for (let at = entries.length - 1; at >= 0 && entries[at]!.order > since; at--) {
    const { parcel, writtenAt } = entries[at]!;
    const isSame = parcel.kind === "message" && parcel.topicId === topicId && parcel.body === body;
    if (isSame && Date.parse(writtenAt) > since) return true;
  }
  return false;
}
