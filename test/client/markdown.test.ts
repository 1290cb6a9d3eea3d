import { describe, expect, test } from "@jest/globals";
import type { JSONContent } from "@tiptap/core";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { markdownView } from "../../client/src/features/conversations/markdown-view.js";
import { fromMarkdown } from "../../client/src/features/conversations/writing/from-markdown.js";
import { markdownTree } from "../../client/src/features/conversations/writing/markdown-tree.js";
import { toMarkdown } from "../../client/src/features/conversations/writing/to-markdown.js";

// What somebody typed must be what everybody reads, and what they find again when they edit it.

const shown = (markdown: string): string =>
  renderToStaticMarkup(
    markdownView(markdownTree(markdown), { link: (href, words) => createElement("a", { href }, words) }),
  );

const text = (words: string, ...marks: string[]): JSONContent => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const link = (words: string, href: string): JSONContent => ({
  type: "text",
  text: words,
  marks: [{ type: "link", attrs: { href } }],
});
const line = (...content: (string | JSONContent)[]): JSONContent => ({
  type: "paragraph",
  content: content.map((one) => (typeof one === "string" ? text(one) : one)),
});
const doc = (...content: JSONContent[]): JSONContent => ({ type: "doc", content });
const item = (...content: JSONContent[]): JSONContent => ({ type: "listItem", content });
const bullets = (...items: JSONContent[]): JSONContent => ({ type: "bulletList", content: items });
const numbers = (...items: JSONContent[]): JSONContent => ({
  type: "orderedList",
  attrs: { start: 1 },
  content: items,
});
const lineBreak: JSONContent = { type: "hardBreak" };

/** The words of a document, without any form. */
function words(node: JSONContent): string {
  if (node.type === "hardBreak") return " ";
  if (node.type === "mention") return `@${String(node.attrs?.["label"])}`;
  const inner = (node.content ?? []).map(words).join("");
  return (node.text ?? "") + inner + (isBlock(node) ? " " : "");
}
const isBlock = ({ type }: JSONContent): boolean =>
  type === "paragraph" || type === "heading" || type === "codeBlock";
const tidy = (words: string): string => words.replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
const shownWords = (markdown: string): string =>
  tidy(
    shown(markdown)
      .replace(/<(p|h\d|li|ul|ol|blockquote|pre|br|hr)\b[^>]*>/g, " ")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&"),
  );

describe("what looks like Markdown and is none stays what it is", () => {
  test.each([
    "1. März, nicht später",
    "- kein Punkt",
    "+ 12 Grad",
    "# 4 ist frei",
    "> 40 Personen",
    "---",
    "| a | b |",
    "2 * 3 * 4 und a_b_c und _so_",
    "<b>fett</b> & &amp; <!-- x -->",
    "Kosten: ~300 Euro ~ etwa",
    "[kein Link](nirgends) ![kein Bild](x)",
    "`kein Code`",
    "C:\\Ordner\\Datei",
    "https://lernnetz.example/a_b_c?x=1&y=2. Ende",
    "Max Muster (Stadt) #hilfe",
    "***",
    "===",
    "[^1] und [ ] offen",
  ])("%s", (typed) => {
    const stored = toMarkdown(doc(line(typed)));
    expect(shownWords(stored)).toBe(tidy(typed));
    expect(shown(stored)).toMatch(/^<p>[^]*<\/p>$/);
    expect(tidy(words(fromMarkdown(stored)))).toBe(tidy(typed));
  });

  test("after a line break, too", () => {
    const stored = toMarkdown(
      doc(line("Ablauf", lineBreak, "1. Mai", lineBreak, "- frei", lineBreak, "---", lineBreak, "a | b")),
    );
    expect(shown(stored)).toBe("<p>Ablauf<br/>\n1. Mai<br/>\n- frei<br/>\n---<br/>\na | b</p>");
  });
});

describe("what once lost words, or grew some", () => {
  const mention = { type: "mention", attrs: { kind: "all", id: "here", label: "alle hier" } };

  test.each<[string, JSONContent, string]>([
    [
      "an underscore before a letter that is written as an entity",
      line(text("!", "italic"), "ß_a_b", text("Wort", "italic", "strike")),
      "!ß_a_bWort",
    ],
    [
      "an underscore behind such a letter",
      line(text("(so)", "bold"), "a_b_c", text("(so)", "bold")),
      "(so)a_b_c(so)",
    ],
    ["a backslash inside an address without its protocol", line("www.a.de/_x_Wort"), "www.a.de/_x_Wort"],
    ["such an address behind an exclamation mark", line("!www.a.de/_x_Wort"), "!www.a.de/_x_Wort"],
    ["a mention behind an exclamation mark", line("Achtung!", mention), "Achtung!@alle hier"],
    ["codes side by side", line(text("a", "code"), text("b", "code")), "ab"],
  ])("%s", (_what, written, read) => {
    const stored = toMarkdown(doc(written));
    expect(shownWords(stored)).toBe(read);
    expect(shownWords(toMarkdown(fromMarkdown(stored)))).toBe(read);
  });
});

