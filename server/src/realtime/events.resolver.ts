import { Args, ID, Int, Query, Resolver, Subscription } from "@nestjs/graphql";
import { SignedIn } from "../graphql/request-context.js";
import type { Actor } from "../kernel/actor.js";
import { EventBatchType } from "./event.type.js";
import { EventReader, knownStream } from "./event-reader.js";
import { StreamWish } from "./stream-wish.js";

/** Proxies in town halls cut requests that stay silent longer. */
const longestWait = 25_000;

@Resolver()
export class EventsResolver {
  constructor(private readonly reader: EventReader) {}

  @Subscription(() => EventBatchType, {
    description:
      "The stream after a cursor: first what was missed, then what happens. Ends when the right to it ends.",
  })
  events(
    @SignedIn() actor: Actor,
    @Args("stream", {
      type: () => ID,
      description: "Id of a stream, from `Round.stream` or `Viewer.stream`.",
    })
    stream: string,
    @Args("after", { description: "Cursor: a `position` or the `to` of the last batch." }) after: string,
  ): StreamWish {
    return new StreamWish(actor, knownStream(actor, stream), after);
  }

  @Query(() => EventBatchType, {
    description:
      "The long-poll twin of the subscription `events`, for networks that break WebSockets: answers as soon as there is something after the cursor, at the latest after `waitMs`.",
  })
  eventsAfter(
    @SignedIn() actor: Actor,
    @Args("stream", { type: () => ID, description: "Id of a stream." }) stream: string,
    @Args("after", { description: "Cursor." }) after: string,
    @Args("waitMs", { type: () => Int, defaultValue: 0, description: "Milliseconds, at most 25,000." })
    waitMs: number,
  ): Promise<EventBatchType> {
    return this.reader.once(actor, stream, after, Math.min(Math.max(waitMs, 0), longestWait));
  }
}
