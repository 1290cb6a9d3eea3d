import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import type { Loaders, Loader } from "../graphql/loaders.js";
import type { SearchKind } from "./search-entry.js";
import { beginningOf, halvesOf, type Span, spansBetween } from "./spans.js";

/** Where in the order of age a search goes on: below this moment and id. */
export interface Place {
  at: Date;
  id: string;
}

/** Parts of the index, the fewer entries the quicker: all, all but messages, and names of channels, places, people. */
export type Shelf = "ALL" | "TITLES" | "NAMES";

/** Where to look at all. */
export interface Readable {
  roundId: string;
  /** The reader tags of everything the asker may read; nothing else is ever looked at. */
  readers: string[];
  shelf: Shelf;
}

/** What is looked for, and in which part of what the asker may read. */
export interface Wish extends Readable {
  tags: string[];
  /** A PostgreSQL text query; null for everything. */
  query: string | null;
  /** A word may still be being typed: its beginning stands for many words. */
  hasBeginning: boolean;
  below: Place | null;
  floor: Date | null;
  resolved: boolean | null;
  limit: number;
}

export interface Found {
  hits: { id: string; kind: SearchKind; at: Date }[];
  /** Where the next page begins; null when there is nothing more. */
  next: Place | null;
}

/** The moments of the newest and the oldest entry of a round. */
interface Ends {
  newest: Date | null;
  oldest: Date | null;
}

interface Row {
  id: string | null;
  kind: SearchKind;
  at: Date;
}
/** With how many candidates there were. */
type LookRow = Row & { seen: number };
/** `isEnd`: no hit but how far the walk went. */
type WalkRow = Row & { isEnd: boolean };

/** More candidates than this are not sorted: the stretch of time is cut in halves. */
const mostCandidates = 1_000;
/** Of a beginning, whose list of words is costly to look up a second time, and of a small shelf. */
const mostAtOnce = 4_000;
/** How far a walk from the newest on goes before the index is asked: for a word, and for a beginning. */
const walkOfWord = 250;
const walkOfBeginning = 2_000;
/** Entries one statement reads at most. */
const longestWalk = 2_000;
/** Statements one page may cost; then it ends early and says where to go on. */
const budget = 24;
const minute = 60_000;
const noId = "00000000-0000-0000-0000-000000000000";
/** Later than anything. */
const endOfTime: Place = { at: new Date("9999-12-31T00:00:00.000Z"), id: noId };

/**
 * Newest first, without ever sorting what stands everywhere: the index of words answers within stretches of time,
 * beginning with the newest, and where there is too much even in a month, the entries themselves are walked through.
 */
@Injectable()
export class SearchQueries {
  constructor(private readonly reads: Reads) {}

  async find(loaders: Loaders, wish: Wish): Promise<Found> {
    if (wish.readers.length === 0) return { hits: [], next: null };
    return new Search(this.reads, wish, () => this.ends(loaders, wish)).run();
  }

  /** The first of these questions that anything answers for these readers, counted from one. */
  async first({ roundId, readers, shelf }: Readable, queries: string[]): Promise<number | null> {
    const [row] = await this.reads.rows<{ first: number | null }>(
      `SELECT search_first($1, $2, $3::text[], $4) AS first`,
      [roundId, readers, queries, shelf],
    );
    return row?.first ?? null;
  }

  /** Between which moments there is anything to look for. */
  private async ends(
    loaders: Loaders,
    { roundId, below, floor }: Wish,
  ): Promise<{ newest: Date; oldest: Date } | null> {
    const ends = await this.endsOf(loaders).load(roundId);
    if (!ends.newest || !ends.oldest) return null;
    const newest = below && below.at < ends.newest ? below.at : ends.newest;
    const oldest = floor && floor > ends.oldest ? floor : ends.oldest;
    return newest < oldest ? null : { newest, oldest };
  }

  /** The same for all searches of one request. */
  private endsOf(loaders: Loaders): Loader<Ends> {
    return loaders.of("ends of search", async (roundIds) => {
      const rows = await this.reads.rows<Ends>(
        `SELECT (SELECT at FROM search_entry WHERE round_id = r.id ORDER BY at DESC, id DESC LIMIT 1) AS newest,
           (SELECT at FROM search_entry WHERE round_id = r.id ORDER BY at, id LIMIT 1) AS oldest
         FROM unnest($1::uuid[]) WITH ORDINALITY AS r (id, n) ORDER BY n`,
        [roundIds],
      );
      return rows;
    });
  }
}

/** One page of one search. */
class Search {
  readonly #hits: Found["hits"] = [];
  #left = budget;
  #below: Place | null;

  constructor(
    private readonly reads: Reads,
    private readonly wish: Wish,
    private readonly ends: () => Promise<{ newest: Date; oldest: Date } | null>,
  ) {
    this.#below = wish.below;
  }

