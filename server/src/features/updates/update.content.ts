import { type Attachment, wantedAttachments } from "../../files/attachments.js";
import type { AttachmentInput } from "../../files/attachment.input.js";
import { Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";
import { limits } from "../../kernel/limits.js";
import { optionalText } from "../../kernel/text.js";
import type { UpdateWords } from "./update.entity.js";
import type { Health, UpdateVisibility } from "./update.enums.js";

/** What an update is to say, as it comes in. */
export interface GivenWords {
  health?: Health | null;
  going?: string | null;
  stuck?: string | null;
  needs?: string | null;
  blockId?: string | null;
  attachments?: AttachmentInput[] | null;
}

export function wordsFrom({ health, going, stuck, needs, blockId }: GivenWords): UpdateWords {
  if (blockId != null && !isId(blockId)) throw unknownBlock();
  return {
    health: health ?? null,
    going: optionalText("going", going ?? "", limits.updateText),
    stuck: optionalText("stuck", stuck ?? "", limits.updateText),
    needs: optionalText("needs", needs ?? "", limits.updateText),
    blockId: blockId ?? null,
  };
}

/** Null: the files stay as they are. */
export const filesFrom = ({ attachments }: GivenWords): Attachment[] | null =>
  attachments ? wantedAttachments(attachments) : null;

export const unknownBlock = (): Invalid =>
  new Invalid("blockId", "BLOCK_UNKNOWN", "Diesen Baustein gibt es in Ihrer Kommune nicht oder nicht mehr.");

/** At least one of the three texts. */
export function requireText({ going, stuck, needs }: UpdateWords): void {
  if (going || stuck || needs) return;
  throw new Invalid(
    "going",
    "UPDATE_EMPTY",
    "Bitte schreiben Sie in mindestens eines der drei Felder einen Satz.",
  );
}

/** What somebody else is to read. */
export function requireComplete(words: UpdateWords): void {
  if (!words.health) throw new Invalid("health", "REQUIRED", "Bitte wählen Sie eine Ampelfarbe.");
  requireText(words);
}

/** The ministry reads what the network reads, never less public things. */
export function requireCircle(visibility: UpdateVisibility, forFunder: boolean): void {
  if (!forFunder || visibility === "NETWORK") return;
  throw new Invalid(
    "forFunder",
    "FUNDER_NEEDS_NETWORK",
    "Für das Land können Sie nur freigeben, was das ganze Netzwerk liest.",
  );
}
