import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { ConceptAccess } from "../concept.access.js";
import type { AddContinuerInput } from "../concept.inputs.js";
import type { ConceptRow } from "../concept.queries.js";
import { continuerWords } from "../concept.words.js";
import { ConceptWriter } from "../concept.writer.js";
import { Continuer } from "../continuer.entity.js";

const mostContinuers = 40;

/** Writes into the Verstetigungsplan who continues something. */
@Injectable()
export class AddContinuer {
  constructor(
    private readonly access: ConceptAccess,
    private readonly writer: ConceptWriter,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: AddContinuerInput): Promise<ConceptRow> {
    const id = chosenId(input.id);
    const words = continuerWords(input);
    return this.work.run(async (work) => {
      const { db } = work;
      const held = await this.access.requireWriting(work, actor, input.placeId, "CONTINUATION_PLAN");
      const { concept, place } = held;
      const at = this.clock.now();
      const consent = words.name
        ? { consentAt: at, consentBy: actor.id }
        : { consentAt: null, consentBy: null };
      const fresh = db.create(Continuer, {
        ...{ id, placeId: place.id, ...words, ...consent },
        ...{ createdBy: actor.id, createdAt: at, version: 1 },
      });
      const stored = await db.findOneBy(Continuer, { id });
      if (stored && isSame(stored, fresh)) return concept;
      if ((await db.countBy(Continuer, { placeId: place.id })) >= mostContinuers) {
        throw new Conflict(
          "TOO_MANY_CONTINUERS",
          `Höchstens ${mostContinuers} Einträge. Bitte fassen Sie zusammen.`,
        );
      }
      if (!(await insertOnce(db, Continuer, fresh))) {
        throw new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben.");
      }
      await this.writer.moveOn(work, concept);
      return this.writer.changed(work, concept);
    });
  }
}

const isSame = (one: Continuer, other: Continuer): boolean =>
  (["placeId", "task", "office", "name", "startsOn", "createdBy"] as const).every(
    (key) => one[key] === other[key],
  );
