import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
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

  useEffect(() => {
    if (isOpen) announce(t("mention.count", { count }));
  }, [isOpen, count, t]);

  return (
    <ul id={id} role="listbox" aria-label={t("mention.label")} className={classes.list} hidden={!isOpen}>
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

function Mark({ item: { kind, id, label } }: { item: Suggested }) {
  if (kind === "person") return <Avatar person={{ id, name: label }} size="small" />;
  return <PlaceTile place={{ id, name: kind === "all" ? "@" : label }} size="small" />;
}
