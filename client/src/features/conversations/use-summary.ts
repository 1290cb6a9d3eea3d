import { useFragment } from "@apollo/client/react";
import type { TopicSummaryFieldsFragment } from "../../gql/graphql.js";
import { TopicSummaryFields } from "./conversation.fragments.js";

export type Summary = NonNullable<TopicSummaryFieldsFragment["summary"]>;

/** What new readers of a topic need, with the latest version also where it was taken away; null: never written. */
export function useSummary(topicId: string): Summary | null {
  const { data, complete } = useFragment({
    fragment: TopicSummaryFields,
    fragmentName: "TopicSummaryFields",
    from: { __typename: "Topic", id: topicId },
  });
  return complete ? data.summary : null;
}
