import { useEffect, useRef } from "react";

/** So long, in milliseconds, what came back may go and come once more, as what the server says arrives. */
const settlingMs = 5_000;

/** What comes back takes the focus as soon as it stands there again. Returns how to say which; null for none. */
export function useReturningFocus(find: (id: string) => HTMLElement | null): (id: string | null) => void {
  const wanted = useRef<{ id: string; since: number | null } | null>(null);
  useEffect(() => {
    const { current } = wanted;
    const found = current && find(current.id);
    if (!found) return;
    const { activeElement } = document;
    const isAgain = current.since !== null;
    current.since ??= performance.now();
    if (activeElement === found) return;
    // It gets the focus once more only if that went with it, and nobody took it elsewhere.
    if (isAgain && (activeElement !== document.body || performance.now() - current.since > settlingMs)) {
      wanted.current = null;
      return;
    }
    found.focus();
  });
  return (id) => void (wanted.current = id === null ? null : { id, since: null });
}
