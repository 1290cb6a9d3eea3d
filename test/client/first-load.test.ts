import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.resolve("dist/client");
const assets = readdirSync(path.join(folder, "assets"));
/** Bytes as they travel, packed with gzip: pages, scripts, styles and texts; without fonts and answers. */
const most = { topic: 250_000, signIn: 200_000 };

/** What a page waits for: all that stands in the page itself, and the parts named, with what those cannot run without. */
function needed(...parts: string[]): string[] {
  const page = readFileSync(path.join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? "");
  const found = new Set(["index.html", ...named]);
  const waiting = [...named, ...parts.flatMap(filesOf)];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    found.add(file);
    if (file.endsWith(".js")) waiting.push(...importsOf(file).filter((one) => !found.has(one)));
  }
  return [...found];
}

/** The script of a part and the styles that come with it. */
function filesOf(part: string): string[] {
  const files = assets.filter((file) => new RegExp(`^${part}-[\\w-]{8}\\.(js|css)$`).test(file));
  if (files.length === 0) throw new Error(`No part is called ${part}.`);
  return files.map((file) => `assets/${file}`);
}

/** Texts come in one language: here, the one that has more to say. */
function longerTexts(noun: string): string {
  const [longer = ""] = ["de", "en"]
    .map((language) => `${noun}.${language}`)
    .sort((a, b) => weight(filesOf(b)) - weight(filesOf(a)));
  return longer;
}

function importsOf(file: string): string[] {
  const code = readFileSync(path.join(folder, file), "utf8");
  const statics = code.matchAll(/(?:^|[;}\n])import(?:[^"'`();]*?from)?\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  return [...statics].map(([, name]) => `assets/${name}`);
}

function weight(files: string[]): number {
  return files.reduce((sum, file) => {
    const whole = path.join(folder, file);
    const packed = existsSync(`${whole}.gz`)
      ? statSync(`${whole}.gz`).size
      : gzipSync(readFileSync(whole)).length;
    return sum + packed;
  }, 0);
}

test("the styles of the frame stand before whatever may bring others: the later ones have the last word", () => {
  const page = readFileSync(path.join(folder, "index.html"), "utf8");
  const [style, script] = [page.indexOf('rel="stylesheet"'), page.indexOf("assets/early-")];
  expect(style).toBeGreaterThan(-1);
  expect(style).toBeLessThan(script);
});

describe("what is loaded until something can be read", () => {
  test("a topic", () => {
    const files = needed("conversations", longerTexts("conversations"), longerTexts("common"));
    expect(files.some((file) => /assets\/start-/.test(file))).toBe(true);
    expect(files.filter((file) => /composer|Menu|Popover|browser|esm|socket|Input/.test(file))).toEqual([]);
    expect(weight(files)).toBeLessThan(most.topic);
  });

  test("the sign-in", () => {
    expect(weight(needed("sign-in.page", longerTexts("identity"), longerTexts("common")))).toBeLessThan(
      most.signIn,
    );
  });
});
