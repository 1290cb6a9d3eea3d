import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Forbidden, Invalid } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { audit } from "../../identity/audit.js";
import { announceRoster } from "../network.facts.js";
import { indexPlace } from "../network.searchables.js";
import { Place } from "../place.entity.js";
import type { AddPlaceInput } from "../place.inputs.js";
import { PlaceAdded } from "../place-added.js";
import { RoundAccess } from "../round.access.js";
import { roundPolicy } from "../round.policy.js";

const mostMembers = 60;
const officialKey = /^\d{5,9}$/;

/** Adds a place to a round, as long as there is one left. */
@Injectable()
export class AddPlace {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly added: PlaceAdded,
  ) {}

  async run(actor: Actor, input: AddPlaceInput): Promise<Place> {
    const round = await this.rounds.requireReadable(actor, input.roundId);
    if (!roundPolicy.addPlace(actor, round.id)) throw new Forbidden();
    const id = chosenId(input.id);
    const name = requiredLine("name", input.name, limits.personName);
    const { ownerKey } = input;
    const memberKeys = [...new Set([ownerKey, ...input.memberKeys])];
    if (memberKeys.length > mostMembers)
      throw new Invalid("memberKeys", "TOO_MANY", `Höchstens ${mostMembers} Mitglieder.`);

    return this.work.run(async (work) => {
      const { db } = work;
      const capacity = await this.lock(work, round.id);
      const stored = await db.findOneBy(Place, { id });
      if (stored) return sameAs(stored, { roundId: round.id, name, ownerKey });
      await requireKnown(work, ownerKey, memberKeys);
      await requireFree(work, round.id, ownerKey, capacity);

      const place = db.create(Place, {
        id,
        roundId: round.id,
        name,
        ownerKey,
        createdAt: this.clock.now(),
        version: 1,
      });
      if (!(await insertOnce(db, Place, place))) throw taken();
      await db.query(`INSERT INTO place_member (place_id, organisation_key) SELECT $1, unnest($2::text[])`, [
        id,
        memberKeys,
      ]);
      const details = { roundId: round.id, ownerKey };
      await audit(db, { actorId: actor.id, action: "place.added", subject: `place:${id}`, details });
      await indexPlace(db, id);
      await this.added.tell(work, { id, roundId: round.id });
      announceRoster(work, round.id, id);
      return place;
    });
  }

  // The round's row decides who gets the last place, and how many there are.
  private async lock({ db }: Work, roundId: string): Promise<number> {
    const [row] = await db.query<{ capacity: number }[]>(
      `SELECT capacity FROM round WHERE id = $1 FOR NO KEY UPDATE`,
      [roundId],
    );
    return row!.capacity;
  }
}

async function requireFree({ db }: Work, roundId: string, ownerKey: string, capacity: number): Promise<void> {
  if (await db.existsBy(Place, { roundId, ownerKey })) {
    throw new Conflict("OWNER_HAS_PLACE", "Diese Organisation hat in der Förderrunde schon einen Platz.");
  }
  if ((await db.countBy(Place, { roundId })) < capacity) return;
  throw new Conflict(
    "ROUND_FULL",
    `Alle ${capacity} Plätze dieser Förderrunde sind vergeben. Ein weiterer Platz braucht zuerst eine Platzerweiterung.`,
  );
}

async function requireKnown({ db }: Work, ownerKey: string, memberKeys: string[]): Promise<void> {
  const rows = await db.query<{ key: string }[]>(`SELECT key FROM organisation WHERE key = ANY($1::text[])`, [
    memberKeys.filter((key) => officialKey.test(key)),
  ]);
  const known = new Set(rows.map((row) => row.key));
  const unknown = memberKeys.find((key) => !known.has(key));
  if (unknown === undefined) return;
  const field = unknown === ownerKey ? "ownerKey" : "memberKeys";
  throw new Invalid(
    field,
    "ORGANISATION_UNKNOWN",
    "Bitte wählen Sie eine Organisation aus dem amtlichen Verzeichnis.",
  );
}

function sameAs(stored: Place, wanted: Pick<Place, "roundId" | "name" | "ownerKey">): Place {
  const isSame =
    stored.roundId === wanted.roundId && stored.name === wanted.name && stored.ownerKey === wanted.ownerKey;
  if (!isSame) throw taken();
  return stored;
}

const taken = (): Conflict =>
  new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.");
