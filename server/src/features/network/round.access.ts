import { Injectable } from "@nestjs/common";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { RoundQueries, type RoundRow } from "./round.queries.js";

@Injectable()
export class RoundAccess {
  constructor(private readonly rounds: RoundQueries) {}

  /** The round, for whoever holds any role in it; for everybody else it does not exist. */
  async requireReadable(actor: Actor, roundId: string): Promise<RoundRow> {
    if (!actor.holdsAnyRoleIn(knownId(roundId))) throw new NotFound();
    const round = await this.rounds.find(roundId);
    if (!round) throw new NotFound();
    return round;
  }
}
