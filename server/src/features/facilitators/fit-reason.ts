import type { Actor } from "../../kernel/actor.js";
import { fitWords } from "./fit-words.js";

export const fitKinds = [
  "REGION",
  "NEAR",
  "FREE",
  "FULL",
  "METHOD",
  "SAME_KIND",
  "SAME_SIZE",
  "BEEN_THERE",
] as const;
export type FitKind = (typeof fitKinds)[number];
export type Language = Actor["person"]["language"];

/** Why somebody fits a place, or does not, and how much that counts. */
export interface FitReason {
  kind: FitKind;
  weight: number;
  text: (language: Language) => string;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

export const fitReason = <Kind extends FitKind>(
  kind: Kind,
  weight: number,
  ...about: Parameters<(typeof fitWords)["DE"][Kind]>
): FitReason => ({
  kind,
  weight: hundredths(weight),
  text: (language) => (fitWords[language][kind] as (...of: typeof about) => string)(...about),
});

/** Nothing else counts: whoever adds up what is shown gets the score. */
export const scoreOf = (reasons: readonly { weight: number }[]): number =>
  hundredths(reasons.reduce((sum, { weight }) => sum + weight, 0));

/** The weightiest first, whichever way they count, in the words of whoever asks. */
export const shown = (
  reasons: readonly FitReason[],
  language: Language,
): { kind: FitKind; weight: number; text: string }[] =>
  reasons
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ kind, weight, text }) => ({ kind, weight, text: text(language) }));
