import type { ApolloCache } from "@apollo/client";
import { graphql } from "../../gql/index.js";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { MessageFields } from "./conversation.fragments.js";

const HeldMessage = graphql(`
  fragment HeldMessage on Message {
    id
    version
  }
`);

const HeldTail = graphql(`
  fragment HeldTail on Topic {
    id
    lastNumber
  }
`);

/**
 * The one door by which a message enters the cache, whoever brings it: a live event, a page of a topic, or the
 * answer to one's own post. They overtake each other; the higher version stays.
 */
export function mergeMessage(cache: ApolloCache, message: MessageFieldsFragment): void {
  const held = cache.readFragment({
    fragment: HeldMessage,
    from: { __typename: "Message", id: message.id },
  });
  if (held && held.version > message.version) return;

  const known = lastNumberOf(cache, message.topic.id);
  const lastNumber = Math.max(known, message.topic.lastNumber, message.number);
  cache.writeFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    data: { ...message, topic: { ...message.topic, lastNumber } },
  });
}

/** The number of the last message we have heard of; 0 when nothing is known of the topic. */
export function lastNumberOf(cache: ApolloCache, topicId: string): number {
  const tail = cache.readFragment({ fragment: HeldTail, from: { __typename: "Topic", id: topicId } });
  return tail?.lastNumber ?? 0;
}
