import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

// One paragraph with none of the characters that mean something in Markdown: most of what people write.
const isPlain = /^(?![-+]|\d+[.)])[^\\`*_[\]<>#&~|=\n\r]*$/;

/** The words of a Markdown text without its marks, for excerpts and announcements. */
export function plainWords(markdown: string, most: number): string {
  const whole = markdown.trim();
  if (whole.length <= most && isPlain.test(whole)) return whole.replace(/\s+/g, " ");
  // Reading all of a long text for its first words would be waste, and the parser is slow with tangled ones.
  const words = wordsOf(fromMarkdown(markdown.slice(0, most * 8)))
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 20))} …`;
}

/** The first words of a topic's first message, as its list shows them. */
export const topicExcerpt = (body: string): string => plainWords(body, 200);

const flowing: ReadonlySet<string> = new Set(["paragraph", "heading", "emphasis", "strong", "link"]);

function wordsOf(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  const words = node.children.map(wordsOf).join(flowing.has(node.type) ? "" : " ");
  // The box of a task is a mark, too.
  return node.type === "listItem" ? words.replace(/^\[[ x]\] /i, "") : words;
}
