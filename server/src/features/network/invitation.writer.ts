import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";
import type { RoleKind } from "../../kernel/actor.js";
import { newId } from "../../kernel/ids.js";
import { MailQueue } from "../../mail/mail-queue.js";
import { PublicAddress } from "../../mail/public-address.js";
import { audit } from "../identity/audit.js";
import { hashOf, newToken } from "../identity/session-token.js";
import { Invitation, invitationLife } from "./invitation.entity.js";
import { invitationMail } from "./invitation.mail.js";

/** Whom to invite to what. */
export interface NewInvitation {
  email: string;
  givenName: string;
  familyName: string;
  kind: RoleKind;
  roundId: string;
  placeId: string | null;
}

/** Writes and mails invitations inside a work. */
@Injectable()
export class InvitationWriter {
  constructor(
    private readonly mails: MailQueue,
    private readonly address: PublicAddress,
  ) {}

  /** The invitation and its link, which is stored nowhere but in the mail. */
  async write(
    work: Work,
    fresh: NewInvitation,
    by: string | null,
  ): Promise<{ invitation: Invitation; link: string }> {
    const { db } = work;
    const { email, kind, roundId, placeId } = fresh;
    const invitedAt = new Date();
    const same = {
      email,
      kind,
      roundId,
      placeId: placeId ?? IsNull(),
      acceptedAt: IsNull(),
      withdrawnAt: IsNull(),
    };
    await db.update(Invitation, same, { withdrawnAt: invitedAt });

    const token = newToken();
    const invitation = db.create(Invitation, {
      ...fresh,
      id: newId(),
      tokenHash: hashOf(token),
      invitedBy: by,
      invitedAt,
      expiresAt: new Date(invitedAt.getTime() + invitationLife * 86_400_000),
      acceptedAt: null,
      withdrawnAt: null,
    });
    await db.insert(Invitation, invitation);

    const link = this.address.link(`/einladung#${token}`);
    await this.mails.enqueue(
      db,
      invitationMail(invitation, { ...(await this.setting(work, invitation)), link }),
    );
    const details = { kind, roundId, placeId };
    await audit(db, {
      actorId: by,
      action: "invitation.sent",
      subject: `invitation:${invitation.id}`,
      details,
    });
    return { invitation, link };
  }

  private async setting({ db }: Work, { roundId, placeId, invitedBy }: Invitation): Promise<Setting> {
    const [setting] = await db.query<Setting[]>(
      `SELECT r.title AS "roundTitle", (SELECT name FROM place WHERE id = $2) AS "placeName",
         (SELECT given_name || ' ' || family_name FROM person WHERE id = $3) AS "inviterName"
       FROM round r WHERE r.id = $1`,
      [roundId, placeId, invitedBy],
    );
    return setting!;
  }
}

interface Setting {
  roundTitle: string;
  placeName: string | null;
  inviterName: string | null;
}
