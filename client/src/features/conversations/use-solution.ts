import { graphql } from "../../gql/index.js";
import { mergeTopic } from "./merge-topic.js";
import { useChange } from "./use-change.js";

const MarkSolution = graphql(`
  mutation MarkSolution($topicId: ID!, $messageId: ID) {
    markSolution(topicId: $topicId, messageId: $messageId) {
      ...TopicFields
    }
  }
`);

/** Which message answers a topic. */
export const useSolution = () =>
  useChange(MarkSolution, (cache, { markSolution }) => mergeTopic(cache, markSolution));
