import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { markdownView } from "../../client/src/features/conversations/markdown-view.js";
import { markdownTree } from "../../client/src/features/conversations/writing/markdown-tree.js";

// What members read of each other is made into elements here, and nowhere else.

const shown = (markdown: string): string =>
  renderToStaticMarkup(
    markdownView(markdownTree(markdown), {
      link: (href, words) => (href ? createElement("a", { href }, words) : words),
      wide: "wide",
      footnote: "footnote",
    }),
  );

describe("every kind of node", () => {
  test.each([
    ["words", "Guten Tag", "<p>Guten Tag</p>"],
    ["paragraphs", "eins\n\nzwei", "<p>eins</p><p>zwei</p>"],
    ["emphasis", "*so* __sehr__ ~~nicht~~", "<p><em>so</em> <strong>sehr</strong> <del>nicht</del></p>"],
    [
      "marks inside each other",
      "**fett *und* ~~aus~~**",
      "<p><strong>fett <em>und</em> <del>aus</del></strong></p>",
    ],
    ["code", "`a <b>`", "<p><code>a &lt;b&gt;</code></p>"],
    ["a block of code", "```js x\na\n<b>\n```", "<pre><code>a\n&lt;b&gt;\n</code></pre>"],
    ["indented code", "    a", "<pre><code>a\n</code></pre>"],
    ["a break", "a\\\nb", "<p>a<br/>\nb</p>"],
    ["a line", "a\n\n***", "<p>a</p><hr/>"],
    ["a quotation", "> a\n>\n> - b", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote>"],
    ["a tight list", "- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["a loose list", "- a\n\n  b\n- c", "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>"],
    ["a list that begins later", "3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["lists in lists", "1. a\n   - b", "<ol><li>a<ul><li>b</li></ul></li></ol>"],
    ["tasks", "- [x] a\n- [ ] b", "<ul><li><span>☑ </span>a</li><li><span>☐ </span>b</li></ul>"],
    ["entities", "&amp; &lt;b&gt; &#65;", "<p>&amp; &lt;b&gt; A</p>"],
    ["an escape", "\\*so\\*", "<p>*so*</p>"],
    [
      "a link",
      "[hier](https://a.example/?a=1&b=2 'T')",
      '<p><a href="https://a.example/?a=1&amp;b=2">hier</a></p>',
    ],
    [
      "a link by name",
      "[hier][x] [x]\n\n[X]: /a\n[x]: /b",
      '<p><a href="/a">hier</a> <a href="/a">x</a></p>',
    ],
    ["a name nobody defined", "[hier][x]", "<p>[hier][x]</p>"],
    [
      "an address in brackets",
      "<https://a.example>",
      '<p><a href="https://a.example">https://a.example</a></p>',
    ],
    ["a bare address", "www.a.example", '<p><a href="http://www.a.example">www.a.example</a></p>'],
    ["a mail address", "ada@a.example", '<p><a href="mailto:ada@a.example">ada@a.example</a></p>'],
    ["a picture is its words", "![Plan](https://a.example/x.png)", "<p>Plan</p>"],
    ["a picture by name", "![Plan][x]\n\n[x]: https://a.example/x.png", "<p>Plan</p>"],
    [
      "a footnote",
      "Satz[^a].\n\n[^a]: Quelle",
      '<p>Satz<sup>a</sup>.</p><div class="footnote"><sup>a</sup><p>Quelle</p></div>',
    ],
  ])("%s", (_, markdown, html) => {
    expect(shown(markdown)).toBe(html);
  });

  test("headings come under those of the page", () => {
    expect(shown("# a\n\n## b\n\n### c\n\n###### d")).toBe("<h3>a</h3><h3>b</h3><h4>c</h4><h4>d</h4>");
  });

  test("a table can be scrolled by keyboard; short rows are filled up", () => {
    expect(shown("| a | b |\n| --- | ---: |\n| *1* | 2 |\n| 3 |")).toBe(
      '<div class="wide" tabindex="0" role="group"><table>' +
        '<thead><tr><th>a</th><th align="right">b</th></tr></thead>' +
        '<tbody><tr><td><em>1</em></td><td align="right">2</td></tr>' +
        '<tr><td>3</td><td align="right"></td></tr></tbody></table></div>',
    );
    expect(shown("| a |\n| --- |")).toBe(
      '<div class="wide" tabindex="0" role="group"><table><thead><tr><th>a</th></tr></thead></table></div>',
    );
  });
});

describe("nothing gets through", () => {
  test.each([
    "<script>alert(1)</script>",
    "a <img src=x onerror=alert(1)> b",
    "<a href='javascript:alert(1)'>x</a>",
    "- <svg onload=alert(1)>",
    "> <iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "| <b onclick=x> |\n| --- |",
    "<!-- x --> <?php ?> <![CDATA[x]]> <!DOCTYPE x>",
    "[^a]\n\n[^a]: <style>*{}</style>",
  ])("markup is words: %s", (markdown) => {
    const tags = new Set(shown(markdown).match(/<[a-z][a-z0-9]*/g));
    for (const tag of tags) expect(harmless).toContain(tag.slice(1));
    expect(shown(markdown)).not.toMatch(/<[^>]*\son\w+=/);
    expect(shown(markdown)).toContain("&lt;");
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A&#x61;vascript&colon;alert(1)",
    "java&Tab;script:alert(1)",
    "\u0001javascript:alert(1)",
    "vbscript:x",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:https://a.example/x",
    "file:///etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "/&Tab;/evil.example",
    "\\\\evil.example",
    "nirgends",
    "#anker",
    "?x=1",
    "person:1",
    "all:there",
  ])("no way to %s", (url) => {
    for (const markdown of [
      `[x](${url})`,
      `[x](<${url}>)`,
      `[x][a]\n\n[a]: ${url}`,
      `[x][a]\n\n[a]: <${url}>`,
      `<${url}>`,
    ]) {
      for (const [, href] of shown(markdown).matchAll(/href="([^"]*)"/g)) {
        expect(href).toMatch(/^(https?:|mailto:|tel:|\/(?![/\\]))/);
      }
      expect(shown(markdown)).not.toMatch(/src=/);
    }
  });

  test("a link in a picture, a picture in a link, code in a link", () => {
    expect(shown("[![Plan](javascript:x)](javascript:y)")).toBe("<p>Plan</p>");
    expect(shown("![a [b](javascript:x)](y)")).toBe("<p>a b</p>");
    expect(shown("[`c`](javascript:x)")).toBe("<p><code>c</code></p>");
  });

  test("whatever is put together, only harmless elements come of it", () => {
    const bits = fc.constantFrom(
      ..."<script>|</script>|<img src=x onerror=y>|[a](javascript:b)|![a](b)|[a][b]|[b]: javascript:x|[^1]|[^1]: x".split(
        "|",
      ),
      ..."*|**|~~|`|```|> |- |1. |# |---|\n|\n\n|    |\\|&lt;|&#106;avascript:|<javascript:x>|<!--|-->|<![CDATA[|\u0000".split(
        "|",
      ),
      "| a | b |\n| - | - |\n| c |",
      "- [x] ",
      "www.a.example",
      "x",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
        const html = shown(parts.join(""));
        for (const [, tag, rest] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
          expect(harmless).toContain(tag);
          expect(rest).toMatch(/^( (start|align|class|role|tabindex|href)="[^"]*")*\/?$/);
        }
        for (const [, href] of html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(https?:|mailto:|tel:|\/)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("nothing breaks a page", () => {
  test.each([
    ["quotations", `${"> ".repeat(3_000)}Wort`],
    ["lists", `${"- ".repeat(3_000)}Wort`],
    ["emphasis", `${"*a ".repeat(3_000)}Wort${" b*".repeat(3_000)}`],
    ["brackets", `${"[".repeat(5_000)}Wort${"](/x)".repeat(3_000)}`],
    ["footnotes", "[^a]: ".repeat(2_000) + "Wort"],
  ])("%s a thousandfold inside each other keep their words", (_, markdown) => {
    const html = shown(markdown);
    expect(html).toContain("Wort");
    expect(html.match(/<blockquote>/g)?.length ?? 0).toBeLessThan(60);
  });
});

const harmless =
  "p h3 h4 em strong del code pre br hr blockquote ul ol li span table thead tbody tr th td div a sup".split(
    " ",
  );
