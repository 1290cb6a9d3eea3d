import { useQuery } from "@apollo/client/react";
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import type { HubFragment, ViewerFragment } from "../../gql/graphql.js";
import { setSignedIn } from "../../lib/apollo.js";
import { setHubNow } from "../../lib/clock.js";
import { speak } from "../../lib/i18n.js";
import { sessionEnded } from "../../lib/session-ended.js";
import { StartDocument } from "./start.documents.js";

export type Round = ViewerFragment["rounds"][number];
export type Viewer = ViewerFragment & {
  /** The round the screens speak of: the newest in which the viewer holds a role. */
  round: Round | null;
};

interface Start {
  hub: HubFragment;
  viewer: Viewer | null;
}

const StartContext = createContext<Start | null>(null);

/** The person who is signed in, or null. */
export function useViewer(): Viewer | null {
  return useStart().viewer;
}

/** For screens behind the sign-in. */
export function useSignedInViewer(): Viewer {
  const viewer = useViewer();
  if (!viewer) throw new Error("This screen is for people who are signed in.");
  return viewer;
}

/** What anybody may know about this installation. */
export function useHub(): HubFragment {
  return useStart().hub;
}

function useStart(): Start {
  const start = use(StartContext);
  if (!start) throw new Error("Outside of the viewer's provider.");
  return start;
}

interface ViewerProviderProps {
  children: ReactNode;
  waiting: ReactNode;
  failed: (error: unknown, retry: () => void) => ReactNode;
}

export function ViewerProvider({ children, waiting, failed }: ViewerProviderProps) {
  const { data, error, refetch } = useQuery(StartDocument, { fetchPolicy: "cache-and-network" });
  const viewer = useUnlessEnded(data?.viewer);
  const hub = data?.hub;
  const language = viewer?.language;

  useEffect(() => {
    if (hub) setHubNow(hub.now);
  }, [hub]);
  useEffect(() => {
    if (language) void speak(language === "EN" ? "en" : "de");
  }, [language]);

  const start = useMemo<Start | undefined>(
    () => hub && { hub, viewer: viewer ? { ...viewer, round: viewer.rounds[0] ?? null } : null },
    [hub, viewer],
  );
  if (!start) return error ? failed(error, () => void refetch()) : waiting;
  return <StartContext value={start}>{children}</StartContext>;
}

// Signing out loads the page afresh. So when somebody who was there is suddenly nobody, the session has ended;
// the page stays, with all that was typed, and the notice over it asks to sign in again.
function useUnlessEnded(fresh: ViewerFragment | null | undefined): ViewerFragment | null | undefined {
  const [last, setLast] = useState(fresh);
  if (fresh && fresh !== last) setLast(fresh);
  const hasEnded = fresh === null && last != null;

  useEffect(() => setSignedIn(last != null), [last]);
  useEffect(() => {
    if (hasEnded) void sessionEnded.wait();
  }, [hasEnded]);
  return fresh ?? last;
}
