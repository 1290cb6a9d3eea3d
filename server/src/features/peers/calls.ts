import { fullName } from "../identity/person.queries.js";
import type { HolderRow } from "./roster.queries.js";

const most = 20;

/** A line that calls these people by name, as messages do. */
export const callsOf = (people: readonly HolderRow[]): string =>
  [...new Map(people.map((person) => [person.id, person])).values()]
    .slice(0, most)
    // What would end the name early is left out of it.
    .map((person) => `[@${fullName(person).replace(/[[\]\n]/g, " ")}](person:${person.id})`)
    .join(", ");
