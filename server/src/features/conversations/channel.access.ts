import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { Channel } from "./channel.entity.js";
import { channelPolicy, type ChannelRight } from "./channel.policy.js";

@Injectable()
export class ChannelAccess {
  constructor(private readonly reads: Reads) {}

  /** The channel, proven to be open to this right. What may not be read answers like what does not exist. */
  async require(actor: Actor, right: ChannelRight, id: string): Promise<Channel> {
    const db = await this.reads.db();
    const channel = await db.findOneBy(Channel, { id: knownId(id) });
    if (!channel || !channelPolicy.read(actor, channel))
      throw new NotFound("Diesen Kanal gibt es nicht oder nicht mehr.");
    if (!channelPolicy[right](actor, channel)) throw refusal(channel);
    return channel;
  }
}

export function refusal(channel: Channel): Forbidden {
  if (channel.archived) {
    return new Forbidden(
      "Der Kanal ist abgelegt. Sie können hier lesen, aber nichts mehr schreiben.",
      "CHANNEL_ARCHIVED",
    );
  }
  return new Forbidden();
}
