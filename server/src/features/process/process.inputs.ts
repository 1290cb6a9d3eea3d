import { Field, ID, InputType, Int } from "@nestjs/graphql";
import { type Phase, PhaseEnum } from "./phase.js";

const day = "YYYY-MM-DD, within the round.";

@InputType({ description: "A Baustein of a place's own." })
export class AddBlockInput {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;
  @Field(() => ID, { description: "The place." }) placeId: string;
  @Field({ description: "At most 160 characters." }) title: string;
  @Field(() => PhaseEnum, { description: "ANALYSIS, PARTICIPATION or IMPLEMENTATION." }) phase: Phase;
  @Field(() => String, { nullable: true, description: "At most 4,000 characters." }) description?:
    string | null;
  @Field(() => String, { nullable: true, description: day }) startsOn?: string | null;
  @Field(() => String, { nullable: true, description: day }) endsOn?: string | null;
  @Field(() => ID, { nullable: true, description: "Who sees to it: somebody with a role at the place." })
  responsibleId?: string | null;
}

@InputType({ description: "What a Baustein is to be from now on." })
export class ChangeBlockInput {
  @Field(() => ID, { description: "The Baustein." }) id: string;
  @Field(() => Int, {
    description: "The version the change began with. CONFLICT BLOCK_CHANGED when it is older.",
  })
  version: number;
  @Field({ description: "At most 160 characters." }) title: string;
  @Field(() => PhaseEnum, { description: "ANALYSIS, PARTICIPATION or IMPLEMENTATION." }) phase: Phase;
  @Field(() => String, { nullable: true, description: "At most 4,000 characters." }) description?:
    string | null;
  @Field(() => String, { nullable: true, description: day }) startsOn?: string | null;
  @Field(() => String, { nullable: true, description: day }) endsOn?: string | null;
  @Field(() => ID, { nullable: true, description: "Who sees to it: somebody with a role at the place." })
  responsibleId?: string | null;
}

@InputType({ description: "A thing to be done within a Baustein." })
export class AddChecklistItemInput {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;
  @Field(() => ID, { description: "The Baustein." }) blockId: string;
  @Field({ description: "At most 160 characters." }) text: string;
}

@InputType({ description: "A Baustein as a round suggests it." })
export class TemplateBlockInput {
  @Field({ description: "Its key so far; empty for a new one." }) key: string;
  @Field({ description: "At most 160 characters." }) title: string;
  @Field(() => PhaseEnum, { description: "ANALYSIS, PARTICIPATION or IMPLEMENTATION." }) phase: Phase;
  @Field({ description: "At most 4,000 characters." }) description: string;
  @Field(() => [String], { description: "What is to be done, at most 30 lines of 160 characters." })
  checklist: string[];
  @Field({ description: "It is not done before the body of the place has dealt with the process once." })
  needsFirstHearing: boolean;
}

@InputType({ description: "The template of a round from now on; places keep their copies." })
export class SaveTemplateInput {
  @Field(() => ID, { description: "The round." }) roundId: string;
  @Field(() => Int, { description: "The version it began with. CONFLICT TEMPLATE_CHANGED when it is older." })
  version: number;
  @Field(() => [TemplateBlockInput], { description: "In their order, from 1 to 40." })
  blocks: TemplateBlockInput[];
}
