import { graphql } from "../../gql/index.js";

export const MatchReasonFields = graphql(`
  fragment MatchReasonFields on MatchReason {
    kind
    text
    weight
  }
`);

export const WhoHadThisDocument = graphql(`
  query WhoHadThis($placeId: ID!, $text: String!, $blockId: ID) {
    whoHadThis(placeId: $placeId, text: $text, blockId: $blockId) {
      topics {
        topic {
          id
          title
          resolution {
            at
          }
          solution {
            id
            body
            author {
              id
              name
            }
          }
        }
        reasons {
          ...MatchReasonFields
        }
        score
      }
      people {
        person {
          id
          name
        }
        place {
          id
          name
        }
        reasons {
          ...MatchReasonFields
        }
        score
      }
    }
  }
`);

export const AskForHelpDocument = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) {
      id
      title
    }
  }
`);

export const StepFields = graphql(`
  fragment StepFields on BuildingBlock {
    id
    title
    state
    isNextStep
  }
`);

export const ComparedPlaceDocument = graphql(`
  query ComparedPlace($id: ID!) {
    place(id: $id) {
      id
      name
      process {
        id
        nextStep {
          id
          title
        }
        blocks {
          ...StepFields
        }
      }
      peers {
        place {
          id
          name
          process {
            id
            blocks {
              ...StepFields
            }
          }
        }
        block {
          id
          title
          state
        }
        reasons {
          ...MatchReasonFields
        }
        score
        greeting
      }
    }
  }
`);

export const ChosenPlacesDocument = graphql(`
  query ChosenPlaces($round: ID!) {
    round(id: $round) {
      id
      places {
        id
        name
      }
    }
  }
`);

export const AskPeerDocument = graphql(`
  mutation AskPeer($input: AskPeerInput!) {
    askPeer(input: $input) {
      id
      title
    }
  }
`);
