import { useEffect, useRef } from "react";

/** What comes back takes the focus as soon as it stands there again. Returns how to say which; null for none. */
export function useReturningFocus(find: (id: string) => HTMLElement | null): (id: string | null) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const found = wanted.current && find(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  return (id) => void (wanted.current = id);
}
