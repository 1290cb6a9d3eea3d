import { Injectable } from "@nestjs/common";
import type { About, Letter } from "./letter.js";

/** Its hour has not come: nobody wants mails now. */
export interface NotYet {
  /** Milliseconds until it may be tried again. */
  waitMs: number;
}

/** Writes what a mail speaks of as it stands now; null when nobody is to get it any more. */
type Rewrite = (about: About) => Promise<Letter | NotYet | null>;

/**
 * How mails are written anew that had to wait for a mail server, for hours or days: what was deleted meanwhile must
 * not be sent, nor what somebody may not read any more, has read, or does not want to hear of.
 */
@Injectable()
export class Rewriting {
  readonly #ways = new Map<string, Rewrite>();

  register(kind: string, rewrite: Rewrite): void {
    this.#ways.set(kind, rewrite);
  }

  now(kind: string, about: About): Promise<Letter | NotYet | null> {
    const rewrite = this.#ways.get(kind);
    if (!rewrite) throw new Error(`Nobody knows how to write a mail of the kind ${kind} anew`);
    return rewrite(about);
  }
}
