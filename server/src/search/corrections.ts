import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { queryOf, replaced, type Term, termsOf } from "./question.js";
import { type Readable, SearchQueries } from "./search.queries.js";
import { distance, nearKeysAsked } from "./words/near-words.js";

interface Known {
  word: string;
  shown: string;
}

interface Looked {
  /** There is something for these readers. */
  has: boolean;
  /** Else: words that are nearly written so. */
  near: Known[];
}

/** How many words are tried before giving up. */
const mostTried = 4;

/**
 * What somebody may have meant who found nothing. Only words are offered that stand where the asker may read, and only
 * if something is found by them: neither a word of a hidden channel nor a deleted one can come back this way.
 */
@Injectable()
export class Corrections {
  constructor(
    private readonly reads: Reads,
    private readonly queries: SearchQueries,
  ) {}

  /** The text with its unknown words replaced; null when there is nothing better. */
  async of(text: string, audiences: string[], wish: Readable): Promise<string | null> {
    let better: string | null = null;
    // From the end, so that earlier places in the text stay where they are.
    for (const term of termsOf(text).toReversed()) {
      const keys = nearKeysAsked(term.folded);
      // Too short to be taken for another.
      if (keys.length === 0) continue;
      const { has, near } = await this.look(term, keys, audiences, wish);
      if (has) continue;
      const known = await this.nearest(term, near, wish);
      if (!known) return null;
      better = replaced(better ?? text, term, known);
    }
    return better;
  }

  private async look(
    term: Term,
    keys: string[],
    audiences: string[],
    { roundId, readers, shelf }: Readable,
  ): Promise<Looked> {
    const [row] = await this.reads.rows<Looked>(
      `SELECT has, CASE WHEN has THEN '[]' ELSE (
         SELECT coalesce(json_agg(found), '[]') FROM search_near($1, $5, $6) AS found) END AS near
       FROM search_has($1, $2, $3::tsquery, $4) AS has`,
      [roundId, readers, queryOf([term]), shelf, audiences, keys],
    );
    return row ?? { has: false, near: [] };
  }

  private async nearest({ folded }: Term, near: readonly Known[], wish: Readable): Promise<string | null> {
    const most = folded.length < 8 ? 1 : 2;
    const ranked = near
      .filter(({ word }) => word !== folded)
      .map(({ word, shown }) => ({ shown, far: distance(folded, word), same: word[0] === folded[0] }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far || Number(b.same) - Number(a.same) || a.shown.localeCompare(b.shown))
      .slice(0, mostTried);
    if (ranked.length === 0) return null;
    const first = await this.queries.first(
      wish,
      ranked.map(({ shown }) => queryOf(termsOf(`${shown} `)) ?? ""),
    );
    return (first && ranked[first - 1]?.shown) || null;
  }
}
