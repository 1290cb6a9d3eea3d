import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { audit } from "../../identity/audit.js";
import { ConceptAccess } from "../concept.access.js";
import { announceEditions } from "../concept.facts.js";
import type { ConceptKind } from "../concept.kinds.js";
import { conceptPolicy } from "../concept.policy.js";
import { ConceptQueries, type ConceptRow, standingOf } from "../concept.queries.js";

interface Release {
  placeId: string;
  kind: ConceptKind;
  isReleased: boolean;
}

/** Lets the whole network read the latest edition, or no longer. The working text stays with those who write it. */
@Injectable()
export class ReleaseConcept {
  constructor(
    private readonly access: ConceptAccess,
    private readonly concepts: ConceptQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { placeId, kind, isReleased }: Release): Promise<ConceptRow> {
    return this.work.run(async (work) => {
      const { concept, place, actor: now } = await this.access.requireLeading(work, actor, placeId, kind);
      if ((concept.releasedAt !== null) === isReleased) return concept;
      if (!conceptPolicy.release(now, place, standingOf(concept))) {
        throw new Conflict(
          "NO_EDITION",
          "Freigeben lässt sich, was beide Seiten unterschrieben haben. Es gibt noch keine gültige Fassung.",
        );
      }
      await work.db.query(
        `UPDATE concept SET released_at = $3, released_by = $4 WHERE place_id = $1 AND kind = $2`,
        [...[place.id, kind], ...(isReleased ? [this.clock.now(), now.id] : [null, null])],
      );
      await audit(work.db, {
        actorId: now.id,
        action: isReleased ? "concept.released" : "concept.release_withdrawn",
        subject: `place:${place.id}`,
        details: { kind },
      });
      announceEditions(work, concept, { toNetwork: true });
      return this.concepts.find(place.id, kind);
    });
  }
}
