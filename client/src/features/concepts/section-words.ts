import type { KeptSection } from "./section-drafts.js";

/** How a section stands for everybody. */
interface Stored {
  body: string;
  version: number;
}

export const areSame = (one: string, other: string): boolean => plain(one) === plain(other);

/** As the server keeps it. */
const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();

export const isUnsaved = ({ body, before }: KeptSection): boolean => !areSame(body, before);

/**
 * What becomes of what one is writing when somebody else has saved. Whoever has written nothing yet goes on from the new
 * text; whoever has, keeps their words, and as long as they differ, a person has to say how it goes on.
 */
export function meet(kept: KeptSection, stored: Stored): { kept: KeptSection; isContested: boolean } {
  if (stored.version <= kept.version) return { kept, isContested: false };
  if (!isUnsaved(kept) || areSame(kept.body, stored.body))
    return { kept: begunOver(stored), isContested: false };
  // Saved, but not changed.
  if (areSame(kept.before, stored.body))
    return { kept: { ...kept, version: stored.version }, isContested: false };
  return { kept, isContested: true };
}

export const begunOver = ({ body, version }: Stored): KeptSection => ({ body, before: body, version });

/** One's own words go on over the new text. */
export const keepOwn = (kept: KeptSection, stored: Stored): KeptSection => ({
  body: kept.body,
  before: stored.body,
  version: stored.version,
});

/** What one has gone on writing while these words were on their way, over them; null: nothing. */
export const goOnOver = (kept: KeptSection, saved: Stored): KeptSection | null =>
  areSame(kept.body, saved.body) ? null : keepOwn(kept, saved);

/** Both texts, first what is there for everybody. */
export const keepBoth = (kept: KeptSection, stored: Stored): KeptSection => ({
  body: [stored.body.trim(), kept.body.trim()].filter(Boolean).join("\n\n"),
  before: stored.body,
  version: stored.version,
});
