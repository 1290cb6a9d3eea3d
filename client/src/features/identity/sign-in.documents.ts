import type { ApolloCache } from "@apollo/client";
import { graphql } from "../../gql/index.js";
import type { ViewerFragment } from "../../gql/graphql.js";
import { StartDocument } from "./start.documents.js";

export const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ...Viewer
    }
  }
`);

export const RequestSignInLinkDocument = graphql(`
  mutation RequestSignInLink($email: String!) {
    requestSignInLink(email: $email)
  }
`);

export const SignInWithLinkDocument = graphql(`
  mutation SignInWithLink($token: String!) {
    signInWithLink(token: $token) {
      ...Viewer
    }
  }
`);

export const SignInAsPersonaDocument = graphql(`
  mutation SignInAsPersona($personId: ID!) {
    signInAsPersona(personId: $personId) {
      ...Viewer
    }
  }
`);

/** From now on the frame knows who is there. */
export function welcome(cache: ApolloCache, viewer: ViewerFragment | undefined): void {
  if (!viewer) return;
  cache.updateQuery({ query: StartDocument }, (start) => start && { ...start, viewer });
}
