import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { Conflict } from "../../kernel/errors.js";

/** The channel in which the whole network is asked. */
@Injectable()
export class HelpChannel {
  constructor(private readonly reads: Reads) {}

  async idIn(roundId: string): Promise<string> {
    const [channel] = await this.reads.rows<{ id: string }>(
      `SELECT id FROM channel
       WHERE round_id = $1 AND audience = 'NETWORK' AND lower(name) = 'hilfe' AND archived_at IS NULL`,
      [roundId],
    );
    if (channel) return channel.id;
    throw new Conflict(
      "NO_HELP_CHANNEL",
      "In dieser Förderrunde gibt es keinen offenen Kanal #hilfe für das ganze Netzwerk. Bitte fragen Sie das Programmbüro, ob es ihn einrichtet.",
    );
  }
}
