import type { JSONContent } from "@tiptap/core";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { DraftFieldsFragment } from "../../gql/graphql.js";
import { useConversations } from "./conversations-context.js";
import type { DraftScope, DraftWords } from "./draft-words.js";

const settledAfter = 200;

export interface WrittenWords {
  title: string;
  document: JSONContent | undefined;
  /** Asked for when it is kept, not with each key. */
  markdown: () => string;
  quotedId: string | null;
}

export interface SharedDraft {
  save: (words: WrittenWords) => void;
  /** It goes as a message; answers with the version that is cleared with it. */
  sent: () => number | null;
  /** Written on another device over the same beginning. */
  other: DraftFieldsFragment | null;
  takeOther: () => void;
  keepOwn: () => void;
}

/** What is being written: on this device with each change, and a moment later on all others. */
export function useSharedDraft(scope: DraftScope, replace: (words: DraftWords) => void): SharedDraft {
  const { drafts } = useConversations();
  const other = useSyncExternalStore(drafts.subscribe, () => drafts.conflictIn(scope));
  const unsaved = useRef<WrittenWords | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const replacing = useRef(replace);
  useEffect(() => {
    replacing.current = replace;
  });

  const draft = useMemo(() => {
    const keep = (): void => {
      clearTimeout(timer.current);
      const words = unsaved.current;
      unsaved.current = null;
      if (!words) return;
      const { title, document, quotedId } = words;
      drafts.write(scope, { title, markdown: words.markdown(), quotedId, ...(document && { document }) });
    };
    return {
      save: (words: WrittenWords): void => {
        unsaved.current = words;
        clearTimeout(timer.current);
        timer.current = setTimeout(keep, settledAfter);
      },
      sent: (): number | null => {
        clearTimeout(timer.current);
        unsaved.current = null;
        return drafts.sent(scope);
      },
      // The last words before leaving count, too.
      leave: (): void => {
        keep();
        drafts.flush(scope);
      },
    };
  }, [drafts, scope]);

  useEffect(
    () =>
      drafts.onReplaced(scope, (words) => {
        if (!unsaved.current) replacing.current(words);
      }),
    [drafts, scope],
  );
  useEffect(() => {
    window.addEventListener("pagehide", draft.leave);
    window.addEventListener("blur", draft.leave);
    return () => {
      window.removeEventListener("pagehide", draft.leave);
      window.removeEventListener("blur", draft.leave);
      draft.leave();
    };
  }, [draft]);

  return {
    ...{ other, save: draft.save, sent: draft.sent },
    takeOther: () => drafts.takeOther(scope),
    keepOwn: () => drafts.keepOwn(scope),
  };
}
