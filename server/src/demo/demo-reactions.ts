import type { ReactionKind } from "../features/conversations/reactions.js";
import type { DemoReactions } from "./content/content.types.js";

interface DemoReaction {
  by: string;
  kind: ReactionKind;
  /** After the message. */
  minutesLater: number;
}

/** One after the other, a few minutes apart. */
export const reactionsIn = (reactions: DemoReactions): DemoReaction[] =>
  Object.entries(reactions)
    .flatMap(([kind, people]) => people.map((by) => ({ by, kind: kind as ReactionKind })))
    .map((reaction, n) => ({ ...reaction, minutesLater: 4 + n * 3 }));
