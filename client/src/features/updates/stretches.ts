/**
 * Where each unfolded stretch of a list ends; null: there is nothing after it, undefined: not known yet. The next one
 * begins where the one before ends now, so that nothing falls between two when something new comes in above.
 */
export type Ends = readonly (string | null | undefined)[];

/** Where the stretches under the first one begin, as far as they are unfolded and there is something in them. */
export function beginnings(first: string | null, ends: Ends): string[] {
  const found: string[] = [];
  let after: string | null | undefined = first;
  for (const end of ends) {
    if (!after) break;
    found.push(after);
    after = end;
  }
  return found;
}

/** Whether one can unfold more: null as long as that is not known. */
export function hasMore(first: string | null, ends: Ends): boolean | null {
  for (const end of [first, ...ends]) {
    if (end === null) return false;
    if (end === undefined) return null;
  }
  return true;
}

export const endingAt = (ends: Ends, index: number, next: string | null): Ends =>
  ends.map((end, place) => (place === index ? next : end));
