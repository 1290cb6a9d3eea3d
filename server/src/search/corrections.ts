import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { queryOf, replaced, type Term, termsOf } from "./question.js";
import { SearchQueries } from "./search.queries.js";
import { distance, nearKeysAsked } from "./words/near-words.js";

interface Known {
  word: string;
  shown: string;
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
  async of(text: string, roundId: string, audiences: string[], readers: string[]): Promise<string | null> {
    let better: string | null = null;
    // From the end, so that earlier places in the text stay where they are.
    for (const term of termsOf(text).toReversed()) {
      if (await this.queries.has(roundId, readers, queryOf([term])!)) continue;
      const known = await this.nearest(term, roundId, audiences, readers);
      if (!known) return null;
      better = replaced(better ?? text, term, known);
    }
    return better;
  }

  private async nearest(
    { folded }: Term,
    roundId: string,
    audiences: string[],
    readers: string[],
  ): Promise<string | null> {
    const keys = nearKeysAsked(folded);
    if (keys.length === 0) return null;
    const rows = await this.reads.rows<Known>(
      // First by what is near, whoever may know it: the other index would lead through all words there are.
      `SELECT word, min(shown) AS shown FROM (SELECT * FROM search_word WHERE near && $3::text[] OFFSET 0) AS near
       WHERE round_id = $1 AND audience = ANY ($2::text[]) GROUP BY word LIMIT 200`,
      [roundId, audiences, keys],
    );
    const most = folded.length < 8 ? 1 : 2;
    const ranked = rows
      .map(({ word, shown }) => ({ shown, far: distance(folded, word), same: word[0] === folded[0] }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far || Number(b.same) - Number(a.same) || a.shown.localeCompare(b.shown));
    for (const { shown } of ranked.slice(0, mostTried)) {
      const query = queryOf(termsOf(`${shown} `));
      if (query && (await this.queries.has(roundId, readers, query))) return shown;
    }
    return null;
  }
}
