import type { CommonWord } from "../../search/alike.js";
import { reason, type Reason, scoreOf } from "./reason.js";

/** What is known of a topic that speaks of the same. */
export interface TopicFacts {
  words: readonly CommonWord[];
  isResolved: boolean;
  hasAnswer: boolean;
  /** Where it was asked, if at another place, and how like one's own that is, from 0 to 1. */
  askedAt: { name: string; similarity: number } | null;
}

const weights = { rarest: 3, title: 1.5, mostWords: 8, solved: 2, answered: 3, place: 2 };
const leastSimilarity = 0.5;
const mostNamed = 4;
/** One common word is a coincidence. */
const leastWords = 1.2;

/** A word that stands in one topic alone says most; each doubling of topics takes from it. */
const weightOf = ({ spread, isInTitle }: CommonWord): number =>
  (weights.rarest / (1 + Math.log2(spread))) * (isInTitle ? weights.title : 1);

/** Why a topic may help; empty when it has too little to do with what was asked. */
export function topicReasons({ words, isResolved, hasAnswer, askedAt }: TopicFacts): Reason[] {
  const ranked = words.toSorted((a, b) => weightOf(b) - weightOf(a));
  const common = ranked.reduce((sum, word) => sum + weightOf(word), 0);
  if (common < leastWords) return [];
  const named = ranked.slice(0, mostNamed).map(({ text }) => text);
  const reasons = [reason("SAME_WORDS", Math.min(common, weights.mostWords), named)];
  if (isResolved) reasons.push(reason("SOLVED", hasAnswer ? weights.answered : weights.solved, hasAnswer));
  if (askedAt && askedAt.similarity >= leastSimilarity)
    reasons.push(reason("SIMILAR_PLACE", weights.place * askedAt.similarity, askedAt.name));
  return reasons;
}

export interface Ranked {
  isResolved: boolean;
  reasons: readonly Reason[];
  at: Date;
}

/** Whatever shares far fewer words than the best is left out; then what is solved comes first. */
export function ranked<Topic extends Ranked>(topics: readonly Topic[], most: number): Topic[] {
  const best = Math.max(0, ...topics.map(wordsIn));
  return topics
    .filter((topic) => topic.reasons.length > 0 && wordsIn(topic) >= best * 0.3)
    .toSorted(
      (a, b) =>
        Number(b.isResolved) - Number(a.isResolved) ||
        scoreOf(b.reasons) - scoreOf(a.reasons) ||
        b.at.getTime() - a.at.getTime(),
    )
    .slice(0, most);
}

const wordsIn = ({ reasons }: Ranked): number =>
  reasons.find(({ kind }) => kind === "SAME_WORDS")?.weight ?? 0;
