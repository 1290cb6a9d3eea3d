import { Injectable } from "@nestjs/common";
import { Reads } from "../../../database/reads.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import { givePassword } from "../account.writer.js";
import { audit } from "../audit.js";
import { hashPassword, isPassword, requiredPassword } from "../password.js";
import { SignInThrottle } from "../sign-in.throttle.js";
import type { Visit } from "../visit.js";

interface Standing {
  email: string;
  passwordHash: string | null;
  /** Came in by a mail link just now. */
  hasProvenMailbox: boolean;
}

/** Sets a first or a new password; all other sessions end, and links that are still in mailboxes. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly reads: Reads,
    private readonly throttle: SignInThrottle,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, input: { current: string | null; next: string }, visit: Visit): Promise<void> {
    await this.proveOwner(actor, input.current, visit);
    const passwordHash = await hashPassword(requiredPassword("next", input.next));

    await this.work.run(async ({ db }) => {
      await givePassword(db, actor.id, passwordHash, actor.sessionId);
      await audit(db, { actorId: actor.id, action: "password.set", subject: `person:${actor.id}` });
    });
  }

  // A session left open on a shared machine must not be enough to take the account over.
  private async proveOwner(actor: Actor, current: string | null, visit: Visit): Promise<void> {
    const standing = await this.standingOf(actor);
    if (!standing.passwordHash || (!current && standing.hasProvenMailbox)) return;

    const attempt = await this.throttle.tryPassword(standing.email, visit.address);
    if (!(await isPassword(standing.passwordHash, current ?? ""))) {
      throw new Invalid("current", "CURRENT_PASSWORD_WRONG", "Das bisherige Passwort stimmt nicht.");
    }
    await attempt.gaveRight();
  }

  private async standingOf(actor: Actor): Promise<Standing> {
    const rows = await this.reads.rows<Standing>(
      `SELECT lower(p.email) AS email, p.password_hash AS "passwordHash",
         EXISTS (SELECT 1 FROM session s WHERE s.id = $2 AND s.person_id = p.id
           AND s.opened_by IN ('LINK', 'INVITATION') AND s.started_at > now() - interval '30 minutes')
         AS "hasProvenMailbox"
       FROM person p WHERE p.id = $1`,
      [actor.id, actor.sessionId],
    );
    return rows[0]!;
  }
}
