import { useEffect, useMemo, useRef, useState } from "react";
import { useConversations } from "./conversations-context.js";

const settledAfter = 200;

export interface Draft<T> {
  /** As it was when the screen was opened. */
  initial: T | undefined;
  save: (value: T) => void;
  clear: () => void;
}

/** What is being written, kept on this device with each change until it was sent or thrown away. */
export function useDraft<T>(key: string): Draft<T> {
  const { local } = useConversations();
  const kept = `draft.${key}`;
  const [initial] = useState(() => local.read<T>(kept));
  const unsaved = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const draft = useMemo(() => {
    const flush = (): void => {
      clearTimeout(timer.current);
      if (unsaved.current) local.write(kept, unsaved.current.value);
      unsaved.current = null;
    };
    return {
      flush,
      save: (value: T): void => {
        unsaved.current = { value };
        clearTimeout(timer.current);
        timer.current = setTimeout(flush, settledAfter);
      },
      clear: (): void => {
        clearTimeout(timer.current);
        unsaved.current = null;
        local.remove(kept);
      },
    };
  }, [local, kept]);

  useEffect(() => {
    // The last words before leaving count, too.
    window.addEventListener("pagehide", draft.flush);
    return () => {
      window.removeEventListener("pagehide", draft.flush);
      draft.flush();
    };
  }, [draft]);

  return { initial, save: draft.save, clear: draft.clear };
}
