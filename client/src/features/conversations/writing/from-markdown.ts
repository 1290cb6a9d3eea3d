import type { JSONContent } from "@tiptap/core";
import { markdownTree } from "./markdown-tree.js";

/** A node of the tree that readers are shown, as far as we look at it. */
interface TreeNode {
  type: string;
  children?: TreeNode[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  lang?: string | null;
}

type Marks = NonNullable<JSONContent["marks"]>;

/** Stored Markdown as the editor's document, to be changed and written back. */
export function fromMarkdown(markdown: string): JSONContent {
  const tree: TreeNode = markdownTree(markdown);
  const content = (tree.children ?? []).flatMap(block);
  return { type: "doc", content: content.length > 0 ? content : [paragraph([])] };
}

const paragraph = (content: JSONContent[]): JSONContent => ({
  type: "paragraph",
  ...(content.length > 0 && { content }),
});

function block(node: TreeNode): JSONContent[] {
  const children = node.children ?? [];
  switch (node.type) {
    case "paragraph":
      return [paragraph(inlines(children))];
    case "heading":
      return [
        { type: "heading", attrs: { level: (node.depth ?? 2) <= 2 ? 2 : 3 }, content: inlines(children) },
      ];
    case "list":
      return [list(node)];
    case "blockquote":
      return [{ type: "blockquote", content: children.flatMap(block) }];
    case "code":
      return [
        { type: "codeBlock", attrs: { language: node.lang ?? null }, content: words(node.value ?? "", []) },
      ];
    case "thematicBreak":
      return [{ type: "horizontalRule" }];
    case "table":
      return children.map((row) => paragraph(cells(row)));
    default:
      // Markup and definitions are text here: what was written is not lost by being edited.
      return node.value ? [paragraph(words(node.value, []))] : children.flatMap(block);
  }
}

function list({ ordered, start, children = [] }: TreeNode): JSONContent {
  const content = children.map((item): JSONContent => {
    const inner = (item.children ?? []).flatMap(block);
    // The editor's items begin with a paragraph.
    return { type: "listItem", content: inner[0]?.type === "paragraph" ? inner : [paragraph([]), ...inner] };
  });
  return ordered
    ? { type: "orderedList", attrs: { start: start ?? 1 }, content }
    : { type: "bulletList", content };
}

function cells(row: TreeNode): JSONContent[] {
  return (row.children ?? []).flatMap((cell, index) => [
    ...(index > 0 ? words(" · ", []) : []),
    ...inlines(cell.children ?? []),
  ]);
}

const inlines = (nodes: TreeNode[], marks: Marks = []): JSONContent[] =>
  nodes.flatMap((node) => inline(node, marks));

function inline(node: TreeNode, marks: Marks): JSONContent[] {
  const children = node.children ?? [];
  switch (node.type) {
    case "strong":
      return inlines(children, [...marks, { type: "bold" }]);
    case "emphasis":
      return inlines(children, [...marks, { type: "italic" }]);
    case "delete":
      return inlines(children, [...marks, { type: "strike" }]);
    case "inlineCode":
      return words(node.value ?? "", [...marks, { type: "code" }]);
    case "break":
      return [{ type: "hardBreak" }];
    case "link": {
      const href = node.url ?? "";
      const [, kind, id] = /^(person|place|all):([0-9a-f-]+|here)$/.exec(href) ?? [];
      if (!kind) return inlines(children, [...marks, { type: "link", attrs: { href } }]);
      const label = plain(node).replace(/^@/, "");
      return [{ type: "mention", attrs: { kind, id, label }, ...(marks.length > 0 && { marks }) }];
    }
    default:
      return node.value === undefined ? inlines(children, marks) : words(node.value, marks);
  }
}

function words(value: string, marks: Marks): JSONContent[] {
  const text = value.replaceAll("\u200b", "");
  return text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
}

const plain = ({ value, children = [] }: TreeNode): string => value ?? children.map(plain).join("");
