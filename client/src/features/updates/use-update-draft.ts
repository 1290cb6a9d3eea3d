import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { readProblem } from "../../lib/errors.js";
import { useLocation } from "../../lib/router.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { UpdateToWriteDocument } from "./update.documents.js";
import type { DraftState, UpdateDraft } from "./update-draft.js";
import { draftsOf, type UpdateDrafts } from "./update-drafts.js";
import type { KeptUpdate } from "./update-words.js";

export interface WrittenUpdate {
  draft: UpdateDraft;
  drafts: UpdateDrafts;
  state: DraftState;
  status: "loading" | "ready" | "failed";
  error: unknown;
  retry: () => void;
}

/** An update while it is being written, with what becomes of it elsewhere. */
export function useUpdateDraft(id: string, beginning: KeptUpdate): WrittenUpdate {
  const client = useApolloClient();
  const { person } = useSignedInViewer();
  const isNew = (useLocation().state as { isNew?: boolean } | null)?.isNew === true;
  const drafts = draftsOf(person.id, client);
  // The same one until the page is left, also when it has gone its way meanwhile.
  const [draft] = useState(() => drafts.open(id, beginning));
  const state = useSyncExternalStore(draft.subscribe, draft.get);
  const [loaded, setLoaded] = useState<{ status: WrittenUpdate["status"]; error: unknown }>({
    status: "loading",
    error: null,
  });

  const load = useCallback(async () => {
    const ready = { status: "ready", error: null } as const;
    try {
      const { data } = await client.query({
        query: UpdateToWriteDocument,
        variables: { id },
        fetchPolicy: "network-only",
      });
      if (data) draft.merge(data.update);
      setLoaded(ready);
    } catch (error) {
      const isUnknown = readProblem(error).kind === "NOT_FOUND";
      if (isUnknown && draft.version > 0) draft.gone();
      // What this device holds can be written on, whether anybody is reached or not.
      const isHere = draft.version > 0 || draft.isUnsaved || (isNew && isUnknown);
      setLoaded((before) => (isHere || before.status === "ready" ? ready : { status: "failed", error }));
    }
  }, [client, draft, id, isNew]);

  // What an earlier visit left unsaved goes on its way once it is known how things stand.
  useEffect(() => void load().then(draft.wake), [draft, load]);
  usePlaceNews({ placeId: beginning.placeId, parts: ["UPDATES"] }, load);

  useEffect(() => {
    // Whoever looks away or leaves has said all for now.
    const leave = (): void => draft.wake();
    window.addEventListener("pagehide", leave);
    window.addEventListener("blur", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("blur", leave);
      leave();
    };
  }, [draft]);

  return { draft, drafts, state, ...loaded, retry: () => void load() };
}
