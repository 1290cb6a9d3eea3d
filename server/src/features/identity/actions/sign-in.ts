import { Injectable } from "@nestjs/common";
import { Unauthenticated } from "../../../kernel/errors.js";
import { normalEmail } from "../email-address.js";
import { isPassword } from "../password.js";
import { PersonQueries } from "../person.queries.js";
import { SignInThrottle } from "../sign-in.throttle.js";
import type { Visit } from "../visit.js";
import { OpenSession, type OpenedSession } from "./open-session.js";

/** Signs in with address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly people: PersonQueries,
    private readonly throttle: SignInThrottle,
    private readonly sessions: OpenSession,
  ) {}

  async run(input: { email: string; password: string }, visit: Visit): Promise<OpenedSession> {
    const email = normalEmail(input.email);
    const attempt = await this.throttle.tryPassword(email, visit.address);

    const person = await this.people.findByEmail(email);
    const isRight = await isPassword(person?.passwordHash, input.password);
    // One answer for an unknown address, a wrong password and a deactivated person.
    if (!person || !isRight || person.deactivatedAt) {
      throw new Unauthenticated("Mailadresse oder Passwort stimmen nicht.", "SIGN_IN_FAILED");
    }
    await attempt.gaveRight();
    return this.sessions.run(person.id, "PASSWORD", visit);
  }
}
