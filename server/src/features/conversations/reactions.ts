/** Answers without words: a short set, each with a name that is read out. */
export const reactionKinds = ["THANKS", "AGREE", "HELPFUL", "SAME_HERE", "SEEN", "CONGRATULATIONS"] as const;
export type ReactionKind = (typeof reactionKinds)[number];
