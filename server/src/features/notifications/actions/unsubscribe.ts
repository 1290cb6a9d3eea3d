import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Loaders } from "../../../graphql/loaders.js";
import { NotFound } from "../../../kernel/errors.js";
import type { Stance } from "../../inbox/stance.js";
import { SetTopicStance } from "../../inbox/actions/set-topic-stance.js";
import { StanceQueries } from "../../inbox/stance.queries.js";
import { SessionAccess } from "../../identity/session.access.js";
import { changeChoice } from "../choice.writer.js";
import { type Before, MailTokens, type Subscription } from "../mail-tokens.js";
import type { UnsubscribedType } from "../notification.type.js";

/** Does what the link of a mail says, for the person the mail was sent to; doing it twice is doing it once. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: MailTokens,
    private readonly sessions: SessionAccess,
    private readonly stances: StanceQueries,
    private readonly muting: SetTopicStance,
  ) {}

  async run(token: string): Promise<UnsubscribedType> {
    const subscription = await this.tokens.readUnsubscribe(token);
    if (!subscription) throw unknownLink();
    const before = await this.end(subscription);
    return { kind: subscription.kind, undo: await this.tokens.undo({ ...subscription, before }) };
  }

  private async end({ kind, personId, topicId }: Subscription): Promise<Before> {
    if (kind === "TOPIC") return this.mute(personId, topicId!);
    return this.work.run(async (work) => {
      const { db } = work;
      await db.query(`INSERT INTO notification_choice (person_id) VALUES ($1) ON CONFLICT DO NOTHING`, [
        personId,
      ]);
      const [was] = await db.query<{ scope: Before; brief: boolean }[]>(
        `SELECT scope, brief FROM notification_choice WHERE person_id = $1 FOR UPDATE`,
        [personId],
      );
      const change = kind === "BRIEF" ? "brief = false" : "scope = 'NOTHING'";
      await changeChoice(work, personId, change);
      // A second press must not turn "take it back" into "leave it".
      if (kind === "BRIEF") return "ON";
      return was!.scope === "NOTHING" ? "FOLLOWED" : was!.scope;
    });
  }

  // Whoever has lost the topic, or their account, gets no mails of it anyway; they are answered alike.
  private async mute(personId: string, topicId: string): Promise<Before> {
    const actor = await this.sessions.actorOfPerson(personId, null);
    if (!actor) return "NONE";
    const before = await this.stances.ofTopics(new Loaders(), actor).load(topicId);
    try {
      await this.muting.run(actor, { topicId, stance: "MUTED" });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
    return stanceBefore[before];
  }
}

const stanceBefore: Record<Stance, Before> = { FOLLOWING: "FOLLOW", NORMAL: "NONE", MUTED: "NONE" };

export const unknownLink = (): NotFound =>
  new NotFound("Dieser Link ist unvollständig. Bitte öffnen Sie ihn noch einmal aus der Mail.");
