import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";
import { mayDeactivate } from "./member.policy.js";

@Injectable()
export class MemberAccess {
  constructor(private readonly reads: Reads) {}

  /** Somebody who has, or had, a role in a round of the actor's; nobody else exists. */
  async requireReadable(actor: Actor, personId: string): Promise<PersonRow> {
    const rounds = [...new Set(actor.grants.map((grant) => grant.roundId))];
    const person = await this.find(personId, rounds, actor.id);
    if (!person) throw new NotFound();
    return person;
  }

  /** Somebody who has, or had, a role in this round. */
  async requireIn(roundId: string, personId: string): Promise<PersonRow> {
    const person = await this.find(personId, [roundId], null);
    if (!person) throw new NotFound();
    return person;
  }

  /** Somebody whose account the actor may close and open again, with the rounds of their running roles. */
  async requireDeactivatable(
    actor: Actor,
    personId: string,
  ): Promise<{ person: PersonRow; roundIds: string[] }> {
    const person = await this.requireReadable(actor, personId);
    const roles = await this.reads.rows<{ roundId: string }>(
      `SELECT DISTINCT round_id AS "roundId" FROM role WHERE person_id = $1 AND until IS NULL`,
      [person.id],
    );
    if (!mayDeactivate(actor, person, roles)) throw new Forbidden();
    return { person, roundIds: roles.map((role) => role.roundId) };
  }

  private async find(
    personId: string,
    roundIds: string[],
    selfId: string | null,
  ): Promise<PersonRow | undefined> {
    const rows = await this.reads.rows<PersonRow>(
      `SELECT ${personColumns} FROM person p
       WHERE p.id = $1 AND (p.id = $3
         OR EXISTS (SELECT 1 FROM role r WHERE r.person_id = p.id AND r.round_id = ANY($2::uuid[])))`,
      [knownId(personId), roundIds, selfId],
    );
    return rows[0];
  }
}
