import { useDeferredValue } from "react";
import type { OrganisationType, PlaceRowFragment } from "../../gql/graphql.js";
import { useSearchParams } from "../../lib/router.js";
import { foundPlaces, type PlaceFilter } from "./found-places.js";
import { orders, type PlaceOrder } from "./grouped-places.js";

/** Names in the address. */
type Param = "q" | "region" | "art" | "phase" | "ampel" | "ueberfaellig" | "sortierung" | "ansicht";

export interface PlaceFilterState extends PlaceFilter {
  order: PlaceOrder;
  /** Where there is space for one of both only. */
  view: "map" | "list";
  regions: string[];
  types: OrganisationType[];
  /** Whether any update is overdue, or this person sees of none. */
  hasOverdue: boolean;
  hasSteps: boolean;
  found: PlaceRowFragment[];
  /** How many choices beside the words one looks for. */
  chosen: number;
  isFiltered: boolean;
  set: (name: Param, value: string) => void;
  clear: () => void;
}

/** What is looked for stands in the address, so that "back" leads to the same list. */
export function usePlaceFilter(places: PlaceRowFragment[]): PlaceFilterState {
  const [params, setParams] = useSearchParams();
  const of = (name: Param): string => params.get(name) ?? "";
  const filter: PlaceFilter = {
    search: of("q"),
    region: of("region"),
    type: of("art"),
    phase: of("phase"),
    health: of("ampel"),
    isOverdue: of("ueberfaellig") !== "",
  };
  const search = useDeferredValue(filter.search);
  const { region, type, phase, health, isOverdue } = filter;
  const chosen = [region, type, phase, health, isOverdue].filter(Boolean).length;

  return {
    ...filter,
    order: orders.find((order) => order === of("sortierung")) ?? "region",
    view: of("ansicht") === "karte" ? "map" : "list",
    regions: distinct(places.map(({ owner }) => owner.region)),
    types: distinct(places.map(({ owner }) => owner.type)),
    hasOverdue: places.some(({ updateRhythm }) => updateRhythm.isOverdue),
    hasSteps: places.some(({ process }) => process.nextStep),
    found: foundPlaces(places, { ...filter, search }),
    chosen,
    isFiltered: chosen > 0 || filter.search !== "",
    set: (name, value) =>
      setParams(
        (before) => {
          if (value) before.set(name, value);
          else before.delete(name);
          return before;
        },
        { replace: true },
      ),
    clear: () =>
      setParams(
        (before) => {
          for (const name of ["q", "region", "art", "phase", "ampel", "ueberfaellig"]) before.delete(name);
          return before;
        },
        { replace: true },
      ),
  };
}

function distinct<Text extends string>(texts: Text[]): Text[] {
  return [...new Set(texts)].filter(Boolean).sort((one, other) => one.localeCompare(other, "de"));
}
