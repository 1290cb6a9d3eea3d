import { ID, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Asking } from "../graphql/request-context.js";
import type { Actor } from "../kernel/actor.js";
import { ViewerType } from "../features/identity/viewer.type.js";
import { RoundType } from "../features/network/round.type.js";
import { personStream, roundStream } from "./announcement.js";
import { EventLog } from "./event-log.js";

const streamHelp = "Id of the stream to follow with `events`.";
const positionHelp = "Cursor of that stream in the very state of the database this answer shows.";

/** Where a reader of this round's snapshot goes on reading the log. */
@Resolver(() => RoundType)
export class RoundStreamFields {
  constructor(private readonly log: EventLog) {}

  @ResolveField("stream", () => ID, { description: streamHelp })
  stream(@Parent() round: RoundType): string {
    return roundStream(round.id);
  }

  @ResolveField("position", () => String, { description: positionHelp })
  position(@Asking() actor: Actor | null, @Parent() round: RoundType): Promise<string> {
    const stream = roundStream(round.id);
    return actor ? this.log.positionFor(actor, stream) : this.log.position(stream);
  }
}

/** The same for one's own stream. */
@Resolver(() => ViewerType)
export class ViewerStreamFields {
  constructor(private readonly log: EventLog) {}

  @ResolveField("stream", () => ID, { description: streamHelp })
  stream(@Parent() viewer: ViewerType): string {
    return personStream(viewer.id);
  }

  @ResolveField("position", () => String, { description: positionHelp })
  position(@Parent() viewer: ViewerType): Promise<string> {
    return this.log.position(personStream(viewer.id));
  }
}
