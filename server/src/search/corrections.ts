import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { queryOf, replaced, type Term, termsOf } from "./question.js";
import type { Loaders, Loader } from "../graphql/loaders.js";
import { type Readable, SearchQueries, type Wish } from "./search.queries.js";
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

  /** The text with its unknown words replaced; null when there is nothing better. By `wish` nothing was found. */
  async of(loaders: Loaders, text: string, audiences: string[], wish: Wish): Promise<string | null> {
    const terms = termsOf(text);
    const isUnknown = terms.length === 1 && isWide(wish);
    let better: string | null = null;
    // From the end, so that earlier places in the text stay where they are.
    for (const term of terms.toReversed()) {
      // Too short to be taken for another.
      if (nearKeysAsked(term.folded).length === 0) continue;
      if (!isUnknown && (await this.queries.first(wish, [queryOf([term]) ?? ""]))) continue;
      const near = await this.nearTo(loaders, wish.roundId, audiences).load(term.folded);
      const known = await this.nearest(term, near, wish);
      if (!known) return null;
      better = replaced(better ?? text, term, known);
    }
    return better;
  }

  /** Words that are nearly written so: the same for all searches of one request. */
  private nearTo(loaders: Loaders, roundId: string, audiences: string[]): Loader<Known[]> {
    return loaders.of(`near words in ${roundId}`, (words) =>
      Promise.all(
        words.map((word) =>
          this.reads.rows<Known>(`SELECT word, shown FROM search_near($1, $2, $3)`, [
            ...[roundId, audiences, nearKeysAsked(word)],
          ]),
        ),
      ),
    );
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

/** Everything the asker may read was looked through. */
const isWide = ({ tags, below, floor, resolved }: Wish): boolean =>
  tags.length === 0 && below === null && floor === null && resolved === null;
