import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { NotFound } from "../../../kernel/errors.js";
import { StartTopic } from "../../conversations/actions/start-topic.js";
import type { ReadTopic } from "../read-topic.js";
import { UpdateAccess } from "../../updates/update.access.js";
import { UpdateQuestions } from "../../updates/update-questions.js";
import { AskingPlace } from "../asking-place.js";
import { HelpChannel } from "../help-channel.js";
import type { AskForHelpInput } from "../help.inputs.js";
import { linkHelp } from "../help-link.js";

/** Asks the whole network in the round's #hilfe, for one's own place. */
@Injectable()
export class AskForHelp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly asking: AskingPlace,
    private readonly channel: HelpChannel,
    private readonly starting: StartTopic,
    private readonly updates: UpdateAccess,
    private readonly questions: UpdateQuestions,
  ) {}

  async run(actor: Actor, input: AskForHelpInput): Promise<ReadTopic> {
    return this.work.run(async (work) => {
      const place = await this.asking.require(work, actor, input.placeId);
      const update = input.updateId ? await this.updates.requireReadable(actor, input.updateId) : null;
      if (update && update.placeId !== place.id) throw new NotFound();
      const channelId = await this.channel.idIn(work, place.roundId);
      const { topicId: id, messageId, title, body } = input;
      const topic = await this.starting.run(actor, { id, messageId, channelId, title, body });
      await linkHelp(work.db, { topicId: topic.id, placeId: place.id });
      if (update) await this.questions.link(work, actor, update.id, topic.id);
      return topic;
    });
  }
}
