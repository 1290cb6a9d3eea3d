import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Unauthenticated } from "../../../kernel/errors.js";
import { voidLinks } from "../account.writer.js";
import { hashOf } from "../session-token.js";
import type { Visit } from "../visit.js";
import { OpenSession, type OpenedSession } from "./open-session.js";

/** Signs in with a link from a mail, once. */
@Injectable()
export class SignInWithLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: OpenSession,
  ) {}

  run(token: string, visit: Visit): Promise<OpenedSession> {
    return this.work.run(async ({ db }) => {
      // The update itself decides: of any number of simultaneous uses exactly one finds the link unused.
      const [used] = await db.query<[{ personId: string }[], number]>(
        `UPDATE sign_in_link l SET used_at = now()
         FROM person p
         WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > now()
           AND p.id = l.person_id AND p.deactivated_at IS NULL
         RETURNING l.person_id AS "personId"`,
        [hashOf(token)],
      );
      const personId = used[0]?.personId;
      if (!personId) {
        throw new Unauthenticated(
          "Dieser Link gilt nicht mehr. Bitte lassen Sie sich einen neuen schicken.",
          "LINK_EXPIRED",
        );
      }
      await voidLinks(db, personId);
      return this.sessions.run(personId, "LINK", visit);
    });
  }
}
