import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid, NotFound } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import { requiredText } from "../../../kernel/text.js";
import { StartTopic } from "../../conversations/actions/start-topic.js";
import type { ReadTopic } from "../read-topic.js";
import { PlaceAccess } from "../../network/place.access.js";
import { AskingPlace } from "../asking-place.js";
import { callsOf } from "../calls.js";
import { HelpChannel } from "../help-channel.js";
import type { AskPeerInput } from "../help.inputs.js";
import { linkHelp } from "../help-link.js";
import { RosterQueries } from "../roster.queries.js";

/** Asks another place's lead, deputy and team, where the whole network reads along. */
@Injectable()
export class AskPeer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly asking: AskingPlace,
    private readonly places: PlaceAccess,
    private readonly roster: RosterQueries,
    private readonly channel: HelpChannel,
    private readonly starting: StartTopic,
  ) {}

  async run(actor: Actor, input: AskPeerInput): Promise<ReadTopic> {
    const question = requiredText("body", input.body, limits.body);
    return this.work.run(async (work) => {
      const { db } = work;
      const place = await this.asking.require(work, actor, input.placeId);
      const peer = await this.places.requireReadable(actor, input.peerPlaceId);
      if (peer.roundId !== place.roundId) throw new NotFound();
      const calls = callsOf(await this.roster.ownPeople([peer.id]));
      if (peer.id === place.id || !calls) {
        throw new Invalid(
          "peerPlaceId",
          "PEER_REQUIRED",
          "Bitte wählen Sie einen anderen Ort, an dem jemand antworten kann.",
        );
      }
      const channelId = await this.channel.idIn(work, place.roundId);
      const { topicId: id, messageId, title } = input;
      const body = `${calls}\n\n${question}`;
      const topic = await this.starting.run(actor, { id, messageId, channelId, title, body });
      await linkHelp(db, { topicId: topic.id, placeId: place.id, peerPlaceId: peer.id });
      return topic;
    });
  }
}
