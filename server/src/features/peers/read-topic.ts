import type { TopicInChannel } from "../conversations/topic.access.js";

/** A topic as the conversations hand it out. */
export type ReadTopic = TopicInChannel["topic"];
