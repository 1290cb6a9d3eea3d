import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { Actor, type Grant } from "../../kernel/actor.js";

/** Rights that cannot be lost while a work is being done with them. */
@Injectable()
export class HeldRights {
  constructor(private readonly reads: Reads) {}

  /**
   * The same person with the roles of this moment, which whoever wants to end them must wait for. Without it, words
   * could be written after the log says that their author has left.
   */
  async held(actor: Actor): Promise<Actor> {
    const grants = await this.reads.rows<Grant>(
      `SELECT r.id, r.kind, r.round_id AS "roundId", r.place_id AS "placeId"
       FROM role r JOIN person p ON p.id = r.person_id
       WHERE p.id = $1 AND p.deactivated_at IS NULL AND r.until IS NULL FOR SHARE`,
      [actor.id],
    );
    return new Actor(actor.person, actor.sessionId, grants);
  }
}
