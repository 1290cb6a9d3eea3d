import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { ChannelAccess } from "../../conversations/channel.access.js";
import { announceToOneself } from "../inbox.facts.js";
import { choiceOf, type Stance } from "../stance.js";

/** For every topic of a channel about which nothing else was chosen. */
@Injectable()
export class SetChannelStance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly channels: ChannelAccess,
  ) {}

  async run(actor: Actor, input: { channelId: string; stance: Stance }) {
    return this.work.run(async (work) => {
      const channel = await this.channels.require(actor, "read", input.channelId);
      const changed = await work.db.query<unknown[]>(
        `INSERT INTO channel_stance AS held (person_id, channel_id, stance)
         SELECT $1, $2, $3::text WHERE $3 IS NOT NULL OR EXISTS (
           SELECT FROM channel_stance WHERE person_id = $1 AND channel_id = $2)
         ON CONFLICT (person_id, channel_id) DO UPDATE SET stance = $3, version = held.version + 1
           WHERE held.stance IS DISTINCT FROM $3
         RETURNING version`,
        [actor.id, channel.id, choiceOf(input.stance)],
      );
      if (changed.length > 0) announceToOneself(work, actor.id, "channel.stance", { channelId: channel.id });
      return channel;
    });
  }
}
