import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { newId } from "../../kernel/ids.js";
import type { ConceptRow } from "./concept.queries.js";

@Injectable()
export class EditionWriter {
  /** Copies the working text, which both sides have now signed, under the lock of its place. */
  async freeze({ db }: Work, { placeId, kind, version }: ConceptRow, signedAt: Date): Promise<void> {
    const id = newId();
    await db.query(
      `INSERT INTO concept_edition (id, place_id, kind, number, version, signed_at)
       SELECT $1, $2, $3, count(*) + 1, $4, $5 FROM concept_edition WHERE place_id = $2 AND kind = $3`,
      [id, placeId, kind, version, signedAt],
    );
    await db.query(
      `INSERT INTO edition_section (edition_id, key, body)
       SELECT $1, key, body FROM concept_section WHERE place_id = $2 AND kind = $3`,
      [id, placeId, kind],
    );
    if (kind === "OUTLINE") return;
    await db.query(
      `INSERT INTO edition_continuer (edition_id, continuer_id, task, office, name, starts_on)
       SELECT $1, id, task, office, name, starts_on FROM continuer WHERE place_id = $2`,
      [id, placeId],
    );
  }
}
