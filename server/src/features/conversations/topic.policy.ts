import type { Actor } from "../../kernel/actor.js";
import type { Channel } from "./channel.entity.js";
import { channelPolicy } from "./channel.policy.js";
import type { Topic } from "./topic.entity.js";

type Rule = (actor: Actor, topic: Topic, channel: Channel) => boolean;

const read: Rule = (actor, _, channel) => channelPolicy.read(actor, channel);
const post: Rule = (actor, _, channel) => channelPolicy.post(actor, channel);
const react: Rule = post;
const resolve: Rule = post;
const rename: Rule = (actor, topic, channel) =>
  post(actor, topic, channel) && (topic.startedBy === actor.id || channelPolicy.moderate(actor, channel));
// Whoever takes part helps those who come later; every wording stays on record with a name.
const summarise: Rule = post;
const changeOwn: Rule = post;
const deleteAny: Rule = (actor, _, channel) => channelPolicy.moderate(actor, channel) && !channel.archived;

export const topicPolicy = { read, post, react, resolve, rename, summarise, changeOwn, deleteAny };
export type TopicRight = keyof typeof topicPolicy;
