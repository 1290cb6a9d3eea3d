import { Injectable } from "@nestjs/common";
import { DataSource, type EntityManager } from "typeorm";
import { Reads } from "../../database/reads.js";
import { scope } from "../../database/scope.js";
import { Actor, type Grant } from "../../kernel/actor.js";
import { sessionLife } from "./session-life.js";
import { hashOf } from "./session-token.js";

interface ActorRow {
  sessionId: string | null;
  personId: string;
  language: "DE" | "EN";
  grants: Grant[];
}

const isRunning = `s.ended_at IS NULL AND s.expires_at > now()
  AND s.last_seen_at > now() - interval '${sessionLife.idleSeconds} seconds'`;

const runningRoles = `
  COALESCE(
    (SELECT json_agg(json_build_object('id', r.id, 'kind', r.kind, 'roundId', r.round_id, 'placeId', r.place_id))
     FROM role r WHERE r.person_id = p.id AND r.until IS NULL),
    '[]') AS grants`;

/** From a token or a person to somebody with today's rights. Never answers from a snapshot. */
@Injectable()
export class SessionAccess {
  constructor(
    private readonly source: DataSource,
    private readonly reads: Reads,
  ) {}

  /** Null for what is unknown, ended, expired, or belongs to a deactivated person. */
  async actorOfToken(token: string): Promise<Actor | null> {
    const rows = await this.reads.present<ActorRow>(
      `WITH touched AS (
         UPDATE session s SET last_seen_at = now()
         WHERE s.token_hash = $1 AND s.last_seen_at < now() - interval '1 minute' AND ${isRunning})
       SELECT s.id AS "sessionId", p.id AS "personId", p.language, ${runningRoles}
       FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.token_hash = $1 AND ${isRunning} AND p.deactivated_at IS NULL`,
      [hashOf(token)],
    );
    return rows[0] ? actorOf(rows[0]) : null;
  }

  /** Somebody with the rights of this moment; null when deactivated. */
  async actorOfPerson(personId: string, sessionId: string | null): Promise<Actor | null> {
    const actor = (await this.actorsOfPersons([personId])).get(personId);
    return actor ? new Actor(actor.person, sessionId, actor.grants) : null;
  }

  /** People with the rights of this moment, without a session; those deactivated are left out. */
  async actorsOfPersons(personIds: readonly string[]): Promise<Map<string, Actor>> {
    const rows = await this.present().query<ActorRow[]>(
      `SELECT NULL AS "sessionId", p.id AS "personId", p.language, ${runningRoles}
       FROM person p WHERE p.id = ANY ($1::uuid[]) AND p.deactivated_at IS NULL`,
      [personIds],
    );
    return new Map(rows.map((row) => [row.personId, actorOf(row)]));
  }

  /** Which of these sessions still run; sockets of the others are to be closed. */
  async running(sessionIds: string[]): Promise<Set<string>> {
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT s.id FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.id = ANY($1::uuid[]) AND ${isRunning} AND p.deactivated_at IS NULL`,
      [sessionIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** The open work, which has seen its own writes, else the database as it is now. */
  private present(): EntityManager {
    return scope.getStore()?.work?.manager ?? this.source.manager;
  }
}

const actorOf = (row: ActorRow): Actor =>
  new Actor({ id: row.personId, language: row.language }, row.sessionId, row.grants);
