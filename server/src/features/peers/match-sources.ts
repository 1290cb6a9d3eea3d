import { Injectable } from "@nestjs/common";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import type { Compared } from "./place-comparison.js";
import type { Reason } from "./reason.js";

/** Who asks, for which place, and in which words. */
export interface HelpWish {
  actor: Actor;
  loaders: Loaders;
  text: string;
  compared: Compared;
}

/** Something that may help, with who took part in it. */
export interface Match {
  kind: MatchKind;
  id: string;
  title: string;
  isResolved: boolean;
  at: Date;
  reasons: Reason[];
  personIds: string[];
}

export const matchKinds = ["TOPIC"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Answers the best of its kind, and nothing that the actor may not read. */
export type FindMatches = (wish: HelpWish) => Promise<Match[]>;

/** The features say here what of theirs may help; whoever looks for help knows none of them. */
@Injectable()
export class MatchSources {
  readonly #byKind = new Map<MatchKind, FindMatches>();

  register(kind: MatchKind, find: FindMatches): void {
    this.#byKind.set(kind, find);
  }

  async find(wish: HelpWish): Promise<Match[]> {
    return (await Promise.all([...this.#byKind.values()].map((find) => find(wish)))).flat();
  }
}
