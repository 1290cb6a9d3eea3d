import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useReturningFocus } from "../../lib/use-returning-focus.js";
import { announce } from "../../ui/live-region.js";
import { MoveBlockDocument } from "./process.documents.js";
import type { Block } from "./roadmap-context.js";

export type Direction = "up" | "down";

export interface MoveBlock {
  /** Among those of its phase, past its neighbour. */
  move: (block: Block, siblings: readonly Block[], direction: Direction) => Promise<void>;
  problem: string | undefined;
}

export const moveButton = (blockId: string, direction: Direction): string => `${direction}-${blockId}`;

/** The focus stays on the button of what was moved, and where it stands now is said. */
export function useMoveBlock(): MoveBlock {
  const { t } = useTranslation("process");
  const action = useAction(MoveBlockDocument);
  const keepFocus = useReturningFocus((id) => document.getElementById(id));

  async function move(block: Block, siblings: readonly Block[], direction: Direction): Promise<void> {
    const index = siblings.findIndex(({ id }) => id === block.id);
    // From 1, among those of its phase.
    const position = direction === "up" ? index : index + 2;
    if (position < 1 || position > siblings.length)
      return announce(t(`move.${direction}End`, { title: block.title }));
    keepFocus(moveButton(block.id, direction));
    if (!(await action.run({ id: block.id, position }))) return;
    announce(t("move.done", { title: block.title, place: position, count: siblings.length }));
  }

  return { move, problem: action.problem?.text };
}
