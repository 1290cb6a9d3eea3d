import { chromium, type Browser } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

const FLAGS = [
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Containers give little shared memory, and a full one shows as a crashed page.
  "--disable-dev-shm-usage",
];

/** A browser that talks to nobody but us. */
export function launchChromium(): Promise<Browser> {
  // Chromium's sandbox refuses root.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findChromium(),
    args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
}
