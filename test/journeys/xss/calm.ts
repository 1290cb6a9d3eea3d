import { expect } from "@jest/globals";
import type { BrowserContext, Page } from "playwright-core";
import type { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { Detector } from "./detector.js";
import type { View } from "./garden.js";

export async function signIn(context: BrowserContext, hub: Hub, { token }: Visitor): Promise<void> {
  await context.addCookies([
    { name: "lernnetz", value: token!, url: hub.url, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** Looks at a page as it stands: nothing in it runs, and nothing is left to the policy of the page. */
export async function expectCalmPage(detector: Detector, address: string): Promise<void> {
  await detector.provoke();
  expect({ address, found: await detector.find() }).toEqual({ address, found: [] });
  expect({ address, executed: detector.executed }).toEqual({ address, executed: [] });
  expect({ address, heldBack: detector.heldBack }).toEqual({ address, heldBack: [] });
}

export async function open(page: Page, { path, opens }: View): Promise<void> {
  await page.goto(path);
  await page.getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
  if (!opens) return;
  await page.getByRole("button", { name: opens }).first().click();
  await page.getByRole("dialog").getByRole("listitem").first().waitFor();
}
