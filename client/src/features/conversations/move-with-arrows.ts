import type { KeyboardEvent } from "react";

/** Up and down, first and last within a list of links or buttons marked with `data-row`. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  if (here < 0) return;
  const next = destination(event.key, here, rows.length - 1);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}

function destination(key: string, here: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(here + 1, last);
    case "ArrowUp":
      return Math.max(here - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
