import { IconArrowBadgeRightFilled, IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { BlockDetails } from "./block-details.js";
import classes from "./block-row.module.css";
import { datesOf } from "./dates-of.js";
import { blockAnchor, numberOf, useRoadmap, type Block } from "./roadmap-context.js";
import { StateBadge } from "./state-badge.js";
import type { MoveBlock } from "./use-move-block.js";

interface BlockRowProps {
  block: Block;
  /** Those of its phase, in their order. */
  siblings: readonly Block[];
  move: MoveBlock;
  onRemove: (block: Block) => void;
}

/** A Baustein in one line of meaning and one of context; its details unfold in place. */
export function BlockRow({ block, siblings, move, onRemove }: BlockRowProps) {
  const { t } = useTranslation("process");
  const { process, open, toggle } = useRoadmap();
  const { id, title, details } = block;
  const number = numberOf(block, process);
  const isOpen = details !== null && open.has(id);
  const ticked = details?.checklist.filter(({ doneAt }) => doneAt).length ?? 0;
  const context = [
    datesOf(block, t),
    details?.responsible?.name,
    details && details.checklist.length > 0
      ? t("checklist.count", { done: ticked, count: details.checklist.length })
      : null,
  ].filter(Boolean);

  const name = (
    <>
      <span className={classes.number}>
        <span className="only-for-readers">{t("list.block")} </span>
        {number}
      </span>{" "}
      <span className={classes.title}>{title}</span>
    </>
  );

  return (
    <li className={classes.block} data-state={block.state} data-next={block.isNextStep || undefined}>
      <div className={classes.row}>
        <h4 className={classes.heading}>
          {details ? (
            <button
              type="button"
              id={blockAnchor(id)}
              className={classes.opener}
              aria-expanded={isOpen}
              onClick={() => toggle(id, !isOpen)}
            >
              {name}
              <IconChevronDown size={20} aria-hidden className={classes.chevron} />
            </button>
          ) : (
            <span id={blockAnchor(id)} tabIndex={-1} className={classes.opener}>
              {name}
            </span>
          )}
        </h4>
        <p className={classes.context}>
          {block.isNextStep && (
            <span className={classes.next}>
              <IconArrowBadgeRightFilled size={18} aria-hidden />
              {t("next.label")}
            </span>
          )}
          <StateBadge state={block.state} />
          {context.length > 0 && <span>{context.join(" · ")}</span>}
        </p>
      </div>
      {isOpen && (
        <BlockDetails block={block} details={details} siblings={siblings} move={move} onRemove={onRemove} />
      )}
    </li>
  );
}
