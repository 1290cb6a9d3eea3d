import { useFragment } from "@apollo/client/react";
import { useMemo } from "react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { TopicFields } from "./conversation.fragments.js";
import { byRecency } from "./topic-pages.js";

/** The topics as they stand now, the latest activity first. */
export function useTopics(ids: readonly string[]): TopicFieldsFragment[] {
  const from = useMemo(() => ids.map((id) => ({ __typename: "Topic" as const, id })), [ids]);
  const { data } = useFragment({ fragment: TopicFields, fragmentName: "TopicFields", from });
  return useMemo(
    () =>
      (data as (Partial<TopicFieldsFragment> | null)[])
        .filter((topic): topic is TopicFieldsFragment => topic?.lastActivityAt !== undefined)
        .sort(byRecency),
    [data],
  );
}

/** Undefined until it is known. */
export function useTopicFields(id: string): TopicFieldsFragment | undefined {
  const { data, complete } = useFragment({
    fragment: TopicFields,
    fragmentName: "TopicFields",
    from: { __typename: "Topic", id },
  });
  return complete ? data : undefined;
}
