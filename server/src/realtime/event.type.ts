import { Field, ID, Int, InterfaceType, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../graphql/date-time.js";

@InterfaceType("Event", { description: "Something that happened, as it stands in a stream." })
export abstract class EventType {
  @Field(() => Int, {
    description: "Its number in the stream; numbers have no gaps, but not every one is for every reader.",
  })
  seq: number;

  @Field(() => DateTime, { description: "When it was written, in real time." })
  at: Date;
}

@ObjectType("EventBatch", {
  description:
    "A piece of a stream. Apply it only if `from` is your cursor; then your cursor is `to`. Holes in the numbers are what is not for you.",
})
export class EventBatchType {
  @Field(() => ID, { description: "The stream it is a piece of." })
  stream: string;

  @Field({ description: "Cursor after which it begins." })
  from: string;

  @Field({ description: "Cursor with which it ends." })
  to: string;

  @Field({
    description: "The cursor is unknown or too old: load everything afresh and take the new position.",
  })
  resync: boolean;

  @Field(() => [EventType], { description: "In the order of the log." })
  events: EventType[];
}
