import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldRights } from "../identity/held-rights.js";
import { Channel } from "./channel.entity.js";
import { channelPolicy, type ChannelRight } from "./channel.policy.js";

@Injectable()
export class ChannelAccess {
  constructor(
    private readonly reads: Reads,
    private readonly rights: HeldRights,
  ) {}

  /**
   * The channel, proven to be open to this right. What may not be read answers like what does not exist. For writing,
   * rights and channel are held as they are until the work is done.
   */
  async require(actor: Actor, right: ChannelRight, id: string, { lock = false } = {}): Promise<Channel> {
    const db = await this.reads.db();
    const channel = await db.findOne(Channel, {
      where: { id: knownId(id) },
      ...(lock && { lock: { mode: "pessimistic_read" } }),
    });
    const holder = lock ? await this.rights.held(actor) : actor;
    if (!channel || !channelPolicy.read(holder, channel))
      throw new NotFound("Diesen Kanal gibt es nicht oder nicht mehr.");
    if (!channelPolicy[right](holder, channel)) throw refusal(channel);
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
