import type { Definition, List, ListItem, Nodes, Parents, Root, Table, TableRow } from "mdast";
import { createElement as element, Fragment, type ReactNode } from "react";
import { safeUrl } from "./safe-url.js";

export interface MarkdownLooks {
  /** How a link is shown; its address is one that `safeUrl` let through, or empty. */
  link: (href: string, words: ReactNode) => ReactNode;
  /** Classes of what has no element of its own to be styled by. */
  wide?: string | undefined;
  footnote?: string | undefined;
}

interface Around extends MarkdownLooks {
  definitions: ReadonlyMap<string, Definition>;
  depth: number;
}

/** Deeper, only the words remain: nobody writes so, and a page must not break on it. */
const deepest = 40;

/**
 * A tree of Markdown as elements. Only the kinds named here become elements, none takes anything from the text but its
 * words and an address proven by `safeUrl`: markup in angle brackets is shown as it was typed.
 */
export function markdownView(root: Root, looks: MarkdownLooks): ReactNode {
  return inside(root, { ...looks, definitions: definitionsOf(root), depth: 0 });
}

function inside(parent: Parents, around: Around): ReactNode[] {
  const deeper = { ...around, depth: around.depth + 1 };
  return parent.children.map((node, key) => element(Fragment, { key }, shown(node, parent, deeper)));
}

function shown(node: Nodes, parent: Parents, around: Around): ReactNode {
  if (around.depth > deepest) return wordsOf(node);
  switch (node.type) {
    case "text":
      return node.value;
    case "html":
      return isFlow(parent) ? element("p", null, node.value) : node.value;
    case "paragraph":
      return isTight(parent) ? inside(node, around) : element("p", null, inside(node, around));
    case "heading":
      // Under the title of the topic and the days, headings of a message come third.
      return element(node.depth <= 2 ? "h3" : "h4", null, inside(node, around));
    case "emphasis":
      return element("em", null, inside(node, around));
    case "strong":
      return element("strong", null, inside(node, around));
    case "delete":
      return element("del", null, inside(node, around));
    case "inlineCode":
      return element("code", null, node.value);
    case "code":
      return element("pre", null, element("code", null, `${node.value}\n`));
    case "break":
      return [element("br", { key: "break" }), "\n"];
    case "blockquote":
      return element("blockquote", null, inside(node, around));
    case "thematicBreak":
      return element("hr");
    case "list":
      return list(node, around);
    case "listItem":
      return element("li", null, box(node), inside(node, around));
    case "table":
      return table(node, around);
    case "link":
      return around.link(safeUrl(node.url), inside(node, around));
    case "linkReference":
      return around.link(safeUrl(urlOf(node.identifier, around)), inside(node, around));
    // A picture from elsewhere would tell its host who reads here.
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "footnoteReference":
      return element("sup", null, node.label ?? node.identifier);
    case "footnoteDefinition":
      return element(
        "div",
        { className: around.footnote },
        element("sup", null, node.label ?? node.identifier),
        inside(node, around),
      );
    default:
      return null;
  }
}

function list(node: List, around: Around): ReactNode {
  if (!node.ordered) return element("ul", null, inside(node, around));
  const isMovedOn = typeof node.start === "number" && node.start !== 1;
  return element("ol", isMovedOn ? { start: node.start } : null, inside(node, around));
}

function box({ checked }: ListItem): ReactNode {
  return typeof checked === "boolean" && element("span", null, checked ? "☑ " : "☐ ");
}

function table(node: Table, around: Around): ReactNode {
  const [head, ...rows] = node.children;
  const width = head?.children.length ?? 0;
  const row = (cells: TableRow | undefined, kind: "th" | "td", key?: number) =>
    element(
      "tr",
      { key },
      Array.from({ length: width }, (_, column) => {
        const cell = cells?.children[column];
        return element(
          kind,
          { key: column, align: node.align?.[column] ?? undefined },
          cell && inside(cell, around),
        );
      }),
    );
  return element(
    "div",
    { className: around.wide, tabIndex: 0, role: "group" },
    element(
      "table",
      null,
      element("thead", null, row(head, "th")),
      rows.length > 0 &&
        element(
          "tbody",
          null,
          rows.map((cells, index) => row(cells, "td", index)),
        ),
    ),
  );
}

/** In a list without blank lines the words stand in the item itself. */
function isTight(parent: Parents): boolean {
  return parent.type === "listItem" && !parent.spread;
}

function isFlow({ type }: Parents): boolean {
  return ["root", "blockquote", "listItem", "footnoteDefinition"].includes(type);
}

function urlOf(identifier: string, { definitions }: Around): string {
  return definitions.get(identifier)?.url ?? "";
}

/** The first of a name counts. */
function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of everyNode(root)) {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  }
  return found;
}

function wordsOf(top: Nodes): string {
  return [...everyNode(top)].map((node) => ("value" in node ? node.value : "")).join(" ");
}

/** In the order of the text, and without recursion: it is asked where things lie deep. */
function* everyNode(top: Nodes): Iterable<Nodes> {
  const waiting: Nodes[] = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
}
