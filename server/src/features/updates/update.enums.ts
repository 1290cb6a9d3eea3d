import { registerEnumType } from "@nestjs/graphql";

export const healths = ["GREEN", "YELLOW", "RED"] as const;
export type Health = (typeof healths)[number];

/** From the narrowest circle to the widest; each reads all that the ones before it read. */
export const visibilities = ["TEAM", "MODERATION", "NETWORK"] as const;
export type UpdateVisibility = (typeof visibilities)[number];

export const readerCircles = ["DRAFT", ...visibilities, "NETWORK_AND_FUNDER"] as const;
export type UpdateReaders = (typeof readerCircles)[number];

const named = <Name extends string>(names: readonly Name[]): { [Key in Name]: Key } =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const HealthEnum = named(healths);
export const UpdateVisibilityEnum = named(visibilities);
export const UpdateReadersEnum = named(readerCircles);

registerEnumType(HealthEnum, {
  name: "Health",
  description: "How a place is doing on its way, as its own people see it (the Ampel).",
  valuesMap: {
    GREEN: { description: "It goes well." },
    YELLOW: { description: "Something is stuck." },
    RED: { description: "It does not go on without help." },
  },
});
registerEnumType(UpdateVisibilityEnum, {
  name: "UpdateVisibility",
  description: "Who reads a progress update; each circle includes the one before it.",
  valuesMap: {
    TEAM: { description: "The place's own people: lead, deputy, team." },
    MODERATION: { description: "They, the place's moderation team and the programme office." },
    NETWORK: { description: "The whole network and the steering group." },
  },
});
registerEnumType(UpdateReadersEnum, {
  name: "UpdateReaders",
  description: "Who can read an update as it stands now.",
  valuesMap: {
    DRAFT: { description: "Its author; once submitted, the place's lead and deputy, too." },
    TEAM: { description: "The place's own people." },
    MODERATION: { description: "They, the place's moderation team and the programme office." },
    NETWORK: { description: "The whole network and the steering group." },
    NETWORK_AND_FUNDER: { description: "The whole network, the steering group and the ministry." },
  },
});
