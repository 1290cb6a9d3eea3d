import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../support/find-chromium.mjs";
import { inRoot, youngGeneration } from "../../../server/tools/project.mjs";
import { quantile } from "../support/figures.mjs";
import { freePort, pause } from "../support/stage.mjs";

/** A slow telephone, as Lighthouse has it. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const slowProcessor = 4;
const visits = 5;

/**
 * (e) From nothing to a hub that answers, with database and demo network, then once more; and what somebody with a
 * slow telephone and an empty cache waits for and loads until the first message of a topic is painted.
 */
export async function startAndFirstLoad({ tell }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-bench-"));
  try {
    const first = await start(folder);
    await first.stop();
    const second = await start(folder);
    tell(`erster Start ${(first.took / 1000).toFixed(1)} s, zweiter ${(second.took / 1000).toFixed(1)} s`);
    try {
      const firstLoad = await visitATopic(second.url);
      const painted = (firstLoad.painted / 1000).toFixed(2);
      tell(`erster Beitrag nach ${painted} s, ${Math.round(firstLoad.bytes / 1000)} kB geladen`);
      return { start: { first: first.took, second: second.took }, firstLoad };
    } finally {
      await second.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(folder) {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    MODE: "demo",
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: "warn",
  };
  const began = performance.now();
  const child = spawn(process.execPath, [youngGeneration, inRoot("dist/server/main.js"), "serve"], {
    cwd: os.tmpdir(),
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}`;
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error("the hub did not start");
    await pause(20);
  }
  const took = performance.now() - began;
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { url, took, stop };
}

async function visitATopic(url) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const { cookie, topicId } = await somebodyWithATopic(url);
    const loads = [];
    for (let n = 0; n < visits; n++) loads.push(await visit(browser, url, cookie, topicId));
    const [{ bytes, fontBytes }] = loads;
    return {
      bytes,
      fontBytes,
      painted: quantile(
        loads.map(({ painted }) => painted),
        0.5,
      ),
    };
  } finally {
    await browser.close();
  }
}

/** A persona of the demo network, signed in, and the longest topic they read. */
async function somebodyWithATopic(url) {
  const ask = async (query, variables, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return { data, cookie: response.headers.get("set-cookie")?.split(";", 1)[0] };
  };
  const { data } = await ask(`{ hub { personas { person { id } } } }`);
  const { cookie } = await ask(`mutation ($id: ID!) { signInAsPersona(personId: $id) { language } }`, {
    id: data.hub.personas[3].person.id,
  });
  const { data: own } = await ask(
    `{ viewer { rounds { channels { topics(limit: 10) { items { id lastNumber } } } } } }`,
    {},
    { cookie },
  );
  const topics = own.viewer.rounds[0].channels.flatMap(({ topics: page }) => page.items);
  const [longest] = topics.toSorted((a, b) => b.lastNumber - a.lastNumber);
  return { cookie, topicId: longest.id };
}

async function visit(browser, url, cookie, topicId) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: "de-DE",
  });
  try {
    const [name, value] = cookie.split("=");
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow4g);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });

    const kinds = new Map();
    const loaded = { bytes: 0, fontBytes: 0 };
    session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind === "Font") loaded.fontBytes += encodedDataLength;
      else if (["Document", "Script", "Stylesheet", "Fetch", "XHR"].includes(kind))
        loaded.bytes += encodedDataLength;
    });
    // Asked in the page itself, once the frame after the message's appearance is drawn.
    await page.addInitScript(() => {
      const look = () => {
        if (!document.querySelector("[data-number]")) return requestAnimationFrame(look);
        requestAnimationFrame(() => requestAnimationFrame(() => (window.paintedAt = performance.now())));
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${url}/gespraeche/thema/${topicId}`, { waitUntil: "commit" });
    const painted = await page.waitForFunction(() => window.paintedAt, undefined, { timeout: 60_000 });
    return { ...loaded, painted: await painted.jsonValue() };
  } finally {
    await context.close();
  }
}
