import type { Actor } from "../kernel/actor.js";
import type { StreamId } from "./announcement.js";

/**
 * That somebody wants to follow a stream they may follow. What the subscription `events` answers with: GraphQL wants
 * something to iterate, but the socket takes the wish to the broadcast, which serves all alike at once.
 */
export class StreamWish implements AsyncIterable<never> {
  constructor(
    readonly actor: Actor,
    readonly stream: StreamId,
    /** Cursor. */
    readonly after: string,
  ) {}

  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new Error("Streams are handed out by the broadcast.");
  }
}
