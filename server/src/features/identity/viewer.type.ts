import { Field, ObjectType } from "@nestjs/graphql";
import { Language } from "./language.enum.js";

/** The person who asks; `person`, `sessions`, rounds and roles are resolved. */
@ObjectType("Viewer", { description: "The person who asks." })
export class ViewerType {
  /** The person's id. */
  id: string;

  @Field({ description: "Address for signing in and for mails." })
  email: string;

  @Field(() => Language, { description: "Language of the screens and mails." })
  language: Language;

  @Field({ description: "False: signs in by mail link only." })
  hasPassword: boolean;
}
