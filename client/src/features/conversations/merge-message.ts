import type { ApolloCache } from "@apollo/client";
import { graphql } from "../../gql/index.js";
import type { MessageFieldsFragment, QuotedFieldsFragment } from "../../gql/graphql.js";
import { MessageFields, QuotedFields } from "./conversation.fragments.js";

const HeldTail = graphql(`
  fragment HeldTail on Topic {
    id
    lastNumber
  }
`);

/**
 * The one door by which a message enters the cache, whoever brings it: a live event, a page of a topic, or the
 * answer to one's own post. They overtake each other; the higher version of its words stays, and likewise of its
 * reactions.
 */
export function mergeMessage(cache: ApolloCache, message: MessageFieldsFragment): void {
  const held = cache.readFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    from: { __typename: "Message", id: message.id },
  });
  const known = lastNumberOf(cache, message.topic.id);
  const lastNumber = Math.max(known, message.topic.lastNumber, message.number);
  const quoted = message.quoted && laterQuoted(cache, message.quoted);
  const later = held ? laterMessage(held, message) : { ...message, ...laterQuoted(cache, message) };
  cache.writeFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    data: { ...later, quoted, topic: { ...message.topic, lastNumber } },
  });
}

/** The same door for a message that is known only because another one speaks of it. */
export function mergeQuoted(cache: ApolloCache, message: QuotedFieldsFragment): void {
  cache.writeFragment({
    fragment: QuotedFields,
    fragmentName: "QuotedFields",
    data: laterQuoted(cache, message),
  });
}

/** Words and reactions have a version each: whoever knows the later state of the one may know less of the other. */
function laterMessage(held: MessageFieldsFragment, incoming: MessageFieldsFragment): MessageFieldsFragment {
  // Files go with the words: they are there as long as these stand.
  const { body, editedAt, mentions, attachments, deletion, version } =
    incoming.version >= held.version ? incoming : held;
  const { reactions, reactionsVersion } =
    incoming.reactionsVersion >= held.reactionsVersion ? incoming : held;
  const words = { body, editedAt, mentions, attachments, deletion, version };
  return { ...incoming, ...words, reactions, reactionsVersion };
}

function laterQuoted(cache: ApolloCache, incoming: QuotedFieldsFragment): QuotedFieldsFragment {
  const held = cache.readFragment({
    fragment: QuotedFields,
    fragmentName: "QuotedFields",
    from: { __typename: "Message", id: incoming.id },
  });
  return held && held.version > incoming.version ? held : incoming;
}

/** The number of the last message we have heard of; 0 when nothing is known of the topic. */
export function lastNumberOf(cache: ApolloCache, topicId: string): number {
  const tail = cache.readFragment({ fragment: HeldTail, from: { __typename: "Topic", id: topicId } });
  return tail?.lastNumber ?? 0;
}
