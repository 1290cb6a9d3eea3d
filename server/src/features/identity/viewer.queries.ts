import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { inHubTime } from "../../kernel/hub-time.js";
import { sessionLife } from "./session-life.js";
import type { SessionType } from "./session.type.js";
import type { ViewerType } from "./viewer.type.js";

@Injectable()
export class ViewerQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<ViewerType> {
    const rows = await this.reads.rows<ViewerType>(
      `SELECT id, email, language, password_hash IS NOT NULL AS "hasPassword" FROM person WHERE id = $1`,
      [actor.id],
    );
    return rows[0]!;
  }

  /** Running sessions, last used first. */
  async sessions(actor: Actor): Promise<SessionType[]> {
    const rows = await this.reads.rows<SessionType>(
      `SELECT id, COALESCE(id = $2, false) AS current, started_at AS "startedAt", last_seen_at AS "lastSeenAt", device
       FROM session
       WHERE person_id = $1 AND ended_at IS NULL AND expires_at > now()
         AND last_seen_at > now() - interval '${sessionLife.idleSeconds} seconds'
       ORDER BY last_seen_at DESC, id`,
      [actor.id, actor.sessionId],
    );
    return rows.map((row) => ({
      ...row,
      startedAt: inHubTime(this.clock, row.startedAt),
      lastSeenAt: inHubTime(this.clock, row.lastSeenAt),
    }));
  }
}
