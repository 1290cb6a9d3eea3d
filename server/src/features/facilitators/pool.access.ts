import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldRights } from "../identity/held-rights.js";
import { RoundAccess } from "../network/round.access.js";
import { FacilitatorProfile } from "./facilitator-profile.entity.js";
import { facilitatorPolicy, poolPolicy } from "./facilitator.policy.js";
import { FacilitatorQueries, type FacilitatorRow } from "./facilitator.queries.js";
import { holdPool } from "./held-pool.js";

/** An entry of the pool that somebody has seen in this version. */
interface Seen {
  id: string;
  version: number;
}

@Injectable()
export class PoolAccess {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly rights: HeldRights,
    private readonly pool: FacilitatorQueries,
  ) {}

  /** The pool of a round, to write somebody down in; nobody else changes it until the commit. */
  async requirePool(work: Work, actor: Actor, roundId: string): Promise<void> {
    await this.rounds.requireReadable(actor, roundId);
    if (!poolPolicy.add(await this.rights.held(actor), roundId)) throw new Forbidden();
    await holdPool(work, roundId);
  }

  /** An entry to be changed, the note only by the office; for whoever may not read it, it is not there. */
  async requireToChange(
    work: Work,
    actor: Actor,
    { roundId, id, withNote }: { roundId: string; id: string; withNote: boolean },
  ): Promise<FacilitatorRow> {
    const { entry, now } = await this.#require(work, actor, roundId, id);
    if (!facilitatorPolicy.change(now, entry)) throw new Forbidden();
    if (withNote && !facilitatorPolicy.changeNote(now, entry)) throw new Forbidden();
    return entry;
  }

  /** A candidate to be taken out. One who has come meanwhile has changed. */
  async requireToRemove(work: Work, actor: Actor, seen: Seen): Promise<FacilitatorRow> {
    const known = await work.db.findOneBy(FacilitatorProfile, { id: knownId(seen.id) });
    if (!known) throw new NotFound();
    const { entry, now } = await this.#require(work, actor, known.roundId, seen.id);
    if (!facilitatorPolicy.remove(now, { ...entry, personId: null })) throw new Forbidden();
    unchanged(entry, seen);
    if (!facilitatorPolicy.remove(now, entry)) throw new Forbidden();
    return entry;
  }

  async #require(
    work: Work,
    actor: Actor,
    roundId: string,
    id: string,
  ): Promise<{ entry: FacilitatorRow; now: Actor }> {
    await this.rounds.requireReadable(actor, roundId);
    const now = await this.rights.held(actor);
    await holdPool(work, roundId);
    const entry = await this.pool.find(roundId, id);
    if (!entry || !facilitatorPolicy.read(now, entry)) throw new NotFound();
    return { entry, now };
  }
}

/** Refuses what is based on an older version. */
export function unchanged(entry: FacilitatorRow, { version }: { version: number }): void {
  if (entry.version === version) return;
  throw new Conflict(
    "FACILITATOR_CHANGED",
    "Das hat inzwischen jemand anderes geändert. Bitte sehen Sie nach, was nun gelten soll.",
  );
}
