import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { isStale, remember } from "./freshness.mjs";
import { inRoot, requirePackages, runNode } from "./project.mjs";

const builders = { server: buildServer, client: buildClient };
const titles = { server: "Server", client: "Oberfläche" };

/** Builds the parts named; false if one of them failed. */
export async function build(parts) {
  let isWhole = true;
  for (const part of parts) {
    const began = Date.now();
    console.log(`${titles[part]} wird gebaut …`);
    if (await builders[part]()) {
      remember(part, began);
      console.log(`${titles[part]} ist gebaut (${((Date.now() - began) / 1000).toFixed(1)} s).`);
    } else {
      isWhole = false;
      console.error(`${titles[part]} lässt sich nicht bauen; die Gründe stehen darüber.`);
    }
  }
  return isWhole;
}

/** Builds only what is older than its sources. */
export function buildStale(parts = ["server", "client"]) {
  return build(parts.filter(isStale));
}

async function buildServer() {
  requirePackages("typescript");
  removeOrphans(inRoot("dist/server"), inRoot("server/src"));
  const code = await runNode(inRoot("node_modules/typescript/bin/tsc"), [
    "-p",
    "server",
    "--pretty",
    "false",
  ]);
  copyAssets();
  return code === 0;
}

async function buildClient() {
  requirePackages("vite");
  if (!existsSync(inRoot("client/index.html"))) return false;
  const vite = inRoot("node_modules/vite/bin/vite.js");
  return (await runNode(vite, ["build", "--config", "client/vite.config.ts", "--logLevel", "warn"])) === 0;
}

/** What a deleted source left behind would still be found by whoever reads the folder (migrations!). */
function removeOrphans(built, sources) {
  if (!existsSync(built)) return;
  for (const entry of readdirSync(built, { withFileTypes: true })) {
    const file = path.join(built, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(path.join(sources, entry.name))) removeOrphans(file, path.join(sources, entry.name));
      else rmSync(file, { recursive: true });
    } else if (!entry.name.startsWith(".") && !hasSource(sources, entry.name)) {
      rmSync(file);
    }
  }
}

function hasSource(folder, name) {
  const candidates = [name, name.replace(/\.js(\.map)?$/, ".ts")];
  return candidates.some((candidate) => existsSync(path.join(folder, candidate)));
}

/** Data, texts and templates travel along. */
function copyAssets() {
  const isWanted = (source) => !/\.ts$/.test(source);
  cpSync(inRoot("server/src"), inRoot("dist/server"), { recursive: true, filter: isWanted });
}
