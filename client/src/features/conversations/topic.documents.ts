import { graphql } from "../../gql/index.js";

export const MessagePage = graphql(`
  fragment MessagePage on MessageWindow {
    items {
      ...MessageFields
      author {
        ...PersonRoles
      }
      viewerBookmark {
        ...BookmarkState
      }
    }
    hasBefore
    hasAfter
  }
`);

/** A topic with the stretch one opens it at. */
export const TopicOpening = graphql(`
  query TopicOpening($id: ID!, $around: Int) {
    topic(id: $id) {
      ...TopicFields
      ...TopicSummaryFields
      readNumber
      viewerCan {
        post
        rename
        resolve
        summarise
        changeOwn
        deleteAny
      }
      channel {
        ...ChannelFields
      }
      messages(around: $around, limit: 50) {
        ...MessagePage
      }
    }
  }
`);

/** What one may do changes with the channel: filed away, nobody writes in it any more. */
export const TopicRightsNow = graphql(`
  query TopicRightsNow($id: ID!) {
    topic(id: $id) {
      id
      viewerCan {
        post
        rename
        resolve
        summarise
        changeOwn
        deleteAny
      }
    }
  }
`);

export const TopicMessages = graphql(`
  query TopicMessages($id: ID!, $before: Int, $after: Int) {
    topic(id: $id) {
      id
      messages(before: $before, after: $after, limit: 50) {
        ...MessagePage
      }
    }
  }
`);

export const MarkRead = graphql(`
  mutation MarkRead($topicId: ID!, $upTo: Int!) {
    markRead(topicId: $topicId, upTo: $upTo) {
      id
    }
  }
`);

export const PersonsRoles = graphql(`
  query PersonsRoles($id: ID!) {
    person(id: $id) {
      ...PersonRoles
    }
  }
`);
