import { graphql } from "../../gql/index.js";

export const ContributionFields = graphql(`
  fragment ContributionFields on Contribution {
    id
    kind
    description
    day
    amount
    author {
      id
      name
    }
    version
    viewerCan {
      change
    }
  }
`);

export const ContributionsDocument = graphql(`
  query Contributions($placeId: ID!, $year: Int) {
    place(id: $placeId) {
      id
      contributions {
        totals {
          year
          kind
          amount
          count
        }
        inYear(year: $year) {
          ...ContributionFields
        }
      }
    }
  }
`);

export const AddContributionDocument = graphql(`
  mutation AddContribution($input: AddContributionInput!) {
    addContribution(input: $input) {
      ...ContributionFields
    }
  }
`);

export const ChangeContributionDocument = graphql(`
  mutation ChangeContribution($input: ChangeContributionInput!) {
    changeContribution(input: $input) {
      ...ContributionFields
    }
  }
`);

export const RemoveContributionDocument = graphql(`
  mutation RemoveContribution($id: ID!, $version: Int!) {
    removeContribution(id: $id, version: $version)
  }
`);

/** Asked again after a change. */
export const contributionQueries = ["Contributions"];
