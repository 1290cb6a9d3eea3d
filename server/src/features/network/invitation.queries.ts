import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { RoleKind } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { inHubTime } from "../../kernel/hub-time.js";
import { hashOf } from "../identity/session-token.js";
import type { Invitation } from "./invitation.entity.js";
import type { InvitationOfferType } from "./invitation.type.js";

/** An invitation as its inviters see it. */
export interface InvitationRow {
  id: string;
  email: string;
  name: string;
  kind: RoleKind;
  placeId: string | null;
  invitedAt: Date;
  expiresAt: Date;
}

/** SQL for who may invite, as `invitableAt` and `invitableToOffice` have it. */
const inviterStillMay = `(i.invited_by IS NULL OR EXISTS (
  SELECT 1 FROM role r JOIN person p ON p.id = r.person_id
  WHERE r.person_id = i.invited_by AND r.until IS NULL AND p.deactivated_at IS NULL
    AND (r.kind = 'STAFF' AND r.round_id = i.round_id
      OR r.kind IN ('PROJECT_LEAD', 'DEPUTY_LEAD') AND r.place_id = i.place_id
        AND i.kind IN ('DEPUTY_LEAD', 'TEAM_MEMBER'))))`;

/** SQL that holds for invitations somebody may still come by. */
export const isOpen = `i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()
  AND ${inviterStillMay}`;

const select = `SELECT i.id, i.email, i.given_name || ' ' || i.family_name AS name, i.kind, i.place_id AS "placeId",
  i.invited_at AS "invitedAt", i.expires_at AS "expiresAt" FROM invitation i`;

@Injectable()
export class InvitationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Open invitations to places, newest first; for those who may invite. */
  openAtPlace(loaders: Loaders): Loader<InvitationRow[]> {
    return loaders.of("invitations to place", async (ids) => {
      const rows = await this.reads.rows<InvitationRow>(
        `${select} WHERE i.place_id = ANY($1::uuid[]) AND ${isOpen} ORDER BY i.invited_at DESC, i.id`,
        [ids],
      );
      return grouped(
        ids,
        rows.map((row) => this.shown(row)),
        (row) => row.placeId ?? "",
      );
    });
  }

  /** Open invitations to the offices of a round, newest first; for those who may invite. */
  async openToOffices(roundId: string): Promise<InvitationRow[]> {
    const rows = await this.reads.rows<InvitationRow>(
      `${select} WHERE i.round_id = $1 AND i.place_id IS NULL AND ${isOpen} ORDER BY i.invited_at DESC, i.id`,
      [roundId],
    );
    return rows.map((row) => this.shown(row));
  }

  /** What a link offers; null for one that is unknown, used, withdrawn or expired. */
  async offer(token: string): Promise<InvitationOfferType | null> {
    const rows = await this.reads.rows<InvitationOfferType>(
      `SELECT i.given_name AS "givenName", i.family_name AS "familyName", i.email, i.kind,
         p.name AS "placeName", r.title AS "roundTitle"
       FROM invitation i JOIN round r ON r.id = i.round_id LEFT JOIN place p ON p.id = i.place_id
       WHERE i.token_hash = $1 AND ${isOpen}`,
      [hashOf(token)],
    );
    return rows[0] ?? null;
  }

  /** A stored invitation as its inviters see it. */
  rowOf({
    id,
    email,
    givenName,
    familyName,
    kind,
    placeId,
    invitedAt,
    expiresAt,
  }: Invitation): InvitationRow {
    return this.shown({ id, email, name: `${givenName} ${familyName}`, kind, placeId, invitedAt, expiresAt });
  }

  private shown(row: InvitationRow): InvitationRow {
    const invitedAt = inHubTime(this.clock, row.invitedAt);
    return { ...row, invitedAt, expiresAt: inHubTime(this.clock, row.expiresAt) };
  }
}
