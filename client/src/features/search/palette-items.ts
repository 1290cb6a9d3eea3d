import type { JumpQuery } from "../../gql/graphql.js";
import { plain } from "./operators.js";
import { noWish, paramsOf, searchPath } from "./search-wish.js";

export type PaletteKind = "CHANNEL" | "TOPIC" | "PLACE" | "PERSON" | "PAGE" | "COMMAND" | "SEARCH";

/** Somewhere to jump to, or something to do there and then. */
export interface PaletteItem {
  id: string;
  kind: PaletteKind;
  label: string;
  path?: string;
  run?: () => void;
}

type Hit = JumpQuery["search"]["hits"][number];

export function itemOf(
  hit: Hit,
  channelName: (channel: { id: string; name: string }) => string,
): PaletteItem | null {
  const { id } = hit;
  if ("channel" in hit)
    return { id, kind: "CHANNEL", label: channelName(hit.channel), path: `/gespraeche/kanal/${id}` };
  if ("topic" in hit) return { id, kind: "TOPIC", label: hit.topic.title, path: `/gespraeche/thema/${id}` };
  if ("place" in hit) return { id, kind: "PLACE", label: hit.place.name, path: `/kommunen/${id}` };
  if (!("person" in hit)) return null;
  return {
    id,
    kind: "PERSON",
    label: hit.person.name,
    path: `${searchPath}?${paramsOf({ ...noWish, authorId: id })}`,
  };
}

/** Those whose words begin with what was typed. */
export const matching = (items: readonly PaletteItem[], text: string): PaletteItem[] => {
  const wanted = plain(text.trim());
  return items.filter(({ label }) => ` ${plain(label)}`.includes(` ${wanted}`));
};

/** Where one jumped last comes first; each once. */
export function inOrder(found: readonly PaletteItem[], recent: readonly string[]): PaletteItem[] {
  const unique = [...new Map(found.map((item) => [item.id, item])).values()];
  const rank = ({ id }: PaletteItem): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return unique.sort((a, b) => rank(a) - rank(b));
}
