import type { AudienceKey } from "../kernel/actor.js";

export const searchKinds = ["MESSAGE", "TOPIC", "CHANNEL", "PLACE", "PERSON"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A thing that can be found, as the feature it belongs to describes it. */
export interface SearchEntry {
  id: string;
  roundId: string;
  kind: SearchKind;
  /** Who may find it: the same who may read it. */
  audience: AudienceKey;
  at: Date;
  /** The thing it belongs to; a message to its topic. Itself, for what can be resolved. */
  parentId?: string;
  /** Its words as people read them, without marks. */
  text: string;
  /** What a search can be narrowed to; see `tags`. */
  tags: readonly string[];
}

// The random end of an id is enough to tell things apart, and a million entries hold several of them each. Rights do
// not rest on these: `reader` names its audience in full.
const short = (id: string): string => id.slice(-12);

/** What a search can be narrowed to. */
export const tags = {
  channel: (id: string): string => `c${short(id)}`,
  author: (id: string): string => `p${short(id)}`,
  place: (id: string): string => `o${short(id)}`,
  file: "file",
  resolved: "resolved",
  reader: (roundId: string, audience: AudienceKey, kind: SearchKind): string =>
    `${audience}/${kind}@${roundId}`,
  month: (at: Date): string => at.toISOString().slice(0, 7),
  year: (at: Date): string => at.toISOString().slice(0, 4),
} as const;

/** Everything an entry is narrowed by. */
export const scopeOf = ({ roundId, audience, kind, at, tags: own }: SearchEntry): string[] => [
  ...new Set([tags.reader(roundId, audience, kind), tags.month(at), tags.year(at), ...own]),
];
