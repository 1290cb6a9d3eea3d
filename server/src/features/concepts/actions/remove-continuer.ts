import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { changed, ConceptAccess } from "../concept.access.js";
import type { ConceptRow } from "../concept.queries.js";
import { ConceptWriter } from "../concept.writer.js";
import { Continuer } from "../continuer.entity.js";
import { FormerNames } from "../former-names.js";

/** Takes somebody who was to continue out of the working text; their name goes everywhere. */
@Injectable()
export class RemoveContinuer {
  constructor(
    private readonly access: ConceptAccess,
    private readonly writer: ConceptWriter,
    private readonly names: FormerNames,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, { id, version }: { id: string; version: number }): Promise<ConceptRow> {
    return this.work.run(async (work) => {
      const { concept, continuer } = await this.access.requireContinuer(work, actor, id);
      if (continuer.version !== version) throw changed();
      await this.writer.moveOn(work, concept);
      await work.db.delete(Continuer, { id: continuer.id });
      await this.names.erase(work, concept, continuer);
      return this.writer.changed(work, concept);
    });
  }
}
