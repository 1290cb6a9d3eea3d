import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { dutyKinds, type DutyKind as Kind } from "./duties.js";
import { RoleKind } from "./role-kind.enum.js";

export const DutyKind = Object.fromEntries(dutyKinds.map((kind) => [kind, kind])) as { [K in Kind]: K };
export type DutyKind = Kind;

registerEnumType(DutyKind, {
  name: "DutyKind",
  description: "What somebody may be responsible for at a place.",
  valuesMap: {
    BUILDING_BLOCK: { description: "A Baustein of its process that is not done." },
    DECISION: { description: "A decision that was not yet taken." },
    UPDATE_DRAFT: { description: "A progress update that was not yet published." },
  },
});

@ObjectType("Duty", {
  description: "Something at a place that one person is responsible for and that is open.",
})
export class DutyType {
  @Field(() => ID, { description: "Id of the thing; for `keepDutyIds`." })
  id: string;

  @Field(() => DutyKind, { description: "What it is." })
  kind: DutyKind;

  @Field({ description: "As people call it." })
  title: string;

  @Field(() => String, { nullable: true, description: "As YYYY-MM-DD; null for what has no date." })
  dueOn: string | null;
}

@ObjectType("MovedDuties", {
  description: "How many duties of a kind went along when a role was handed over.",
})
export class MovedDutiesType {
  @Field(() => DutyKind, { description: "What they are." })
  kind: DutyKind;

  @Field(() => Int, { description: "How many." })
  count: number;
}

/** What leaves about a hand-over; people are resolved. */
@ObjectType("HandOver", { description: "How a role at a place went from one person to another." })
export class HandOverType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field(() => RoleKind, { description: "The role." })
  kind: RoleKind;

  @Field(() => DateTime, { description: "When." })
  at: Date;

  @Field(() => [MovedDutiesType], { description: "What went along." })
  moved: MovedDutiesType[];

  fromId: string;
  toId: string;
  byId: string;
}
