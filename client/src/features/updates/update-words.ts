import type { UpdateFieldsFragment } from "../../gql/graphql.js";
import type { Health } from "./healths.js";

export type Update = UpdateFieldsFragment;
export type Visibility = Update["visibility"];
export const parts = ["going", "stuck", "needs"] as const;
export type Part = (typeof parts)[number];

export interface KeptFile {
  fileId: string;
  description: string;
}

/** What somebody writes in the form, apart from files that are still on their way. */
export interface UpdateWords {
  health: Health | null;
  going: string;
  stuck: string;
  needs: string;
  blockId: string | null;
  visibility: Visibility;
  forFunder: boolean;
  /** Files the update has already, and keeps. */
  files: readonly KeptFile[];
}

/** What this device knows of an update that is being written. */
export interface KeptUpdate {
  placeId: string;
  words: UpdateWords;
  /** The version of the server these words go on from; 0: the server has none. */
  version: number;
  /** The server does not have them yet. */
  isDirty: boolean;
  /** Published already: saved when somebody says so, never by itself. */
  isPublished: boolean;
  /** What was sent on from that version and never answered: the server may have any one of it. */
  unanswered?: readonly SentWords[];
}

export interface SentWords {
  words: UpdateWords;
  /** Files that came to those of the words. */
  more: readonly KeptFile[];
}

const key = "update.";
export const keyOf = (id: string): string => key + id;
export const idOf = (kept: string): string => kept.slice(key.length);
export const keyPrefix = key;

export const wordsOf = (update: Update): UpdateWords => ({
  health: update.health,
  going: update.going,
  stuck: update.stuck,
  needs: update.needs,
  blockId: update.block?.id ?? null,
  visibility: update.visibility,
  forFunder: update.forFunder,
  files: update.attachments.map(({ id, description }) => ({ fileId: id, description })),
});

export const isBlank = ({ going, stuck, needs }: UpdateWords): boolean =>
  `${going}${stuck}${needs}`.trim() === "";

/** As the server compares: it takes space off the ends. */
export const areSame = (a: UpdateWords, b: UpdateWords): boolean =>
  parts.every((part) => a[part].trim() === b[part].trim()) &&
  a.health === b.health &&
  a.blockId === b.blockId &&
  a.visibility === b.visibility &&
  a.forFunder === b.forFunder &&
  idsOf(a.files) === idsOf(b.files);

export const allOf = ({ words, more }: SentWords): UpdateWords => ({
  ...words,
  files: [...words.files, ...more],
});

const idsOf = (files: readonly KeptFile[]): string => files.map(({ fileId }) => fileId).join();

/** Both texts, one under the other, where they differ; for all else one's own choice stands. */
export function bothOf(own: UpdateWords, other: UpdateWords): UpdateWords {
  const together = (part: Part): string => {
    const [first, second] = [own[part].trim(), other[part].trim()];
    if (first.includes(second)) return first;
    return second.includes(first) ? second : `${first}\n\n${second}`;
  };
  return {
    ...own,
    going: together("going"),
    stuck: together("stuck"),
    needs: together("needs"),
    files: [...new Map([...own.files, ...other.files].map((file) => [file.fileId, file])).values()],
  };
}
