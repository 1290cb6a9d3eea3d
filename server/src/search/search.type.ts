import { Field, ID, InputType, InterfaceType, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../graphql/date-time.js";
import { type SearchKind, searchKinds } from "./search-entry.js";

export const SearchKindEnum = Object.fromEntries(searchKinds.map((kind) => [kind, kind])) as {
  [Kind in SearchKind]: Kind;
};
registerEnumType(SearchKindEnum, {
  name: "SearchKind",
  description: "What can be found.",
  valuesMap: {
    MESSAGE: { description: "What somebody said." },
    TOPIC: { description: "A topic, by its title." },
    CHANNEL: { description: "A channel, by its name and description." },
    PLACE: { description: "A place, by its name and its organisations." },
    PERSON: { description: "Somebody with a role, by name." },
  },
});

@InputType("SearchInput", { description: "What is looked for; all that is given must hold." })
export class SearchInput {
  @Field({
    defaultValue: "",
    description:
      "Words, all of which must stand there, in any of their forms or within compounds. The last one counts as unfinished unless a space follows.",
  })
  text: string;

  @Field(() => [SearchKindEnum], {
    defaultValue: [],
    description: "Only things of these kinds; empty for all.",
  })
  kinds: SearchKind[];

  @Field(() => ID, { nullable: true, description: "Only within this channel." }) channelId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only by this person." }) authorId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only by people of this place." }) placeId?: string | null;
  @Field(() => String, { nullable: true, description: "Only before this day (2019-03-18), in Berlin." })
  before?: string | null;
  @Field(() => String, { nullable: true, description: "Only after this day (2019-03-18), in Berlin." })
  after?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True: only with a file." }) hasFile?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Only in topics that are resolved, or that are not." })
  resolved?: boolean | null;
}

@ObjectType("ExcerptPart", { description: "A stretch of an excerpt." })
export class ExcerptPartType {
  @Field({ description: "Plain text." }) text: string;
  @Field({ description: "It is one of the words that were looked for." }) isMatch: boolean;
}

@InterfaceType("SearchHit", { description: "Something that was found." })
export abstract class SearchHitType {
  @Field(() => ID, { description: "Id of the thing." }) id: string;
  @Field(() => DateTime, { description: "When it came to be." }) at: Date;
  @Field(() => [ExcerptPartType], {
    description: "Its words around the first of those that were looked for.",
  })
  excerpt: ExcerptPartType[];
}

@ObjectType("SearchPage", { description: "What was found, newest first." })
export class SearchPage {
  @Field(() => [SearchHitType], { description: "May be fewer than asked for although there is more." })
  hits: SearchHitType[];

  @Field(() => String, { nullable: true, description: "Cursor of the next page; null at the end." }) next:
    string | null;

  @Field(() => String, {
    nullable: true,
    description: "Nothing was found as typed; these are the hits for this text.",
  })
  correctedTo: string | null;
}
