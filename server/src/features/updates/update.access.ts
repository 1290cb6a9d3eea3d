import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldRights } from "../identity/held-rights.js";
import { PlaceAccess } from "../network/place.access.js";
import { ProgressUpdate } from "./update.entity.js";
import { mayDraft, mayPublish, type UpdateRight, updatePolicy } from "./update.policy.js";

/** A place whose row a work has locked, and whoever writes there with the rights of that moment. */
export interface HeldPlace {
  place: { id: string; roundId: string; name: string };
  holder: Actor;
}

@Injectable()
export class UpdateAccess {
  constructor(
    private readonly reads: Reads,
    private readonly rights: HeldRights,
    private readonly places: PlaceAccess,
  ) {}

  /** An update one may read; all others answer like what does not exist. */
  async requireReadable(actor: Actor, id: string): Promise<ProgressUpdate> {
    const update = await this.find(id);
    if (!update || !updatePolicy.read(actor, update)) throw unknown();
    return update;
  }

  /**
   * The update, proven to be open to this right, with its place locked: all that happens to the updates of a place
   * happens one after the other, and nobody loses the right meanwhile.
   */
  async require(
    work: Work,
    actor: Actor,
    right: UpdateRight,
    id: string,
  ): Promise<HeldPlace & { update: ProgressUpdate }> {
    const found = await this.find(id);
    if (!found) throw unknown();
    const held = await this.hold(work, actor, found.placeId);
    // As it stands now that nobody else writes.
    const update = await this.find(id);
    if (!update || !updatePolicy.read(held.holder, update)) throw unknown();
    prove(held.holder, right, update);
    return { ...held, update };
  }

  /** A place at which one may do this, locked. */
  async requirePlace(
    work: Work,
    actor: Actor,
    right: "draft" | "publish",
    placeId: string,
  ): Promise<HeldPlace> {
    const { id } = await this.places.requireReadable(actor, placeId);
    const held = await this.hold(work, actor, id);
    if (!held.holder.holdsAnyRoleIn(held.place.roundId)) throw new NotFound();
    const may = right === "draft" ? mayDraft : mayPublish;
    if (!may(held.holder, id)) throw new Forbidden();
    return held;
  }

  private async hold({ db }: Work, actor: Actor, placeId: string): Promise<HeldPlace> {
    const [place] = await db.query<HeldPlace["place"][]>(
      `SELECT id, round_id AS "roundId", name FROM place WHERE id = $1 FOR NO KEY UPDATE`,
      [placeId],
    );
    return { place: place!, holder: await this.rights.held(actor) };
  }

  private async find(id: string): Promise<ProgressUpdate | null> {
    return (await this.reads.db()).findOneBy(ProgressUpdate, { id: knownId(id) });
  }
}

/** Refuses what one may not do with an update one may read. */
export function prove(actor: Actor, right: UpdateRight, update: ProgressUpdate): void {
  if (!updatePolicy[right](actor, update)) throw refusal(actor, right, update);
}

export const unknown = (): NotFound => new NotFound("Diese Meldung gibt es nicht oder nicht mehr.");

function refusal(actor: Actor, right: UpdateRight, update: ProgressUpdate): Forbidden | Conflict {
  const leads = mayPublish(actor, update.placeId);
  const isForPublished = right === "release" || right === "edit";
  if (isForPublished && !update.isPublished && leads) {
    return new Conflict("UPDATE_NOT_PUBLISHED", "Bitte veröffentlichen Sie die Meldung zuerst.");
  }
  if (!isForPublished && update.isPublished && (leads || update.authorId === actor.id)) return published();
  return new Forbidden();
}

/** For what can only be done with a draft. */
const published = (): Conflict =>
  new Conflict(
    "UPDATE_PUBLISHED",
    "Diese Meldung ist inzwischen veröffentlicht. Bitte laden Sie die Seite neu.",
  );

/** For whoever began from an older version than the stored one. */
export const changed = (): Conflict =>
  new Conflict(
    "UPDATE_CHANGED",
    "Diese Meldung wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie sich die neue Fassung an; was Sie geschrieben haben, bleibt hier stehen.",
  );
