import { Controller, HttpCode, HttpException, Param, Post, Req } from "@nestjs/common";
import type { Request } from "express";
import { Refusal } from "../../kernel/errors.js";
import { Unsubscribe } from "./actions/unsubscribe.js";
import { UnsubscribeThrottle } from "./unsubscribe.throttle.js";

/**
 * Unsubscribing by one press of a button in the mail program (RFC 8058): a POST without cookies and from anywhere.
 * A GET of the same address shows the page that asks first, because mail servers follow links.
 */
@Controller()
export class UnsubscribeController {
  constructor(
    private readonly leaving: Unsubscribe,
    private readonly throttle: UnsubscribeThrottle,
  ) {}

  @Post("abmelden/:token")
  @HttpCode(200)
  async unsubscribe(@Param("token") token: string, @Req() request: Request): Promise<string> {
    try {
      await this.throttle.count(request.ip ?? "");
      await this.leaving.run(token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new HttpException(error.message, error.kind === "RATE_LIMITED" ? 429 : 404);
    }
    return "Abgemeldet. / Unsubscribed.";
  }
}
