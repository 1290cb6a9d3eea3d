import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { newId } from "../factories/world.js";
import { letter } from "../../server/src/mail/letter.js";
import { launchChromium } from "../support/chromium.js";
import { Hub } from "../support/hub.js";
import { bring, fetchFile, png } from "../support/uploading.js";
import { expectCalmPage, open, signIn } from "./xss/calm.js";
import { Detector } from "./xss/detector.js";
import { Garden } from "./xss/garden.js";
import { payloads } from "./xss/payloads.js";

// Where what was stored comes out again beyond the page it was written on: in mails, hits, names of files, and behind
// the links that it becomes.

let hub: Hub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([Hub.start({ settings: { MODE: "demo" } }), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await hub.stop();
});

async function detectorFor(garden: Garden | null, bypassCSP: boolean): Promise<Detector> {
  const context = await browser.newContext({ baseURL: hub.url, locale: "de-DE", bypassCSP });
  if (garden) await signIn(context, hub, garden.staff);
  return Detector.on(context, hub.url);
}

const inGroupsOf = <Item>(size: number, items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

describe("mails", () => {
  const letters = inGroupsOf(30, payloads).map((texts, n) => {
    const [first = ""] = texts;
    const link = `${"http://localhost"}/gespraeche`;
    return letter({
      kind: "notice",
      to: `leser${n}@netz.example`,
      subject: first,
      greeting: first,
      before: texts.map((text) => ({ said: { by: text, at: text, text, asides: [text] } })),
      button: { label: first, link },
      after: [{ heading: first }, { list: texts.map((text) => ({ text, link })) }, ...texts],
      foot: [{ text: first, link }, { text: first }],
    });
  });

  test("subjects and words run nowhere in the outbox", async () => {
    for (const { kind, to, subject, text, html } of letters) {
      await hub.database.query(
        `INSERT INTO mail (id, kind, recipient, subject, text, html, at)
         VALUES ($1, $2, $3, $4, $5, $6, now() + interval '1 hour')`,
        [newId(), kind, to, subject, text, html],
      );
    }
    for (const bypassCSP of [false, true]) {
      const detector = await detectorFor(null, bypassCSP);
      await open(detector.page, { path: "/postausgang" });
      await detector.page.getByText("leser0@netz.example").waitFor();
      await expectCalmPage(detector, "/postausgang");
      await detector.page.context().close();
    }
  }, 120_000);

  test("nor does the HTML part, even in a reader that would run it", async () => {
    const detector = await detectorFor(null, true);
    await detector.page.goto("/livez");
    for (const [n, { html }] of letters.entries()) {
      await detector.page.setContent(html);
      expect(await detector.page.locator("a").count()).toBeGreaterThan(1);
      // Its links all lead to the address of the hub.
      await detector.page.evaluate(() => {
        for (const link of document.querySelectorAll("a"))
          link.href = link.href.replace("http://localhost/", "/");
      });
      await expectCalmPage(detector, `mail ${n}`);
    }
    await detector.page.context().close();
  }, 120_000);
});

test("hits, their marks and suggestions run nowhere, on the page and in the palette", async () => {
  const garden = await Garden.in(hub);
  for (const body of garden.fitting(500).filter((_, n) => n % 5 === 0)) await garden.topic("Fundstück", body);
  for (const title of garden.fitting(150, true).filter((_, n) => n % 9 === 1)) {
    await garden.topic(`Fundstück ${title}`.slice(0, 160), "Worum es geht");
  }
  const words = ["pwned", "script", "img onerror", "Fundstück", "javascript", "<svg", "alert"];
  for (const bypassCSP of [false, true]) {
    const detector = await detectorFor(garden, bypassCSP);
    const { page } = detector;
    for (const word of words) {
      await open(page, { path: `/suche?q=${encodeURIComponent(word)}` });
      await page.locator("main").getByRole("listitem").first().waitFor();
      await expectCalmPage(detector, `/suche?q=${word}`);
      await page.keyboard.press("Control+k");
      const field = page.getByRole("dialog").getByRole("combobox");
      await field.fill(word);
      await page.getByRole("dialog").getByRole("option").nth(1).waitFor();
      await expectCalmPage(detector, `palette: ${word}`);
      await page.keyboard.press("Escape");
    }
    // What was typed itself comes back in words like "Nichts gefunden".
    for (const text of garden.fitting(100, true).filter((_, n) => n % 40 === 0)) {
      await open(page, { path: `/suche?q=${encodeURIComponent(text)}` });
      await expectCalmPage(detector, `/suche?q=${text}`);
    }
    await page.context().close();
  }
}, 300_000);

test("names of files run nowhere: in lists, large pictures, hits and headers of downloads", async () => {
  const garden = await Garden.in(hub);
  const { id } = await garden.topic("Dateien", "Im Anhang");
  const names = garden.fitting(120, true).filter((_, n) => n % 12 === 3);
  let taken = 0;
  for (const [n, name] of names.entries()) {
    const isPicture = n % 3 === 0;
    const bytes = isPicture ? png(4, 4) : Buffer.from("Ein paar Worte");
    const { file } = await bring(garden.staff, `${name}${isPicture ? ".png" : ".txt"}`, bytes);
    if (!file) continue;
    taken += 1;
    const messageId = await garden.post(id, "Mit Datei", {
      attachments: [{ fileId: file.id, description: name }],
    });
    const { message } = await garden.staff.ask<{ message: { attachments: { url: string }[] } }>(
      `query ($id: ID!) { message(id: $id) { attachments { url } } }`,
      { id: messageId },
    );
    const download = await fetchFile(garden.staff, message.attachments[0]!.url);
    expect(download.status).toBe(200);
    const disposition = download.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="[^"\\<>]*"(; filename\*=UTF-8''[\w%.~!#$&+^`|-]+)?$/);
    expect(download.headers.get("x-content-type-options")).toBe("nosniff");
  }
  expect(taken).toBeGreaterThan(20);

  for (const bypassCSP of [false, true]) {
    const detector = await detectorFor(garden, bypassCSP);
    const { page } = detector;
    await open(page, { path: `/gespraeche/thema/${id}/1` });
    await expectCalmPage(detector, "topic with files");
    const pictures = page.getByRole("button", { name: "vergrößern" });
    for (let n = 0; n < Math.min(await pictures.count(), 4); n += 1) {
      await pictures.nth(n).click();
      await page.getByRole("dialog").locator("figure").waitFor();
      await expectCalmPage(detector, `large picture ${n}`);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
    }
    await open(page, { path: `/suche?q=Datei&hat=datei` });
    await expectCalmPage(detector, "hits with files");
    await page.context().close();
  }
}, 300_000);

