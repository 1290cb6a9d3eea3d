import { Field, ID, Int, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { PlaceType } from "../network/place.type.js";
import type { PlaceRow } from "../network/place.queries.js";
import { type BlockState, BlockStateEnum, type Phase, PhaseEnum } from "../process/phase.js";
import { type Health, HealthEnum } from "../updates/update.enums.js";

@ObjectType("CockpitColumn", {
  description: "A Baustein of the round's template: what places are compared by.",
})
export class CockpitColumn {
  @Field({ description: "Its key in the template." }) key: string;
  @Field({ description: "Its title in the template." }) title: string;
  @Field(() => PhaseEnum, { description: "The phase it belongs to." }) phase: Phase;
}

@ObjectType("CockpitBlock", { description: "A Baustein that a place has and the template has not." })
export class CockpitBlock {
  @Field({ description: "What the place calls it." }) title: string;
  @Field(() => PhaseEnum, { description: "The phase it belongs to." }) phase: Phase;
  @Field(() => BlockStateEnum, { description: "How far it is." }) state: BlockState;
  @Field({ description: "It is the place's next step." }) isNextStep: boolean;
}

@ObjectType("CockpitMeeting", { description: "A meeting at which a place's decision is to be taken." })
export class CockpitMeeting {
  @Field(() => ID, { description: "Id of the decision." }) decisionId: string;
  @Field(() => PlaceType, { description: "The place." }) place: PlaceRow;
  @Field({ description: "Day of the meeting, as YYYY-MM-DD." }) meetsOn: string;
  @Field({ description: "Name of the body that meets." }) body: string;
  @Field(() => String, { nullable: true, description: "What is to be decided; null behind closed doors." })
  title: string | null;
}

@ObjectType("CockpitPlace", { description: "A place as the programme office sees it among all others." })
export class CockpitPlace {
  @Field(() => PlaceType, { description: "The place." }) place: PlaceRow;
  @Field(() => PhaseEnum, { description: "The phase of its process." }) phase: Phase;

  @Field(() => PhaseEnum, { nullable: true, description: "The phase it rests in; null unless it is paused." })
  pausedFrom: Phase | null;

  // Bare words in the order of the columns: as objects they would be the greater part of the answer.
  @Field(() => [BlockStateEnum], {
    nullable: "items",
    description: "How far it is with each of `columns`, in their order; null for what is not on its roadmap.",
  })
  states: (BlockState | null)[];

  @Field(() => [CockpitBlock], { description: "Its Bausteine besides, in its own order." })
  ownBlocks: CockpitBlock[];

  @Field(() => String, { nullable: true, description: "Title of its next step; null when all is done." })
  nextStep: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Which of `columns` its next step is, from 0; null when it is one of its own, or there is none.",
  })
  nextColumn: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How far its next step is in the template, from 0; a step of its own counts as the one of the template before it. Null without a next step. Places one apart are one step ahead of each other.",
  })
  step: number | null;

  @Field(() => HealthEnum, {
    nullable: true,
    description: "Health of its latest update that the programme office may read; null without one.",
  })
  health: Health | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When its latest update that the programme office may read was published; null without one.",
  })
  lastUpdateAt: Date | null;

  @Field(() => Int, { description: "Whole weeks since then, or since the place was added." })
  silentWeeks: number;

  @Field({
    description:
      "It has been silent for longer than asked for; never while its process is paused or completed.",
  })
  isSilent: boolean;

  @Field({ description: "The day its next step was to be done has passed." }) isBehind: boolean;

  @Field(() => CockpitMeeting, {
    nullable: true,
    description: "The next meeting at which something of it is to be decided; null when none is planned.",
  })
  nextMeeting: CockpitMeeting | null;

  @Field(() => PersonType, { nullable: true, description: "Its project lead; null when there is none." })
  lead: PersonRow | null;

  @Field(() => Int, { description: "How many facilitators accompany it." }) facilitatorCount: number;
}

@ObjectType("PhaseCount", { description: "How many places are in a phase." })
export class PhaseCount {
  @Field(() => PhaseEnum, { description: "The phase." }) phase: Phase;
  @Field(() => Int, { description: "Places in it." }) count: number;
}

@ObjectType("HealthCount", { description: "How many places are in a state of health." })
export class HealthCount {
  @Field(() => HealthEnum, { nullable: true, description: "The health; null: no update to be read." })
  health: Health | null;

  @Field(() => Int, { description: "Places in it." }) count: number;
}

@ObjectType("CockpitCounts", { description: "What the places of a round add up to." })
export class CockpitCounts {
  @Field(() => [PhaseCount], { description: "By phase, in their order; every phase is there." })
  phases: PhaseCount[];

  @Field(() => [HealthCount], { description: "By health, from good to bad, then without; each is there." })
  healths: HealthCount[];

  @Field(() => Int, { description: "Places that are silent for longer than asked for." }) silent: number;
  @Field(() => Int, { description: "Places whose next step is late." }) behind: number;
  @Field(() => Int, { description: "Places without a project lead." }) withoutLead: number;
  @Field(() => Int, { description: "Places without a facilitator." }) withoutFacilitator: number;
  @Field(() => Int, { description: "Meetings in the next thirty days." }) meetings: number;
}

@ObjectType("Cockpit", { description: "All places of a round at one glance." })
export class Cockpit {
  @Field(() => [CockpitColumn], { description: "The Bausteine of the template in force." })
  columns: CockpitColumn[];

  @Field(() => [CockpitPlace], { description: "Every place of the round, by name." }) places: CockpitPlace[];
  @Field(() => CockpitCounts, { description: "The figures." }) counts: CockpitCounts;

  @Field(() => [CockpitMeeting], { description: "Meetings in the next thirty days, the nearest first." })
  meetings: CockpitMeeting[];
}
