import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { FileQueries, type FileRow } from "../../files/file.queries.js";
import { FileType } from "../../files/file.type.js";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { TopicType } from "../conversations/topic.type.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import type { BlockRow } from "../process/process.queries.js";
import { BuildingBlockType } from "../process/process.type.js";
import { DiscardUpdateDraft } from "./actions/discard-update-draft.js";
import { EditUpdate } from "./actions/edit-update.js";
import { PublishUpdate } from "./actions/publish-update.js";
import { ReleaseUpdate } from "./actions/release-update.js";
import { SaveUpdateDraft } from "./actions/save-update-draft.js";
import { SetUpdateRhythm } from "./actions/set-update-rhythm.js";
import { SubmitUpdateDraft } from "./actions/submit-update-draft.js";
import { UpdateAccess } from "./update.access.js";
import { UpdateBlocks } from "./update-blocks.js";
import type { ProgressUpdate } from "./update.entity.js";
import {
  type UpdateReaders,
  UpdateReadersEnum,
  type UpdateVisibility,
  UpdateVisibilityEnum,
} from "./update.enums.js";
import { EditUpdateInput, SaveUpdateDraftInput } from "./update.inputs.js";
import { updatePolicy } from "./update.policy.js";
import { UpdateQueries, type VersionRow } from "./update.queries.js";
import { ProgressUpdateType, UpdateRights, UpdateVersionType } from "./update.type.js";
import { type TopicsOfUpdate, UpdateTopicQueries } from "./update-topic.queries.js";

type ReadTopic = TopicsOfUpdate["questions"][number];

const blockField = {
  nullable: true,
  description:
    "The Baustein it is about; null when there is none, or none any more, or the viewer reads no Bausteine.",
};
const version = {
  type: () => Int,
  description: "The version one saw; CONFLICT `UPDATE_CHANGED` when it is older.",
};

@Resolver(() => ProgressUpdateType)
export class UpdateResolver {
  constructor(
    private readonly access: UpdateAccess,
    private readonly updates: UpdateQueries,
    private readonly topics: UpdateTopicQueries,
    private readonly people: PersonQueries,
    private readonly places: PlaceQueries,
    private readonly files: FileQueries,
    private readonly blocks: UpdateBlocks,
    private readonly saving: SaveUpdateDraft,
    private readonly submitting: SubmitUpdateDraft,
    private readonly publishing: PublishUpdate,
    private readonly editing: EditUpdate,
    private readonly releasing: ReleaseUpdate,
    private readonly discarding: DiscardUpdateDraft,
    private readonly rhythm: SetUpdateRhythm,
  ) {}

