const longest = 100;

/** What was typed into a search box, for `LIKE`: the signs that would be read as wildcards are made harmless. */
export const likePattern = (search: string): string =>
  search
    .trim()
    .toLowerCase()
    .slice(0, longest)
    .replaceAll("\0", "")
    .replace(/[\\%_]/g, "\\$&");
