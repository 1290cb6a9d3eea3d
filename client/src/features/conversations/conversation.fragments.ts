import { graphql } from "../../gql/index.js";

/** As much of a message as a quote of it shows. */
export const QuotedFields = graphql(`
  fragment QuotedFields on Message {
    id
    number
    version
    body
    postedAt
    author {
      id
      name
    }
    deletion {
      at
      reason
      by {
        id
        name
      }
    }
  }
`);

/** Nothing in it depends on who reads: the same fields come with live events and with queries. */
export const MessageFields = graphql(`
  fragment MessageFields on Message {
    id
    number
    version
    body
    postedAt
    editedAt
    author {
      id
      name
    }
    mentions {
      kind
      targetId
      name
    }
    attachments {
      id
      name
      type
      size
      description
      width
      height
      url
      previewUrl
    }
    deletion {
      at
      reason
      by {
        id
        name
      }
    }
    reactionsVersion
    reactions {
      kind
      person {
        id
        name
      }
    }
    quoted {
      ...QuotedFields
    }
    topic {
      id
      lastNumber
      channel {
        id
      }
    }
  }
`);

export const TopicFields = graphql(`
  fragment TopicFields on Topic {
    id
    title
    version
    startedAt
    startedBy {
      id
      name
    }
    lastNumber
    lastActivityAt
    participants {
      id
      name
    }
    excerpt
    resolution {
      at
      by {
        id
        name
      }
    }
    solution {
      id
      number
    }
    channel {
      id
    }
  }
`);

/** What new readers need; with the open topic only, and when it is changed. */
export const TopicSummaryFields = graphql(`
  fragment TopicSummaryFields on Topic {
    id
    summary {
      version
      body
      writtenAt
      writtenBy {
        id
        name
      }
    }
  }
`);

/** What the viewer is writing; comes to them alone. */
export const DraftFields = graphql(`
  fragment DraftFields on Draft {
    id
    title
    body
    quotedId
    version
    savedAt
    topic {
      id
      title
    }
    channel {
      id
      name
      audience
      place {
        id
        name
      }
    }
  }
`);

/** What one has marked; comes to oneself alone. */
export const BookmarkState = graphql(`
  fragment BookmarkState on Bookmark {
    id
    note
    version
    markedAt
    removedAt
  }
`);

/** The same with what was marked, for the list. */
export const BookmarkFields = graphql(`
  fragment BookmarkFields on Bookmark {
    ...BookmarkState
    message {
      ...MessageFields
      topic {
        ...TopicFields
      }
    }
  }
`);

export const ChannelFields = graphql(`
  fragment ChannelFields on Channel {
    id
    name
    description
    audience
    archived
    purpose
    version
    place {
      id
      name
    }
  }
`);

export const ChannelWithRights = graphql(`
  fragment ChannelWithRights on Channel {
    ...ChannelFields
    viewerCan {
      startTopic
      change
      mentionAll
    }
  }
`);

/** What the author line says after the name. */
export const PersonRoles = graphql(`
  fragment PersonRoles on Person {
    id
    name
    roles {
      id
      kind
      place {
        id
        name
      }
    }
  }
`);
