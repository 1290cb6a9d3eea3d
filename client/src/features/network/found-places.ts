import type { PlaceRowFragment } from "../../gql/graphql.js";

/** What is looked for; what is empty leaves all. */
export interface PlaceFilter {
  search: string;
  region: string;
  type: string;
  phase: string;
  /** A colour, or `NONE` for places without an update. */
  health: string;
  isOverdue: boolean;
}

/** The places that fit everything that is looked for. */
export function foundPlaces(places: readonly PlaceRowFragment[], filter: PlaceFilter): PlaceRowFragment[] {
  const words = plain(filter.search).split(/\s+/).filter(Boolean);
  return places.filter((place) => {
    const text = textOf(place);
    return (
      words.every((word) => text.includes(word)) &&
      (!filter.region || place.owner.region === filter.region) &&
      (!filter.type || place.owner.type === filter.type) &&
      (!filter.phase || place.process.phase === filter.phase) &&
      (!filter.health || (place.health ?? "NONE") === filter.health) &&
      (!filter.isOverdue || place.updateRhythm.isOverdue)
    );
  });
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
