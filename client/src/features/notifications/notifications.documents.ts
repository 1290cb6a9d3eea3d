import { graphql } from "../../gql/index.js";

export const NotificationsDocument = graphql(`
  query Notifications {
    viewer {
      notifications {
        ...Notifications
      }
    }
  }
`);

export const NotificationsFields = graphql(`
  fragment Notifications on Notifications {
    scope
    delay
    content
    quietHours {
      from
      until
    }
    quietDays
    brief
    briefDay
    version
  }
`);

export const ChooseNotificationsDocument = graphql(`
  mutation ChooseNotifications($input: NotificationsInput!) {
    chooseNotifications(input: $input) {
      ...Notifications
    }
  }
`);
