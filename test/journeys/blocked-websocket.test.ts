import { afterAll, describe, expect } from "@jest/globals";
import { Proxy } from "../support/browser-proxy.js";
import { Stage } from "../support/browser.js";

const title = "Rat verschiebt Beschluss";

describe.each([
  { proxy: "refuses WebSockets", open: () => Proxy.thatRefuses() },
  { proxy: "accepts WebSockets and never says a word", open: () => Proxy.thatStaysSilent() },
])("behind a proxy that $proxy", ({ open }) => {
  let proxy: Proxy;
  const { test, journey } = Stage.forFile(async () => {
    proxy = await open();
    return proxy.settings;
  });
  afterAll(() => proxy.close());

  test("messages, counts and changes still arrive by themselves, in both directions", async () => {
    const { ada, bo } = await journey({ topics: [{ title }, { title: "Ein anderes" }] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await ada.opensTopic(title);
    await bo.opensTopic("Ein anderes");
    await ada.says("Hört ihr mich?");
    // A socket that stays silent is given up after ten seconds, and twice before polls take its place.
    await bo.seesTopic(title, "2 ungelesene", 40_000);
    expect(proxy.upgrades).toBeGreaterThanOrEqual(4);
    await bo.opensTopic(title);
    await bo.reads("Hört ihr mich?");
    await bo.says("Laut und deutlich");
    await ada.reads("Laut und deutlich");
    await bo.choosesForTopic("Als gelöst markieren");
    await ada.sees("Gelöst von Bo Beck");
    expect(proxy.polls).toBeGreaterThan(0);
  });
});
