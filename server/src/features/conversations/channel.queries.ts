import { Injectable } from "@nestjs/common";
import type DataLoader from "dataloader";
import { In } from "typeorm";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { Channel } from "./channel.entity.js";

const order = `array_position(ARRAY['NETWORK', 'TEAMS', 'STAFF', 'PLACE'], audience)`;

@Injectable()
export class ChannelQueries {
  constructor(private readonly reads: Reads) {}

  /** Channels whose right to read is proven already. */
  loader(loaders: Loaders): DataLoader<string, Channel> {
    return loaders.of<Channel>("channel", async (ids) => {
      const rows = await (await this.reads.db()).findBy(Channel, { id: In([...ids]) });
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as Channel[];
    });
  }

  /** The channels of a round that this person reads: network first, places last, then by age. */
  async readableBy(actor: Actor, roundId: string): Promise<Channel[]> {
    const db = await this.reads.db();
    return db
      .createQueryBuilder(Channel, "channel")
      .where("channel.round_id = :roundId", { roundId })
      .andWhere(
        `CASE channel.audience WHEN 'PLACE' THEN 'place:' || channel.place_id ELSE lower(channel.audience) END
         = ANY (:audiences)`,
        { audiences: [...actor.audiencesIn(roundId)] },
      )
      .orderBy(order)
      .addOrderBy("channel.created_at")
      .addOrderBy("channel.name")
      .getMany();
  }

  /** The internal channel of a place. */
  async ofPlace(placeId: string): Promise<Channel | null> {
    return (await this.reads.db()).findOneBy(Channel, { placeId });
  }
}
