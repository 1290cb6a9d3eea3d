import type { List, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Names of today, by the address of the mention: `person:<id>`, `place:<id>`. */
type Names = ReadonlyMap<string, string>;

/** A Markdown text as somebody would type it into a mail: paragraphs, lists and addresses, but no marks. */
export function readableText(markdown: string, most: number, names: Names): string {
  const text = blockText(fromMarkdown(markdown), names).trim();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 20)).trimEnd()} …`;
}

const blocks: ReadonlySet<string> = new Set(["root", "listItem"]);

function blockText(node: Nodes, names: Names): string {
  const inner = (child: Nodes): string => blockText(child, names);
  if (node.type === "list") return listText(node, names);
  if (node.type === "blockquote") return node.children.map(inner).join("\n\n").replace(/^/gm, "> ");
  if (blocks.has(node.type) && "children" in node) return node.children.map(inner).join("\n\n");
  return flowText(node, names);
}

function listText({ ordered, start, children }: List, names: Names): string {
  const items = children.map((item, index) => {
    const mark = ordered ? `${(start ?? 1) + index}. ` : "- ";
    return mark + blockText(item, names).replace(/\n+/g, `\n${" ".repeat(mark.length)}`);
  });
  return items.join("\n");
}

function flowText(node: Nodes, names: Names): string {
  const inner = (child: Nodes): string => flowText(child, names);
  if (node.type === "break") return "\n";
  if (node.type === "thematicBreak") return "---";
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "link") {
    const name = names.get(node.url.toLowerCase());
    if (name !== undefined) return `@${name}`;
    const words = node.children.map(inner).join("");
    // Mentions are links, too, but lead nowhere outside.
    return /^(https?|mailto):/i.test(node.url) && !node.url.endsWith(words)
      ? `${words} (${node.url})`
      : words;
  }
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(inner).join("") : "";
}
