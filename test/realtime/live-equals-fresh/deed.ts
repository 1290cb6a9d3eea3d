import type { Visitor } from "../../support/person.js";
import type { Network, Said } from "./network.js";
import type { Screen } from "./screen.js";

/** Lets an answer through to the screen of whoever asked. */
export type Arrival = () => void;

/** Something people do in a network. What lacks what it speaks of is let be. */
export interface Deed {
  /** How often it comes up, compared with the others. */
  weight: number;
  /** Does it; answers with what is to be let through to the screen later, if anything. */
  run: (turn: Turn) => Promise<Arrival | void>;
}

/** The deeds of one noun. */
export type Deeds = Readonly<Record<string, Deed>>;

/** Chance, as numbers: taken modulo what there is. */
export interface Chance {
  /** Who does it, and to what. */
  who: number;
  what: number;
  /** What is said or chosen. */
  how: number;
}

/** Somebody's turn to do something. */
export class Turn {
  constructor(
    readonly network: Network,
    readonly chance: Chance,
  ) {}

  /** Who does it: at one server or at the other. */
  get who(): Visitor {
    const who = this.network.people[this.#n]!;
    return this.how % 2 ? who : this.network.elsewhere(who);
  }

  /** Their own screen. */
  get screen(): Screen {
    return this.network.screens[this.#n]!;
  }

  /** Somebody of the office, who may nearly everything. */
  get office(): Visitor {
    return this.network.people[0]!;
  }

  get how(): number {
    return this.chance.how;
  }

  get topicId(): string | undefined {
    return this.pick(this.network.topics);
  }

  get channelId(): string | undefined {
    return this.pick(this.network.channels);
  }

  get message(): Said | undefined {
    return this.pick(this.network.messages);
  }

  /** What the deed is done to, out of these. */
  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.chance.what % items.length];
  }

  /** How it is done, out of these. */
  choose<Choice>(...choices: readonly Choice[]): Choice {
    return choices[this.how % choices.length]!;
  }

  get #n(): number {
    return this.chance.who % this.network.people.length;
  }
}
