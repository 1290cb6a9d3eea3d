import type { PlaceRowFragment } from "../../gql/graphql.js";
import { phases, type Phase } from "../process/phases.js";
import { healths, type Health } from "../updates/healths.js";

/** What the list is sorted by, as it stands in the address. */
export const orders = ["region", "name", "phase", "ampel", "schritt"] as const;
export type PlaceOrder = (typeof orders)[number];

/** What the places of a group have in common. */
export type GroupKey =
  | { by: "own" }
  | { by: "region"; region: string }
  | { by: "phase"; phase: Phase }
  | { by: "health"; health: Health | null }
  | { by: "all" };

export interface PlaceGroup {
  key: GroupKey;
  places: PlaceRowFragment[];
}

const phaseOrder: readonly Phase[] = [...phases, "PAUSED"];
/** What needs somebody comes first. */
const healthOrder: readonly (Health | null)[] = [...[...healths].reverse(), null];

/** The list in its groups, in the order somebody chose; by region, one's own come first. */
export function groupedPlaces(
  places: readonly PlaceRowFragment[],
  order: PlaceOrder,
  isOwn: (id: string) => boolean,
): PlaceGroup[] {
  const sorted = [...places].sort(byName);
  const group = (key: GroupKey, fits: (place: PlaceRowFragment) => boolean): PlaceGroup => ({
    key,
    places: sorted.filter(fits),
  });

  return groups().filter((one) => one.places.length > 0);

  function groups(): PlaceGroup[] {
    if (order === "name") return [{ key: { by: "all" }, places: sorted }];
    if (order === "schritt") return [{ key: { by: "all" }, places: sorted.sort(byNextStep) }];
    if (order === "phase")
      return phaseOrder.map((phase) =>
        group({ by: "phase", phase }, ({ process }) => process.phase === phase),
      );
    if (order === "ampel")
      return healthOrder.map((health) => group({ by: "health", health }, (place) => place.health === health));
    const others = sorted.filter(({ id }) => !isOwn(id));
    const regions = [...new Set(others.map(({ owner }) => owner.region))].sort((one, other) =>
      one.localeCompare(other, "de"),
    );
    return [
      group({ by: "own" }, ({ id }) => isOwn(id)),
      ...regions.map((region) => ({
        key: { by: "region" as const, region },
        places: others.filter(({ owner }) => owner.region === region),
      })),
    ];
  }
}

function byName(one: PlaceRowFragment, other: PlaceRowFragment): number {
  return one.name.localeCompare(other.name, "de");
}

/** The nearest day first; what has no day comes before what has no step at all. */
function byNextStep(one: PlaceRowFragment, other: PlaceRowFragment): number {
  return dayOf(one).localeCompare(dayOf(other));
}

function dayOf({ process: { nextStep } }: PlaceRowFragment): string {
  return nextStep ? (nextStep.endsOn ?? nextStep.startsOn ?? "9998") : "9999";
}
