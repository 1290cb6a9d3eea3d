/** Which mentions call this person: by name, by a place they hold a role at, or as everybody. */
export interface Reader {
  personId: string;
  placeIds: ReadonlySet<string>;
}

const placeRoles: ReadonlySet<string> = new Set([
  "FACILITATOR",
  "PROJECT_LEAD",
  "DEPUTY_LEAD",
  "TEAM_MEMBER",
]);

export function readerOf(
  personId: string,
  roles: readonly { kind: string; place?: { id: string } | null }[],
): Reader {
  const places = roles.flatMap(({ kind, place }) => (place && placeRoles.has(kind) ? [place.id] : []));
  return { personId, placeIds: new Set(places) };
}

/** What is known of one topic in which something was unread at some time since the snapshot. */
export interface TopicLedger {
  channelId: string;
  lastNumber: number;
  /** Infinity: to its end, wherever that was at the snapshot. */
  readNumber: number;
  /** Has started it or written in it, as far as is known. */
  takesPart: boolean;
  /** Of the read mark; 0 when it comes from the snapshot. */
  readVersion: number;
  /** As the server counted them when the read mark was last told. */
  counted: readonly number[];
  /** What the log told of single messages since; it corrects what was counted. */
  told: ReadonlyMap<number, { version: number; callsMe: boolean }>;
}

const toItsEnd = Infinity;

/** A topic that is not in it is read to its end: `round.unread` is complete. */
export type Ledger = ReadonlyMap<string, TopicLedger>;

export interface SnapshotTopic {
  topic: { id: string; lastNumber: number; channel: { id: string } };
  readNumber: number;
  mentionNumbers: readonly number[];
  takesPart?: boolean;
}

export interface LedgerMessage {
  number: number;
  version: number;
  author: { id: string };
  deletion?: unknown;
  mentions: readonly { kind: string; targetId?: string | null }[];
  topic: { id: string; lastNumber: number; channel: { id: string } };
}

export interface MessageHeard {
  kind: "message";
  /** Posted, rather than edited or deleted. */
  isNew: boolean;
  message: LedgerMessage;
}

/** Authoritative; may go backwards. */
export interface ReadMoved {
  kind: "read";
  topic: { id: string; lastNumber: number; channel: { id: string } };
  readNumber: number;
  version: number;
  mentionNumbers: readonly number[];
}

export type LedgerEvent = MessageHeard | ReadMoved;

export function ledgerFrom(unread: readonly SnapshotTopic[]): Ledger {
  return new Map(
    unread.map(({ topic, readNumber, mentionNumbers, takesPart = false }) => [
      topic.id,
      {
        channelId: topic.channel.id,
        lastNumber: topic.lastNumber,
        readNumber,
        takesPart,
        readVersion: 0,
        counted: mentionNumbers,
        told: new Map(),
      },
    ]),
  );
}

/**
 * Pure, and the same whatever the order in which the two streams are read: every event carries a state with a
 * version, and the newer one holds.
 */
export function reduceLedger(ledger: Ledger, event: LedgerEvent, reader: Reader): Ledger {
  return event.kind === "message" ? heard(ledger, event, reader) : readUpTo(ledger, event);
}

function heard(ledger: Ledger, { isNew, message }: MessageHeard, reader: Reader): Ledger {
  const { number, version, topic } = message;
  const known = ledger.get(topic.id);
  const lastNumber = Math.max(known?.lastNumber ?? 0, topic.lastNumber, number);
  const isStale = (known?.told.get(number)?.version ?? 0) >= version;
  if (known && isStale && lastNumber === known.lastNumber) return ledger;

  const told = new Map(known?.told);
  if (!isStale) told.set(number, { version, callsMe: calls(reader, message) });
  return new Map(ledger).set(topic.id, {
    channelId: topic.channel.id,
    lastNumber,
    readNumber: readBefore(known, isNew, number),
    takesPart: (known?.takesPart ?? false) || message.author.id === reader.personId,
    readVersion: known?.readVersion ?? 0,
    counted: known?.counted ?? [],
    told,
  });
}

/**
 * Not listed means read to the end, and the end was just before the first new message we hear of. What is told of
 * older ones until then is kept: the topic may be marked unread later.
 */
function readBefore(known: TopicLedger | undefined, isNew: boolean, number: number): number {
  if (known && known.readNumber !== toItsEnd) return known.readNumber;
  return isNew ? number - 1 : toItsEnd;
}

function readUpTo(ledger: Ledger, event: ReadMoved): Ledger {
  const known = ledger.get(event.topic.id);
  const lastNumber = Math.max(known?.lastNumber ?? 0, event.topic.lastNumber, event.readNumber);
  const isStale = known !== undefined && known.readVersion >= event.version;
  if (isStale && lastNumber === known.lastNumber) return ledger;

  return new Map(ledger).set(event.topic.id, {
    channelId: event.topic.channel.id,
    lastNumber,
    told: known?.told ?? new Map(),
    takesPart: known?.takesPart ?? false,
    ...(isStale
      ? { readNumber: known.readNumber, readVersion: known.readVersion, counted: known.counted }
      : { readNumber: event.readNumber, readVersion: event.version, counted: event.mentionNumbers }),
  });
}

function calls(reader: Reader, message: LedgerMessage): boolean {
  if (message.deletion || message.author.id === reader.personId) return false;
  return message.mentions.some(({ kind, targetId }) => {
    if (kind === "ALL") return true;
    if (!targetId) return false;
    return kind === "PERSON" ? targetId === reader.personId : reader.placeIds.has(targetId);
  });
}

export const unreadIn = (topic: TopicLedger | undefined): number =>
  topic ? Math.max(0, topic.lastNumber - topic.readNumber) : 0;

/** Numbers of unread messages that mention me, ascending. */
export function mentionsIn(topic: TopicLedger | undefined): number[] {
  if (!topic) return [];
  const numbers = new Set(topic.counted);
  for (const [number, { callsMe }] of topic.told) {
    if (callsMe) numbers.add(number);
    else numbers.delete(number);
  }
  return [...numbers].filter((number) => number > topic.readNumber).sort((a, b) => a - b);
}

export interface UnreadTotals {
  topics: number;
  messages: number;
  mentions: number;
}

export const nothingUnread: UnreadTotals = { topics: 0, messages: 0, mentions: 0 };

/** All topics, or those of one channel. Of what is muted only mentions count. */
export function totalsOf(
  ledger: Ledger,
  channelId?: string,
  isMuted: (topicId: string, topic: TopicLedger) => boolean = () => false,
): UnreadTotals {
  const totals = { ...nothingUnread };
  for (const [topicId, topic] of ledger) {
    if (channelId && topic.channelId !== channelId) continue;
    const mentions = mentionsIn(topic).length;
    const unread = isMuted(topicId, topic) ? mentions : unreadIn(topic);
    if (unread === 0) continue;
    totals.topics += 1;
    totals.messages += unread;
    totals.mentions += mentions;
  }
  return totals;
}
