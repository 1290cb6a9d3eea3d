import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { audienceOf } from "../../kernel/audience-of.js";
import { NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { isReader } from "../../kernel/is-reader.js";
import { limits } from "../../kernel/limits.js";
import { likePattern } from "./like-pattern.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";

interface PeopleFilter {
  search: string | null;
  mentionableIn: string | null;
  limit: number;
  /** Closed accounts, too; heeded for the programme office alone. */
  withClosed: boolean;
}

@Injectable()
export class MemberQueries {
  constructor(private readonly reads: Reads) {}

  /** People with a running role in a round the actor may read, by name. */
  async inRound(actor: Actor, roundId: string, filter: PeopleFilter): Promise<PersonRow[]> {
    const audience = filter.mentionableIn
      ? await this.audienceOf(actor, roundId, filter.mentionableIn)
      : null;
    return this.reads.rows<PersonRow>(
      `SELECT ${personColumns} FROM person p
       WHERE (p.deactivated_at IS NULL OR $5)
         AND ($2 = '' OR plain_letters(p.given_name || ' ' || p.family_name) LIKE '%' || plain_letters($2) || '%')
         AND EXISTS (SELECT 1 FROM role r
           WHERE r.person_id = p.id AND r.round_id = $1 AND r.until IS NULL AND ${isReader("r", "$3::text")})
       ORDER BY plain_letters(p.family_name) NOT LIKE plain_letters($2) || '%'
           AND plain_letters(p.given_name) NOT LIKE plain_letters($2) || '%',
         lower(p.family_name), lower(p.given_name), p.id
       LIMIT $4`,
      [
        roundId,
        likePattern(filter.search ?? ""),
        audience,
        Math.min(Math.max(filter.limit, 1), limits.pageSize),
        filter.withClosed && actor.is("STAFF", roundId),
      ],
    );
  }

  /** Whom a channel is for; a channel the actor may not read does not exist. */
  private async audienceOf(actor: Actor, roundId: string, channelId: string): Promise<string> {
    const rows = await this.reads.rows<{ audience: string }>(
      `SELECT ${audienceOf("channel")} AS audience
       FROM channel WHERE id = $1 AND round_id = $2`,
      [knownId(channelId), roundId],
    );
    const audience = rows[0]?.audience;
    const own: ReadonlySet<string> = actor.audiencesIn(roundId);
    if (!audience || !own.has(audience)) throw new NotFound();
    return audience;
  }
}
