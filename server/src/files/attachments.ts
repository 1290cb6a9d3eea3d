import { Injectable } from "@nestjs/common";
import type { Work } from "../database/unit-of-work.js";
import type { Actor } from "../kernel/actor.js";
import { Invalid } from "../kernel/errors.js";
import { isId } from "../kernel/ids.js";
import { optionalLine } from "../kernel/text.js";
import type { AttachmentInput } from "./attachment.input.js";
import type { OwnerKind } from "./file.queries.js";
import { Sweeper } from "./sweeper.js";

const most = 10;
const mostDescription = 500;

/** A file as it is to be attached. */
export interface Attachment {
  fileId: string;
  description: string;
}

/** What a client wants to attach, as far as that can be said without looking into the table. */
export function wantedAttachments(inputs: readonly AttachmentInput[] | null | undefined): Attachment[] {
  const wanted = (inputs ?? []).map(({ fileId, description }, index) => {
    if (!isId(fileId)) throw gone();
    return {
      fileId,
      description: optionalLine(`attachments.${index}.description`, description ?? "", mostDescription),
    };
  });
  if (wanted.length > most) {
    throw new Invalid("attachments", "TOO_MANY_FILES", `Bitte fügen Sie höchstens ${most} Dateien an.`);
  }
  if (new Set(wanted.map(({ fileId }) => fileId)).size < wanted.length) {
    throw new Invalid("attachments", "FILE_TWICE", "Eine Datei ist doppelt angefügt.");
  }
  return wanted;
}

/** Gives files an owner and takes them away with it, in the transaction of the owner itself. */
@Injectable()
export class Attachments {
  constructor(private readonly sweeper: Sweeper) {}

  /** Only one's own, and only those nobody has attached: of two who attach the same file one is refused. */
  async attach(
    { db }: Work,
    actor: Actor,
    owner: { kind: OwnerKind; id: string },
    wanted: readonly Attachment[],
    /** Those that are there already among them: all, in their order. */
    all = wanted,
  ): Promise<void> {
    if (wanted.length === 0) return;
    const [attached] = await db.query<[{ id: string; isPicture: boolean }[], number]>(
      `UPDATE file SET state = 'ATTACHED', state_at = now(), owner_kind = $2, owner_id = $3,
         position = wish.position, description = wish.description
       FROM unnest($4::uuid[], $5::text[], $6::int[]) AS wish (file_id, description, position)
       WHERE file.id = wish.file_id AND file.uploaded_by = $1 AND file.state = 'READY'
       RETURNING file.id, file.width IS NOT NULL AS "isPicture"`,
      [
        ...[actor.id, owner.kind, owner.id],
        ...[wanted.map(({ fileId }) => fileId), wanted.map(({ description }) => description)],
        wanted.map((one) => all.indexOf(one) + 1),
      ],
    );
    if (attached.length < wanted.length) throw gone();
    const pictures = new Set(attached.flatMap(({ id, isPicture }) => (isPicture ? id : [])));
    const silent = all.findIndex(({ fileId, description }) => pictures.has(fileId) && !description);
    if (silent >= 0) {
      throw new Invalid(
        `attachments.${silent}.description`,
        "DESCRIPTION_REQUIRED",
        "Bitte beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.",
      );
    }
  }

  /** The same for a thing that may have files already: exactly these are to be there. */
  async replace(
    work: Work,
    actor: Actor,
    owner: { kind: OwnerKind; id: string },
    wanted: readonly Attachment[],
  ): Promise<void> {
    const [kept] = await work.db.query<[{ id: string }[], number]>(
      `UPDATE file SET position = wish.position, description = wish.description
       FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS wish (file_id, description, position)
       WHERE file.id = wish.file_id AND owner_kind = $1 AND owner_id = $2 AND state = 'ATTACHED'
       RETURNING file.id`,
      [
        ...[owner.kind, owner.id],
        ...[wanted.map(({ fileId }) => fileId), wanted.map(({ description }) => description)],
      ],
    );
    const [removed] = await work.db.query<[unknown[], number]>(
      `UPDATE file SET state = 'REMOVED', state_at = now(), description = ''
       WHERE owner_kind = $1 AND owner_id = $2 AND state = 'ATTACHED' AND id <> ALL ($3::uuid[]) RETURNING id`,
      [owner.kind, owner.id, wanted.map(({ fileId }) => fileId)],
    );
    if (removed.length > 0) this.sweeper.soon();
    const isKept = new Set(kept.map(({ id }) => id));
    await this.attach(
      work,
      actor,
      owner,
      wanted.filter(({ fileId }) => !isKept.has(fileId)),
      wanted,
    );
  }

  /** From the commit on nobody gets them any more; their bytes go right after it. */
  async removeOf({ db }: Work, owner: { kind: OwnerKind; id: string }): Promise<void> {
    await db.query(
      `UPDATE file SET state = 'REMOVED', state_at = now(), description = ''
       WHERE owner_kind = $1 AND owner_id = $2 AND state = 'ATTACHED'`,
      [owner.kind, owner.id],
    );
    this.sweeper.soon();
  }
}

const gone = (): Invalid =>
  new Invalid(
    "attachments",
    "FILE_GONE",
    "Eine der Dateien ist nicht mehr da oder schon angefügt. Bitte entfernen Sie sie und wählen Sie sie noch einmal.",
  );
