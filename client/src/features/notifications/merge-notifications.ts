import type { ApolloCache } from "@apollo/client";
import type { NotificationsFragment } from "../../gql/graphql.js";
import { NotificationsFields } from "./notifications.documents.js";

/** There is one, the viewer's own. */
const place = {
  fragment: NotificationsFields,
  fragmentName: "Notifications",
  from: { __typename: "Notifications" },
} as const;

/** The one door for the choice of mails. */
export function mergeNotifications(cache: ApolloCache, chosen: NotificationsFragment): void {
  const held = chosenIn(cache);
  if (held && held.version > chosen.version) return;
  cache.writeFragment({ ...place, data: chosen });
}

export const chosenIn = (cache: ApolloCache): NotificationsFragment | null => cache.readFragment(place);
