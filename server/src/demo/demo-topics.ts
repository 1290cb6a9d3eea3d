import type { TopicName } from "./content/content.types.js";
import { topics } from "./content/topics.js";
import { demoId } from "./demo-id.js";

const keyOf = ({ channel, title }: TopicName): string => `${channel}/${title}`;

export const topicId = (topic: TopicName): string => demoId("topic", keyOf(topic));

export const messageId = (topic: TopicName, index: number): string =>
  demoId("message", `${keyOf(topic)}/${index}`);

/** The message of a topic that was said at that time. */
export function messageIdAt(name: TopicName, at: string): string {
  const topic = topics.find(({ channel, title }) => channel === name.channel && title === name.title);
  const index = topic?.messages.findIndex((message) => message.at === at) ?? -1;
  if (index < 0) throw new Error(`Nothing was said in “${name.title}” at ${at}`);
  return messageId(name, index);
}
