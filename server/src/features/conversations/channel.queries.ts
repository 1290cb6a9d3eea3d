import { Injectable } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { audienceOf } from "../../kernel/audience-of.js";
import { NotFound } from "../../kernel/errors.js";
import { Channel } from "./channel.entity.js";

const channels = new EntityRows(Channel);
const order = `array_position(ARRAY['NETWORK', 'TEAMS', 'STAFF', 'PLACE', 'TEAM'], audience)`;

@Injectable()
export class ChannelQueries {
  constructor(private readonly reads: Reads) {}

  /** Channels whose right to read is proven already. */
  loader(loaders: Loaders): Loader<Channel> {
    return loaders.of<Channel>("channel", async (ids) => {
      const rows = await channels.byIds(this.reads, ids);
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as Channel[];
    });
  }

  /** The channels of a round that this person reads: network first, places last, then by age. */
  readableBy(loaders: Loaders, actor: Actor, roundId: string): Promise<Channel[]> {
    const readable = loaders.of(`channels for ${actor.id}`, (roundIds) =>
      Promise.all(roundIds.map((id) => this.#readable(loaders, actor, id))),
    );
    return readable.load(roundId);
  }

  async #readable(loaders: Loaders, actor: Actor, roundId: string): Promise<Channel[]> {
    const rows = await this.reads.rows<Record<string, unknown>>(
      `SELECT ${channels.columns("channel")} FROM channel
       WHERE round_id = $1
         AND ${audienceOf("channel")} = ANY ($2)
       ORDER BY ${order}, created_at, name`,
      [roundId, [...actor.audiencesIn(roundId)]],
    );
    const found = rows.map((row) => channels.of(row, "channel"));
    for (const channel of found) this.loader(loaders).prime(channel.id, channel);
    return found;
  }

  /** How people know them, by id: the channels of a place bear its name. */
  async shownNames(channels: readonly Channel[]): Promise<Map<string, string>> {
    const placeIds = channels.flatMap(({ placeId }) => placeId ?? []);
    const places =
      placeIds.length === 0
        ? []
        : await this.reads.rows<{ id: string; name: string }>(
            `SELECT id, name FROM place WHERE id = ANY ($1::uuid[])`,
            [placeIds],
          );
    const ofPlace = new Map(places.map(({ id, name }) => [id, name]));
    return new Map(
      channels.map(({ id, placeId, audience, name }) => {
        const placeName = ofPlace.get(placeId ?? "");
        if (placeName === undefined) return [id, name];
        return [id, audience === "TEAM" ? `${placeName} (Team)` : placeName];
      }),
    );
  }

  /** The internal channel of a place. */
  async ofPlace(placeId: string): Promise<Channel | null> {
    return (await this.reads.db()).findOneBy(Channel, { placeId, audience: "PLACE" });
  }
}
