import { graphql } from "../../gql/index.js";

/** Everything the frame around the pages needs, in one round trip. */
export const StartDocument = graphql(`
  query Start {
    hub {
      ...Hub
    }
    viewer {
      ...Viewer
    }
  }

  fragment Hub on Hub {
    name
    version
    demo
    now
    clockIsShifted
    outboxOpen
    presence
  }

  fragment Viewer on Viewer {
    person {
      id
      name
      givenName
      familyName
    }
    email
    language
    hasPassword
    stream
    roles {
      id
      kind
      since
      place {
        id
        name
      }
    }
    rounds {
      id
      programme
      title
      startLabel
      startsOn
      endsOn
      fundingNotice
      stream
      viewerCan {
        createChannel
        addPlace
        inviteKinds
      }
    }
  }
`);
