import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const inRoot = (...parts) => path.join(root, ...parts);

/** One sentence for the person at the keyboard instead of a stack trace. */
export function giveUp(sentence, exitCode = 1) {
  console.error(sentence);
  process.exit(exitCode);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Das Lernnetz braucht Node.js ab Version 20.19, hier läuft ${process.versions.node}: Bitte Node.js erneuern.`,
  );
}

export function requirePackages(...names) {
  const missing = names.filter((name) => !existsSync(inRoot("node_modules", name)));
  if (missing.length > 0) giveUp(`Es fehlen Pakete (${missing.join(", ")}): Bitte zuerst npm ci ausführen.`);
}

/** Starts a script of ours or of a package with this very Node; resolves with its exit code. */
export function runNode(script, args = [], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(signal ? 1 : code));
  });
}

/** Like `runNode`, but keeps what it said. */
export function readNode(script, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, errors }));
  });
}

/**
 * Answers of many small objects live for a moment each: with room for them they are gone before anybody has to copy
 * them, and a page costs about a fifth less. Up to 200 MB of memory. As in package.json and the Dockerfile.
 */
export const youngGeneration = "--max-semi-space-size=64";

/** Becomes the server: same process, so that signals and exit codes need nobody to pass them on. */
export async function becomeServer(...args) {
  const main = inRoot("dist", "server", "main.js");
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
}
