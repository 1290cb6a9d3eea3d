import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import { from, switchMap } from "rxjs";
import { earlyAnswer } from "./early-answers.js";
import { sessionEnded } from "./session-ended.js";

let isSignedIn = false;

/** Told by the viewer's provider; only somebody who was signed in can lose a session. */
export function setSignedIn(value: boolean): void {
  isSignedIn = value;
}

export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([resumeAfterSignIn(), http()]),
    clientAwareness: { name: "screens" },
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
  });
}

function http(): ApolloLink {
  return new HttpLink({
    uri: "/graphql",
    credentials: "same-origin",
    // A header no foreign form can send: the server refuses requests without it.
    headers: { "apollo-require-preflight": "1" },
    fetch: async (uri, options) => (await earlyAnswer(options?.body)) ?? fetch(uri, options),
  });
}

function resumeAfterSignIn(): ApolloLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isSignedIn || !CombinedGraphQLErrors.is(error)) return undefined;
    if (!error.errors.some(({ extensions }) => extensions?.["kind"] === "UNAUTHENTICATED")) return undefined;
    // Wrong passwords in the dialog itself are answers, not lost sessions.
    if (signsIn.has(operation.operationName ?? "")) return undefined;
    return from(sessionEnded.wait()).pipe(switchMap(() => forward(operation)));
  });
}

const signsIn = new Set(["SignIn", "SignInWithLink", "SignInAsPersona", "SignOut", "Start"]);

function createCache(): InMemoryCache {
  const rights = { merge: true };
  return new InMemoryCache({
    possibleTypes: {
      ProcessOutcome: ["ProcessChanged", "ProcessRefused"],
      Event: [
        "MessageEvent",
        "TopicEvent",
        "ChannelEvent",
        "RosterEvent",
        "PlaceEvent",
        "RightsEvent",
        "ReadEvent",
        "TopicStanceEvent",
        "ChannelStanceEvent",
        "SnoozeEvent",
        "DraftEvent",
        "NotificationsEvent",
        "BookmarkEvent",
      ],
    },
    typePolicies: {
      Hub: { keyFields: [] },
      Viewer: { keyFields: [] },
      Notifications: { keyFields: [] },
      Organisation: { keyFields: ["key"] },
      RoundRights: rights,
      PersonRights: rights,
      RoleRights: rights,
      PlaceRights: rights,
      PlaceUpdateRights: rights,
      UpdateRights: rights,
      UpdateRhythm: rights,
      Contributions: rights,
      ContributionsRights: rights,
      ContributionRights: rights,
      ProcessRights: rights,
      ChannelRights: rights,
      TopicRights: rights,
    },
  });
}
