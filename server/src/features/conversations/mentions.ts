import { Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";

export const mentionKinds = ["PERSON", "PLACE", "ALL"] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** Somebody a message calls, as a row of the table says it. */
export interface MentionRow {
  kind: MentionKind;
  targetId: string | null;
  /** Of today. */
  name: string | null;
}

/** `PERSON:<id>`, `PLACE:<id>` or `ALL`. */
export type MentionTarget = `PERSON:${string}` | `PLACE:${string}` | "ALL";

const link = /\[@[^\]\n]{1,120}\]\((?:(person|place):([0-9a-f-]{36})|all:here)\)/g;
const most = 50;

/** False for most texts: whoever asks need not look any further. */
export const mayMention = (body: string): boolean => body.includes("[@");

/** Whom a text mentions: links `[@Name](person:ID)`, `[@Ort](place:ID)`, `[@alle hier](all:here)`. */
export function mentionsIn(body: string): MentionTarget[] {
  const targets = new Set<MentionTarget>();
  for (const [, kind, id] of body.matchAll(link)) {
    if (id && !isId(id)) continue;
    targets.add(kind && id ? `${kind.toUpperCase() as "PERSON" | "PLACE"}:${id}` : "ALL");
  }
  if (targets.size > most) {
    throw new Invalid(
      "body",
      "TOO_MANY_MENTIONS",
      `Bitte erwähnen Sie höchstens ${most} Personen und Orte in einem Beitrag.`,
    );
  }
  return [...targets];
}
