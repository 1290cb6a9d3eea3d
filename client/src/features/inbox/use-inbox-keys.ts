import type { KeyboardEvent } from "react";
import { pressShortcut } from "../../lib/shortcuts.js";
import { useShortcut } from "../../lib/use-shortcut.js";
import type { Act, Row } from "./inbox-row.js";

interface InboxKeys {
  rows: readonly Row[];
  /** Those that stand there, in their order. */
  reachable: readonly Row[];
  rowOf: (topicId: string) => HTMLElement | null;
  act: Act;
  undo: () => void;
}

/** What the keys do with the row that has the focus. */
export function useInboxKeys({ rows, reachable, rowOf, act, undo }: InboxKeys) {
  const rowAt = ({ target }: { target: EventTarget | null }): Row | undefined =>
    target instanceof HTMLElement
      ? rows.find(({ topicId }) => topicId === target.dataset["topic"])
      : undefined;
  const here = (event: { target: EventTarget | null }): number =>
    reachable.findIndex((row) => row === rowAt(event));
  const goTo = (index: number): void => {
    const row = reachable[Math.max(0, Math.min(index, reachable.length - 1))];
    if (row) rowOf(row.topicId)?.focus();
  };
  const onRow = (event: { target: EventTarget | null }, run: (row: Row) => void): void => {
    const row = rowAt(event);
    if (row) run(row);
  };

  useShortcut("nextRow", (event) => goTo(here(event) + 1));
  useShortcut("previousRow", (event) => goTo(here(event) - 1));
  useShortcut("firstRow", () => goTo(0));
  useShortcut("lastRow", () => goTo(reachable.length - 1));
  useShortcut("unfold", (event) => onRow(event, act.toggle));
  useShortcut("done", (event) => onRow(event, act.done));
  useShortcut("later", (event) => onRow(event, act.askLater));
  useShortcut("undo", undo);

  return (event: KeyboardEvent<HTMLElement>): void => {
    // Letters are commands only while a row itself has the focus; elsewhere they are letters.
    if (rowAt(event)) pressShortcut(event, "inbox");
  };
}
