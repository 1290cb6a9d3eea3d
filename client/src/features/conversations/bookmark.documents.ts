import { graphql } from "../../gql/index.js";

export const SaveBookmark = graphql(`
  mutation SaveBookmark($input: SaveBookmarkInput!) {
    bookmark: saveBookmark(input: $input) {
      ...BookmarkState
    }
  }
`);

export const RemoveBookmark = graphql(`
  mutation RemoveBookmark($messageId: ID!, $version: Int!) {
    bookmark: removeBookmark(messageId: $messageId, version: $version) {
      ...BookmarkState
    }
  }
`);

export const BookmarkList = graphql(`
  query BookmarkList($after: String) {
    viewer {
      person {
        id
      }
      bookmarks(after: $after, limit: 30) {
        items {
          ...BookmarkFields
        }
        next
      }
    }
  }
`);
