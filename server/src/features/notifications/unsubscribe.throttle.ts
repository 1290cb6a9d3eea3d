import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { DataSource } from "typeorm";
import { RateLimited } from "../../kernel/errors.js";

/** Anybody may use a link from a mail; nobody needs to a thousand times an hour, not even a town hall. */
@Injectable()
export class UnsubscribeThrottle {
  readonly #address: RateLimiterPostgres;

  constructor(source: DataSource) {
    const most = { keyPrefix: "unsubscribe", points: 600, duration: 60 * 60 };
    this.#address = new RateLimiterPostgres({
      ...most,
      storeClient: source,
      storeType: "typeorm",
      tableName: "rate_limit",
      tableCreated: true,
      clearExpiredByTimeout: false,
      insuranceLimiter: new RateLimiterMemory(most),
    });
  }

  async count(address: string): Promise<void> {
    try {
      await this.#address.consume(createHash("sha256").update(address).digest("base64url"));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new RateLimited(
        "Von Ihrem Netz aus wurden zu viele Abmeldelinks benutzt. Bitte versuchen Sie es in einer Stunde noch einmal.",
      );
    }
  }
}
