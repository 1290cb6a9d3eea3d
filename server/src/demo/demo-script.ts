import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { CreateChannel } from "../features/conversations/actions/create-channel.js";
import { DeleteMessage } from "../features/conversations/actions/delete-message.js";
import { EditMessage } from "../features/conversations/actions/edit-message.js";
import { MarkSolution } from "../features/conversations/actions/mark-solution.js";
import { PostMessage } from "../features/conversations/actions/post-message.js";
import { React } from "../features/conversations/actions/react.js";
import { RenameTopic } from "../features/conversations/actions/rename-topic.js";
import { ResolveTopic } from "../features/conversations/actions/resolve-topic.js";
import { SaveBookmark } from "../features/conversations/actions/save-bookmark.js";
import { StartTopic } from "../features/conversations/actions/start-topic.js";
import { SummariseTopic } from "../features/conversations/actions/summarise-topic.js";
import { AddPlace } from "../features/network/actions/add-place.js";
import { EndRole } from "../features/network/actions/end-role.js";
import { GrantRole } from "../features/network/actions/grant-role.js";
import { OpenRound } from "../features/network/actions/open-round.js";
import { RegisterPerson } from "../features/network/actions/register-person.js";
import type { AttachmentInput } from "../files/attachment.input.js";
import { Uploads } from "../files/uploads.js";
import type { Actor } from "../kernel/actor.js";
import { channels } from "./content/channels.js";
import type {
  DemoChannel,
  DemoFile,
  DemoMessage,
  DemoPerson,
  DemoRole,
  DemoTopic,
} from "./content/content.types.js";
import { people } from "./content/people.js";
import { topics } from "./content/topics.js";
import { DemoActors } from "./demo-actors.js";
import { DemoConcepts } from "./demo-concepts.js";
import { DemoDecisions } from "./demo-decisions.js";
import { DemoDesks } from "./demo-desks.js";
import { DemoFacilitators } from "./demo-facilitators.js";
import { DemoProcesses } from "./demo-processes.js";
import { DemoUpdates } from "./demo-updates.js";
import { bytesOf } from "./demo-files.js";
import { demoId } from "./demo-id.js";
import { withMentions } from "./demo-mentions.js";
import { comesBefore, DemoTeams, handsOver } from "./demo-teams.js";
import { demoPlaces } from "./demo-places.js";
import { reactionsIn } from "./demo-reactions.js";
import { step, type Step } from "./demo-step.js";
import { eveningOf, momentOf, morningOf } from "./demo-time.js";
import { messageId, messageIdAt, topicId } from "./demo-topics.js";

export const roundId = demoId("round", "2018");
const opening = "2018-07-02";

/** The story of the demo network, in order of time. */
@Injectable()
export class DemoScript {
  constructor(
    private readonly reads: Reads,
    private readonly actors: DemoActors,
    private readonly concepts: DemoConcepts,
    private readonly decisions: DemoDecisions,
    private readonly desks: DemoDesks,
    private readonly facilitators: DemoFacilitators,
    private readonly processes: DemoProcesses,
    private readonly teams: DemoTeams,
    private readonly updates: DemoUpdates,
    private readonly openRound: OpenRound,
    private readonly addPlace: AddPlace,
    private readonly registerPerson: RegisterPerson,
    private readonly grantRole: GrantRole,
    private readonly endRole: EndRole,
    private readonly createChannel: CreateChannel,
    private readonly startTopic: StartTopic,
    private readonly postMessage: PostMessage,
    private readonly editMessage: EditMessage,
    private readonly deleteMessage: DeleteMessage,
    private readonly renameTopic: RenameTopic,
    private readonly resolveTopic: ResolveTopic,
    private readonly markSolution: MarkSolution,
    private readonly saveBookmark: SaveBookmark,
    private readonly summariseTopic: SummariseTopic,
    private readonly react: React,
    private readonly uploads: Uploads,
  ) {}

