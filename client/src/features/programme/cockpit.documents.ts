import { graphql } from "../../gql/index.js";

export const CockpitDocument = graphql(`
  query Cockpit($roundId: ID!, $silentAfterWeeks: Int!) {
    round(id: $roundId) {
      id
      cockpit(silentAfterWeeks: $silentAfterWeeks) {
        columns {
          key
          title
          phase
        }
        places {
          place {
            id
            name
          }
          phase
          pausedFrom
          states
          ownBlocks {
            title
            phase
            state
            isNextStep
          }
          nextStep
          nextColumn
          step
          health
          lastUpdateAt
          silentWeeks
          isSilent
          isBehind
          nextMeeting {
            decisionId
            meetsOn
            body
            title
          }
          lead {
            id
            name
          }
          facilitatorCount
        }
        counts {
          phases {
            phase
            count
          }
          healths {
            health
            count
          }
          silent
          behind
          withoutLead
          withoutFacilitator
          meetings
        }
        meetings {
          decisionId
          place {
            id
            name
          }
          meetsOn
          body
          title
        }
      }
    }
  }
`);
