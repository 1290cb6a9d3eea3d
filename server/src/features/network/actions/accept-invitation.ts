import { Injectable } from "@nestjs/common";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, NotFound } from "../../../kernel/errors.js";
import { givePassword, registerAccount } from "../../identity/account.writer.js";
import { OpenSession, type OpenedSession } from "../../identity/actions/open-session.js";
import { audit } from "../../identity/audit.js";
import { hashPassword, requiredPassword } from "../../identity/password.js";
import { SessionAccess } from "../../identity/session.access.js";
import { hashOf } from "../../identity/session-token.js";
import type { Visit } from "../../identity/visit.js";
import { InvitationQueries, isOpen } from "../invitation.queries.js";
import type { NewInvitation } from "../invitation.writer.js";
import { invitableAt, invitableToOffice } from "../role.policy.js";
import { RoleWriter } from "../role.writer.js";

type Taken = NewInvitation & { id: string; invitedBy: string | null };

/** Takes an invitation up: the person is made, or found by the address, and given the role. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: InvitationQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly roles: RoleWriter,
    private readonly sessions: OpenSession,
    private readonly people: SessionAccess,
  ) {}

  async run(input: { token: string; password: string | null }, visit: Visit): Promise<OpenedSession> {
    // Before any hashing, which is costly on purpose: made-up links must not be a way to keep the server busy.
    if (!(await this.invitations.offer(input.token))) throw gone();
    const passwordHash = input.password && (await hashPassword(requiredPassword("password", input.password)));

    return this.work.run(async (work) => {
      const invitation = await this.take(work, input.token);
      await this.roles.lock(work, invitation);
      await this.proveInviter(invitation);
      const person = await registerAccount(work.db, invitation, this.clock.now());
      if (person.deactivatedAt) {
        throw new Conflict(
          "PERSON_DEACTIVATED",
          "Ihr Zugang ist stillgelegt. Bitte wenden Sie sich an das Programmbüro.",
        );
      }
      // Whoever comes by this link has the mailbox: as good a proof as a link for signing in.
      if (passwordHash) await givePassword(work.db, person.id, passwordHash, null);
      const { roundId, placeId, kind, invitedBy } = invitation;
      await this.roles.begin(work, { personId: person.id, roundId, placeId, kind }, invitedBy);
      await audit(work.db, {
        actorId: person.id,
        action: "invitation.accepted",
        subject: `invitation:${invitation.id}`,
        details: { personId: person.id },
      });
      return this.sessions.run(person.id, "INVITATION", visit);
    });
  }

  // Whoever has lost the right to invite must not have left a door open: for a private address, say. Under the lock,
  // so that a role ended meanwhile counts.
  private async proveInviter({ invitedBy, kind, roundId, placeId }: Taken): Promise<void> {
    if (invitedBy === null) return;
    const inviter = await this.people.actorOfPerson(invitedBy, null);
    const kinds = !inviter
      ? []
      : placeId
        ? invitableAt(inviter, { id: placeId, roundId })
        : invitableToOffice(inviter, roundId);
    if (!kinds.includes(kind)) throw gone();
  }

  // The update itself decides: of two who use the link at once one finds it used.
  private async take({ db }: Work, token: string): Promise<Taken> {
    const [taken] = await db.query<[Taken[], number]>(
      `UPDATE invitation i SET accepted_at = now() WHERE i.token_hash = $1 AND ${isOpen}
       RETURNING i.id, i.email, i.given_name AS "givenName", i.family_name AS "familyName", i.kind,
         i.round_id AS "roundId", i.place_id AS "placeId", i.invited_by AS "invitedBy"`,
      [hashOf(token)],
    );
    if (taken[0]) return taken[0];
    throw gone();
  }
}

const gone = (): NotFound =>
  new NotFound(
    "Diese Einladung gilt nicht mehr. Bitte lassen Sie sich eine neue schicken.",
    "INVITATION_GONE",
  );