test("whatever becomes a link leads, when it is clicked, to the web and nowhere else", async () => {
  const garden = await Garden.in(hub);
  const views = await garden.inTopics(
    garden.fitting(2_000).filter((text) => /:|\/\/|\\\\|\]\(/.test(text)),
    (topicId, body) => garden.post(topicId, body),
  );
  // Without the policy of the page, which would hold scripts back.
  const detector = await detectorFor(garden, true);
  const { page } = detector;
  const opened: string[] = [];
  page.on("popup", (popup) => opened.push(popup.url()));
  const clicked = new Set<string>();
  for (const view of views) {
    await open(page, view);
    const found = await page
      .locator("[data-number] a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const href of new Set(found)) {
      if (clicked.has(href)) continue;
      clicked.add(href);
      expect(await page.evaluate(clickOn, href)).toBe(true);
      await page.waitForTimeout(50);
      if (!page.url().endsWith(view.path)) await open(page, view);
    }
  }
  await page.waitForTimeout(500);
  expect(clicked.size).toBeGreaterThanOrEqual(10);
  expect(detector.executed.filter((deed) => !leadsOut.test(deed))).toEqual([]);
  for (const url of opened) expect(url).toMatch(/^(about:blank|https?:|chrome-error:|$)/);
  await page.context().close();
}, 300_000);

/** Another window on the web, which is not reached from here, or a letter. */
const leadsOut = /^(popup: (about:blank|https?:|chrome-error:|$)|asked mailto:)/;

/** In the page: with the middle button, which opens beside it, and as usual. */
function clickOn(href: string): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-number] a[href]")];
  const link = links.find((one) => one.getAttribute("href") === href);
  link?.dispatchEvent(new MouseEvent("auxclick", { button: 1, bubbles: true, cancelable: true }));
  link?.click();
  return link !== undefined;
}
