import { graphql } from "../../gql/index.js";

export const EventFields = graphql(`
  fragment EventFields on EventBatch {
    stream
    from
    to
    resync
    events {
      __typename
      ... on MessageEvent {
        seq
        messageFact: fact
        message {
          ...MessageFields
          topic {
            ...TopicFields
          }
        }
      }
      ... on TopicEvent {
        seq
        topicFact: fact
        topic {
          ...TopicFields
          ...TopicSummaryFields
        }
      }
      ... on ChannelEvent {
        seq
        channelFact: fact
        channel {
          ...ChannelFields
        }
      }
      ... on RosterEvent {
        seq
        place {
          id
        }
      }
      ... on PlaceEvent {
        seq
        part
        changedPlace: place {
          id
        }
      }
      ... on RightsEvent {
        seq
      }
      ... on TopicStanceEvent {
        seq
        changesUnread
        topicStance {
          topicId
          stance
          version
        }
      }
      ... on ChannelStanceEvent {
        seq
        channelStance {
          channelId
          stance
          version
        }
      }
      ... on SnoozeEvent {
        seq
        snooze {
          topicId
          until
          upTo
          version
        }
      }
      ... on NotificationsEvent {
        seq
        notifications {
          ...Notifications
        }
      }
      ... on DraftEvent {
        seq
        draft {
          ...DraftFields
        }
      }
      ... on BookmarkEvent {
        seq
        count
        bookmark {
          ...BookmarkFields
        }
      }
      ... on ReadEvent {
        seq
        topic {
          ...TopicFields
        }
        readNumber
        version
        mentionNumbers
      }
    }
  }
`);

export const EventsSubscription = graphql(`
  subscription Events($stream: ID!, $after: String!) {
    events(stream: $stream, after: $after) {
      ...EventFields
    }
  }
`);

export const EventsAfter = graphql(`
  query EventsAfter($stream: ID!, $after: String!, $waitMs: Int!) {
    eventsAfter(stream: $stream, after: $after, waitMs: $waitMs) {
      ...EventFields
    }
  }
`);

/** Everything the live view begins with, in one snapshot with the positions of both streams. */
export const ConversationsStart = graphql(`
  query ConversationsStart($roundId: ID!) {
    viewer {
      person {
        id
      }
      roles {
        id
        kind
        place {
          id
        }
      }
      stream
      position
      drafts {
        ...DraftFields
      }
      bookmarkCount
      notifications {
        ...Notifications
      }
    }
    round(id: $roundId) {
      id
      stream
      position
      viewerCan {
        createChannel
      }
      channels {
        ...ChannelWithRights
      }
      unread {
        topic {
          ...TopicFields
        }
        readNumber
        mentionNumbers
        takesPart
      }
      unreadGoesOn
      inbox {
        topicStances {
          topicId
          stance
          version
        }
        channelStances {
          channelId
          stance
          version
        }
        snoozes {
          topicId
          until
          upTo
          version
        }
      }
    }
  }
`);

export const RoundChannels = graphql(`
  query RoundChannels($roundId: ID!) {
    round(id: $roundId) {
      id
      channels {
        ...ChannelWithRights
      }
    }
  }
`);
