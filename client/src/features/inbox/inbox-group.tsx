import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "../../lib/i18n.js";
import type { GroupName } from "./inbox-groups.js";
import { type Act, InboxRow, type Row } from "./inbox-row.js";
import classes from "./inbox.module.css";

interface InboxGroupProps {
  name: GroupName;
  rows: Row[];
  isOpen: boolean;
  /** For what may be folded away. */
  onToggle?: () => void;
  /** The one row that the tab key leads to. */
  current: string | null;
  openId: string | null;
  laterId: string | null;
  onFocus: (topicId: string) => void;
  act: Act;
}

export function InboxGroup({
  name,
  rows,
  isOpen,
  onToggle,
  current,
  openId,
  laterId,
  onFocus,
  act,
}: InboxGroupProps) {
  const { t } = useTranslation("inbox");
  const id = useId();
  if (rows.length === 0) return null;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const title = `${t(`group.${name}`)} (${rows.length})`;
  return (
    <section className={classes.group} aria-labelledby={id} data-group={name}>
      <h2 id={id} className={classes.groupTitle}>
        {onToggle ? (
          <button type="button" className={classes.fold} aria-expanded={isOpen} onClick={onToggle}>
            <Chevron size={20} aria-hidden />
            {title}
          </button>
        ) : (
          title
        )}
      </h2>
      {isOpen && (
        <ul className={classes.rows}>
          {rows.map((row) => (
            <InboxRow
              key={row.topicId}
              row={row}
              isCurrent={row.topicId === current}
              isOpen={row.topicId === openId}
              asksLater={row.topicId === laterId}
              onFocus={() => onFocus(row.topicId)}
              act={act}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
