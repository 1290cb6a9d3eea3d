import type { Stance } from "../../gql/graphql.js";
import { mentionsIn, type TopicLedger } from "./unread.js";

/** What somebody has chosen to hear of one thing; the higher version is the newer. */
interface Choice {
  stance: Stance;
  version: number;
}

interface Snooze {
  /** Null: taken up again. */
  until: string | null;
  /** A mention above it ends the rest. */
  upTo: number;
  version: number;
}

/** What the reader has chosen about what waits for them, on whichever device. */
export interface OwnChoices {
  topics: ReadonlyMap<string, Choice>;
  channels: ReadonlyMap<string, Choice>;
  snoozes: ReadonlyMap<string, Snooze>;
}

export type TopicStanceTold = Choice & { topicId: string };
export type ChannelStanceTold = Choice & { channelId: string };
export type SnoozeTold = Snooze & { topicId: string };

interface Told {
  topicStances: readonly TopicStanceTold[];
  channelStances: readonly ChannelStanceTold[];
  snoozes: readonly SnoozeTold[];
}

export const noChoices: OwnChoices = { topics: new Map(), channels: new Map(), snoozes: new Map() };

export const choicesFrom = ({ topicStances, channelStances, snoozes }: Told): OwnChoices => ({
  topics: new Map(topicStances.map(({ topicId, ...choice }) => [topicId, choice])),
  channels: new Map(channelStances.map(({ channelId, ...choice }) => [channelId, choice])),
  snoozes: new Map(snoozes.map(({ topicId, ...snooze }) => [topicId, snooze])),
});

export const withTopicStance = (
  choices: OwnChoices,
  { topicId, ...choice }: TopicStanceTold,
): OwnChoices => ({
  ...choices,
  topics: later(choices.topics, topicId, choice),
});

export const withChannelStance = (
  choices: OwnChoices,
  { channelId, ...choice }: ChannelStanceTold,
): OwnChoices => ({ ...choices, channels: later(choices.channels, channelId, choice) });

export const withSnooze = (choices: OwnChoices, { topicId, ...snooze }: SnoozeTold): OwnChoices => ({
  ...choices,
  snoozes: later(choices.snoozes, topicId, snooze),
});

/** The one rule, as the server knows it: the topic's choice, else its channel's, else one follows what one is part of. */
export function stanceTo(
  choices: OwnChoices,
  topic: { id: string; channelId: string; takesPart?: boolean },
): Stance {
  const chosen = [choices.topics.get(topic.id), choices.channels.get(topic.channelId)];
  const stance = chosen.find((choice) => choice && choice.stance !== "NORMAL")?.stance;
  return stance ?? (topic.takesPart ? "FOLLOWING" : "NORMAL");
}

/** Mentions count even so. */
export const isMutedBy =
  (choices: OwnChoices) =>
  (id: string, { channelId, takesPart }: Pick<TopicLedger, "channelId" | "takesPart">): boolean =>
    stanceTo(choices, { id, channelId, takesPart }) === "MUTED";

/** Until when a topic is put off; null when it is not, or no longer. */
export function snoozedUntil(
  choices: OwnChoices,
  topicId: string,
  ledger: TopicLedger | undefined,
  now: number,
): number | null {
  const snooze = choices.snoozes.get(topicId);
  const until = snooze?.until ? Date.parse(snooze.until) : 0;
  if (!snooze || until <= now) return null;
  return mentionsIn(ledger).some((number) => number > snooze.upTo) ? null : until;
}

function later<T extends { version: number }>(
  held: ReadonlyMap<string, T>,
  id: string,
  told: T,
): ReadonlyMap<string, T> {
  return (held.get(id)?.version ?? 0) > told.version ? held : new Map(held).set(id, told);
}
