import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { NotFound } from "../../../kernel/errors.js";
import { knownId } from "../../../kernel/ids.js";
import { Session } from "../session.entity.js";

/** Ends one of one's own sessions; its sockets are closed within seconds. */
@Injectable()
export class EndSession {
  constructor(private readonly work: UnitOfWork) {}

  async run(actor: Actor, id: string): Promise<void> {
    const own = { id: knownId(id), personId: actor.id, endedAt: IsNull() };
    const { affected } = await this.work.run(({ db }) => db.update(Session, own, { endedAt: new Date() }));
    if (!affected) throw new NotFound();
  }
}