  /** Always the same steps in the same order, so that an interrupted loading goes on where it was. */
  steps(passwordHash: string): Step[] {
    const office = people.filter((person) => person.roles.some((role) => role.kind === "STAFF"));
    const others = people.filter((person) => !office.includes(person));
    const [first] = office;
    if (!first) throw new Error("The demo network has no programme office");
    const steps = [
      this.opening(),
      ...office.flatMap((person) => this.coming(person, person === first ? null : first, passwordHash)),
      ...this.places(first),
      ...others.flatMap((person) => this.coming(person, first, passwordHash)),
      ...channels.map((channel) => this.channel(channel, first)),
      ...topics.flatMap((topic) => this.topic(topic)),
      ...this.concepts.steps(),
      ...this.decisions.steps(),
      ...this.desks.steps(),
      ...this.facilitators.steps(),
      ...this.processes.steps(),
      ...this.teams.steps(),
      ...this.updates.steps(),
    ];
    // Sorting keeps the order of what happens at the same moment.
    return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  private opening(): Step {
    const round = {
      id: roundId,
      programme: "Integration durch Bürgerschaftliches Engagement und Zivilgesellschaft",
      title: "Förderrunde 2018/2019",
      startLabel: "Sommer 2018",
      startsOn: "2018-06-01",
      endsOn: "2019-11-30",
      capacity: 20,
      fundingNotice: "Gefördert aus Mitteln des Landes Baden-Württemberg",
    };
    return { at: morningOf("2018-06-01"), run: () => this.openRound.run(round) };
  }

  private places(by: DemoPerson): Step[] {
    return demoPlaces.map(({ key, name, memberKeys }) => ({
      at: morningOf(opening),
      run: async () =>
        this.addPlace.run(await this.actors.of(by.key), {
          id: demoId("place", key),
          roundId,
          name,
          ownerKey: key,
          memberKeys: memberKeys.length > 0 ? [key, ...memberKeys] : [key],
        }),
    }));
  }

  private coming(person: DemoPerson, by: DemoPerson | null, passwordHash: string): Step[] {
    const { key, email, givenName, familyName } = person;
    const [first, ...more] = [...person.roles].sort((a, b) => a.since.localeCompare(b.since));
    if (!first) throw new Error(`${key} has no role`);
    const id = demoId("person", key);
    const comes = comesBefore(person);
    const arrival: Step = {
      at: morningOf(comes ?? first.since),
      run: async () =>
        this.registerPerson.run(by && (await this.actors.of(by.key)), {
          ...{ id, email, givenName, familyName, passwordHash },
          role: { roundId, placeId: placeIdOf(first), kind: comes ? "TEAM_MEMBER" : first.kind },
        }),
    };
    const grants = more.map((role) => ({
      at: morningOf(role.since),
      run: async () =>
        this.grantRole.run(await this.actors.of(by?.key ?? key), {
          ...{ roundId, placeId: placeIdOf(role), kind: role.kind },
          personId: id,
        }),
    }));
    const ends = person.roles.flatMap((role) =>
      role.until && !handsOver(person)
        ? [{ at: eveningOf(role.until), run: () => this.leave(id, role, by?.key ?? key) }]
        : [],
    );
    return [arrival, ...grants, ...ends].map(({ at, run }) => ({
      at,
      run: () => run().finally(() => this.actors.forget()),
    }));
  }

  private async leave(personId: string, role: DemoRole, by: string): Promise<unknown> {
    const [held] = await this.reads.rows<{ id: string }>(
      `SELECT id FROM role WHERE person_id = $1 AND kind = $2 AND place_id IS NOT DISTINCT FROM $3 AND until IS NULL`,
      [personId, role.kind, placeIdOf(role)],
    );
    return this.endRole.run(await this.actors.of(by), held?.id ?? "");
  }

  private channel(channel: DemoChannel, office: DemoPerson): Step {
    const { key, name, description, audience, place } = channel;
    const [by, since] = place ? opener(place) : [office.key, opening];
    const placeId = place && { placeId: demoId("place", place) };
    return {
      at: morningOf(since),
      run: async () =>
        this.createChannel.run(await this.actors.of(by), {
          ...{ id: demoId("channel", key), roundId, name, description, audience },
          ...placeId,
        }),
    };
  }

  private topic(topic: DemoTopic): Step[] {
    const id = topicId(topic);
    const { summaries = [], resolved, renamed } = topic;
    return [
      ...topic.messages.flatMap((message, index) => this.message(topic, message, index)),
      ...summaries.map(({ by, at, body }, version) =>
        step(at, async () =>
          this.summariseTopic.run(await this.actors.of(by), { topicId: id, body, version }),
        ),
      ),
      ...(renamed
        ? [
            step(renamed.at, async () =>
              this.renameTopic.run(await this.actors.of(renamed.by), { id, title: renamed.title }),
            ),
          ]
        : []),
      ...(resolved
        ? [step(resolved.at, async () => this.resolve(topic, await this.actors.of(resolved.by)))]
        : []),
    ];
  }

  private async resolve(topic: DemoTopic, actor: Actor): Promise<void> {
    const id = topicId(topic);
    const answer = topic.resolved?.answer;
    if (answer) await this.markSolution.run(actor, { topicId: id, messageId: messageIdAt(topic, answer) });
    else await this.resolveTopic.run(actor, { id });
  }

  private message(topic: DemoTopic, message: DemoMessage, index: number): Step[] {
    const { edited, deleted, marked } = message;
    const id = messageId(topic, index);
    return [
      step(message.at, () => this.write(topic, message, index)),
      ...this.reactions(message, id),
      ...(edited ? [step(edited.at, async () => this.edit(message.by, id, edited.body))] : []),
      ...(deleted
        ? [
            step(deleted.at, async () =>
              this.deleteMessage.run(await this.actors.of(deleted.by), {
                ...{ id, reason: deleted.reason ?? null },
              }),
            ),
          ]
        : []),
      ...(marked ? [step(marked.at, async () => this.mark(marked.by, id, marked.note))] : []),
    ];
  }

  private async write(topic: DemoTopic, message: DemoMessage, index: number): Promise<unknown> {
    const id = messageId(topic, index);
    const actor = await this.actors.of(message.by);
    const body = withMentions(message.body);
    const attachments = await this.files(actor, id, message.files ?? []);
    if (index === 0) {
      const channelId = demoId("channel", topic.channel);
      const first = { id: topicId(topic), channelId, title: topic.title, messageId: id, body, attachments };
      return this.startTopic.run(actor, first);
    }
    const quotedId = message.quotes ? messageIdAt(topic, message.quotes) : null;
    return this.postMessage.run(actor, { id, topicId: topicId(topic), body, quotedId, attachments });
  }

  private reactions({ at, reactions = {} }: DemoMessage, messageId: string): Step[] {
    return reactionsIn(reactions).map(({ by, kind, minutesLater }) => ({
      at: new Date(momentOf(at).getTime() + minutesLater * 60_000),
      run: async () => this.react.run(await this.actors.of(by), { messageId, kind, isThere: true }),
    }));
  }

  private async files(actor: Actor, messageId: string, files: DemoFile[]): Promise<AttachmentInput[]> {
    const kept: AttachmentInput[] = [];
    for (const file of files) {
      const fileId = demoId("file", `${messageId}/${file.name}`);
      await this.uploads.keep(actor, { id: fileId, name: file.name, bytes: await bytesOf(file) });
      kept.push({ fileId, description: file.description ?? null });
    }
    return kept;
  }

  private async edit(by: string, id: string, body: string): Promise<unknown> {
    return this.editMessage.run(await this.actors.of(by), { id, body: withMentions(body), version: 1 });
  }

  private async mark(by: string, messageId: string, note?: string): Promise<unknown> {
    return this.saveBookmark.run(await this.actors.of(by), { messageId, note: note ?? null, version: 0 });
  }
}

const placeIdOf = (role: DemoRole): string | null => ("place" in role ? demoId("place", role.place) : null);

/** Who opens a place's own channel: its first lead, or whoever moderates there. */
function opener(place: string): [key: string, since: string] {
  const all = people.flatMap((person) =>
    person.roles.flatMap((role) =>
      "place" in role && role.place === place ? [{ key: person.key, ...role }] : [],
    ),
  );
  const kinds = ["PROJECT_LEAD", "FACILITATOR"];
  const [first] = all
    .filter((role) => kinds.includes(role.kind))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.since.localeCompare(b.since));
  if (!first) throw new Error(`Nobody can open the channel of ${place}`);
  return [first.key, first.since];
}
