import { graphql } from "../../gql/index.js";

/** An update as the list, its own page and the form show it. */
export const UpdateFields = graphql(`
  fragment UpdateFields on ProgressUpdate {
    id
    version
    author {
      id
      name
    }
    publishedBy {
      id
      name
    }
    publishedAt
    submittedAt
    savedAt
    editedAt
    health
    going
    stuck
    needs
    block {
      id
      title
    }
    visibility
    forFunder
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
    topic {
      id
      lastNumber
    }
    viewerCan {
      edit
      submit
      publish
      release
      discard
    }
  }
`);

export const PlaceUpdatesDocument = graphql(`
  query PlaceUpdates($placeId: ID!) {
    place(id: $placeId) {
      id
      updates(limit: 20) {
        items {
          ...UpdateFields
        }
        next
      }
      updateDrafts {
        ...UpdateFields
      }
      healthHistory {
        updateId
        at
        health
      }
      updateRhythm {
        weeks
        dueOn
        isOverdue
      }
      updateRights {
        draft
        publish
        setRhythm
      }
    }
  }
`);

/** What was told before the stretch that ends there. */
export const EarlierUpdatesDocument = graphql(`
  query EarlierUpdates($placeId: ID!, $after: String!) {
    place(id: $placeId) {
      id
      updates(limit: 20, after: $after) {
        items {
          ...UpdateFields
        }
        next
      }
    }
  }
`);

export const UpdateDocument = graphql(`
  query Update($id: ID!) {
    update(id: $id) {
      ...UpdateFields
      earlierTopics {
        id
        title
        lastNumber
      }
      questions {
        id
        title
        resolution {
          at
        }
      }
    }
  }
`);

/** What the form has to know of an update, whatever state it is in. */
export const UpdateToWriteDocument = graphql(`
  query UpdateToWrite($id: ID!) {
    update(id: $id) {
      ...UpdateFields
    }
  }
`);

/** What the form has to know of the place: the steps an update may be about, and what one may do. */
export const UpdateFormDocument = graphql(`
  query UpdateForm($placeId: ID!) {
    place(id: $placeId) {
      id
      updateRights {
        draft
        publish
        setRhythm
      }
      process {
        id
        blocks {
          id
          title
          state
          isNextStep
        }
      }
    }
  }
`);

export const UpdateHistoryDocument = graphql(`
  query UpdateHistory($id: ID!) {
    update(id: $id) {
      id
      history {
        version
        at
        by {
          id
          name
        }
        health
        going
        stuck
        needs
      }
    }
  }
`);

export const SaveUpdateDraftDocument = graphql(`
  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {
    saveUpdateDraft(input: $input) {
      ...UpdateFields
    }
  }
`);

export const SubmitUpdateDraftDocument = graphql(`
  mutation SubmitUpdateDraft($id: ID!, $version: Int!) {
    submitUpdateDraft(id: $id, version: $version) {
      ...UpdateFields
    }
  }
`);

export const PublishUpdateDocument = graphql(`
  mutation PublishUpdate($id: ID!, $version: Int!) {
    publishUpdate(id: $id, version: $version) {
      ...UpdateFields
    }
  }
`);

export const EditUpdateDocument = graphql(`
  mutation EditUpdate($input: EditUpdateInput!) {
    editUpdate(input: $input) {
      ...UpdateFields
    }
  }
`);

export const ReleaseUpdateDocument = graphql(`
  mutation ReleaseUpdate($id: ID!, $version: Int!, $visibility: UpdateVisibility!, $forFunder: Boolean!) {
    releaseUpdate(id: $id, version: $version, visibility: $visibility, forFunder: $forFunder) {
      ...UpdateFields
    }
  }
`);

export const DiscardUpdateDraftDocument = graphql(`
  mutation DiscardUpdateDraft($id: ID!) {
    discardUpdateDraft(id: $id) {
      id
    }
  }
`);

export const SetUpdateRhythmDocument = graphql(`
  mutation SetUpdateRhythm($placeId: ID!, $weeks: Int) {
    setUpdateRhythm(placeId: $placeId, weeks: $weeks) {
      id
      updateRhythm {
        weeks
        dueOn
        isOverdue
      }
    }
  }
`);
