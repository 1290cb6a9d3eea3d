import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, watch } from "node:fs";
import { build } from "./build-parts.mjs";
import { inRoot, requireNode, requirePackages, youngGeneration } from "./project.mjs";

// `npm run dev`: compiles on every change, restarts the server, serves the client with hot reload on port 5173.
requireNode();
requirePackages("typescript", "vite", "@nestjs/core");
mkdirSync(inRoot("dist/server"), { recursive: true });
await build(["server"]);

const node = (script, ...args) =>
  spawn(process.execPath, [inRoot(script), ...args], { cwd: inRoot(), stdio: "inherit" });
const compiler = node("node_modules/typescript/bin/tsc", "-p", "server", "--watch", "--preserveWatchOutput");
const vite = node("node_modules/vite/bin/vite.js", "--config", "client/vite.config.ts");
// In a group of its own: Ctrl-C reaches it through us, once; a second signal would mean "at once".
const serve = () =>
  spawn(process.execPath, [youngGeneration, inRoot("dist/server/main.js"), "serve"], {
    cwd: inRoot(),
    stdio: "inherit",
    detached: process.platform !== "win32",
  });

let server = serve();
let restarting = Promise.resolve();
let pause;
// The compiler writes this file last, once for each round.
watch(inRoot("dist/server"), (_event, name) => {
  if (name !== ".tsbuildinfo") return;
  clearTimeout(pause);
  pause = setTimeout(() => (restarting = restarting.then(restart)), 200);
});

async function restart() {
  await end(server);
  server = serve();
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    clearTimeout(pause);
    await Promise.all([end(compiler), end(vite), restarting.then(() => end(server))]);
    process.exit(0);
  });
}
