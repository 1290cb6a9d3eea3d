import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { Conflict } from "../../kernel/errors.js";
import { ChannelWriter } from "../conversations/channel.writer.js";

/** The channel in which the whole network is asked. */
@Injectable()
export class HelpChannel {
  constructor(private readonly channels: ChannelWriter) {}

  /** The one that was opened for it, or else the one that is called so, which stays it from then on. */
  async idIn(work: Work, roundId: string): Promise<string> {
    const channel = await this.channels.called(work, { roundId, purpose: "HELP", name: "hilfe" });
    if (channel && !channel.archived) return channel.id;
    throw new Conflict(
      "NO_HELP_CHANNEL",
      "In dieser Förderrunde gibt es keinen offenen Kanal #hilfe für das ganze Netzwerk. Bitte fragen Sie das Programmbüro, ob es ihn einrichtet.",
    );
  }
}