describe("form survives", () => {
  test("marks side by side and inside each other", () => {
    const stored = toMarkdown(
      doc(
        line(text("fett ", "bold"), text("beides", "bold", "italic"), text(" kursiv", "italic"), "."),
        line("Wort", text("(eng)", "bold"), "anschließend"),
        line(text("a", "bold"), text("b", "italic"), text("c", "strike")),
        line(text("a ", "bold"), "b", text(" c", "italic")),
      ),
    );
    expect(shown(stored).replaceAll("\u200b", "")).toBe(
      [
        "<p><strong>fett <em>beides</em></strong> <em>kursiv</em>.</p>",
        "<p>Wort<strong>(eng)</strong>anschließend</p>",
        "<p><strong>a</strong><em>b</em><del>c</del></p>",
        "<p><strong>a</strong> b <em>c</em></p>",
      ].join(""),
    );
  });

  test("lists in lists", () => {
    const stored = toMarkdown(
      doc(
        numbers(
          item(line("eins"), bullets(item(line("a"), numbers(item(line("x")))), item(line("b")))),
          item(line("zwei")),
        ),
        bullets(item(line("eigene Liste"))),
        bullets(item(line("und noch eine"))),
      ),
    );
    expect(stored).toBe("1. eins\n   - a\n     1. x\n   - b\n2. zwei\n\n- eigene Liste\n\n* und noch eine");
    expect(shown(stored).match(/<ul>/g)).toHaveLength(3);
  });

  test("an item of several paragraphs, a quotation with a list", () => {
    const stored = toMarkdown(
      doc(bullets(item(line("eins"), line("mehr dazu")), item(line("zwei"))), {
        type: "blockquote",
        content: [line("Zitat"), bullets(item(line("darin")))],
      }),
    );
    expect(stored).toBe("- eins\n\n  mehr dazu\n\n- zwei\n\n> Zitat\n>\n> - darin");
  });

  test("headings, code and links", () => {
    const stored = toMarkdown(
      doc(
        { type: "heading", attrs: { level: 2 }, content: [text("Plan #")] },
        { type: "codeBlock", attrs: { language: null }, content: [text("a\n```\nb")] },
        line("Achtung!", link("hier [klicken]", "https://a.example/x_(1)?a=1&b=2")),
        line(text("c`d", "code")),
      ),
    );
    const html = shown(stored);
    expect(html).toContain("<h3>Plan #</h3>");
    expect(html).toContain("<code>a\n```\nb\n</code>");
    expect(html).toContain('Achtung!<a href="https://a.example/x_%281%29?a=1&amp;b=2">hier [klicken]</a>');
    expect(html).toContain("<code>c`d</code>");
  });

  test("mentions are links the server understands", () => {
    const id = "8a6b7c1e-0000-4000-8000-000000000001";
    const mention = { type: "mention", attrs: { kind: "person", id, label: "Ada [von] O_Neil" } };
    const stored = toMarkdown(
      doc(
        line("Frage an ", mention, ", und ", {
          type: "mention",
          attrs: { kind: "all", id: "here", label: "alle hier" },
        }),
      ),
    );
    expect(stored).toBe(`Frage an [@Ada (von) O_Neil](person:${id}), und [@alle hier](all:here)`);
    const back = fromMarkdown(stored).content?.[0]?.content;
    expect(back?.[1]).toEqual({ type: "mention", attrs: { kind: "person", id, label: "Ada (von) O_Neil" } });
    expect(toMarkdown(fromMarkdown(stored))).toBe(stored);
  });

  test("nothing but blank lines is nothing", () => {
    expect(toMarkdown(doc(line(), line("  "), line(lineBreak)))).toBe("");
  });
});

describe("whatever is written", () => {
  const anyWords = fc
    .array(
      fc.constantFrom(
        "Wort",
        "1.",
        "-",
        "*",
        "_",
        "a_b",
        "(",
        ")",
        "`",
        "<b>",
        "&amp;",
        "[x]",
        "~",
        "!",
        "#",
        "|",
        "\\",
        "„",
        "“",
        ".",
        "ß",
        "&",
        "<",
        "www.a.de/_x_",
        "a_b@c-d.de",
        "https://a.de/_b_",
        " ",
        " ",
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(""));
  const anyText = fc
    .record({ words: anyWords, marks: fc.subarray(["bold", "italic", "strike"]) })
    .map(({ words, marks }) => text(words, ...marks));
  const anyOther = fc.oneof(
    anyWords.map((words) => text(words, "code")),
    anyWords.map((words) => link(words, "https://a.de/_(b)")),
    // The brackets of a name become round ones.
    anyWords.map((words) => ({
      type: "mention",
      attrs: { kind: "all", id: "here", label: words.replaceAll("[x]", "x") },
    })),
  );
  const anyInline = fc.oneof(
    { weight: 6, arbitrary: anyText },
    { weight: 1, arbitrary: anyOther },
    { weight: 1, arbitrary: fc.constant(lineBreak) },
  );
  const anyLine = fc.array(anyInline, { minLength: 1, maxLength: 5 }).map((content) => line(...content));
  const { block: anyBlock } = fc.letrec<{ block: JSONContent; list: JSONContent; items: JSONContent[] }>(
    (tie) => ({
      block: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        anyLine,
        tie("list"),
        fc
          .array(tie("block"), { minLength: 1, maxLength: 2 })
          .map((content) => ({ type: "blockquote", content })),
      ),
      list: tie("items").chain((items) => fc.constantFrom(bullets(...items), numbers(...items))),
      items: fc.array(
        fc
          .tuple(anyLine, fc.array(tie("block"), { maxLength: 1 }))
          .map(([first, rest]) => item(first, ...rest)),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  );

  test("the words shown are the words written, and again after editing", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 3 }), (blocks) => {
        const written = doc(...blocks);
        const stored = toMarkdown(written);
        expect(shownWords(stored).replaceAll(" ", "")).toBe(tidy(words(written)).replaceAll(" ", ""));
        expect(shownWords(toMarkdown(fromMarkdown(stored))).replaceAll(" ", "")).toBe(
          tidy(words(written)).replaceAll(" ", ""),
        );
      }),
      { numRuns: 300 },
    );
  });
});
