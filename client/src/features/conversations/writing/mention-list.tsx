import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "../../../lib/i18n.js";
import { announce } from "../../../ui/live-region.js";
import { Avatar } from "../../../ui/avatar.js";
import { PlaceTile } from "../../../ui/place-tile.js";
import classes from "./mention-list.module.css";
import type { Suggested, SuggestionStore } from "./suggestion-store.js";

/** Who may be meant. The keys stay in the text; it is said how many there are and which one is chosen. */
export function MentionList({ id, store }: { id: string; store: SuggestionStore }) {
  const { t } = useTranslation("conversations");
  const { isOpen, items, index } = useSyncExternalStore(store.subscribe, store.get);
  const count = items.length;
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (isOpen) announce(t("mention.count", { count }));
  }, [isOpen, count, t]);

  // Over a tall field there is little room, and the chosen one must be in it.
  useLayoutEffect(() => {
    if (!isOpen || !list.current) return;
    list.current.style.setProperty("--room", `${roomAbove(list.current)}px`);
    list.current.children[index]?.scrollIntoView({ block: "nearest" });
  }, [isOpen, items, index]);

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("mention.label")}
      className={classes.list}
      hidden={!isOpen}
    >
      {items.map((item, position) => (
        <li
          key={`${item.kind} ${item.id}`}
          id={`${id}-${position}`}
          role="option"
          aria-selected={position === index}
          className={classes.item}
          onMouseDown={(event) => {
            event.preventDefault();
            store.choose(position);
          }}
        >
          <Mark item={item} />
          <span className={classes.words}>
            <span className={classes.name}>{item.label}</span>
            {item.context && <span className={classes.context}>{item.context}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Two rows at least. */
function roomAbove(list: HTMLElement): number {
  const edge = list.closest("main, [role=dialog]")?.getBoundingClientRect().top ?? 0;
  const field = list.parentElement?.getBoundingClientRect().top ?? 0;
  return Math.max(96, field - Math.max(0, edge) - 14);
}

function Mark({ item: { kind, id, label } }: { item: Suggested }) {
  if (kind === "person") return <Avatar person={{ id, name: label }} size="small" />;
  return <PlaceTile place={{ id, name: kind === "all" ? "@" : label }} size="small" />;
}
