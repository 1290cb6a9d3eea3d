import { Field, Float, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { contributionKinds, type ContributionKind as Kind } from "./contribution.entity.js";

export const ContributionKind = Object.fromEntries(contributionKinds.map((kind) => [kind, kind])) as {
  [K in Kind]: K;
};
export type ContributionKind = Kind;

registerEnumType(ContributionKind, {
  name: "ContributionKind",
  description: "What a place brings in of its own.",
  valuesMap: {
    ROOM: { description: "A room that was used; counted in occasions." },
    STAFF_TIME: { description: "Time of the place's own people; counted in hours." },
  },
});

@ObjectType("ContributionRights", { description: "What the viewer may do with a contribution." })
export class ContributionRights {
  @Field({ description: "Change it and take it out." })
  change: boolean;
}

/** What leaves about a contribution; author and rights are resolved. */
@ObjectType("Contribution", { description: "Something a place brought in of its own. Never money." })
export class ContributionType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field(() => ContributionKind, { description: "What it is." })
  kind: ContributionKind;

  @Field({ description: "For what, in words." })
  description: string;

  @Field({ description: "The day, as YYYY-MM-DD." })
  day: string;

  @Field(() => Float, { description: "Hours of staff time, in quarters; occasions for a room." })
  amount: number;

  @Field(() => DateTime, { description: "When it was written down." })
  createdAt: Date;

  @Field(() => Int, { description: "Rises with each change; what is based on an older one is refused." })
  version: number;

  placeId: string;
  roundId: string;
  createdBy: string;
}

@ObjectType("ContributionTotal", { description: "What contributions of a kind come to in a year." })
export class ContributionTotalType {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => ContributionKind, { description: "The kind." })
  kind: ContributionKind;

  @Field(() => Float, { description: "Hours of staff time; occasions for rooms." })
  amount: number;

  @Field(() => Int, { description: "How many entries." })
  count: number;
}

@ObjectType("ContributionsRights", {
  description: "What the viewer may do with the contributions of a place.",
})
export class ContributionsRights {
  @Field({ description: "Write one down." })
  add: boolean;
}

/** All of a place's contributions; the parts are resolved. */
@ObjectType("Contributions", { description: "What a place brings in of its own, year by year." })
export class ContributionsType {
  placeId: string;
  roundId: string;
}
