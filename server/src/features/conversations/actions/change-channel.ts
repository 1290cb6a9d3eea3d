import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { rewriteEntry } from "../../../search/search-index.js";
import { ChannelAccess } from "../channel.access.js";
import { Channel } from "../channel.entity.js";
import { announceChannel } from "../conversation.facts.js";
import type { ChangeChannelInput } from "../conversation.inputs.js";
import { channelWords } from "../conversation.searchables.js";
import { channelName, refuseTakenName } from "./create-channel.js";

@Injectable()
export class ChangeChannel {
  constructor(
    private readonly work: UnitOfWork,
    private readonly channels: ChannelAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ChangeChannelInput): Promise<Channel> {
    return this.work.run(async (work) => {
      const { db } = work;
      const { id, roundId } = await this.channels.require(actor, "change", input.id);
      const channel = await db.findOneOrFail(Channel, { where: { id }, lock: { mode: "pessimistic_write" } });
      const before = { ...channel };

      if (input.name != null) channel.name = channelName(input.name);
      if (input.description != null) {
        channel.description = requiredLine("description", input.description, limits.description);
      }
      if (input.archived != null && input.archived !== channel.archived) {
        channel.archivedAt = input.archived ? this.clock.now() : null;
        channel.archivedBy = input.archived ? actor.id : null;
      }
      const { name, description, archivedAt, archivedBy } = channel;
      const isSame =
        name === before.name && description === before.description && archivedAt === before.archivedAt;
      if (isSame) return channel;

      if (name !== before.name && !channel.placeId) await refuseTakenName(db, roundId, name, id);
      channel.version += 1;
      await db.update(
        Channel,
        { id },
        { name, description, archivedAt, archivedBy, version: channel.version },
      );
      await rewriteEntry(db, id, channelWords(channel));
      announceChannel(work, channel, "channel.changed");
      return channel;
    });
  }
}
