import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldRights } from "../identity/held-rights.js";
import { PlaceAccess } from "../network/place.access.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import type { DecisionBody } from "./decision-body.entity.js";
import type { Decision } from "./decision.entity.js";
import { decisionPolicy, mayChangeBody, mayPlan } from "./decision.policy.js";
import { DecisionQueries } from "./decision.queries.js";

const unknown = (): NotFound => new NotFound("Diesen Beschluss gibt es nicht oder nicht mehr.");
const unknownBody = (): NotFound => new NotFound("Dieses Gremium gibt es nicht oder nicht mehr.");

@Injectable()
export class DecisionAccess {
  constructor(
    private readonly reads: Reads,
    private readonly rights: HeldRights,
    private readonly places: PlaceAccess,
    private readonly placeRows: PlaceQueries,
    private readonly decisions: DecisionQueries,
  ) {}

  /** A decision the actor reads; any other does not exist. */
  async requireReadable(actor: Actor, id: string): Promise<Decision> {
    const found = await this.find(id);
    if (!decisionPolicy.read(actor, found.decision, found.place)) throw unknown();
    return found.decision;
  }

  /**
   * Inside a work: a decision the actor may change, as it is after everybody before has changed it. The row of its
   * place is locked: what happens to a place happens one after the other, and rights stay until the work is done.
   */
  async requireChangeable(
    actor: Actor,
    id: string,
    /** Null: whatever it is by now. */
    version: number | null,
  ): Promise<{ decision: Decision; place: PlaceRow }> {
    const { place, decision: found } = await this.find(id);
    if (!decisionPolicy.read(actor, found, place)) throw unknown();
    const holder = await this.lock(actor, place.id);
    const decision = await this.decisions.find(id);
    if (!decision || !decisionPolicy.read(holder, decision, place)) throw unknown();
    if (!decisionPolicy.change(holder, decision, place)) throw new Forbidden();
    if (version !== null && decision.version !== version) {
      throw new Conflict(
        "DECISION_CHANGED",
        "Dieser Beschluss wurde inzwischen geändert. Bitte prüfen Sie den neuen Stand und versuchen Sie es noch einmal.",
      );
    }
    return { decision, place };
  }

  /** Inside a work: the place, locked, for whoever may plan there. */
  async requirePlanning(actor: Actor, placeId: string): Promise<PlaceRow> {
    const place = await this.places.requireReadable(actor, placeId);
    if (!mayPlan(await this.lock(actor, place.id), place.id)) throw new Forbidden();
    return place;
  }

  /** Inside a work: a body the actor may change, its place locked. */
  async requireBody(
    actor: Actor,
    id: string,
    version: number,
  ): Promise<{ body: DecisionBody; place: PlaceRow }> {
    const found = await this.decisions.findBody(knownId(id));
    const place = found && (await this.placeRows.find(found.placeId));
    if (!found || !place || !actor.holdsAnyRoleIn(place.roundId)) throw unknownBody();
    const holder = await this.lock(actor, place.id);
    const body = (await this.decisions.findBody(id))!;
    if (!mayChangeBody(holder, body)) throw new Forbidden();
    if (body.version !== version) {
      throw new Conflict(
        "BODY_CHANGED",
        "Dieses Gremium wurde inzwischen geändert. Bitte prüfen Sie den neuen Stand und versuchen Sie es noch einmal.",
      );
    }
    return { body, place };
  }

  private async find(id: string): Promise<{ decision: Decision; place: PlaceRow }> {
    const decision = await this.decisions.find(knownId(id));
    const place = decision && (await this.placeRows.find(decision.placeId));
    if (!decision || !place) throw unknown();
    return { decision, place };
  }

  private async lock(actor: Actor, placeId: string): Promise<Actor> {
    await this.reads.rows(`SELECT 1 FROM place WHERE id = $1 FOR NO KEY UPDATE`, [placeId]);
    return this.rights.held(actor);
  }
}
