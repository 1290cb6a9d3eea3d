import { graphql } from "../../gql/index.js";

export const PlaceDocument = graphql(`
  query Place($id: ID!) {
    place(id: $id) {
      id
      name
      owner {
        ...OrganisationFields
      }
      members {
        key
        name
      }
      roles {
        ...RoleOfPerson
      }
      roleHistory {
        ...RoleOfPerson
      }
      invitations {
        ...InvitationFields
      }
      channel {
        id
        name
      }
      process {
        id
        phase
        pausedFrom
        nextStep {
          id
          title
          startsOn
          endsOn
        }
      }
      health
      latestUpdate {
        id
        publishedAt
      }
      viewerCan {
        inviteKinds
        editRoster
      }
    }
  }
`);

export const InviteDocument = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      ...InvitationFields
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id)
  }
`);

export const EndRoleDocument = graphql(`
  mutation EndRole($id: ID!) {
    endRole(id: $id) {
      id
      until
    }
  }
`);

export const HandOverRoleDocument = graphql(`
  mutation HandOverRole($id: ID!, $toPersonId: ID!, $staysInTeam: Boolean!, $keepDutyIds: [ID!]!) {
    handOverRole(id: $id, toPersonId: $toPersonId, staysInTeam: $staysInTeam, keepDutyIds: $keepDutyIds) {
      id
      person {
        id
        name
      }
    }
  }
`);

/** Every screen that shows who holds which role, asked again after a change. */
export const rosterQueries = ["Place", "Places", "Offices", "Team"];
