import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldPlace } from "../network/held-place.js";
import type { PlaceRow } from "../network/place.queries.js";
import type { ConceptKind } from "./concept.kinds.js";
import { conceptPolicy } from "./concept.policy.js";
import { ConceptQueries, type ConceptRow } from "./concept.queries.js";
import { Continuer } from "./continuer.entity.js";

/** A concept that nobody else changes until the commit, and who asked, with the rights of this moment. */
export interface HeldConcept {
  concept: ConceptRow;
  place: PlaceRow;
  actor: Actor;
}

/** Proves rights inside a work; what happens to the concepts of a place happens one after the other. */
@Injectable()
export class ConceptAccess {
  constructor(
    private readonly places: HeldPlace,
    private readonly concepts: ConceptQueries,
  ) {}

  /** Who may write in it. */
  requireWriting(work: Work, actor: Actor, placeId: string, kind: ConceptKind): Promise<HeldConcept> {
    return this.require(work, actor, "write", placeId, kind);
  }

  /** Who decides over its release. */
  requireLeading(work: Work, actor: Actor, placeId: string, kind: ConceptKind): Promise<HeldConcept> {
    return this.require(work, actor, "leads", placeId, kind);
  }

  /** Somebody who continues, to be changed; for those who may not read it, not there. */
  async requireContinuer(
    work: Work,
    actor: Actor,
    id: string,
  ): Promise<HeldConcept & { continuer: Continuer }> {
    const known = await work.db.findOneBy(Continuer, { id: knownId(id) });
    if (!known) throw new NotFound();
    const { place, actor: now } = await this.places.hold(work, actor, known.placeId);
    if (!conceptPolicy.readDraft(now, place)) throw new NotFound();
    if (!conceptPolicy.write(now, place)) throw new Forbidden();
    const continuer = await work.db.findOneBy(Continuer, { id: known.id });
    if (!continuer) throw new NotFound();
    return {
      ...{ place, actor: now, continuer },
      concept: await this.concepts.find(place.id, "CONTINUATION_PLAN"),
    };
  }

  private async require(
    work: Work,
    actor: Actor,
    right: "write" | "leads",
    placeId: string,
    kind: ConceptKind,
  ): Promise<HeldConcept> {
    const { place, actor: now } = await this.places.hold(work, actor, placeId);
    if (!conceptPolicy[right](now, place)) throw new Forbidden();
    return { concept: await this.concepts.find(place.id, kind), place, actor: now };
  }
}

export const changed = (): Conflict =>
  new Conflict(
    "CONCEPT_CHANGED",
    "Das hat inzwischen jemand anderes geändert. Bitte sehen Sie nach, was nun gelten soll.",
  );
