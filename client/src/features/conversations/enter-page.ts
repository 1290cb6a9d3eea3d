import type { ApolloCache } from "@apollo/client";
import type { MessagePageFragment, PersonRolesFragment } from "../../gql/graphql.js";
import type { BookmarkStore } from "./bookmark-store.js";
import { PersonRoles } from "./conversation.fragments.js";
import { mergeMessage } from "./merge-message.js";

/** A stretch of a topic, with its authors, through the doors. */
export function enterPage(cache: ApolloCache, bookmarks: BookmarkStore, page: MessagePageFragment): void {
  cache.batch({
    update: (inner) => {
      for (const message of page.items) {
        mergeMessage(inner, message);
        enterPerson(inner, message.author);
      }
    },
  });
  bookmarks.merge(page.items.flatMap(({ viewerBookmark }) => viewerBookmark ?? []));
}

export function enterPerson(cache: ApolloCache, person: PersonRolesFragment): void {
  cache.writeFragment({ fragment: PersonRoles, fragmentName: "PersonRoles", data: person });
}
