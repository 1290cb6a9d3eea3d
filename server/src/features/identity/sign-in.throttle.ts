import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { DataSource } from "typeorm";
import { RateLimited } from "../../kernel/errors.js";
import { signInLinkLife } from "./sign-in-link.entity.js";

const hour = 60 * 60;

/**
 * Limits guessing without locking anybody out. Each try is counted before it is judged, so that thousands at once
 * gain nothing; a right password gives its point back, so that a town hall behind one address never runs dry.
 */
@Injectable()
export class SignInThrottle {
  readonly #account: RateLimiterPostgres;
  readonly #accountHere: RateLimiterPostgres;
  readonly #address: RateLimiterPostgres;
  readonly #links: RateLimiterPostgres;
  readonly #linksFrom: RateLimiterPostgres;

  constructor(source: DataSource) {
    const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: source,
        storeType: "typeorm",
        tableName: "rate_limit",
        tableCreated: true,
        clearExpiredByTimeout: true,
        keyPrefix,
        points,
        duration,
        // Without the database nobody signs in anyway; until then each process counts for itself.
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
      });
    this.#account = limiter("account", 20, hour);
    // Tighter than the account as a whole, so that one attacker does not use up its owner's tries as well.
    this.#accountHere = limiter("account-here", 10, hour);
    this.#address = limiter("address", 1_000, hour);
    // As many as may be asked for while a link lives: whoever is stopped here has one that works in the mailbox.
    this.#links = limiter("links", 10, signInLinkLife * 60);
    this.#linksFrom = limiter("links-from", 300, hour);
  }

  /** Counts a try at a password, or refuses it. Call `gaveRight` on what it returns when the password was right. */
  async tryPassword(account: string, address: string): Promise<{ gaveRight: () => Promise<void> }> {
    const counted: [RateLimiterPostgres, string][] = [
      [this.#address, key(address)],
      [this.#accountHere, key(account, address)],
      [this.#account, key(account)],
    ];
    for (const [limiter, of] of counted) await count(limiter, of);
    return {
      gaveRight: async () => {
        await Promise.all(counted.map(([limiter, of]) => limiter.reward(of, 1)));
      },
    };
  }

  /** Whether one more link may be mailed to this account. */
  async mayMailLink(account: string): Promise<boolean> {
    try {
      await this.#links.consume(key(account));
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }

  /** Refuses an address that asks for links as no town hall would. */
  async askForLink(address: string): Promise<void> {
    await count(this.#linksFrom, key(address));
  }
}

// Hashed, because addresses of people and machines have no business in a table of counters.
const key = (...parts: string[]): string => createHash("sha256").update(parts.join("\n")).digest("base64url");

async function count(limiter: RateLimiterPostgres, of: string): Promise<void> {
  try {
    await limiter.consume(of);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new RateLimited(
      `Zu viele Versuche. Bitte warten Sie ${minutes === 1 ? "eine Minute" : `${minutes} Minuten`} oder lassen Sie sich einen Anmeldelink per Mail schicken.`,
    );
  }
}
