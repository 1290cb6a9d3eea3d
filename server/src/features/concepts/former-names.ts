import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { announceEditions } from "./concept.facts.js";
import type { ConceptRow } from "./concept.queries.js";
import type { Continuer } from "./continuer.entity.js";

/** What an edition loses, though it is never changed: names of people who are not to be named any more. */
@Injectable()
export class FormerNames {
  /**
   * Art. 7 (3) DSGVO: consent can be taken back at any time, and a name that goes from the working text goes from what
   * was signed, too. Task and office stay; they are what both sides have agreed on.
   */
  async erase(work: Work, concept: ConceptRow, { id, name }: Continuer): Promise<void> {
    if (name === null || concept.editionVersion === null) return;
    await work.db.query(
      `UPDATE edition_continuer SET name = NULL WHERE continuer_id = $1 AND name IS NOT NULL`,
      [id],
    );
    announceEditions(work, concept, { toNetwork: concept.releasedAt !== null });
  }
}
