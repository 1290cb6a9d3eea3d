import { graphql } from "../../gql/index.js";

export const SetTopicStance = graphql(`
  mutation SetTopicStance($topicId: ID!, $stance: Stance!) {
    setTopicStance(topicId: $topicId, stance: $stance) {
      id
    }
  }
`);

export const SetChannelStance = graphql(`
  mutation SetChannelStance($channelId: ID!, $stance: Stance!) {
    setChannelStance(channelId: $channelId, stance: $stance) {
      id
    }
  }
`);

export const MarkUnread = graphql(`
  mutation MarkUnread($topicId: ID!, $from: Int!) {
    markUnread(topicId: $topicId, from: $from) {
      id
    }
  }
`);
