import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./project.mjs";

const SOURCES = {
  server: ["server/src", "server/tsconfig.json", "tsconfig.json", "package-lock.json"],
  client: ["client", "tsconfig.json", "package-lock.json"],
};

const stamp = (part) => inRoot("dist", `${part}.stamp`);

/** Whether a source has changed since the build began, a deletion included (it touches the folder). */
export function isStale(part) {
  try {
    const began = Number(readFileSync(stamp(part), "utf8"));
    return SOURCES[part].some((source) => newest(inRoot(source)) > began);
  } catch {
    return true;
  }
}

/** Remembers when the build began: what was edited meanwhile counts as not built. */
export function remember(part, began) {
  mkdirSync(inRoot("dist"), { recursive: true });
  writeFileSync(stamp(part), `${began}\n`);
}

function newest(file) {
  const { mtimeMs, isFolder } = look(file);
  if (!isFolder) return mtimeMs;
  const names = readdirSync(file).filter((name) => name !== "node_modules");
  return Math.max(mtimeMs, ...names.map((name) => newest(path.join(file, name))));
}

function look(file) {
  const stats = statSync(file);
  return { mtimeMs: stats.mtimeMs, isFolder: stats.isDirectory() };
}
