import { Field, Float, ObjectType, registerEnumType } from "@nestjs/graphql";
import type { ReadTopic } from "./read-topic.js";
import { TopicType } from "../conversations/topic.type.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import type { PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import type { BlockRow } from "../process/process.queries.js";
import { BuildingBlockType } from "../process/process.type.js";
import { type ReasonKind, reasonKinds } from "./reason.js";

export const ReasonKindEnum = Object.fromEntries(reasonKinds.map((kind) => [kind, kind])) as {
  [Kind in ReasonKind]: Kind;
};
registerEnumType(ReasonKindEnum, {
  name: "ReasonKind",
  description: "Why something is suggested.",
  valuesMap: {
    SOLVED: { description: "It is resolved." },
    SAME_WORDS: { description: "The same words stand in it." },
    SIMILAR_PLACE: { description: "It was asked at a similar place." },
    SIZE: { description: "About as many people live there." },
    TYPE: { description: "The same kind of organisation." },
    PHASE: { description: "The process is in the same phase." },
    AHEAD: { description: "It is at this step, or has it behind it." },
    TOOK_PART: { description: "Wrote in a topic that matches." },
    ROLE: { description: "What somebody is there." },
  },
});

@ObjectType("MatchReason", { description: "One reason why something is suggested." })
export class MatchReason {
  @Field(() => ReasonKindEnum, { description: "Which one." }) kind: ReasonKind;
  @Field({ description: "In words, in the viewer's language." }) text: string;
  @Field(() => Float, { description: "How much it counts; the score is the sum of these." }) weight: number;
}

const why = "The weightiest first.";
const score = "Sum of the weights of the reasons.";

@ObjectType("TopicMatch", { description: "A topic that may help." })
export class TopicMatch {
  @Field(() => TopicType, { description: "The topic." }) topic: ReadTopic;
  @Field(() => [MatchReason], { description: why }) reasons: MatchReason[];
  @Field(() => Float, { description: score }) score: number;
}

@ObjectType("PersonMatch", { description: "Somebody at another place who may help." })
export class PersonMatch {
  @Field(() => PersonType, { description: "Whom." }) person: PersonRow;
  @Field(() => PlaceType, { description: "Where." }) place: PlaceRow;
  @Field(() => [MatchReason], { description: why }) reasons: MatchReason[];
  @Field(() => Float, { description: score }) score: number;
}

@ObjectType("Help", { description: "Who has had this before." })
export class HelpType {
  @Field(() => [TopicMatch], {
    description: "Up to five topics the viewer reads: the resolved ones first, then by score.",
  })
  topics: TopicMatch[];

  @Field(() => [PersonMatch], {
    description: "Up to three people of other places, each of another one; by score.",
  })
  people: PersonMatch[];
}

@ObjectType("Peer", { description: "A place that is one step further." })
export class PeerType {
  @Field(() => PlaceType, { description: "The place." }) place: PlaceRow;
  @Field(() => BuildingBlockType, {
    description: "The step it is at or has finished, and the other place comes to next.",
  })
  block: BlockRow;
  @Field(() => [MatchReason], { description: why }) reasons: MatchReason[];
  @Field(() => Float, { description: score }) score: number;
  @Field({ description: "Markdown that calls its lead, deputy and team; stands above what they are asked." })
  greeting: string;
}
