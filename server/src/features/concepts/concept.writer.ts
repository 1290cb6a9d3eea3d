import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { announceDraft } from "./concept.facts.js";
import type { ConceptKind } from "./concept.kinds.js";
import { ConceptQueries, type ConceptRow } from "./concept.queries.js";

@Injectable()
export class ConceptWriter {
  constructor(private readonly concepts: ConceptQueries) {}

  /**
   * Before anything in it is changed, under the lock of its place: the working text gets its next version. Whoever has
   * signed has signed the one before, so a signature that stands alone is void.
   */
  async moveOn({ db }: Work, { placeId, kind }: { placeId: string; kind: ConceptKind }): Promise<void> {
    await db.query(
      `DELETE FROM concept_signature s WHERE s.place_id = $1 AND s.kind = $2
         AND NOT EXISTS (SELECT FROM concept_edition e
           WHERE e.place_id = s.place_id AND e.kind = s.kind AND e.version = s.version)`,
      [placeId, kind],
    );
    await db.query(
      `INSERT INTO concept (place_id, kind, version) VALUES ($1, $2, 1)
       ON CONFLICT (place_id, kind) DO UPDATE SET version = concept.version + 1`,
      [placeId, kind],
    );
  }

  /** Says that the working text has changed; answers with the concept as it is now. */
  async changed(work: Work, concept: ConceptRow): Promise<ConceptRow> {
    announceDraft(work, concept);
    return this.concepts.find(concept.placeId, concept.kind);
  }
}
