import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../gql/index.js";
import type { SaveDraft } from "./draft-sync.js";

const Save = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      ...DraftFields
    }
  }
`);

/** Quietly: what does not get through stays on this device and is tried again. */
export const saveDraftBy =
  (client: ApolloClient): SaveDraft =>
  async (input) => {
    try {
      const { data } = await client.mutate({ mutation: Save, variables: { input }, fetchPolicy: "no-cache" });
      return data?.saveDraft;
    } catch {
      return undefined;
    }
  };
