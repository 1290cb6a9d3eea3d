const url = /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<>"]*[^\s<>".,;:!?()[\]'*_~\\]/gu;

/** Text as Markdown that shows exactly this text. */
export function escaped(text: string, isLinked: boolean): string {
  if (isLinked) return escapedWords(text);
  let written = "";
  let from = 0;
  for (const match of text.matchAll(url)) {
    written = joined(written + escapedWords(text.slice(from, match.index)), address(match[0]));
    from = match.index + match[0].length;
  }
  return written + escapedWords(text.slice(from));
}

/** A link behind an exclamation mark would be a picture. */
export function joined(text: string, next: string): string {
  return (next.startsWith("[") ? text.replace(/!$/, "\\!") : text) + next;
}

/** A link wherever it stands. A backslash would become part of it, and in angle brackets nothing needs one. */
function address(text: string): string {
  if (!text.startsWith("www.")) return `<${text}>`;
  const words = escapedWords(text);
  return words === text ? text : `[${words}](${linkTarget(`http://${text}`)})`;
}

function escapedWords(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** What would begin a block at the beginning of a line, does not. */
export function atLineStart(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/^(#{1,6})(?=\s|$)/, "\\$1")
        .replace(/^([-+])(?=\s|$)/, "\\$1")
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^>/, "\\>")
        .replace(/^(?=[-=:|][-=:|\s]*$)/, "\\"),
    )
    .join("\n");
}

export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const needsSpace = /^`|`$|^ .* $/.test(text);
  return needsSpace ? `${fence} ${text} ${fence}` : fence + text + fence;
}

export function linkTarget(href: string): string {
  return href
    .replace(
      /[\s<>()\\]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .replace(/&(?=#?\w+;)/g, "&amp;");
}

export interface MentionAttributes {
  kind?: unknown;
  id?: unknown;
  label?: unknown;
}

/** `[@Name](person:ID)`, `[@Ort](place:ID)`, `[@alle hier](all:here)`. */
export function mentionLink({ kind, id, label }: MentionAttributes): string {
  const name = escapedWords(String(label).replaceAll("[", "(").replaceAll("]", ")").slice(0, 100));
  return `[@${name}](${String(kind)}:${String(id)})`;
}
