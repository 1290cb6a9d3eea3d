import { Injectable } from "@nestjs/common";
import { berlinTime } from "../config/berlin-time.js";
import type { Loaders } from "../graphql/loaders.js";
import type { Actor, AudienceKey } from "../kernel/actor.js";
import { Invalid, NotFound } from "../kernel/errors.js";
import { knownId } from "../kernel/ids.js";
import { limits } from "../kernel/limits.js";
import { placeInList, readPlaceInList } from "../kernel/place-in-list.js";
import { Corrections } from "./corrections.js";
import { excerptOf } from "./excerpt.js";
import { queryOf, type Term, termsOf } from "./question.js";
import { type SearchKind, searchKinds, tags } from "./search-entry.js";
import { type Found, type Place, SearchQueries, type Shelf, type Wish } from "./search.queries.js";
import type { SearchInput, SearchPage } from "./search.type.js";
import { Searchables } from "./searchables.js";

const longestText = 300;
const nothing: SearchPage = { hits: [], next: null, correctedTo: null };

/** Looks for something in everything the actor may read, and in nothing else. */
@Injectable()
export class Find {
  constructor(
    private readonly queries: SearchQueries,
    private readonly corrections: Corrections,
    private readonly searchables: Searchables,
  ) {}

  async run(
    actor: Actor,
    loaders: Loaders,
    roundId: string,
    input: SearchInput,
    after: string | null,
    limit: number,
  ): Promise<SearchPage> {
    if (!actor.holdsAnyRoleIn(knownId(roundId))) throw new NotFound();
    const text = clean(input.text);
    const kinds: readonly SearchKind[] = input.kinds.length > 0 ? [...new Set(input.kinds)] : searchKinds;
    const audiences = [...actor.audiencesIn(roundId)];
    const terms = termsOf(text);
    const wish: Wish = {
      roundId,
      readers: readersOf(roundId, audiences, kinds),
      tags: tagsOf(input),
      shelf: shelfOf(kinds),
      ...wordsAsked(terms),
      below: earlier(after ? readPlace(after) : null, day("before", input.before ?? null)),
      floor: nextDay(day("after", input.after ?? null)),
      resolved: input.resolved ?? null,
      limit: Math.min(Math.max(limit, 1), limits.pageSize),
    };
    const isOpen = terms.length > 0 || isNarrowed(input);
    if (!isOpen) return nothing;

    const found = await this.queries.find(loaders, wish);
    if (found.hits.length > 0 || found.next || after || terms.length === 0)
      return this.page(found, loaders, roundId, terms, null);

    const better = await this.corrections.of(loaders, text, audiences, wish);
    if (better === null) return nothing;
    // Complete words, none of them still being typed.
    const meant = termsOf(`${better} `);
    return this.page(
      await this.queries.find(loaders, { ...wish, ...wordsAsked(meant) }),
      loaders,
      roundId,
      meant,
      better.trim(),
    );
  }

  private async page(
    found: Found,
    loaders: Loaders,
    roundId: string,
    terms: Term[],
    correctedTo: string | null,
  ): Promise<SearchPage> {
    const kinds = [...new Set(found.hits.map(({ kind }) => kind))];
    const loaded = new Map(
      await Promise.all(
        kinds.map(async (kind) => {
          const ids = found.hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
          return [kind, await this.searchables.load(kind, loaders, ids, roundId)] as const;
        }),
      ),
    );
    const hits = found.hits.flatMap(({ id, kind, at }) => {
      const thing = loaded.get(kind)?.get(id);
      return thing ? [Object.assign(thing.hit, { id, at, excerpt: excerptOf(thing.text, terms) })] : [];
    });
    return { hits: hits, next: found.next && placeInList(found.next.at, found.next.id), correctedTo };
  }
}

const wordsAsked = (terms: readonly Term[]): Pick<Wish, "query" | "hasBeginning"> => ({
  query: queryOf(terms),
  hasBeginning: terms.some(({ beginning }) => beginning !== null),
});

const shelfOf = (kinds: readonly SearchKind[]): Shelf =>
  kinds.includes("MESSAGE") ? "ALL" : kinds.includes("TOPIC") ? "TITLES" : "NAMES";

const clean = (text: string): string =>
  text
    .slice(0, longestText)
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\0\s]+/gu, " ")
    .trimStart();

const readersOf = (roundId: string, audiences: AudienceKey[], kinds: readonly SearchKind[]): string[] =>
  audiences.flatMap((audience) => kinds.map((kind) => tags.reader(roundId, audience, kind)));

const tagsOf = ({ channelId, authorId, placeId, hasFile }: SearchInput): string[] => [
  ...(channelId ? [tags.channel(knownId(channelId))] : []),
  ...(authorId ? [tags.author(knownId(authorId))] : []),
  ...(placeId ? [tags.place(knownId(placeId))] : []),
  ...(hasFile ? [tags.file] : []),
];

const isNarrowed = (input: SearchInput): boolean =>
  tagsOf(input).length > 0 || input.resolved != null || Boolean(input.before) || Boolean(input.after);

/** The beginning of a day in Berlin. */
function day(field: string, text: string | null): Date | null {
  if (!text) return null;
  const moment = /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? berlinTime(`${text}T00:00`) : undefined;
  const isReal = moment && new Date(moment.getTime() + 12 * 3_600_000).toISOString().startsWith(text);
  if (!isReal) {
    throw new Invalid(field, "DAY_MALFORMED", "Bitte geben Sie einen Tag so an: 2019-03-18.");
  }
  return moment;
}

/** The beginning of the day after it; a day may have 23 or 25 hours. */
function nextDay(begin: Date | null): Date | null {
  if (!begin) return null;
  const next = new Date(begin.getTime() + 36 * 3_600_000).toISOString().slice(0, 10);
  return berlinTime(`${next}T00:00`) ?? null;
}

const lowestId = "00000000-0000-0000-0000-000000000000";

function earlier(place: Place | null, before: Date | null): Place | null {
  if (!before || (place && place.at < before)) return place;
  return { at: before, id: lowestId };
}

function readPlace(after: string): Place {
  const { at, id } = readPlaceInList(after, lowestId);
  return { at: new Date(at), id };
}
