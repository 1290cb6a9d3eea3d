import { useApolloClient, useMutation } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import { setSignedIn } from "../../lib/apollo.js";

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session; whatever the page still holds is let go by loading afresh. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const [signOut] = useMutation(SignOutDocument);
  return async () => {
    setSignedIn(false);
    await signOut().catch(() => undefined);
    client.stop();
    window.location.assign("/");
  };
}
