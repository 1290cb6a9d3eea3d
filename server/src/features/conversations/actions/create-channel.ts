import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Forbidden, Invalid, NotFound } from "../../../kernel/errors.js";
import { chosenId, knownId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { putEntries } from "../../../search/search-index.js";
import { type Audience, Channel, isOfPlace } from "../channel.entity.js";
import { mayCreateChannel } from "../channel.policy.js";
import { announceChannel } from "../conversation.facts.js";
import type { CreateChannelInput } from "../conversation.inputs.js";
import { channelEntry } from "../conversation.searchables.js";

@Injectable()
export class CreateChannel {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: CreateChannelInput): Promise<Channel> {
    const id = chosenId(input.id);
    const roundId = knownId(input.roundId);
    const placeId = input.placeId ? knownId(input.placeId) : null;
    if (!actor.holdsAnyRoleIn(roundId)) throw new NotFound();
    if (isOfPlace(input.audience) !== (placeId !== null)) {
      throw new Invalid(
        "placeId",
        "PLACE_AND_AUDIENCE",
        "Ein Kanal für eine Kommune braucht genau eine Kommune.",
      );
    }
    if (!mayCreateChannel(actor, roundId, input.audience, placeId)) throw new Forbidden();
    const name = channelName(input.name);
    const description = requiredLine("description", input.description, limits.description);

    return this.work.run(async (work) => {
      const { db } = work;
      if (!placeId) await refuseTakenName(db, roundId, name, id);
      else await refuseSecondChannel(db, { id, roundId, placeId, audience: input.audience });
      const channel = db.create(Channel, {
        id,
        roundId,
        name,
        description,
        audience: input.audience,
        placeId,
        createdBy: actor.id,
        createdAt: this.clock.now(),
        archivedAt: null,
        archivedBy: null,
        version: 1,
      });
      if (await insertOnce(db, Channel, channel)) {
        await putEntries(db, [channelEntry(channel)]);
        announceChannel(work, channel, "channel.created");
        return channel;
      }
      const stored = await db.findOneBy(Channel, { id });
      const isSame =
        stored?.createdBy === actor.id && stored.roundId === roundId && stored.placeId === placeId;
      if (!stored || !isSame)
        throw new Conflict(
          "ID_TAKEN",
          "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.",
        );
      return stored;
    });
  }
}

/** As people write it: without #, in small letters, words joined by hyphens. */
export function channelName(text: string): string {
  const name = requiredLine("name", text, limits.channelName)
    .replace(/^#+/, "")
    .toLowerCase()
    .replace(/\s+/g, "-");
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_/().-]*$/u.test(name)) {
    throw new Invalid(
      "name",
      "NAME_MALFORMED",
      "Bitte verwenden Sie nur Buchstaben, Ziffern und Bindestriche.",
    );
  }
  return name;
}

/** What whoever names a channel of a round waits for. */
export const nameLock = (roundId: string): string => `channel-name:${roundId}`;

/** Names are unique among the channels of a round that are no place's; the index decides a race, this finds the words. */
export async function refuseTakenName(
  db: { query: <T>(sql: string, parameters: unknown[]) => Promise<T> },
  roundId: string,
  name: string,
  ownId: string,
): Promise<void> {
  // Two people may choose one name at the same moment: the second waits here.
  await db.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [nameLock(roundId)]);
  const taken = await db.query<unknown[]>(
    `SELECT FROM channel WHERE round_id = $1 AND lower(name) = lower($2) AND id <> $3 AND place_id IS NULL`,
    [roundId, name, ownId],
  );
  if (taken.length > 0) {
    throw new Invalid("name", "NAME_TAKEN", "Diesen Namen gibt es schon. Bitte wählen Sie einen anderen.");
  }
}

async function refuseSecondChannel(
  db: { query: <T>(sql: string, parameters: unknown[]) => Promise<T> },
  { id, roundId, placeId, audience }: { id: string; roundId: string; placeId: string; audience: Audience },
): Promise<void> {
  const [place] = await db.query<unknown[]>(`SELECT FROM place WHERE id = $1 AND round_id = $2 FOR UPDATE`, [
    placeId,
    roundId,
  ]);
  if (!place) throw new NotFound();
  const others = await db.query<unknown[]>(
    `SELECT FROM channel WHERE place_id = $1 AND audience = $2 AND id <> $3`,
    [placeId, audience, id],
  );
  if (others.length > 0) throw new Conflict("PLACE_HAS_CHANNEL", "Diese Kommune hat ihren Kanal schon.");
}
