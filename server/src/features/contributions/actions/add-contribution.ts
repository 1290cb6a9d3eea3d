import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { announceTeam } from "../../network/network.facts.js";
import { ContributionAccess } from "../contribution.access.js";
import { Contribution } from "../contribution.entity.js";
import type { AddContributionInput } from "../contribution.inputs.js";
import { ContributionWords } from "../contribution.words.js";
import type { ContributionRow } from "../contribution.queries.js";

/** Of one place in one year: more than three a day, and a list that stays readable. */
const mostInYear = 1_200;

/** Writes down what a place brought in. */
@Injectable()
export class AddContribution {
  constructor(
    private readonly access: ContributionAccess,
    private readonly words: ContributionWords,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: AddContributionInput): Promise<ContributionRow> {
    const id = chosenId(input.id);
    return this.work.run(async (work) => {
      const { db } = work;
      const place = await this.access.requirePlace(work, actor, input.placeId);
      const words = await this.words.check(place.roundId, input);
      const [{ count } = { count: 0 }] = await db.query<{ count: number }[]>(
        `SELECT count(*)::int FROM contribution WHERE place_id = $1 AND extract(year FROM day) = $2`,
        [place.id, Number(words.day.slice(0, 4))],
      );
      if (count >= mostInYear) {
        throw new Conflict(
          "TOO_MANY",
          `Höchstens ${mostInYear} Einträge im Jahr. Bitte fassen Sie zusammen.`,
        );
      }
      const fresh = db.create(Contribution, {
        ...{ id, placeId: place.id, ...words },
        ...{ createdBy: actor.id, createdAt: this.clock.now(), version: 1 },
      });
      const { roundId } = place;
      if (await insertOnce(db, Contribution, fresh)) {
        announceTeam(work, place);
        return { ...fresh, roundId };
      }
      const stored = await db.findOneByOrFail(Contribution, { id });
      if (isSame(stored, fresh)) return { ...stored, roundId };
      throw new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben.");
    });
  }
}

const isSame = (one: Contribution, other: Contribution): boolean =>
  (["placeId", "kind", "description", "day", "amount", "createdBy"] as const).every(
    (key) => one[key] === other[key],
  );
