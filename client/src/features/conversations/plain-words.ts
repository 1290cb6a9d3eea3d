import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { calledBy } from "./called.js";

type Mentions = MessageFieldsFragment["mentions"];

/** The words of a Markdown text without its marks; whom it calls has the name of today. */
export function plainWords(markdown: string, most: number, mentions: Mentions = []): string {
  // Reading all of a long text for its first words would be waste, and the parser is slow with tangled ones.
  const words = wordsOf(fromMarkdown(markdown.slice(0, most * 8)), mentions)
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 20))} …`;
}

const flowing: ReadonlySet<string> = new Set(["paragraph", "heading", "emphasis", "strong", "link"]);

function wordsOf(node: Nodes, mentions: Mentions): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  const name = node.type === "link" && calledBy(node.url, mentions)?.name;
  if (name) return `@${name}`;
  const between = node.type === "list" ? " · " : flowing.has(node.type) ? "" : " ";
  const words = node.children.map((child) => wordsOf(child, mentions)).join(between);
  // The box of a task is a mark, too.
  return node.type === "listItem" ? words.replace(/^\[[ x]\] /i, "") : words;
}
