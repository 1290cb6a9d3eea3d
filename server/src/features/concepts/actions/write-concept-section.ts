import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText } from "../../../kernel/text.js";
import { changed, ConceptAccess } from "../concept.access.js";
import type { WriteConceptSectionInput } from "../concept.inputs.js";
import { ConceptQueries, type ConceptRow } from "../concept.queries.js";
import { requiredSection } from "../concept.words.js";
import { ConceptWriter } from "../concept.writer.js";

/** Writes a section; whoever writes in another one at the same time is not in the way. */
@Injectable()
export class WriteConceptSection {
  constructor(
    private readonly access: ConceptAccess,
    private readonly concepts: ConceptQueries,
    private readonly writer: ConceptWriter,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    { placeId, kind, version, ...input }: WriteConceptSectionInput,
  ): Promise<ConceptRow> {
    const key = requiredSection(kind, input.key);
    const body = optionalText("body", input.body, limits.conceptSection);
    return this.work.run(async (work) => {
      const { concept, place } = await this.access.requireWriting(work, actor, placeId, kind);
      const sections = await this.concepts.sectionsOf([place.id]);
      const stored = sections.find((section) => section.kind === kind && section.key === key);
      // The same words once more are an answer that was lost on its way.
      if ((stored?.body ?? "") === body) return concept;
      if ((stored?.version ?? 0) !== version) throw changed();
      await this.writer.moveOn(work, concept);
      await work.db.query(
        `INSERT INTO concept_section (place_id, kind, key, body, version, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, 1, $5, $6)
         ON CONFLICT (place_id, kind, key) DO UPDATE SET body = excluded.body, version = concept_section.version + 1,
           changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
        [place.id, kind, key, body, this.clock.now(), actor.id],
      );
      return this.writer.changed(work, concept);
    });
  }
}
