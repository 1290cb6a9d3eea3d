import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Session, type SessionOpener } from "../session.entity.js";
import { newToken } from "../session-token.js";
import type { Visit } from "../visit.js";

/** A session that has just begun. */
export interface OpenedSession {
  id: string;
  personId: string;
  /** For the cookie; stored nowhere. */
  token: string;
}

/** Begins a session for somebody who has proven who it is. */
@Injectable()
export class OpenSession {
  constructor(private readonly work: UnitOfWork) {}

  async run(personId: string, openedBy: SessionOpener, visit: Visit): Promise<OpenedSession> {
    const token = newToken();
    const session = Session.start(personId, token, openedBy, visit.device);

    await this.work.run(async ({ db }) => {
      // A new token with each sign-in: one that was planted or noted down before is worth nothing afterwards.
      if (visit.sessionId)
        await db.update(Session, { id: visit.sessionId, endedAt: IsNull() }, { endedAt: new Date() });
      await db.insert(Session, session);
    });
    return { id: session.id, personId, token };
  }
}
