import type { Phase, ProcessTemplateFieldsFragment } from "../../gql/graphql.js";
import { newId } from "../../lib/new-id.js";

/** A block of the template while it is being edited: the checklist is text, one line an item. */
export interface DraftBlock {
  key: string;
  title: string;
  phase: Phase;
  description: string;
  checklist: string;
  needsFirstHearing: boolean;
}

type Blocks = ProcessTemplateFieldsFragment["blocks"];

export const draftOf = (blocks: Blocks): DraftBlock[] =>
  blocks.map(({ key, title, phase, description, checklist, needsFirstHearing }) => ({
    ...{ key, title, phase, description, needsFirstHearing },
    checklist: checklist.join("\n"),
  }));

export const blocksOf = (draft: readonly DraftBlock[]): Blocks =>
  draft.map(({ checklist, title, description, ...block }) => ({
    ...block,
    title: title.trim(),
    description: description.trim(),
    checklist: checklist
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  }));

export const blankBlock = (): DraftBlock => ({
  key: newId(),
  title: "",
  phase: "ANALYSIS",
  description: "",
  checklist: "",
  needsFirstHearing: false,
});

/** With two neighbours exchanged. */
export function moved(draft: readonly DraftBlock[], index: number, by: 1 | -1): DraftBlock[] {
  const after = [...draft];
  const [one, other] = [after[index], after[index + by]];
  if (one && other) [after[index], after[index + by]] = [other, one];
  return after;
}
