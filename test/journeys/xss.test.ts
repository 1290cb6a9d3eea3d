import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
} from "graphql";
import type { Browser, BrowserContext } from "playwright-core";
import { launchChromium } from "../support/chromium.js";
import { Hub } from "../support/hub.js";
import { expectCalmPage, open, signIn } from "./xss/calm.js";
import { Detector } from "./xss/detector.js";
import { fields } from "./xss/fields.js";
import { Garden, type View } from "./xss/garden.js";
import { payloads, working } from "./xss/payloads.js";

const schema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, "../../server/schema.graphql"), "utf8"),
);

let hub: Hub;
let browser: Browser;
const told = { shown: 0 };

beforeAll(async () => {
  [hub, browser] = await Promise.all([Hub.start(), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await hub.stop();
  process.stderr.write(
    `xss: ${payloads.length} payloads, ${told.shown} pages shown, 0 executed, 0 held back by the policy\n`,
  );
});

test("the corpus is large, and every text that can be handed in has its place in it", () => {
  expect(payloads.length).toBeGreaterThanOrEqual(500);
  expect(Object.keys(fields).toSorted()).toEqual(textInputs());
});

test("whoever looks for executions finds them where a page trusts what it is given", async () => {
  const context = await browser.newContext({ baseURL: hub.url, bypassCSP: true });
  const detector = await Detector.on(context, hub.url);
  await detector.page.goto("/livez");
  await detector.page.setContent(`<main id="x"></main>`);
  await detector.page.evaluate((texts) => {
    for (const text of texts) {
      const box = document.createElement("div");
      box.innerHTML = text;
      document.querySelector("main")!.append(box);
    }
  }, working);
  // Looked for first: what runs may clear the page.
  expect((await detector.find()).length).toBeGreaterThan(80);
  await detector.provoke();
  await detector.page.waitForTimeout(300);
  expect(new Set(detector.executed).size).toBeGreaterThan(20);
  await context.close();
}, 60_000);

/** What is sown in one go, by the fields it is sown in. */
const sown = [...new Set(Object.values(fields))].flatMap((sow) => {
  const names = Object.keys(fields).filter((name) => fields[name] === sow);
  return typeof sow === "string" ? [] : [{ name: names.join(", "), sow }];
});

describe.each(sown)("$name", ({ sow }) => {
  test("nothing of what was stored runs: under the policy of the page, and without it", async () => {
    const garden = await Garden.in(hub);
    const views = await sow(garden);
    expect(views.length).toBeGreaterThan(0);
    for (const bypassCSP of [false, true]) {
      const context = await browser.newContext({ baseURL: hub.url, locale: "de-DE", bypassCSP });
      await signIn(context, hub, garden.staff);
      await expectCalm(context, views);
      await context.close();
    }
  }, 600_000);
});

async function expectCalm(context: BrowserContext, views: readonly View[]): Promise<void> {
  const detector = await Detector.on(context, hub.url);
  for (const view of views) {
    await open(detector.page, view);
    await expectCalmPage(detector, view.path);
    told.shown += 1;
  }
}

/** Every text that a mutation takes, by the input it stands in. */
function textInputs(): string[] {
  const found = new Set<string>();
  const walk = (owner: string, inputs: readonly (GraphQLArgument | GraphQLInputField)[]): void => {
    for (const { name, type } of inputs) {
      const inner = getNamedType(type);
      if (isInputObjectType(inner)) walk(inner.name, Object.values(inner.getFields()));
      else if (inner.name === "String") found.add(`${owner}.${name}`);
    }
  };
  for (const { name, args } of Object.values(schema.getMutationType()!.getFields())) walk(name, args);
  return [...found].toSorted();
}
