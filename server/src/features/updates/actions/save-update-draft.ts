import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Attachment } from "../../../files/attachments.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, NotFound } from "../../../kernel/errors.js";
import { chosenId, knownId } from "../../../kernel/ids.js";
import { knownVersion } from "../../../kernel/known-version.js";
import { changed, unknown, UpdateAccess } from "../update.access.js";
import { filesFrom, requireCircle, wordsFrom } from "../update.content.js";
import { ProgressUpdate, type UpdateWords } from "../update.entity.js";
import type { UpdateVisibility } from "../update.enums.js";
import { announceUpdateDraft } from "../update.facts.js";
import type { SaveUpdateDraftInput } from "../update.inputs.js";
import { UpdateWriter } from "../update.writer.js";

interface Wanted extends UpdateWords {
  id: string;
  placeId: string;
  version: number;
  visibility: UpdateVisibility;
  forFunder: boolean;
  files: Attachment[] | null;
}

/** Keeps what somebody is writing; nothing need be complete yet. The first save makes the draft. */
@Injectable()
export class SaveUpdateDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly writer: UpdateWriter,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveUpdateDraftInput): Promise<ProgressUpdate> {
    const { visibility = "TEAM", forFunder = false } = input;
    requireCircle(visibility, forFunder);
    const wanted: Wanted = {
      ...wordsFrom(input),
      ...{ id: chosenId(input.id), placeId: knownId(input.placeId) },
      ...{ version: knownVersion(input.version), visibility, forFunder, files: filesFrom(input) },
    };
    return this.work.run(async (work) => {
      if (await work.db.existsBy(ProgressUpdate, { id: wanted.id })) return this.goOn(work, actor, wanted);
      if (wanted.version > 0) throw unknown();
      return this.begin(work, actor, wanted);
    });
  }

  private async begin(work: Work, actor: Actor, wanted: Wanted): Promise<ProgressUpdate> {
    const { db } = work;
    const { id, placeId, files, visibility, forFunder, health, going, stuck, needs, blockId } = wanted;
    const { place, holder } = await this.access.requirePlace(work, actor, "draft", placeId);
    await this.writer.requireBlock(placeId, blockId, null);
    const update = db.create(ProgressUpdate, {
      ...{ id, placeId, roundId: place.roundId, authorId: holder.id, savedAt: this.clock.now() },
      ...{ submittedAt: null, publishedAt: null, publishedBy: null, editedAt: null },
      ...{ health, going, stuck, needs, blockId, visibility, forFunder },
      ...{ attachmentCount: files?.length ?? 0, version: 1 },
    });
    // Sent twice at the same moment: the place's lock made this one wait for the other.
    if (!(await insertOnce(db, ProgressUpdate, update))) return this.goOn(work, actor, wanted);
    await this.writer.putFiles(work, holder, id, files);
    await announceUpdateDraft(work, update);
    return update;
  }

  private async goOn(work: Work, actor: Actor, wanted: Wanted): Promise<ProgressUpdate> {
    const { id, files, version, visibility, forFunder, health, going, stuck, needs, blockId } = wanted;
    const { update, holder } = await this.access.require(work, actor, "write", id).catch((error: unknown) => {
      throw error instanceof NotFound && version === 0 ? taken() : error;
    });
    if (update.placeId !== wanted.placeId) throw taken();
    const isSame = update.says(wanted) && update.visibility === visibility && update.forFunder === forFunder;
    if (isSame && (await this.writer.hasFiles(work, update, files))) return update;
    if (update.version !== version) throw changed();
    await this.writer.requireBlock(update.placeId, blockId, update.blockId);

    await this.writer.putFiles(work, holder, id, files);
    await this.writer.change(work, update, {
      ...{ health, going, stuck, needs, blockId, visibility, forFunder },
      ...{ savedAt: this.clock.now(), attachmentCount: files?.length ?? update.attachmentCount },
    });
    await announceUpdateDraft(work, update);
    return update;
  }
}

const taken = (): Conflict =>
  new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.");
