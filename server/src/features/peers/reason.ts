import type { Language } from "./reason-words.js";
import { reasonWords } from "./reason-words.js";

export const reasonKinds = [
  "SOLVED",
  "SAME_WORDS",
  "SIMILAR_PLACE",
  "SIZE",
  "TYPE",
  "PHASE",
  "AHEAD",
  "TOOK_PART",
  "ROLE",
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Why something is shown, and how much that counts. */
export interface Reason {
  kind: ReasonKind;
  weight: number;
  text: (language: Language) => string;
}

export interface ShownReason {
  kind: ReasonKind;
  weight: number;
  text: string;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

export const reason = <Kind extends ReasonKind>(
  kind: Kind,
  weight: number,
  ...about: Parameters<(typeof reasonWords)["DE"][Kind]>
): Reason => ({
  kind,
  weight: hundredths(weight),
  text: (language) => (reasonWords[language][kind] as (...of: typeof about) => string)(...about),
});

/** Nothing else counts: whoever adds up what is shown gets the score. */
export const scoreOf = (reasons: readonly { weight: number }[]): number =>
  hundredths(reasons.reduce((sum, { weight }) => sum + weight, 0));

/** The weightiest first, in the words of whoever asks. */
export const shown = (reasons: readonly Reason[], language: Language): ShownReason[] =>
  reasons
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ kind, weight, text }) => ({ kind, weight, text: text(language) }));
