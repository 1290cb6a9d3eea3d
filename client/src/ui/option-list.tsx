import classes from "./option-list.module.css";
import type { Options } from "./use-options.js";

export interface Option {
  id: string;
  label: string;
  /** What kind of thing it is, or where. */
  context?: string;
}

interface OptionListProps<Item extends Option> {
  label: string;
  options: Options<Item>;
}

/** What a field offers; see `useOptions`. Nothing to offer, nothing there. */
export function OptionList<Item extends Option>({ label, options }: OptionListProps<Item>) {
  const { items, list, listId, current } = options;
  if (items.length === 0) return null;
  return (
    <ul ref={list} id={listId} role="listbox" aria-label={label} className={classes.list}>
      {items.map((item, index) => (
        <li
          key={item.id}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === current}
          className={classes.option}
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => options.choose(item)}
          onMouseMove={() => index !== current && options.point(index)}
        >
          <span className={classes.label}>{item.label}</span>
          {item.context && <span className={classes.context}>{item.context}</span>}
        </li>
      ))}
    </ul>
  );
}
