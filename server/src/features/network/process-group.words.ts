import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { requiredDate } from "../../kernel/days.js";
import { Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";
import { limits } from "../../kernel/limits.js";
import { optionalLine, requiredLine } from "../../kernel/text.js";

interface Words {
  standsFor: string;
  task: string;
  name?: string | null;
  hasConsent: boolean;
  personId?: string | null;
  since: string;
}

export interface CheckedWords {
  standsFor: string;
  task: string;
  name: string | null;
  personId: string | null;
  since: string;
}

/** What may be written about a member of a process group. */
@Injectable()
export class ProcessGroupWords {
  /** `linked`: whose account it names already; who has left the place meanwhile may stay named. */
  async check(
    db: EntityManager,
    placeId: string,
    words: Words,
    linked: string | null = null,
  ): Promise<CheckedWords> {
    const name = optionalLine("name", words.name ?? "", limits.personName) || null;
    const personId = words.personId || null;
    // Art. 6 DSGVO: nobody is named here who has not agreed to it.
    if (name && !words.hasConsent) {
      throw new Invalid(
        "hasConsent",
        "CONSENT_REQUIRED",
        "Bitte nennen Sie einen Namen nur, wenn die Person einverstanden ist. Sonst genügt, wen sie vertritt.",
      );
    }
    if (name && personId) {
      throw new Invalid("name", "NAMED_TWICE", "Wer einen Zugang hat, braucht hier keinen Namen.");
    }
    return {
      standsFor: requiredLine("standsFor", words.standsFor, limits.title),
      task: optionalLine("task", words.task, limits.title),
      name,
      personId: personId && personId !== linked ? await this.#ofPlace(db, placeId, personId) : personId,
      since: requiredDate("since", words.since),
    };
  }

  async #ofPlace(db: EntityManager, placeId: string, personId: string): Promise<string> {
    const known = isId(personId)
      ? await db.query<unknown[]>(
          `SELECT 1 FROM role WHERE person_id = $1 AND place_id = $2 AND until IS NULL LIMIT 1`,
          [personId, placeId],
        )
      : [];
    if (known.length > 0) return personId;
    throw new Invalid(
      "personId",
      "NOT_AT_THE_PLACE",
      "Bitte wählen Sie jemanden, der an diesem Ort eine Rolle hat.",
    );
  }
}
