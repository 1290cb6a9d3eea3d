import type { PlaceRowFragment } from "../../client/src/gql/graphql.js";

interface Told {
  type?: PlaceRowFragment["owner"]["type"];
  district?: string;
  region?: string;
  phase?: PlaceRowFragment["process"]["phase"];
  health?: PlaceRowFragment["health"];
  isOverdue?: boolean;
  lead?: string;
  members?: string[];
  step?: { startsOn?: string; endsOn?: string };
  latitude?: number;
  longitude?: number;
}

/** A place as the list of places knows it. */
export function listedPlace(name: string, told: Told = {}): PlaceRowFragment {
  const { latitude = 48.5, longitude = 9, members = [] } = told;
  const owner = { key: name, name, latitude, longitude };
  return {
    id: `id of ${name}`,
    name,
    owner: {
      ...owner,
      type: told.type ?? "STADT",
      district: told.district ?? null,
      region: told.region ?? "Stuttgart",
      population: 20_000,
    },
    members: [owner, ...members.map((member) => ({ ...owner, key: member, name: member }))],
    roles: told.lead
      ? [{ id: `lead of ${name}`, kind: "PROJECT_LEAD", person: { id: told.lead, name: told.lead } }]
      : [],
    process: {
      id: `process of ${name}`,
      phase: told.phase ?? "PREPARING",
      pausedFrom: null,
      nextStep: told.step
        ? {
            id: `step of ${name}`,
            title: "Leitlinien",
            startsOn: told.step.startsOn ?? null,
            endsOn: told.step.endsOn ?? null,
          }
        : null,
    },
    health: told.health ?? null,
    updateRhythm: { isOverdue: told.isOverdue ?? false },
  };
}
