import { createContext, use } from "react";
import type { ProcessFieldsFragment, RoadmapQuery } from "../../gql/graphql.js";
import type { TimelineDecision } from "./timeline.js";

export type Block = ProcessFieldsFragment["blocks"][number];
export type BlockDetails = NonNullable<Block["details"]>;

export interface Roadmap {
  place: RoadmapQuery["place"];
  process: ProcessFieldsFragment;
  /** Those the viewer may read. */
  decisions: readonly TimelineDecision[];
  /** First and last day of the round: everything lies between. */
  round: { startsOn: string; endsOn: string };
  /** Blocks whose details are unfolded. */
  open: ReadonlySet<string>;
  toggle: (blockId: string, isOpen: boolean) => void;
  /** Leads to something of this page and gives it the focus; a block is unfolded. */
  goTo: (elementId: string) => void;
}

export const RoadmapContext = createContext<Roadmap | null>(null);

export function useRoadmap(): Roadmap {
  const roadmap = use(RoadmapContext);
  if (!roadmap) throw new Error("This is shown within the tab of the roadmap only.");
  return roadmap;
}

/** Address of a block within its place's roadmap. */
export const blockAnchor = (blockId: string): string => `baustein-${blockId}`;

/** The number people call it by: the first one is 0. */
export function numberOf(
  block: Pick<Block, "id">,
  { blocks }: Pick<ProcessFieldsFragment, "blocks">,
): number {
  return blocks.findIndex(({ id }) => id === block.id);
}
