import { Injectable } from "@nestjs/common";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { wordsOf } from "../../search/words/words-of.js";
import { PersonQueries } from "../identity/person.queries.js";
import { PlaceAccess } from "../network/place.access.js";
import { MatchSources, type Match } from "./match-sources.js";
import { peopleToAsk, type PersonAdvice } from "./person-score.js";
import { PlaceComparison } from "./place-comparison.js";
import { RosterQueries } from "./roster.queries.js";

export interface Help {
  matches: Match[];
  people: PersonAdvice[];
}

interface Asked {
  placeId: string;
  text: string;
  blockId: string | null;
}

const mostPeople = 3;

/** Who has had this before: what others said of it, and people of similar places one can ask. */
@Injectable()
export class WhoHadThis {
  constructor(
    private readonly places: PlaceAccess,
    private readonly comparison: PlaceComparison,
    private readonly sources: MatchSources,
    private readonly roster: RosterQueries,
    private readonly people: PersonQueries,
  ) {}

  async run(actor: Actor, loaders: Loaders, { placeId, text, blockId }: Asked): Promise<Help> {
    const place = await this.places.requireReadable(actor, placeId);
    // Whoever does not belong there has nothing to report from there, either.
    if (!actor.belongsTo(place.id)) throw new NotFound();
    if (wordsOf(text).length === 0) return { matches: [], people: [] };

    const compared = await this.comparison.of(loaders, place, blockId);
    const matches = await this.sources.find({ actor, loaders, text, compared });
    const holders = await this.roster.beside(place.roundId, place.id);
    for (const holder of holders) this.people.prime(loaders, holder);
    const people = peopleToAsk(
      compared.own,
      compared.others,
      compared.aim,
      holders.map(({ id, placeId: at, kind }) => ({ personId: id, placeId: at, kind })),
      titlesBy(matches),
      mostPeople,
    );
    return { matches, people };
  }
}

function titlesBy(matches: readonly Match[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, personIds } of matches)
    for (const id of personIds) titles.set(id, [...(titles.get(id) ?? []), title]);
  return titles;
}
