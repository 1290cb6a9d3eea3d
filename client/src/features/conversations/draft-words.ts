import type { JSONContent } from "@tiptap/core";
import type { DraftFieldsFragment } from "../../gql/graphql.js";

/** `topic:<id>` for an answer, `channel:<id>` for a new topic. */
export type DraftScope = `topic:${string}` | `channel:${string}`;

export interface DraftWords {
  title: string;
  markdown: string;
  quotedId: string | null;
}

/** What this device knows of a draft: the first line, also while nobody is reached. */
export interface KeptDraft extends DraftWords {
  /** Exactly as it was written; the server keeps Markdown. */
  document?: JSONContent;
  /** The version of the server it goes on from. */
  version: number;
  /** The server does not have it yet. */
  isDirty: boolean;
}

export const noWords: DraftWords = { title: "", markdown: "", quotedId: null };

export const wordsOf = ({ title, body, quotedId }: DraftFieldsFragment): DraftWords => ({
  ...{ title, markdown: body, quotedId },
});

export const isNothing = ({ title, markdown, quotedId }: DraftWords): boolean =>
  title.trim() === "" && markdown.trim() === "" && quotedId === null;

/** As the server compares: it takes space off the ends. */
export const areSame = (a: DraftWords, b: DraftWords): boolean =>
  a.title.trim() === b.title.trim() && a.markdown.trim() === b.markdown.trim() && a.quotedId === b.quotedId;

export const keyOf = (scope: DraftScope): string =>
  scope.startsWith("topic:") ? `draft.${scope.replace(":", ".")}` : `draft.new.${scope.slice(8)}`;

export function scopeOf(key: string): DraftScope | null {
  const [, kind, id] = key.split(".");
  if (!id) return null;
  return kind === "topic" ? `topic:${id}` : kind === "new" ? `channel:${id}` : null;
}

/** Drafts that earlier releases kept hold less, or are the document itself. */
export function keptFrom(found: unknown): KeptDraft | undefined {
  if (!found || typeof found !== "object") return undefined;
  if ("type" in found) return { ...noWords, document: found as JSONContent, version: 0, isDirty: false };
  return { ...noWords, version: 0, isDirty: false, ...(found as Partial<KeptDraft>) };
}
