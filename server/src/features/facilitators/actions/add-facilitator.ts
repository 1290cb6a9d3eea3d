import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Invalid } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText, requiredLine } from "../../../kernel/text.js";
import { requiredEmail } from "../../identity/email-address.js";
import { FacilitatorProfile } from "../facilitator-profile.entity.js";
import type { AddFacilitatorInput } from "../facilitator.inputs.js";
import { FacilitatorQueries, type FacilitatorRow } from "../facilitator.queries.js";
import { soundProfile } from "../facilitator.words.js";
import { announcePool } from "../facilitators.facts.js";
import { PoolAccess } from "../pool.access.js";

const mostCandidates = 300;

/** Notes down somebody who could accompany places. */
@Injectable()
export class AddFacilitator {
  constructor(
    private readonly access: PoolAccess,
    private readonly pool: FacilitatorQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: AddFacilitatorInput): Promise<FacilitatorRow> {
    const id = chosenId(input.id);
    return this.work.run(async (work) => {
      const { db } = work;
      const { roundId } = input;
      await this.access.requirePool(work, actor, roundId);
      const fresh = db.create(FacilitatorProfile, {
        ...{ id, roundId, personId: null },
        givenName: requiredLine("givenName", input.givenName, limits.personName),
        familyName: requiredLine("familyName", input.familyName, limits.personName),
        email: requiredEmail("email", input.email),
        ...soundProfile(input),
        note: optionalText("note", input.note ?? "", limits.note),
        ...{ savedAt: this.clock.now(), version: 1 },
      });
      const stored = await db.findOneBy(FacilitatorProfile, { id });
      if (stored && !isSame(stored, fresh)) throw idTaken();
      if (!stored) await this.#add(work, fresh);
      return (await this.pool.find(roundId, id))!;
    });
  }

  async #add(work: Work, fresh: FacilitatorProfile): Promise<void> {
    const { roundId, email } = fresh;
    const known = await this.pool.findByEmail(roundId, email!);
    if (known) {
      throw new Invalid(
        "email",
        "ALREADY_IN_POOL",
        `Diese Mailadresse steht schon im Pool: ${known.givenName} ${known.familyName}.`,
      );
    }
    const candidates = await work.db.countBy(FacilitatorProfile, { roundId, personId: IsNull() });
    if (candidates >= mostCandidates) {
      throw new Conflict(
        "TOO_MANY",
        `Vorgemerkt sind höchstens ${mostCandidates} Menschen. Bitte nehmen Sie zuerst jemanden heraus.`,
      );
    }
    // In another round at the same moment: the pools of rounds do not wait for each other.
    if (!(await insertOnce(work.db, FacilitatorProfile, fresh))) throw idTaken();
    announcePool(work, fresh);
  }
}

const idTaken = (): Conflict => new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben.");

const isSame = (one: FacilitatorProfile, other: FacilitatorProfile): boolean =>
  (["roundId", "givenName", "familyName", "email", "capacity", "note"] as const).every(
    (key) => one[key] === other[key],
  ) && (["methods", "regions"] as const).every((key) => one[key].join("\n") === other[key].join("\n"));
