import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../database/insert-once.js";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { newId } from "../../kernel/ids.js";
import { limits } from "../../kernel/limits.js";
import { putEntries } from "../../search/search-index.js";
import { nameLock } from "./actions/create-channel.js";
import { Channel, type ChannelPurpose } from "./channel.entity.js";
import { announceChannel } from "./conversation.facts.js";
import { channelEntry } from "./conversation.searchables.js";

/** A channel a feature needs: the one of a place with that audience, or the one of a round with that purpose. */
export type NeededChannel = {
  roundId: string;
  name: string;
  description: string;
  /** The id it gets if it is not there yet. */
  id?: string;
} & (
  | { audience: "PLACE" | "TEAM"; placeId: string }
  | { audience: "NETWORK"; placeId: null; purpose: ChannelPurpose }
);

/** Opens channels that features need, whoever is the first to need them. */
@Injectable()
export class ChannelWriter {
  constructor(private readonly clock: Clock) {}

  /** The channel, opened in this work if it is not there yet. For one of a place, its row is locked by the work. */
  async theOne(work: Work, by: Actor, needed: NeededChannel): Promise<Channel> {
    const { db } = work;
    const { roundId, audience, placeId } = needed;
    const purpose = "purpose" in needed ? needed.purpose : null;
    const which = placeId === null ? { roundId, purpose: purpose! } : { placeId, audience };
    const known = await db.findOneBy(Channel, which);
    if (known) return known;
    // Two places may need the round's channel at the same moment: the second waits for the first, and finds it.
    const name = placeId === null ? await this.freeName(work, needed) : needed.name;
    const opened = placeId === null && (await db.findOneBy(Channel, which));
    if (opened) return opened;

    const channel = db.create(Channel, {
      ...{ id: needed.id ?? newId(), roundId, audience, placeId, purpose },
      ...{ name: name.slice(0, limits.channelName), description: needed.description },
      ...{ createdBy: by.id, createdAt: this.clock.now(), archivedAt: null, archivedBy: null, version: 1 },
    });
    if (!(await insertOnce(db, Channel, channel))) return db.findOneByOrFail(Channel, which);
    await putEntries(db, [channelEntry(channel)]);
    announceChannel(work, channel, "channel.created");
    return channel;
  }

  /**
   * The round's channel of that purpose. Is there none, or has it been filed away, the open one of the whole network
   * with that name becomes it.
   */
  async called(
    work: Work,
    { roundId, purpose, name }: { roundId: string; purpose: ChannelPurpose; name: string },
  ): Promise<Channel | null> {
    const { db } = work;
    const known = await db.findOneBy(Channel, { roundId, purpose });
    if (known && !known.archived) return known;
    const [heir] = await db.query<{ id: string }[]>(
      `SELECT id FROM channel WHERE round_id = $1 AND audience = 'NETWORK' AND lower(name) = $2
         AND archived_at IS NULL AND purpose IS NULL FOR NO KEY UPDATE`,
      [roundId, name],
    );
    // Whoever asked at the same moment was quicker.
    if (!heir) return db.findOneBy(Channel, { roundId, purpose });
    if (known) await this.give(work, known.id, null);
    return this.give(work, heir.id, purpose);
  }

  private async give(work: Work, id: string, purpose: ChannelPurpose | null): Promise<Channel> {
    await work.db.query(`UPDATE channel SET purpose = $2, version = version + 1 WHERE id = $1`, [
      id,
      purpose,
    ]);
    const channel = await work.db.findOneByOrFail(Channel, { id });
    announceChannel(work, channel, "channel.changed");
    return channel;
  }

  private async freeName({ db }: Work, { roundId, name }: NeededChannel): Promise<string> {
    await db.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [nameLock(roundId)]);
    const taken = await db.query<{ name: string }[]>(
      `SELECT lower(name) AS name FROM channel WHERE round_id = $1 AND place_id IS NULL AND lower(name) LIKE $2`,
      [roundId, `${name}%`],
    );
    const names = new Set(taken.map((row) => row.name));
    let free = name;
    for (let number = 2; names.has(free); number += 1) free = `${name}-${number}`;
    return free;
  }
}
