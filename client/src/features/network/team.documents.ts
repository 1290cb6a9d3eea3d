import { graphql } from "../../gql/index.js";

export const ProcessGroupMemberFields = graphql(`
  fragment ProcessGroupMemberFields on ProcessGroupMember {
    id
    standsFor
    task
    name
    person {
      id
      name
    }
    since
    until
    version
  }
`);

export const HandOverFields = graphql(`
  fragment HandOverFields on HandOver {
    id
    kind
    at
    from {
      id
      name
    }
    to {
      id
      name
    }
    by {
      id
      name
    }
    moved {
      kind
      count
    }
  }
`);

export const TeamDocument = graphql(`
  query Team($id: ID!) {
    place(id: $id) {
      id
      missingFacilitators
      handOvers {
        ...HandOverFields
      }
      processGroup {
        ...ProcessGroupMemberFields
      }
      contributions {
        viewerCan {
          add
        }
      }
      viewerCan {
        editProcessGroup
      }
    }
  }
`);

/** What the checklist of a hand-over shows; asked for anew each time it is opened. */
export const HandOverListDocument = graphql(`
  query HandOverList($placeId: ID!, $roleId: ID!, $personId: ID!) {
    place(id: $placeId) {
      id
      successors(roleId: $roleId) {
        id
        name
      }
      duties(personId: $personId) {
        id
        kind
        title
        dueOn
      }
    }
  }
`);

export const AddProcessGroupMemberDocument = graphql(`
  mutation AddProcessGroupMember($input: AddProcessGroupMemberInput!) {
    addProcessGroupMember(input: $input) {
      ...ProcessGroupMemberFields
    }
  }
`);

export const ChangeProcessGroupMemberDocument = graphql(`
  mutation ChangeProcessGroupMember($input: ChangeProcessGroupMemberInput!) {
    changeProcessGroupMember(input: $input) {
      ...ProcessGroupMemberFields
    }
  }
`);

export const EndProcessGroupMemberDocument = graphql(`
  mutation EndProcessGroupMember($id: ID!, $version: Int!, $until: String!) {
    endProcessGroupMember(id: $id, version: $version, until: $until) {
      ...ProcessGroupMemberFields
    }
  }
`);

/** Asked again after a change to the process group. */
export const teamQueries = ["Team"];
