import { useMemo, useSyncExternalStore } from "react";
import { sessionEnded } from "../../lib/session-ended.js";
import { useConnection } from "../../lib/live/use-connection.js";
import { useConversations } from "./conversations-context.js";
import type { OutboxEntry } from "./outbox.js";

/** Where a parcel is, in the words of the screen. */
export type ParcelState = "sending" | "waiting" | "signIn" | "failed";

export interface Pending {
  entry: OutboxEntry;
  state: ParcelState;
}

/** What was sent and is not acknowledged yet, in its order. */
export function useOutbox(isWanted: (entry: OutboxEntry) => boolean): Pending[] {
  const { outbox } = useConversations();
  const { entries, sending, isHeldUp } = useSyncExternalStore(outbox.subscribe, outbox.get);
  const isSignedOut = useSyncExternalStore(sessionEnded.watch, sessionEnded.isEnded);
  const isCutOff = useConnection() === "offline" || isHeldUp;
  return useMemo(
    () =>
      entries.filter(isWanted).map((entry) => ({
        entry,
        state: stateOf(entry, { isSignedOut, isCutOff, isSending: sending.has(entry.parcel.id) }),
      })),
    // The filter is a new function on every render and depends on nothing but what its component is for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [entries, sending, isSignedOut, isCutOff],
  );
}

function stateOf(
  { refusal }: OutboxEntry,
  { isSignedOut, isCutOff, isSending }: { isSignedOut: boolean; isCutOff: boolean; isSending: boolean },
): ParcelState {
  if (refusal) return "failed";
  if (isSignedOut) return "signIn";
  return isCutOff && !isSending ? "waiting" : "sending";
}
