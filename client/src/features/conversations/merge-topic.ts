import type { ApolloCache } from "@apollo/client";
import type { TopicFieldsFragment, TopicSummaryFieldsFragment } from "../../gql/graphql.js";
import { TopicFields, TopicSummaryFields } from "./conversation.fragments.js";

/**
 * The one door for a topic. Its own facts (title, resolution, answer, first words) have a version; its tail (last message, participants)
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

/** The door for what new readers need, which has a version of its own. */
export function mergeSummary(cache: ApolloCache, topic: TopicSummaryFieldsFragment): void {
  const held = cache.readFragment({
    fragment: TopicSummaryFields,
    fragmentName: "TopicSummaryFields",
    from: { __typename: "Topic", id: topic.id },
  });
  if ((held?.summary?.version ?? 0) > (topic.summary?.version ?? 0)) return;
  cache.writeFragment({
    fragment: TopicSummaryFields,
    fragmentName: "TopicSummaryFields",
    data: topic,
  });
}

export function laterOf(held: TopicFieldsFragment, incoming: TopicFieldsFragment): TopicFieldsFragment {
  const { title, resolution, solution, excerpt, version } =
    incoming.version >= held.version ? incoming : held;
  const { lastNumber, lastActivityAt, participants } =
    incoming.lastNumber >= held.lastNumber ? incoming : held;
  const own = { title, resolution, solution, version, excerpt };
  return { ...incoming, ...own, lastNumber, lastActivityAt, participants };
}
