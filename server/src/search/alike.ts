import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import type { Loaders } from "../graphql/loaders.js";
import type { Actor } from "../kernel/actor.js";
import { Corrections } from "./corrections.js";
import { queryOf, type Term } from "./question.js";
import { tags } from "./search-entry.js";
import { wordsOf } from "./words/words-of.js";

/** A word that two texts have in common, in any of its forms. */
export interface CommonWord {
  /** As it was asked. */
  text: string;
  /** In how many topics it stands, as far as they are counted: the fewer, the more it says. */
  spread: number;
  isInTitle: boolean;
}

/** A topic that speaks of the same. */
export interface AlikeTopic {
  id: string;
  words: CommonWord[];
}

/** Longer words first: they say more. */
const mostWords = 12;
const shortestWord = 3;
const mostCorrected = 3;
/** "Haftung" is no slip for "Haltung"; in long words a letter more or less is one. */
const leastCorrected = 9;
/** Entries that are looked at for one word; what fills that is common anyway. */
const mostOfOne = 400;
/** From so many entries on, what is common is known by the newest of them. */
const largeFrom = 50_000;
const longestText = 6_000;

/** What topics speak of the same as a text, in everything somebody may read and in nothing else. */
@Injectable()
export class Alike {
  constructor(
    private readonly reads: Reads,
    private readonly corrections: Corrections,
  ) {}

  async topics(loaders: Loaders, actor: Actor, roundId: string, text: string): Promise<AlikeTopic[]> {
    const asked = askedOf(text);
    if (asked.length === 0) return [];
    const audiences = [...actor.audiencesIn(roundId)];
    const readers = audiences.flatMap((audience) =>
      (["MESSAGE", "TOPIC"] as const).map((kind) => tags.reader(roundId, audience, kind)),
    );
    const found = await this.look(roundId, readers, asked);
    const unknown = asked
      .filter((term) => term.folded.length >= leastCorrected && !found.some((one) => one.term === term))
      .slice(0, mostCorrected);
    const meant: Term[] = [];
    for (const term of unknown) {
      const wish = { roundId, readers, tags: [], query: null, hasBeginning: false, below: null, floor: null };
      const whole = { ...wish, resolved: null, shelf: "ALL", limit: 1 } as const;
      // With a space: a word that is complete.
      const better = await this.corrections.of(loaders, `${term.text} `, audiences, whole);
      if (better) meant.push(...askedOf(better));
    }
    if (meant.length > 0) found.push(...(await this.look(roundId, readers, meant)));
    return byTopic(found);
  }

  private async look(roundId: string, readers: string[], terms: readonly Term[]): Promise<Met[]> {
    const rows = await this.reads.rows<{
      term: number;
      topicId: string;
      titled: boolean;
      isCommon: boolean;
    }>(
      `SELECT term, topic_id AS "topicId", titled, is_common AS "isCommon"
       FROM search_alike($1, $2, $3::text[], $4, $5)
       WHERE topic_id IS NOT NULL`,
      [roundId, readers, terms.map((term) => queryOf([term]) ?? ""), mostOfOne, largeFrom],
    );
    return rows.map(({ term, ...met }) => ({ ...met, term: terms[term - 1]! }));
  }
}

interface Met {
  term: Term;
  topicId: string;
  titled: boolean;
  isCommon: boolean;
}

/** The words of a text that are worth asking for, each once. */
function askedOf(text: string): Term[] {
  const byStem = new Map<string, Term>();
  for (const word of wordsOf(text.slice(0, longestText))) {
    const [stem = ""] = word.stems;
    if (word.folded.length < shortestWord || /^\d+$/.test(word.folded) || byStem.has(stem)) continue;
    byStem.set(stem, { ...word, beginning: null });
  }
  return [...byStem.values()]
    .sort((a, b) => b.folded.length - a.folded.length || a.start - b.start)
    .slice(0, mostWords);
}

function byTopic(found: readonly Met[]): AlikeTopic[] {
  const spreads = new Map<Term, number>();
  for (const { term, isCommon } of found)
    spreads.set(term, isCommon ? mostOfOne : (spreads.get(term) ?? 0) + 1);
  const topics = new Map<string, AlikeTopic>();
  for (const { term, topicId, titled } of found) {
    const topic = topics.get(topicId) ?? { id: topicId, words: [] };
    topic.words.push({ text: term.text, spread: spreads.get(term) ?? 1, isInTitle: titled });
    topics.set(topicId, topic);
  }
  return [...topics.values()];
}
