import type { Actor } from "../../kernel/actor.js";
import { type Audience, audienceKeyOf, type Channel, isOfPlace } from "./channel.entity.js";

type Rule = (actor: Actor, channel: Channel) => boolean;

const read: Rule = (actor, channel) => actor.audiencesIn(channel.roundId).has(channel.audienceKey);

/** The same rule for the columns of a channel that were read beside something else. */
export function readsAudience(
  actor: Actor,
  { roundId, audience, placeId }: Pick<Channel, "roundId" | "audience" | "placeId">,
): boolean {
  return actor.audiencesIn(roundId).has(audienceKeyOf(audience, placeId));
}
const startTopic: Rule = (actor, channel) => read(actor, channel) && !channel.archived;
const post: Rule = startTopic;
const moderate: Rule = (actor, channel) =>
  read(actor, channel) &&
  (channel.placeId
    ? actor.holdsAt(channel.placeId, "PROJECT_LEAD", "DEPUTY_LEAD")
    : actor.is("STAFF", channel.roundId));
const change: Rule = moderate;
// In the whole network a call to everybody reaches some 250 town halls: the programme office makes it.
const mentionAll: Rule = (actor, channel) =>
  post(actor, channel) && (channel.audience !== "NETWORK" || moderate(actor, channel));

export const channelPolicy = { read, startTopic, post, moderate, change, mentionAll };
export type ChannelRight = keyof typeof channelPolicy;

/** A place's people open their own channel; all others are the programme office's to open. */
export function mayCreateChannel(
  actor: Actor,
  roundId: string,
  audience: Audience,
  placeId: string | null,
): boolean {
  if (!isOfPlace(audience)) return actor.is("STAFF", roundId);
  if (audience === "TEAM") return placeId !== null && actor.leadsAt(placeId);
  return placeId !== null && actor.holdsAt(placeId, "PROJECT_LEAD", "DEPUTY_LEAD", "FACILITATOR");
}
