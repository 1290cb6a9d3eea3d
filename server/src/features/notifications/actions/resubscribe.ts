import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { NotFound } from "../../../kernel/errors.js";
import { SetTopicStance } from "../../inbox/actions/set-topic-stance.js";
import { SessionAccess } from "../../identity/session.access.js";
import { MailTokens, type Undo } from "../mail-tokens.js";
import { changeChoice } from "../choice.writer.js";
import type { MailKind } from "../notification.enums.js";
import { unknownLink } from "./unsubscribe.js";

/** Takes back what the link of a mail has done. */
@Injectable()
export class Resubscribe {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: MailTokens,
    private readonly sessions: SessionAccess,
    private readonly stance: SetTopicStance,
  ) {}

  async run(token: string): Promise<MailKind> {
    const undo = await this.tokens.readUndo(token);
    if (!undo) throw unknownLink();
    if (undo.kind === "TOPIC") await this.unmute(undo);
    else if (undo.kind === "BRIEF") await this.change(undo.personId, "brief = true");
    else await this.change(undo.personId, "scope = $2", undo.before);
    return undo.kind;
  }

  private async change(personId: string, change: string, ...values: string[]): Promise<void> {
    await this.work.run((work) => changeChoice(work, personId, change, ...values));
  }

  private async unmute({ personId, topicId, before }: Undo): Promise<void> {
    const actor = await this.sessions.actorOfPerson(personId, null);
    if (!actor) return;
    try {
      await this.stance.run(actor, {
        topicId: topicId!,
        stance: before === "FOLLOW" ? "FOLLOWING" : "NORMAL",
      });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
}
