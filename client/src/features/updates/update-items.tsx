import { UpdateItem } from "./update-item.js";
import classes from "./update-list.module.css";
import type { Update } from "./update-words.js";

/** A stretch of updates, the latest first. */
export function UpdateItems({ items, placeId }: { items: readonly Update[]; placeId: string }) {
  return (
    <ol className={classes.items}>
      {items.map((update) => (
        <li key={update.id}>
          <UpdateItem update={update} placeId={placeId} />
        </li>
      ))}
    </ol>
  );
}
