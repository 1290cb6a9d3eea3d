import { graphql } from "../../gql/index.js";

/** What a row says beyond what is known of its topic. */
export const UnreadRows = graphql(`
  query UnreadRows($ids: [ID!]!) {
    unreadTopics(ids: $ids) {
      topic {
        id
      }
      readNumber
      takesPart
      firstWords
      firstUnread {
        id
        author {
          id
          name
        }
      }
    }
  }
`);

export const MarkSeen = graphql(`
  mutation MarkSeen($marks: [SeenMarkInput!]!) {
    markSeen(marks: $marks) {
      id
    }
  }
`);

export const TakeBackSeen = graphql(`
  mutation TakeBackSeen($marks: [SeenMarkInput!]!) {
    takeBackSeen(marks: $marks) {
      id
    }
  }
`);

export const SnoozeTopic = graphql(`
  mutation SnoozeTopic($topicId: ID!, $until: DateTime) {
    snoozeTopic(topicId: $topicId, until: $until) {
      id
    }
  }
`);
