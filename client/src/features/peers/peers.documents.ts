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

export const PeersDocument = graphql(`
  query Peers($id: ID!) {
    place(id: $id) {
      id
      name
      peers {
        place {
          id
          name
        }
        block {
          id
          title
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

export const AskPeerDocument = graphql(`
  mutation AskPeer($input: AskPeerInput!) {
    askPeer(input: $input) {
      id
      title
    }
  }
`);