  async run(): Promise<Found> {
    // What is common fills the page from the newest few; what was not met there at all, or is on a small shelf, is
    // looked for everywhere at once. A beginning costs its whole list of words each time it is looked up.
    const { hasBeginning, shelf } = this.wish;
    const isSmall = shelf !== "ALL";
    const most = hasBeginning && !isSmall ? walkOfBeginning : walkOfWord;
    if (shelf !== "NAMES" && (await this.walk(null, null, most))) return this.found();
    if (hasBeginning || isSmall || this.#hits.length === 0) {
      if (await this.look(null, hasBeginning || isSmall ? mostAtOnce : mostCandidates)) return this.found();
    }
    return this.runThroughTime();
  }

  /** Stretch by stretch, newest first, each cut in halves while it holds too much. */
  private async runThroughTime(): Promise<Found> {
    const ends = await this.ends();
    if (!ends) return this.found();
    const stack: Span[] = spansBetween(this.#below?.at ?? ends.newest, ends.oldest).toReversed();
    while (stack.length > 0 && !this.isFull) {
      const span = stack.pop()!;
      if (this.#left <= 0) return this.stopped(beginningAfter(span));
      if (await this.look(span, mostCandidates)) continue;
      const halves = halvesOf(span);
      if (halves) stack.push(...halves.toReversed());
      else if (!(await this.walk(beginningAfter(span), beginningOf(span), Infinity)))
        return this.stopped(afterwards(ends.newest));
    }
    return this.found();
  }

  private get isFull(): boolean {
    return this.#hits.length > this.wish.limit;
  }

  /** Takes a stretch of time whole, unless it holds too much. */
  private async look(span: Span | null, most: number): Promise<boolean> {
    this.#left -= 1;
    const { roundId, readers, tags, query, floor, resolved, shelf } = this.wish;
    const rows = await this.reads.rows<LookRow>(
      `SELECT * FROM search_in($1, $2, $3, $4, $5::tsquery, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[roundId, readers, tags, span, query, this.#below?.at ?? null, this.#below?.id ?? null],
        ...[floor, resolved, most, this.missing, shelf],
      ],
    );
    const isWhole = (rows[0]?.seen ?? 0) <= most;
    if (isWhole) this.take(rows);
    return isWhole;
  }

  /**
   * Goes through the entries themselves, from the newest on where no other moment is named; true when the page is full
   * or the end was reached.
   */
  private async walk(from: Date | null, until: Date | null, most: number): Promise<boolean> {
    const { roundId, readers, tags, query, floor, resolved, shelf } = this.wish;
    const bottom = until && (!floor || until > floor) ? until : floor;
    const start = from ? { at: afterwards(from), id: noId } : endOfTime;
    let place = this.#below && this.#below.at < start.at ? this.#below : start;
    for (let gone = 0; gone < most && this.#left > 0; gone += longestWalk) {
      this.#left -= 1;
      const rows = await this.reads.rows<WalkRow>(
        `SELECT is_end AS "isEnd", id, kind, at FROM search_walk($1, $2, $3, $4::tsquery, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[roundId, readers, tags, query, place.at, place.id],
          ...[bottom, resolved, Math.min(most, longestWalk), this.missing, shelf],
        ],
      );
      this.take(rows.filter(({ isEnd }) => !isEnd));
      const reached = rows.find(({ isEnd }) => isEnd);
      if (!reached?.id) return true;
      this.#below = place = { at: reached.at, id: reached.id };
    }
    return false;
  }

  private get missing(): number {
    return this.wish.limit + 1 - this.#hits.length;
  }

  private take(rows: readonly Row[]): void {
    for (const { id, kind, at } of rows) if (id) this.#hits.push({ id, kind, at });
  }

  private found(): Found {
    const hits = this.#hits.slice(0, this.wish.limit);
    return { hits, next: this.isFull ? (hits.at(-1) ?? null) : null };
  }

  /** It became too much: what was found so far, and where it stopped. */
  private stopped(before: Date): Found {
    const isFurther = this.#below !== null && this.#below.at < before;
    const place = isFurther ? this.#below! : { at: before, id: noId };
    return { hits: this.#hits, next: tellable(place, this.#hits.at(-1) ?? null, this.wish.below) };
  }
}

/**
 * Where to go on, as it may be told. Where a search stopped may be an entry the asker may not read: neither its id nor
 * its moment is told but the end of its minute, or the last hit of that minute, so that nothing is shown twice.
 */
export function tellable(place: Place, last: Place | null, below: Place | null): Place {
  const end = new Date((Math.floor(place.at.getTime() / minute) + 1) * minute);
  if (last && last.at < end) return { at: last.at, id: last.id };
  // All of it within one minute: its place rather than the same page for ever.
  return below && below.at <= end ? place : { at: end, id: noId };
}

/** The first moment after a stretch of time. */
function beginningAfter(span: Span): Date {
  const [newest = ""] = span;
  const begin = beginningOf([newest]);
  return newest.length === 4
    ? new Date(Date.UTC(begin.getUTCFullYear() + 1, 0))
    : new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1));
}

const afterwards = (at: Date): Date => new Date(at.getTime() + 1);
