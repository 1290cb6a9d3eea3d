import { Field, ID, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../graphql/date-time.js";

@ObjectType("OutboxMail", { description: "A mail that was not sent because no mail server is set." })
export class OutboxMailType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field({ description: "Address it would go to." })
  to: string;

  @Field({ description: "Subject line." })
  subject: string;

  @Field({ description: "Plain text." })
  text: string;

  @Field({ description: "The same as HTML, for a sandboxed frame." })
  html: string;

  @Field(() => DateTime, { description: "When it was written." })
  at: Date;
}
