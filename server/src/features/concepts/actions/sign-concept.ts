import { Injectable } from "@nestjs/common";
import { type Work, UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Forbidden } from "../../../kernel/errors.js";
import { audit } from "../../identity/audit.js";
import { changed, ConceptAccess } from "../concept.access.js";
import { announceDraft, announceEditions } from "../concept.facts.js";
import { type ConceptGap, gapsOf } from "../concept.gaps.js";
import type { ConceptKind, ConceptSide } from "../concept.kinds.js";
import { conceptPolicy, sideOf } from "../concept.policy.js";
import { ConceptQueries, type ConceptRow, standingOf } from "../concept.queries.js";
import { EditionWriter } from "../edition.writer.js";
import { OtherSide } from "../other-side.js";

/** What came of signing: the concept as it is now, or what it still lacks. */
export interface Signing {
  concept: ConceptRow;
  gaps: ConceptGap[];
}

/** Signs one version of the working text for one side. With the second signature it becomes an edition. */
@Injectable()
export class SignConcept {
  constructor(
    private readonly access: ConceptAccess,
    private readonly concepts: ConceptQueries,
    private readonly editions: EditionWriter,
    private readonly others: OtherSide,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    { placeId, kind, version }: { placeId: string; kind: ConceptKind; version: number },
  ): Promise<Signing> {
    return this.work.run(async (work) => {
      const { concept, place, actor: now } = await this.access.requireWriting(work, actor, placeId, kind);
      const side = sideOf(now, place.id);
      if (!side) throw new Forbidden();
      if (concept.version !== version) throw changed();
      // Signed for this side already, whether it has become an edition since or not.
      if (!conceptPolicy.sign(now, place, standingOf(concept))) return { concept, gaps: [] };
      if (concept.signatures.some(({ personId }) => personId === now.id)) throw signsForBoth();
      const gaps = await this.gapsOf(concept);
      if (gaps.length > 0) return { concept, gaps };
      await this.sign(work, concept, { side, personId: now.id });
      return { concept: await this.concepts.find(place.id, kind), gaps };
    });
  }

  private async sign(
    work: Work,
    concept: ConceptRow,
    { side, personId }: { side: ConceptSide; personId: string },
  ): Promise<void> {
    const { placeId, kind, version } = concept;
    const at = this.clock.now();
    await work.db.query(
      `INSERT INTO concept_signature (place_id, kind, version, side, person_id, signed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [placeId, kind, version, side, personId, at],
    );
    await audit(work.db, {
      ...{ actorId: personId, action: "concept.signed", subject: `place:${placeId}` },
      details: { kind, version, side },
    });
    if (concept.signatures.length === 0) {
      announceDraft(work, concept);
      return this.others.tell(work, { placeId, kind, version }, { side, personId });
    }
    await this.editions.freeze(work, concept, at);
    announceEditions(work, concept, { toNetwork: concept.releasedAt !== null });
  }

  private async gapsOf({ placeId, kind, roundEndsOn }: ConceptRow): Promise<ConceptGap[]> {
    const sections = await this.concepts.sectionsOf([placeId]);
    const continuers = await this.concepts.continuersOf([placeId]);
    return gapsOf({
      ...{ kind, roundEndsOn, continuers },
      sections: sections.filter((section) => section.kind === kind),
    });
  }
}

const signsForBoth = (): Conflict =>
  new Conflict(
    "SIGNS_FOR_BOTH",
    "Sie haben schon für die andere Seite unterschrieben. Für diese muss es jemand anderes tun.",
  );
