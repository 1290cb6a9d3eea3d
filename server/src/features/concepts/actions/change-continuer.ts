import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { changed, ConceptAccess } from "../concept.access.js";
import type { ChangeContinuerInput } from "../concept.inputs.js";
import type { ConceptRow } from "../concept.queries.js";
import { continuerWords } from "../concept.words.js";
import { ConceptWriter } from "../concept.writer.js";
import { Continuer } from "../continuer.entity.js";
import { FormerNames } from "../former-names.js";

/** Changes what is written about who continues; a name that is taken out is kept nowhere. */
@Injectable()
export class ChangeContinuer {
  constructor(
    private readonly access: ConceptAccess,
    private readonly writer: ConceptWriter,
    private readonly names: FormerNames,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ChangeContinuerInput): Promise<ConceptRow> {
    const words = continuerWords(input);
    return this.work.run(async (work) => {
      const { concept, continuer } = await this.access.requireContinuer(work, actor, input.id);
      const { id, version } = continuer;
      const isSame = Object.entries(words).every(
        ([key, value]) => continuer[key as keyof Continuer] === value,
      );
      // The same words once more are an answer that was lost on its way.
      if (isSame) return concept;
      if (version !== input.version) throw changed();
      await this.writer.moveOn(work, concept);
      await work.db.update(
        Continuer,
        { id },
        { ...words, ...this.#consent(continuer, words.name, actor), version: version + 1 },
      );
      if (continuer.name !== words.name) await this.names.erase(work, concept, continuer);
      return this.writer.changed(work, concept);
    });
  }

  // Who agreed to one name has agreed to that one.
  #consent(continuer: Continuer, name: string | null, actor: Actor) {
    if (!name) return { consentAt: null, consentBy: null };
    if (name === continuer.name) return { consentAt: continuer.consentAt, consentBy: continuer.consentBy };
    return { consentAt: this.clock.now(), consentBy: actor.id };
  }
}
