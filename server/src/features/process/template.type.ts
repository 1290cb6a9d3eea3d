import { Field, Int, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { type Phase, PhaseEnum } from "./phase.js";

@ObjectType("ProcessTemplate", {
  description: "The Bausteine a round suggests; each new place gets a copy of its own.",
})
export class ProcessTemplateType {
  roundId: string;
  savedById: string | null;
  @Field(() => Int, { description: "Rises with each saving; 0 for the programme's own." }) version: number;
  @Field(() => DateTime, { nullable: true, description: "When it was saved; null for the programme's own." })
  savedAt: Date | null;
}

@ObjectType("TemplateBlock", { description: "A Baustein as a round suggests it." })
export class TemplateBlockType {
  @Field({ description: "The same in every version." }) key: string;
  @Field({ description: "What it is called." }) title: string;
  @Field(() => PhaseEnum, { description: "ANALYSIS, PARTICIPATION or IMPLEMENTATION." }) phase: Phase;
  @Field({ description: "What it is about." }) description: string;
  @Field(() => [String], { description: "What is to be done." }) checklist: string[];
  @Field({ description: "It is not done before the body of the place has dealt with the process once." })
  needsFirstHearing: boolean;
}
