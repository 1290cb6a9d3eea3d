import { useSearchParams } from "../../lib/router.js";
import {
  type Facilitator,
  type FacilitatorFilter,
  type FacilitatorOrder,
  foundFacilitators,
  inOrder,
  orders,
} from "./found-facilitators.js";

/** Names in the address. */
type Param = "methode" | "region" | "platz" | "sortierung";

export interface FacilitatorFilterState extends FacilitatorFilter {
  order: FacilitatorOrder;
  found: Facilitator[];
  isFiltered: boolean;
  set: (name: Param, value: string) => void;
  clear: () => void;
}

/** What is looked for stands in the address, so that "back" and a link lead to the same list. */
export function useFacilitatorFilter(facilitators: readonly Facilitator[]): FacilitatorFilterState {
  const [params, setParams] = useSearchParams();
  const of = (name: Param): string => params.get(name) ?? "";
  const filter = { method: of("methode"), region: of("region"), hasRoom: of("platz") !== "" };
  const order = orders.find((one) => one === of("sortierung")) ?? "name";
  const change = (edit: (next: URLSearchParams) => void): void => {
    const next = new URLSearchParams(params);
    edit(next);
    setParams(next, { replace: true });
  };

  return {
    ...filter,
    order,
    found: inOrder(foundFacilitators(facilitators, filter), order),
    isFiltered: filter.method !== "" || filter.region !== "" || filter.hasRoom,
    set: (name, value) =>
      change((next) => {
        if (value) next.set(name, value);
        else next.delete(name);
      }),
    clear: () =>
      change((next) => {
        for (const name of ["methode", "region", "platz"]) next.delete(name);
      }),
  };
}
