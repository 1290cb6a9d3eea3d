import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Forbidden } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { registerAccount } from "../../identity/account.writer.js";
import { requiredEmail } from "../../identity/email-address.js";
import { type NewRole, RoleWriter } from "../role.writer.js";

interface NewPerson {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  passwordHash: string | null;
  /** Nobody is in the network without being something there. */
  role: Omit<NewRole, "personId">;
}

/** Takes somebody in without a mail: the programme office, or the hub itself as long as there is nobody. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly roles: RoleWriter,
  ) {}

  async run(actor: Actor | null, { role, ...input }: NewPerson): Promise<void> {
    if (actor && !actor.is("STAFF", role.roundId)) throw new Forbidden();
    const person = {
      id: chosenId(input.id),
      email: requiredEmail("email", input.email),
      givenName: requiredLine("givenName", input.givenName, limits.personName),
      familyName: requiredLine("familyName", input.familyName, limits.personName),
      passwordHash: input.passwordHash,
    };

    await this.work.run(async (work) => {
      const stored = await registerAccount(work.db, person, this.clock.now());
      if (stored.id !== person.id)
        throw new Conflict("EMAIL_TAKEN", "Diese Mailadresse gehört schon jemandem.");
      await this.roles.lock(work, role);
      await this.roles.begin(work, { ...role, personId: person.id }, actor?.id ?? null);
    });
  }
}
