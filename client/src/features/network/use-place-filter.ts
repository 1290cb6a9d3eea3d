import { useDeferredValue, useState } from "react";
import type { OrganisationType, PlaceRowFragment } from "../../gql/graphql.js";
import { useLocation, useNavigationType, useSearchParams } from "../../lib/router.js";
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
  const [params, change] = useParamsAtOnce();
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
      change((next) => {
        if (value) next.set(name, value);
        else next.delete(name);
      }),
    clear: () =>
      change((next) => {
        for (const name of ["q", "region", "art", "phase", "ampel", "ueberfaellig"]) next.delete(name);
      }),
  };
}

/**
 * The address follows when the page has time for it. A field must not wait for that, or letters typed quickly would be
 * lost; so what somebody just chose is known here first, and taken from the address when they go somewhere.
 */
function useParamsAtOnce(): [URLSearchParams, (change: (next: URLSearchParams) => void) => void] {
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  const way = useNavigationType();
  const [chosen, setChosen] = useState({ params, key });
  if (way !== "REPLACE" && chosen.key !== key) setChosen({ params, key });

  return [
    chosen.params,
    (change) => {
      const next = new URLSearchParams(chosen.params);
      change(next);
      setChosen({ params: next, key });
      setParams(next, { replace: true });
    },
  ];
}

function distinct<Text extends string>(texts: Text[]): Text[] {
  return [...new Set(texts)].filter(Boolean).sort((one, other) => one.localeCompare(other, "de"));
}
