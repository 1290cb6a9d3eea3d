import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { PresenceSocket } from "../presence.socket.js";

/** Chooses whether others see when one is there; those who are not seen see nobody's name either. */
@Injectable()
export class SetPresenceShown {
  constructor(
    private readonly work: UnitOfWork,
    private readonly socket: PresenceSocket,
  ) {}

  async run(actor: Actor, shown: boolean): Promise<void> {
    await this.work.run(({ db }) =>
      db.query(`UPDATE person SET presence_shown = $2 WHERE id = $1`, [actor.id, shown]),
    );
    this.socket.heedChoice(actor.id);
  }
}
