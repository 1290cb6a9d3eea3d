import { Field, ID, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";

@ObjectType("Session", { description: "A browser in which the viewer is signed in." })
export class SessionType {
  @Field(() => ID, { description: "Stable identifier (UUID), for `endSession`." })
  id: string;

  @Field({ description: "The session this request came with." })
  current: boolean;

  @Field(() => DateTime, { description: "When it began." })
  startedAt: Date;

  @Field(() => DateTime, { description: "When it was last used, to the minute." })
  lastSeenAt: Date;

  @Field({ description: "Browser and system, for example `Firefox, Windows`." })
  device: string;
}
