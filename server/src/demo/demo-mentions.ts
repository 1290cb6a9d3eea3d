import { people } from "./content/people.js";
import { demoId } from "./demo-id.js";
import { placeName } from "./demo-places.js";

const mark = /@\{(?:(person|place):([a-z0-9-]+)|all)\}/g;

/** Writes `@{person:ayse-demir}`, `@{place:08225058}` and `@{all}` as the links people get when they type an @. */
export const withMentions = (body: string): string =>
  body.replace(mark, (_, kind?: "person" | "place", key: string = "") => {
    if (kind === "person") return `[@${personName(key)}](person:${demoId("person", key)})`;
    if (kind === "place") return `[@${placeName(key)}](place:${demoId("place", key)})`;
    return "[@alle](all:here)";
  });

function personName(key: string): string {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`Nobody in the demo network has the key ${key}`);
  return `${person.givenName} ${person.familyName}`;
}
