import { type OwnChoices, snoozedUntil, stanceTo } from "../conversations/own-choices.js";
import { type Ledger, mentionsIn, unreadIn } from "../conversations/unread.js";

export const groupNames = ["needsYou", "following", "fresh", "later"] as const;
export type GroupName = (typeof groupNames)[number];

/** A topic in which something waits. */
export interface Waiting {
  topicId: string;
  group: GroupName;
  readNumber: number;
  /** The latest message this list knows of: "Erledigt" goes up to here and no further. */
  lastNumber: number;
  unread: number;
  mentions: number;
  /** Until when it is put off. */
  until: number | null;
}

/**
 * What waits for somebody. What is muted does not, unless it mentions them; what is put off comes back by itself.
 * `takesPart`: whether one has written there, as far as it was asked for beyond the ledger.
 */
export function waitingOf(
  ledger: Ledger,
  choices: OwnChoices,
  now: number,
  takesPart: (topicId: string) => boolean = () => false,
): Waiting[] {
  return [...ledger].flatMap(([topicId, topic]): Waiting[] => {
    const unread = unreadIn(topic);
    const mentions = mentionsIn(topic).length;
    const isPart = topic.takesPart || takesPart(topicId);
    const stance = stanceTo(choices, { id: topicId, channelId: topic.channelId, takesPart: isPart });
    if (unread === 0 || (stance === "MUTED" && mentions === 0)) return [];
    const { readNumber, lastNumber } = topic;
    const until = snoozedUntil(choices, topicId, topic, now);
    const group =
      until !== null ? "later" : mentions > 0 ? "needsYou" : stance === "FOLLOWING" ? "following" : "fresh";
    return [{ topicId, group, readNumber, lastNumber, unread, mentions, until }];
  });
}

/** When the next of them comes back; null when none will. */
export function nextReturn(waiting: readonly Waiting[]): number | null {
  const times = waiting.flatMap(({ until }) => until ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}
