import { graphql } from "../../gql/index.js";

export const MissingStepFields = graphql(`
  fragment MissingStepFields on MissingStep {
    code
    blockId
  }
`);

export const ProcessChangeFields = graphql(`
  fragment ProcessChangeFields on ProcessChange {
    number
    kind
    note
    blockId
    at
    by {
      id
      name
    }
  }
`);

export const BlockFields = graphql(`
  fragment BlockFields on BuildingBlock {
    id
    version
    title
    phase
    state
    position
    isNextStep
    startsOn
    endsOn
    details {
      description
      skipReason
      startedAt
      doneAt
      needsFirstHearing
      responsible {
        id
        name
      }
      checklist {
        id
        text
        doneAt
        doneBy {
          id
          name
        }
      }
      changes {
        ...ProcessChangeFields
      }
    }
  }
`);

export const ProcessFields = graphql(`
  fragment ProcessFields on Process {
    id
    version
    phase
    pausedFrom
    pauseReason
    doneCount
    totalCount
    templateVersion
    missing {
      ...MissingStepFields
    }
    blocks {
      ...BlockFields
    }
    changes {
      ...ProcessChangeFields
    }
    viewerCan {
      edit
      advance
    }
  }
`);

export const RoadmapDocument = graphql(`
  query Roadmap($placeId: ID!) {
    place(id: $placeId) {
      id
      name
      roles {
        id
        kind
        person {
          id
          name
        }
      }
      process {
        ...ProcessFields
      }
    }
  }
`);

export const StartBlockDocument = graphql(`
  mutation StartBlock($id: ID!, $version: Int!) {
    startBlock(id: $id, version: $version) {
      ...ProcessOutcomeFields
    }
  }

  fragment ProcessOutcomeFields on ProcessOutcome {
    ... on ProcessChanged {
      process {
        ...ProcessFields
      }
    }
    ... on ProcessRefused {
      missing {
        ...MissingStepFields
      }
    }
  }
`);

export const CompleteBlockDocument = graphql(`
  mutation CompleteBlock($id: ID!, $version: Int!) {
    completeBlock(id: $id, version: $version) {
      ...ProcessOutcomeFields
    }
  }
`);

export const SkipBlockDocument = graphql(`
  mutation SkipBlock($id: ID!, $version: Int!, $reason: String!) {
    skipBlock(id: $id, version: $version, reason: $reason) {
      ...ProcessOutcomeFields
    }
  }
`);

export const ReopenBlockDocument = graphql(`
  mutation ReopenBlock($id: ID!, $version: Int!, $reason: String!) {
    reopenBlock(id: $id, version: $version, reason: $reason) {
      ...ProcessOutcomeFields
    }
  }
`);

export const AdvanceProcessDocument = graphql(`
  mutation AdvanceProcess($placeId: ID!, $to: Phase!) {
    advanceProcess(placeId: $placeId, to: $to) {
      ...ProcessOutcomeFields
    }
  }
`);

export const PauseProcessDocument = graphql(`
  mutation PauseProcess($placeId: ID!, $reason: String!) {
    pauseProcess(placeId: $placeId, reason: $reason) {
      ...ProcessOutcomeFields
    }
  }
`);

export const ResumeProcessDocument = graphql(`
  mutation ResumeProcess($placeId: ID!) {
    resumeProcess(placeId: $placeId) {
      ...ProcessOutcomeFields
    }
  }
`);

export const AddBlockDocument = graphql(`
  mutation AddBlock($input: AddBlockInput!) {
    addBlock(input: $input) {
      ...ProcessFields
    }
  }
`);

export const ChangeBlockDocument = graphql(`
  mutation ChangeBlock($input: ChangeBlockInput!) {
    changeBlock(input: $input) {
      ...ProcessFields
    }
  }
`);

export const RemoveBlockDocument = graphql(`
  mutation RemoveBlock($id: ID!, $version: Int!) {
    removeBlock(id: $id, version: $version) {
      ...ProcessFields
    }
  }
`);

export const RestoreBlockDocument = graphql(`
  mutation RestoreBlock($placeId: ID!, $id: ID!) {
    restoreBlock(placeId: $placeId, id: $id) {
      ...ProcessFields
    }
  }
`);

export const MoveBlockDocument = graphql(`
  mutation MoveBlock($id: ID!, $position: Int!) {
    moveBlock(id: $id, position: $position) {
      ...ProcessFields
    }
  }
`);

export const SetNextStepDocument = graphql(`
  mutation SetNextStep($placeId: ID!, $blockId: ID) {
    setNextStep(placeId: $placeId, blockId: $blockId) {
      ...ProcessFields
    }
  }
`);

export const AddChecklistItemDocument = graphql(`
  mutation AddChecklistItem($input: AddChecklistItemInput!) {
    addChecklistItem(input: $input) {
      ...BlockFields
    }
  }
`);

export const TickChecklistItemDocument = graphql(`
  mutation TickChecklistItem($id: ID!, $done: Boolean!) {
    tickChecklistItem(id: $id, done: $done) {
      ...BlockFields
    }
  }
`);

export const ChangeChecklistItemDocument = graphql(`
  mutation ChangeChecklistItem($id: ID!, $text: String!) {
    changeChecklistItem(id: $id, text: $text) {
      ...BlockFields
    }
  }
`);

export const RemoveChecklistItemDocument = graphql(`
  mutation RemoveChecklistItem($id: ID!) {
    removeChecklistItem(id: $id) {
      ...BlockFields
    }
  }
`);
