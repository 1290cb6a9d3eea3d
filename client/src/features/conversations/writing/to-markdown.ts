import type { JSONContent } from "@tiptap/core";
import { inlineMarkdown } from "./inline-markdown.js";

/**
 * The editor's document as the Markdown that is stored. It must be shown, and read back, as exactly what was
 * written: "1. März" is a date and not a list, "a_b" no emphasis, "<b>" no markup.
 */
export function toMarkdown(document: JSONContent): string {
  return blocks(document.content ?? []).trim();
}

function blocks(nodes: readonly JSONContent[], lead = ""): string {
  const written: string[] = [];
  let previous: JSONContent | undefined;
  let isAlternate = false;
  for (const node of nodes) {
    if (isBlank(node)) continue;
    // Two lists in a row would grow together; another marker keeps them apart.
    isAlternate = previous?.type === node.type && !isAlternate;
    written.push(block(node, isAlternate));
    previous = node;
  }
  return lead + written.join("\n\n");
}

/** Nothing to read in it; a list of empty items neither. */
function isBlank({ type, content = [] }: JSONContent): boolean {
  if (type === "horizontalRule" || type === "codeBlock") return false;
  return type === "paragraph" || type === "heading" ? inlineMarkdown(content) === "" : content.every(isBlank);
}

function block(node: JSONContent, isAlternate: boolean): string {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return inlineMarkdown(content);
    case "heading":
      return heading(Number(node.attrs?.["level"] ?? 2), inlineMarkdown(content, { oneLine: true }));
    case "bulletList":
      return list(content, () => (isAlternate ? "* " : "- "));
    case "orderedList": {
      const start = Number(node.attrs?.["start"] ?? 1);
      return list(content, (index) => `${start + index}${isAlternate ? ") " : ". "}`);
    }
    case "blockquote":
      return prefixed(blocks(content), "> ", "> ");
    case "codeBlock":
      return fenced(content.map(({ text }) => text ?? "").join(""), String(node.attrs?.["language"] ?? ""));
    case "horizontalRule":
      return "---";
    default:
      return blocks(content);
  }
}

function heading(level: number, words: string): string {
  if (words === "") return "";
  return `${"#".repeat(Math.min(Math.max(level, 1), 6))} ${words.replace(/(#+)$/, "\\$1")}`;
}

function list(all: readonly JSONContent[], markerOf: (index: number) => string): string {
  const items = all.filter((item) => !isBlank(item));
  const isLoose = items.some(needsAir);
  return items
    .map((item, index) => {
      const marker = markerOf(index);
      const content = item.content ?? [];
      const words = isLoose ? blocks(content) : tight(content);
      return prefixed(words, marker, " ".repeat(marker.length));
    })
    .join(isLoose ? "\n\n" : "\n");
}

/** Items of several paragraphs stand apart, and so do the lists around them: readers differ in half-open ones. */
function needsAir({ content = [] }: JSONContent): boolean {
  const [own, lists] = [content.filter(isPlain), content.filter((node) => !isPlain(node))];
  if (own.filter((node) => !isBlank(node)).length > 1 || own.some(({ type }) => type === "blockquote"))
    return true;
  return lists.some((inner) => (inner.content ?? []).some(needsAir));
}

const isPlain = ({ type }: JSONContent): boolean => type !== "bulletList" && type !== "orderedList";

function tight(content: readonly JSONContent[]): string {
  return blocks(content).replace(/\n\n(?=(?:[-*]|\d+[.)])(?: |$))/gm, "\n");
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? first + line : line === "" ? others.trimEnd() : others + line))
    .join("\n");
}

function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language.replace(/[`\s]/g, "")}\n${code}\n${fence}`;
}
