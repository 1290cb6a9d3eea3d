import { graphql } from "../../gql/index.js";

export const RoleOfPerson = graphql(`
  fragment RoleOfPerson on Role {
    id
    kind
    since
    until
    person {
      id
      name
      email
      deactivated
    }
    viewerCan {
      end
      handOver
    }
  }
`);

export const OrganisationFields = graphql(`
  fragment OrganisationFields on Organisation {
    key
    name
    type
    district
    region
    population
  }
`);

export const InvitationFields = graphql(`
  fragment InvitationFields on Invitation {
    id
    name
    email
    kind
    invitedAt
    expiresAt
  }
`);
