import { Injectable } from "@nestjs/common";
import type { Loaders } from "../graphql/loaders.js";
import type { SearchKind } from "./search-entry.js";
import type { SearchHitType } from "./search.type.js";

/** A thing that was found, as it stands now. */
export interface FoundThing {
  /** What the hit says beside its excerpt; one of the types that implement `SearchHit`. */
  hit: Partial<SearchHitType>;
  /** Its words, to quote from. */
  text: string;
}

/**
 * Reads the things with these ids; whoever asks has the right to all of them. What is gone is left out. What is read
 * along with them goes into the request's loaders.
 */
export type LoadFound = (
  ids: string[],
  roundId: string,
  loaders: Loaders,
) => Promise<Map<string, FoundThing>>;

/** The features say here what can be found of theirs; the index itself knows none of them. */
@Injectable()
export class Searchables {
  readonly #byKind = new Map<SearchKind, LoadFound>();

  register(kind: SearchKind, load: LoadFound): void {
    this.#byKind.set(kind, load);
  }

  async load(
    kind: SearchKind,
    loaders: Loaders,
    ids: string[],
    roundId: string,
  ): Promise<Map<string, FoundThing>> {
    return (await this.#byKind.get(kind)?.(ids, roundId, loaders)) ?? new Map<string, FoundThing>();
  }
}
