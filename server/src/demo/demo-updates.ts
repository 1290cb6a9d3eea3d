import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { PostMessage } from "../features/conversations/actions/post-message.js";
import { PublishUpdate } from "../features/updates/actions/publish-update.js";
import { ReleaseUpdate } from "../features/updates/actions/release-update.js";
import { SaveUpdateDraft } from "../features/updates/actions/save-update-draft.js";
import { SetUpdateRhythm } from "../features/updates/actions/set-update-rhythm.js";
import { SubmitUpdateDraft } from "../features/updates/actions/submit-update-draft.js";
import type { UpdateVisibility } from "../features/updates/update.enums.js";
import { placeUpdates } from "./content/updates.js";
import type { DemoPlaceUpdates, DemoUpdate, DemoUpdateDraft } from "./content/updates.types.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";
import { momentOf } from "./demo-time.js";

const bausteine = [
  "auftragsklaerung",
  "konzeption",
  "politische-unterstuetzung",
  "zukunftsbild",
  "beteiligungsformate",
  "leitlinien",
  "strategiebeschluss",
  "strukturen-und-massnahmen",
  "evaluation",
];
const minutesOfWriting = 20;

/** How the twenty places tell that they are getting on. */
@Injectable()
export class DemoUpdates {
  constructor(
    private readonly reads: Reads,
    private readonly actors: DemoActors,
    private readonly save: SaveUpdateDraft,
    private readonly submit: SubmitUpdateDraft,
    private readonly publish: PublishUpdate,
    private readonly release: ReleaseUpdate,
    private readonly setRhythm: SetUpdateRhythm,
    private readonly postMessage: PostMessage,
  ) {}

  steps(): Step[] {
    return placeUpdates.flatMap((of) => [
      ...of.updates.flatMap((update) => this.update(of, update)),
      ...(of.drafts ?? []).flatMap((draft) => this.draft(of, draft)),
      ...this.rhythm(of),
    ]);
  }

  private update(of: DemoPlaceUpdates, update: DemoUpdate): Step[] {
    const id = updateId(of, update.at);
    const by = update.by ?? of.lead;
    const { at, visibility, released, comments = [] } = update;
    return [
      {
        at: new Date(momentOf(at).getTime() - minutesOfWriting * 60_000),
        run: () => this.write(of, by, update),
      },
      step(at, async () =>
        this.publish.run(await this.actors.of(by), { id, version: 1, ids: idsFor(of, at, visibility) }),
      ),
      ...(released
        ? [
            step(released.at, async () =>
              this.release.run(await this.actors.of(by), {
                ...{
                  id,
                  version: 2,
                  visibility: released.visibility,
                  forFunder: released.forFunder ?? false,
                },
                ids: idsFor(of, at, released.visibility),
              }),
            ),
          ]
        : []),
      ...comments.map((comment, index) =>
        step(comment.at, async () =>
          this.postMessage.run(await this.actors.of(comment.by), {
            id: demoId("message", `${keyOf(of, at, visibility)}/${index + 1}`),
            topicId: demoId("topic", keyOf(of, at, visibility)),
            body: comment.body,
          }),
        ),
      ),
    ];
  }

  private draft(of: DemoPlaceUpdates, draft: DemoUpdateDraft): Step[] {
    const { by, at, submitted } = draft;
    return [
      step(at, () => this.write(of, by, draft)),
      ...(submitted
        ? [
            step(submitted, async () =>
              this.submit.run(await this.actors.of(by), { id: updateId(of, at), version: 1 }),
            ),
          ]
        : []),
    ];
  }

  private async write(
    of: DemoPlaceUpdates,
    by: string,
    words: DemoUpdate | DemoUpdateDraft,
  ): Promise<unknown> {
    const { at, health, baustein, visibility, going, stuck, needs } = words;
    return this.save.run(await this.actors.of(by), {
      ...{ id: updateId(of, at), placeId: demoId("place", of.place), version: 0 },
      ...{ health, going: going ?? null, stuck: stuck ?? null, needs: needs ?? null },
      ...{ blockId: await this.block(of, baustein), visibility },
      forFunder: "forFunder" in words && words.forFunder === true,
    });
  }

  private async block({ place }: DemoPlaceUpdates, baustein: number): Promise<string | null> {
    const [block] = await this.reads.rows<{ id: string }>(
      `SELECT id FROM building_block WHERE place_id = $1 AND template_key = $2 AND position IS NOT NULL`,
      [demoId("place", place), bausteine[baustein]],
    );
    return block?.id ?? null;
  }

  private rhythm({ place, updates, lead, rhythm }: DemoPlaceUpdates): Step[] {
    const second = updates[1];
    if (rhythm === null || !second) return [];
    return [
      step(second.at, async () =>
        this.setRhythm.run(await this.actors.of(second.by ?? lead), {
          ...{ placeId: demoId("place", place), weeks: rhythm },
        }),
      ),
    ];
  }
}

const updateId = ({ place }: DemoPlaceUpdates, at: string): string => demoId("update", `${place}/${at}`);

const keyOf = ({ place }: DemoPlaceUpdates, at: string, visibility: UpdateVisibility): string =>
  `update/${place}/${at}/${visibility}`;

/** For everything that is made with it. */
function idsFor(
  of: DemoPlaceUpdates,
  at: string,
  visibility: UpdateVisibility,
): { topicId: string; messageId: string; channelId: string } {
  const key = keyOf(of, at, visibility);
  return {
    topicId: demoId("topic", key),
    messageId: demoId("message", `${key}/0`),
    channelId: demoId(
      "channel",
      visibility === "NETWORK" ? "meldungen" : `${visibility.toLowerCase()}-${of.place}`,
    ),
  };
}
