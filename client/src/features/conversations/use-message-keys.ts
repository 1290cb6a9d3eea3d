import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { pressShortcut } from "../../lib/shortcuts.js";
import { useShortcut } from "../../lib/use-shortcut.js";
import { announce } from "../../ui/live-region.js";

const page = 5;

interface MessageKeys {
  list: RefObject<HTMLElement | null>;
  /** Where the unread began when the topic was opened. */
  firstUnread: number | null;
  /** Number of the message the Tab key leads to, before any was visited. */
  entry: number;
  toEnd: () => Promise<void>;
  onQuote: (messageId: string) => void;
}

/** From message to message by keyboard: one stop for the Tab key, and what one can do with the message there. */
export function useMessageKeys({ list, firstUnread, entry, toEnd, onQuote }: MessageKeys) {
  const { t } = useTranslation("conversations");
  const [visited, setVisited] = useState<number | null>(null);
  const rows = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("li[data-number]") ?? []),
  ];
  const here = (): number => rows().findIndex((row) => row.contains(document.activeElement));
  const row = (): HTMLElement | undefined => rows()[here()];

  function goTo(index: number): void {
    const all = rows();
    all[Math.max(0, Math.min(index, all.length - 1))]?.focus();
  }
  function press(action: "menu" | "react"): void {
    const button = row()?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    // The menu gives the focus back to where it came from.
    button?.focus();
    button?.click();
  }

  useShortcut("nextMessage", () => goTo(here() + 1));
  useShortcut("previousMessage", () => goTo(here() - 1));
  useShortcut("messagesDown", () => goTo(here() + page));
  useShortcut("messagesUp", () => goTo(here() - page));
  useShortcut("firstMessage", () => goTo(0));
  useShortcut("lastMessage", () => void toEnd().then(() => setTimeout(() => goTo(rows().length - 1))));
  useShortcut("nextUnread", () => {
    const now = Number(row()?.dataset["number"] ?? 0);
    const next = rows().find(({ dataset }) => {
      const number = Number(dataset["number"]);
      return firstUnread !== null && number >= firstUnread && number > now;
    });
    if (next) next.focus();
    else announce(t("topic.noMoreUnread"));
  });
  useShortcut("actions", () => press("menu"));
  useShortcut("react", () => press("react"));
  // The focus stays at the message; the note, once it is opened, takes it.
  useShortcut("bookmark", () => row()?.querySelector<HTMLElement>(`[data-action="bookmark"]`)?.click());
  useShortcut("quote", () => {
    const messageId = row()?.dataset["quotable"];
    if (messageId) onQuote(messageId);
  });
  useShortcut("backToMessage", () => row()?.focus());

  return {
    current: visited ?? entry,
    onFocus: ({ target }: FocusEvent): void => {
      const number = Number(target.closest<HTMLElement>("li[data-number]")?.dataset["number"]);
      if (number > 0) setVisited(number);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
      const around = row();
      // Escape closes the menu; reading goes on at the message it belongs to.
      if (event.key === "Escape" && event.target.closest("[role='menu']"))
        setTimeout(() => around?.focus(), 80);
      const isOnRow = event.target.matches("li[data-number]");
      // Within a message its controls have keys of their own; Escape leads back to it.
      if (isOnRow ? event.key !== "Escape" : event.key === "Escape" && !isMenuOpen(event.target))
        pressShortcut(event, "messages");
    },
  };
}

const isMenuOpen = (target: HTMLElement): boolean =>
  target.closest("[role='menu'], [role='textbox']") !== null;
