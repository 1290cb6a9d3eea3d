import { useDeferredValue } from "react";
import type { OrganisationType, PlaceRowFragment } from "../../gql/graphql.js";
import { useSearchParams } from "../../lib/router.js";

export interface PlaceFilterState {
  search: string;
  region: string;
  type: string;
  regions: string[];
  types: OrganisationType[];
  found: PlaceRowFragment[];
  isFiltered: boolean;
  set: (name: "q" | "region" | "art", value: string) => void;
  clear: () => void;
}

/** What is looked for stands in the address, so that "back" leads to the same list. */
export function usePlaceFilter(places: PlaceRowFragment[]): PlaceFilterState {
  const [params, setParams] = useSearchParams();
  const [search, region, type] = [params.get("q") ?? "", params.get("region") ?? "", params.get("art") ?? ""];
  const words = plain(useDeferredValue(search)).split(/\s+/).filter(Boolean);

  const found = places.filter((place) => {
    const text = textOf(place);
    return (
      words.every((word) => text.includes(word)) &&
      (!region || place.owner.region === region) &&
      (!type || place.owner.type === type)
    );
  });

  return {
    search,
    region,
    type,
    regions: distinct(places.map(({ owner }) => owner.region ?? "")),
    types: distinct(places.map(({ owner }) => owner.type)),
    found,
    isFiltered: Boolean(search || region || type),
    set: (name, value) =>
      setParams(
        (before) => {
          if (value) before.set(name, value);
          else before.delete(name);
          return before;
        },
        { replace: true },
      ),
    clear: () => setParams(new URLSearchParams(), { replace: true }),
  };
}

function textOf({ name, owner, members, roles }: PlaceRowFragment): string {
  return plain(
    [
      name,
      owner.name,
      owner.district,
      ...members.map((one) => one.name),
      ...roles.map(({ person }) => person.name),
    ].join(" "),
  );
}

// "muller", "mueller" and "Müller" are the same for whoever is looking for somebody.
function plain(text: string): string {
  return text
    .toLocaleLowerCase("de")
    .replace(/ä|ae/g, "a")
    .replace(/ö|oe/g, "o")
    .replace(/ü|ue/g, "u")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

function distinct<Text extends string>(texts: Text[]): Text[] {
  return [...new Set(texts)].filter(Boolean).sort((one, other) => one.localeCompare(other, "de"));
}
