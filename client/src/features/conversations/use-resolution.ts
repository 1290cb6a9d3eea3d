import { graphql } from "../../gql/index.js";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import type { Problem } from "../../lib/errors.js";
import { mergeTopic } from "./merge-topic.js";
import { useChange } from "./use-change.js";

const ResolveTopic = graphql(`
  mutation ResolveTopic($id: ID!) {
    resolveTopic(id: $id) {
      ...TopicFields
    }
  }
`);

const ReopenTopic = graphql(`
  mutation ReopenTopic($id: ID!) {
    reopenTopic(id: $id) {
      ...TopicFields
    }
  }
`);

export interface Resolution {
  toggle: () => Promise<boolean>;
  isBusy: boolean;
  problem: Problem | null;
}

/** Settled, or open again. */
export function useResolution({ id, resolution }: TopicFieldsFragment): Resolution {
  const resolve = useChange(ResolveTopic, (cache, { resolveTopic }) => mergeTopic(cache, resolveTopic));
  const reopen = useChange(ReopenTopic, (cache, { reopenTopic }) => mergeTopic(cache, reopenTopic));
  return {
    toggle: () => (resolution ? reopen : resolve).run({ id }),
    isBusy: resolve.isBusy || reopen.isBusy,
    problem: resolve.problem ?? reopen.problem,
  };
}
