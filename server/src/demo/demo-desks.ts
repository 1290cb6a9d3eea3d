import { Injectable } from "@nestjs/common";
import { SaveDraft } from "../features/conversations/actions/save-draft.js";
import { SetChannelStance } from "../features/inbox/actions/set-channel-stance.js";
import { SetTopicStance } from "../features/inbox/actions/set-topic-stance.js";
import { Snooze } from "../features/inbox/actions/snooze.js";
import type { DemoDesk, DemoDraft } from "./content/content.types.js";
import { desks } from "./content/desks.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";
import { momentOf } from "./demo-time.js";
import { messageIdAt, topicId } from "./demo-topics.js";

/** How those whom visitors sign in as keep their own desks. */
@Injectable()
export class DemoDesks {
  constructor(
    private readonly actors: DemoActors,
    private readonly setTopicStance: SetTopicStance,
    private readonly setChannelStance: SetChannelStance,
    private readonly snooze: Snooze,
    private readonly saveDraft: SaveDraft,
  ) {}

  steps(): Step[] {
    return desks.flatMap((desk) => [...this.choices(desk), ...this.work(desk)]);
  }

  private choices({ person, follows = [], mutes = [] }: DemoDesk): Step[] {
    return [
      ...follows.map(({ at, topic }) =>
        step(at, async () =>
          this.setTopicStance.run(await this.actors.of(person), {
            ...{ topicId: topicId(topic), stance: "FOLLOWING" },
          }),
        ),
      ),
      ...mutes.map((muted) =>
        step(muted.at, async () => {
          const actor = await this.actors.of(person);
          return "topic" in muted
            ? this.setTopicStance.run(actor, { topicId: topicId(muted.topic), stance: "MUTED" })
            : this.setChannelStance.run(actor, {
                ...{ channelId: demoId("channel", muted.channel), stance: "MUTED" },
              });
        }),
      ),
    ];
  }

  private work({ person, later = [], drafts = [] }: DemoDesk): Step[] {
    return [
      ...later.map(({ at, topic, until }) =>
        step(at, async () =>
          this.snooze.run(await this.actors.of(person), { topicId: topicId(topic), until: momentOf(until) }),
        ),
      ),
      ...drafts.map((draft) =>
        step(draft.at, async () => this.saveDraft.run(await this.actors.of(person), wordsOf(draft))),
      ),
    ];
  }
}

function wordsOf(draft: DemoDraft): Parameters<SaveDraft["run"]>[1] {
  const { body } = draft;
  if ("channel" in draft) {
    return { channelId: demoId("channel", draft.channel), title: draft.title, body, version: 0 };
  }
  const quotedId = draft.quotes ? messageIdAt(draft.topic, draft.quotes) : null;
  return { topicId: topicId(draft.topic), title: "", body, quotedId, version: 0 };
}
