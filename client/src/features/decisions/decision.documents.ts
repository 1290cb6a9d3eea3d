import { graphql } from "../../gql/index.js";

export const DecisionBodyFields = graphql(`
  fragment DecisionBodyFields on DecisionBody {
    id
    name
    kind
    archived
    submissionLeadDays
    version
    viewerCan {
      change
    }
  }
`);

export const DecisionFields = graphql(`
  fragment DecisionFields on Decision {
    id
    title
    isPublic
    state
    turningpoint
    paperNumber
    meetsOn
    submitBy
    deferredTo
    result
    version
    body {
      id
      name
    }
    responsible {
      id
      name
    }
    votes {
      yes
      no
      abstentions
    }
    backPlan {
      key
      dueOn
      isDone
      isPast
    }
    viewerCan {
      change
    }
  }
`);

export const PlaceDecisionsDocument = graphql(`
  query PlaceDecisions($id: ID!) {
    place(id: $id) {
      id
      decisionRights {
        plan
      }
      decisionBodies {
        ...DecisionBodyFields
      }
      decisions {
        ...DecisionFields
      }
    }
  }
`);

export const DecisionDocument = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      ...DecisionFields
      place {
        id
      }
      changes {
        number
        kind
        at
        fields
        meetsOn
        oldMeetsOn
        oldTitle
        oldPaperNumber
        oldResult
        by {
          id
          name
        }
      }
    }
  }
`);

export const PlanDecisionDocument = graphql(`
  mutation PlanDecision($input: PlanDecisionInput!) {
    planDecision(input: $input) {
      ...DecisionFields
    }
  }
`);

export const ChangeDecisionDocument = graphql(`
  mutation ChangeDecision($input: ChangeDecisionInput!) {
    changeDecision(input: $input) {
      ...DecisionFields
    }
  }
`);

export const SubmitDecisionDocument = graphql(`
  mutation SubmitDecision($id: ID!, $version: Int!) {
    submitDecision(id: $id, version: $version) {
      ...DecisionFields
    }
  }
`);

export const ConcludeDecisionDocument = graphql(`
  mutation ConcludeDecision($input: ConcludeDecisionInput!) {
    concludeDecision(input: $input) {
      ...DecisionFields
    }
  }
`);

export const ReplanDecisionDocument = graphql(`
  mutation ReplanDecision($id: ID!, $version: Int!, $meetsOn: String!) {
    replanDecision(id: $id, version: $version, meetsOn: $meetsOn) {
      ...DecisionFields
    }
  }
`);

export const TakeBackOutcomeDocument = graphql(`
  mutation TakeBackOutcome($id: ID!, $version: Int!) {
    takeBackOutcome(id: $id, version: $version) {
      ...DecisionFields
    }
  }
`);

export const WithholdDecisionDocument = graphql(`
  mutation WithholdDecision($id: ID!, $version: Int!) {
    withholdDecision(id: $id, version: $version) {
      ...DecisionFields
    }
  }
`);

export const AnnounceDecisionDocument = graphql(`
  mutation AnnounceDecision($input: AnnounceDecisionInput!) {
    announceDecision(input: $input) {
      ...DecisionFields
    }
  }
`);

export const TickPreparationDocument = graphql(`
  mutation TickPreparation($id: ID!, $step: Preparation!, $done: Boolean!) {
    tickPreparation(id: $id, step: $step, done: $done) {
      id
      backPlan {
        key
        dueOn
        isDone
        isPast
      }
    }
  }
`);

export const AddDecisionBodyDocument = graphql(`
  mutation AddDecisionBody($input: AddDecisionBodyInput!) {
    addDecisionBody(input: $input) {
      ...DecisionBodyFields
    }
  }
`);

export const ChangeDecisionBodyDocument = graphql(`
  mutation ChangeDecisionBody($input: ChangeDecisionBodyInput!) {
    changeDecisionBody(input: $input) {
      ...DecisionBodyFields
    }
  }
`);

export const ArchiveDecisionBodyDocument = graphql(`
  mutation ArchiveDecisionBody($id: ID!, $version: Int!, $archived: Boolean!) {
    archiveDecisionBody(id: $id, version: $version, archived: $archived) {
      ...DecisionBodyFields
    }
  }
`);

/** Screens that show decisions, asked again after a change. */
export const decisionQueries = ["PlaceDecisions", "Decision"];
