import { useApolloClient } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import { setSignedIn } from "../../lib/apollo.js";
import { beforeSignOut } from "../../lib/before-sign-out.js";
import { readProblem } from "../../lib/errors.js";
import { announce } from "../../ui/live-region.js";

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session; whatever the page still holds is let go by loading afresh. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  return async () => {
    await beforeSignOut.run();
    setSignedIn(false);
    try {
      await client.mutate({ mutation: SignOutDocument });
    } catch (error) {
      // Without the server nobody is signed out; pretending so would leave the session open on a shared machine.
      setSignedIn(true);
      announce(readProblem(error).text);
      return;
    }
    client.stop();
    window.location.assign("/");
  };
}
