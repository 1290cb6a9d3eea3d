import { graphql } from "../../gql/index.js";

export const FacilitatorFields = graphql(`
  fragment FacilitatorFields on Facilitator {
    id
    name
    givenName
    familyName
    person {
      id
      deactivated
    }
    email
    methods
    regions {
      key
      name
    }
    capacity
    free
    note
    places {
      id
      name
    }
    formerPlaceCount
    version
    savedAt
    viewerCan {
      change
      changeNote
      remove
      assign
    }
  }
`);

export const FacilitatorsDocument = graphql(`
  query Facilitators($roundId: ID!) {
    round(id: $roundId) {
      id
      facilitators {
        ...FacilitatorFields
      }
    }
  }
`);

/** What may be chosen from when a profile is written. */
export const FacilitatorChoicesDocument = graphql(`
  query FacilitatorChoices($roundId: ID!) {
    round(id: $roundId) {
      id
      facilitatorMethods
      districts {
        key
        name
      }
    }
  }
`);

export const FacilitatorMatchesDocument = graphql(`
  query FacilitatorMatches($placeId: ID!, $method: String) {
    place(id: $placeId) {
      id
      facilitatorMatches(method: $method) {
        facilitator {
          ...FacilitatorFields
        }
        reasons {
          kind
          text
          weight
        }
        score
      }
    }
  }
`);

export const AddFacilitatorDocument = graphql(`
  mutation AddFacilitator($input: AddFacilitatorInput!) {
    addFacilitator(input: $input) {
      ...FacilitatorFields
    }
  }
`);

export const SaveFacilitatorProfileDocument = graphql(`
  mutation SaveFacilitatorProfile($input: SaveFacilitatorProfileInput!) {
    saveFacilitatorProfile(input: $input) {
      ...FacilitatorFields
    }
  }
`);

export const RemoveFacilitatorDocument = graphql(`
  mutation RemoveFacilitator($id: ID!, $version: Int!) {
    removeFacilitator(id: $id, version: $version)
  }
`);

export const AssignFacilitatorDocument = graphql(`
  mutation AssignFacilitator($input: GrantRoleInput!) {
    grantRole(input: $input) {
      id
      person {
        id
        name
      }
    }
  }
`);

/** Asked again after a change. */
export const facilitatorQueries = ["Facilitators", "FacilitatorChoices", "FacilitatorMatches"];
