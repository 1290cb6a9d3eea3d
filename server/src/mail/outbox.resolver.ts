import { Args, Int, Query, Resolver } from "@nestjs/graphql";
import { OutboxQueries } from "./outbox.queries.js";
import { OutboxMailType } from "./outbox.type.js";

@Resolver()
export class OutboxResolver {
  constructor(private readonly mails: OutboxQueries) {}

  @Query(() => [OutboxMailType], {
    description:
      "Mails that were not sent because no mail server is set, newest first; only where `hub.outboxOpen`.",
  })
  outbox(
    @Args("limit", { type: () => Int, defaultValue: 50, description: "At most 100." }) limit: number,
  ): Promise<OutboxMailType[]> {
    return this.mails.latest(limit);
  }
}
