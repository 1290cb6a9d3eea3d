import { Field, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { PersonType } from "./person.type.js";

@ObjectType("Persona", { description: "Somebody of the demo network whom visitors may be." })
export class PersonaType {
  @Field(() => PersonType, { description: "The person." })
  person: PersonType;

  @Field({ description: "Role and place in a few words." })
  label: string;

  @Field({ description: "What is worth trying as this person." })
  hint: string;
}

@ObjectType("Hub", { description: "What anybody may know about this installation, signed in or not." })
export class HubType {
  @Field({ description: "Name of the product." })
  name: string;

  @Field({ description: "Version of the product." })
  version: string;

  @Field({ description: "Everything in here is made up." })
  demo: boolean;

  @Field(() => DateTime, { description: "The hub's own now; in the demo network a shifted clock." })
  now: Date;

  @Field({ description: "True when `now` is not the real time: show it." })
  clockIsShifted: boolean;

  @Field({ description: "Mails are shown by `outbox` instead of being sent." })
  outboxOpen: boolean;

  @Field(() => [PersonaType], {
    description: "People to sign in as with one click; empty outside the demo network.",
  })
  personas: PersonaType[];
}
