import type { ApolloCache } from "@apollo/client";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { TopicFields } from "./conversation.fragments.js";

/**
 * The one door for a topic. Its own facts (title, resolution, first words) have a version; its tail (last message, participants)
 * grows with the number of the last message. Each is taken from whoever knows the later state.
 */
export function mergeTopic(cache: ApolloCache, topic: TopicFieldsFragment): void {
  const held = cache.readFragment({
    fragment: TopicFields,
    fragmentName: "TopicFields",
    from: { __typename: "Topic", id: topic.id },
  });
  cache.writeFragment({
    fragment: TopicFields,
    fragmentName: "TopicFields",
    data: held ? laterOf(held, topic) : topic,
  });
}

export function laterOf(held: TopicFieldsFragment, incoming: TopicFieldsFragment): TopicFieldsFragment {
  const { title, resolution, excerpt, version } = incoming.version >= held.version ? incoming : held;
  const { lastNumber, lastActivityAt, participants } =
    incoming.lastNumber >= held.lastNumber ? incoming : held;
  return { ...incoming, title, resolution, version, lastNumber, lastActivityAt, participants, excerpt };
}
