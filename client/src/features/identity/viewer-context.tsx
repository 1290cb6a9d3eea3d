import { useQuery } from "@apollo/client/react";
import { createContext, use, useEffect, useMemo, type ReactNode } from "react";
import type { HubFragment, ViewerFragment } from "../../gql/graphql.js";
import { setSignedIn } from "../../lib/apollo.js";
import { setHubNow } from "../../lib/clock.js";
import { speak } from "../../lib/i18n.js";
import { StartDocument } from "./start.graphql.js";

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
  const viewer = data?.viewer;
  const isSignedIn = viewer != null;
  const language = viewer?.language;

  useEffect(() => setSignedIn(isSignedIn), [isSignedIn]);
  useEffect(() => {
    if (data) setHubNow(data.hub.now);
  }, [data]);
  useEffect(() => {
    if (language) void speak(language === "EN" ? "en" : "de");
  }, [language]);

  const start = useMemo<Start | undefined>(
    () => data && { hub: data.hub, viewer: data.viewer ? withRound(data.viewer) : null },
    [data],
  );
  if (!start) return error ? failed(error, () => void refetch()) : waiting;
  return <StartContext value={start}>{children}</StartContext>;
}

function withRound(viewer: ViewerFragment): Viewer {
  return { ...viewer, round: viewer.rounds[0] ?? null };
}
