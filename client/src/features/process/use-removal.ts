import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { RemoveBlockDocument, RestoreBlockDocument } from "./process.documents.js";
import { blockAnchor, useRoadmap, type Block } from "./roadmap-context.js";

export interface Removal {
  remove: (block: Block) => Promise<void>;
  /** What was removed last, until it is put back. */
  removed: Block | null;
  undo: () => Promise<void>;
  isBusy: boolean;
  problem: string | undefined;
}

/** Takes a planned block out of the process, and puts it back. */
export function useRemoval(): Removal {
  const { t } = useTranslation("process");
  const { place, goTo } = useRoadmap();
  const [removed, setRemoved] = useState<Block | null>(null);
  const removing = useAction(RemoveBlockDocument);
  const restoring = useAction(RestoreBlockDocument);

  async function remove(block: Block): Promise<void> {
    if (!(await removing.run({ id: block.id, version: block.version }))) return;
    setRemoved(block);
    announce(t("remove.done", { title: block.title }));
  }

  async function undo(): Promise<void> {
    if (!removed || !(await restoring.run({ placeId: place.id, id: removed.id }))) return;
    setRemoved(null);
    announce(t("remove.undone", { title: removed.title }));
    goTo(blockAnchor(removed.id));
  }

  return {
    remove,
    removed,
    undo,
    isBusy: restoring.isBusy,
    problem: (removing.problem ?? restoring.problem)?.text,
  };
}
