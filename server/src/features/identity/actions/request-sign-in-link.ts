import { randomInt } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { HubLog } from "../../../config/hub-log.js";
import { scope } from "../../../database/scope.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { MailQueue } from "../../../mail/mail-queue.js";
import { PublicAddress } from "../../../mail/public-address.js";
import { normalEmail } from "../email-address.js";
import { PersonQueries } from "../person.queries.js";
import { newToken } from "../session-token.js";
import { SignInLink } from "../sign-in-link.entity.js";
import { signInLinkMail } from "../sign-in-link.mail.js";
import { SignInThrottle } from "../sign-in.throttle.js";
import type { Visit } from "../visit.js";

/** Mails a link that signs in once, if the address belongs to somebody. */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly people: PersonQueries,
    private readonly throttle: SignInThrottle,
    private readonly work: UnitOfWork,
    private readonly mails: MailQueue,
    private readonly address: PublicAddress,
    private readonly log: HubLog,
  ) {}

  async run(email: string, visit: Visit): Promise<void> {
    await this.throttle.askForLink(visit.address);
    // Not awaited, and somewhat later: neither the answer nor the time that it and its neighbours take may tell whether
    // the address is known.
    const pause = randomInt(50, 500);
    scope.exit(() => setTimeout(() => void this.mailLink(normalEmail(email)), pause));
  }

  private async mailLink(email: string): Promise<void> {
    try {
      const mayMail = await this.throttle.mayMailLink(email);
      const person = await this.people.findByEmail(email);
      if (!mayMail || !person || person.deactivatedAt) return;

      const token = newToken();
      await this.work.run(async ({ db }) => {
        await db.insert(SignInLink, SignInLink.make(person.id, token));
        const link = this.address.link(`/anmelden/link#${token}`);
        await this.mails.enqueue(db, signInLinkMail(person, link));
      });
    } catch (error) {
      this.log.logger.error({ err: error as Error }, "sign-in link could not be made");
    }
  }
}
