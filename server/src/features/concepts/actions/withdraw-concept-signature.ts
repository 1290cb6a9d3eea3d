import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict, Forbidden } from "../../../kernel/errors.js";
import { audit } from "../../identity/audit.js";
import { ConceptAccess } from "../concept.access.js";
import { announceDraft } from "../concept.facts.js";
import type { ConceptKind } from "../concept.kinds.js";
import { conceptPolicy, sideOf } from "../concept.policy.js";
import { ConceptQueries, type ConceptRow, standingOf } from "../concept.queries.js";

/** Takes back the signature of one's own side, as long as it stands alone. */
@Injectable()
export class WithdrawConceptSignature {
  constructor(
    private readonly access: ConceptAccess,
    private readonly concepts: ConceptQueries,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, { placeId, kind }: { placeId: string; kind: ConceptKind }): Promise<ConceptRow> {
    return this.work.run(async (work) => {
      const { concept, place, actor: now } = await this.access.requireWriting(work, actor, placeId, kind);
      const side = sideOf(now, place.id);
      if (!side) throw new Forbidden();
      const standing = standingOf(concept);
      if (conceptPolicy.isEdition(standing)) {
        throw new Conflict(
          "SIGNED_BY_BOTH",
          "Beide Seiten haben unterschrieben; diese Fassung gilt. Wer weiterschreibt, beginnt die nächste.",
        );
      }
      if (!conceptPolicy.withdraw(now, place, standing)) return concept;
      await work.db.query(
        `DELETE FROM concept_signature WHERE place_id = $1 AND kind = $2 AND version = $3 AND side = $4`,
        [place.id, kind, concept.version, side],
      );
      await audit(work.db, {
        ...{ actorId: now.id, action: "concept.signature_withdrawn", subject: `place:${place.id}` },
        details: { kind, version: concept.version, side },
      });
      announceDraft(work, concept);
      return this.concepts.find(place.id, kind);
    });
  }
}
