import { Field, Float, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";

export const OrganisationType = {
  GEMEINDE: "GEMEINDE",
  STADT: "STADT",
  LANDKREIS: "LANDKREIS",
  KOOPERATION: "KOOPERATION",
} as const;
export type OrganisationType = keyof typeof OrganisationType;

registerEnumType(OrganisationType, {
  name: "OrganisationType",
  description: "What an organisation is by law.",
  valuesMap: {
    GEMEINDE: { description: "Municipality." },
    STADT: { description: "Town or city." },
    LANDKREIS: { description: "Rural district." },
    KOOPERATION: { description: "Association of municipalities." },
  },
});

@ObjectType("Organisation", {
  description: "A municipality, district or association of the official directory.",
})
export class OrganisationEntryType {
  @Field(() => ID, { description: "Official key: AGS, or ARS of an association." })
  key: string;

  @Field({ description: "Name." })
  name: string;

  @Field(() => OrganisationType, { description: "What it is by law." })
  type: OrganisationType;

  @Field(() => String, { nullable: true, description: "District it lies in." })
  district: string | null;

  @Field({ description: "Administrative region (Regierungsbezirk) it lies in." })
  region: string;

  @Field(() => Int, { nullable: true, description: "Inhabitants, where known." })
  population: number | null;

  @Field(() => Float, { description: "Degrees north, of its middle." })
  latitude: number;

  @Field(() => Float, { description: "Degrees east, of its middle." })
  longitude: number;
}