  @Query(() => ProgressUpdateType, {
    name: "update",
    description: "A progress update or draft the viewer reads. Else NOT_FOUND.",
  })
  find(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "An update." }) id: string,
  ): Promise<ProgressUpdate> {
    return this.access.requireReadable(actor, id);
  }

  @Mutation(() => ProgressUpdateType, {
    description:
      "Keeps a draft (the place's own people and its moderation team). The same once more changes nothing; CONFLICT `UPDATE_CHANGED`, `UPDATE_PUBLISHED`.",
  })
  saveUpdateDraft(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The draft." }) input: SaveUpdateDraftInput,
  ): Promise<ProgressUpdate> {
    return this.saving.run(actor, input);
  }

  @Mutation(() => ProgressUpdateType, {
    description:
      "Gives one's draft to the place's lead and deputy. INVALID `going` when there is not a word in it.",
  })
  submitUpdateDraft(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "The draft." }) id: string,
    @Args("version", version) version: number,
  ): Promise<ProgressUpdate> {
    return this.submitting.run(actor, { id, version });
  }

  @Mutation(() => ProgressUpdateType, {
    description:
      "Publishes a draft (lead and deputy). INVALID `health` without Ampel, `going` when all three texts are empty.",
  })
  publishUpdate(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "The draft." }) id: string,
    @Args("version", version) version: number,
  ): Promise<ProgressUpdate> {
    return this.publishing.run(actor, { id, version });
  }

  @Mutation(() => ProgressUpdateType, {
    description:
      "Words a published update anew (lead and deputy); the earlier wording stays in its history. INVALID as for publishing.",
  })
  editUpdate(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What it is to say." }) input: EditUpdateInput,
  ): Promise<ProgressUpdate> {
    return this.editing.run(actor, input);
  }

  @Mutation(() => ProgressUpdateType, {
    description:
      "Opens a published update to more readers (lead and deputy). INVALID `visibility` or `forFunder` (`ONLY_WIDER`) for fewer.",
  })
  releaseUpdate(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "The update." }) id: string,
    @Args("version", version) version: number,
    @Args("visibility", { type: () => UpdateVisibilityEnum, description: "Who is to read it." })
    visibility: UpdateVisibility,
    @Args("forFunder", { description: "The ministry, too; only together with NETWORK." }) forFunder: boolean,
  ): Promise<ProgressUpdate> {
    return this.releasing.run(actor, { id, version, visibility, forFunder });
  }

  @Mutation(() => PlaceType, { description: "Throws a draft away, with its files; answers with its place." })
  async discardUpdateDraft(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("id", { type: () => ID, description: "The draft." }) id: string,
  ): Promise<PlaceRow> {
    return this.places.loader(loaders).load(await this.discarding.run(actor, id));
  }

  @Mutation(() => PlaceType, {
    description: "Chooses how often the place is reminded of its updates (lead and deputy).",
  })
  async setUpdateRhythm(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("placeId", { type: () => ID, description: "The place." }) placeId: string,
    @Args("weeks", {
      type: () => Int,
      nullable: true,
      description: "1, 2, 4, 6 or 8; null: no reminders. INVALID for others.",
    })
    weeks: number | null,
  ): Promise<PlaceRow> {
    return this.places.loader(loaders).load(await this.rhythm.run(actor, { placeId, weeks: weeks ?? null }));
  }

  @ResolveField("place", () => PlaceType, { description: "The place it is about." })
  place(@Parent() update: ProgressUpdate, @WithLoaders() loaders: Loaders): PlaceRow | Promise<PlaceRow> {
    return this.places.loader(loaders).at(update.placeId);
  }

  @ResolveField("author", () => PersonType, { description: "Who wrote the draft." })
  author(@Parent() update: ProgressUpdate, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(update.authorId);
  }

  @ResolveField("publishedBy", () => PersonType, {
    nullable: true,
    description: "Who published it and answers for it; null for a draft.",
  })
  publishedBy(
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return update.publishedBy ? this.people.loader(loaders).at(update.publishedBy) : null;
  }

  @ResolveField("block", () => BuildingBlockType, blockField)
  block(
    @SignedIn() actor: Actor,
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): Promise<BlockRow | null> | null {
    return this.blocks.of(loaders, actor, update);
  }

  @ResolveField("readers", () => UpdateReadersEnum, { description: "Who can read it as it stands now." })
  readers(@Parent() update: ProgressUpdate): UpdateReaders {
    return update.circle;
  }

  @ResolveField("attachments", () => [FileType], { description: "Its files, in their order." })
  attachments(
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): Promise<FileRow[]> | never[] {
    return update.attachmentCount > 0 ? this.files.ofOwners(loaders, "update").load(update.id) : [];
  }

  @ResolveField("history", () => [UpdateVersionType], {
    description: "Its published wordings the viewer may read, the latest first; empty for a draft.",
  })
  history(
    @SignedIn() actor: Actor,
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): Promise<VersionRow[]> | never[] {
    return update.isPublished ? this.updates.versions(loaders, actor).load(update.id) : [];
  }

  @ResolveField("topic", () => TopicType, {
    nullable: true,
    description:
      "Where all its readers in the network talk about it; null when the viewer does not read along.",
  })
  async topic(
    @SignedIn() actor: Actor,
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): Promise<ReadTopic | null> {
    if (!update.isPublished) return null;
    const { inCircle } = await this.topics.ofUpdates(loaders, actor).load(update.id);
    return inCircle.find(({ visibility }) => visibility === update.visibility)?.topic ?? null;
  }

  @ResolveField("earlierTopics", () => [TopicType], {
    description:
      "Where narrower circles talked about it before it was released, for those who belong to them.",
  })
  async earlierTopics(
    @SignedIn() actor: Actor,
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): Promise<ReadTopic[]> {
    if (!update.isPublished) return [];
    const { inCircle } = await this.topics.ofUpdates(loaders, actor).load(update.id);
    return inCircle.flatMap(({ visibility, topic }) => (visibility === update.visibility ? [] : [topic]));
  }

  @ResolveField("questions", () => [TopicType], {
    description: "Topics in which help was asked for with it, as far as the viewer reads them.",
  })
  async questions(
    @SignedIn() actor: Actor,
    @Parent() update: ProgressUpdate,
    @WithLoaders() loaders: Loaders,
  ): Promise<ReadTopic[]> {
    return (await this.topics.ofUpdates(loaders, actor).load(update.id)).questions;
  }

  @ResolveField("viewerCan", () => UpdateRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() update: ProgressUpdate): UpdateRights {
    const { write, edit, submit, publish, release, discard } = updatePolicy;
    return {
      edit: write(actor, update) || edit(actor, update),
      submit: submit(actor, update) && update.submittedAt === null,
      publish: publish(actor, update),
      release: release(actor, update) && !(update.visibility === "NETWORK" && update.forFunder),
      discard: discard(actor, update),
    };
  }
}

@Resolver(() => UpdateVersionType)
export class UpdateVersionResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly blocks: UpdateBlocks,
  ) {}

  @ResolveField("block", () => BuildingBlockType, blockField)
  block(
    @SignedIn() actor: Actor,
    @Parent() version: VersionRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<BlockRow | null> | null {
    return this.blocks.of(loaders, actor, version);
  }

  @ResolveField("by", () => PersonType, { description: "Who wrote or published it." })
  by(@Parent() { byId }: VersionRow, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(byId);
  }
}
