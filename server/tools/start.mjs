import { becomeServer, giveUp, requireNode, requirePackages } from "./project.mjs";

// `npm start`: builds what is older than its sources, then becomes the server.
requireNode();
requirePackages("@nestjs/core", "pg");
await buildFirst();
await becomeServer("serve");

async function buildFirst() {
  const { buildStale } = await import("./build-parts.mjs");
  // Ctrl-C while building is an orderly end, too.
  const leave = () => process.exit(0);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, leave);
  if (!(await buildStale())) giveUp("Das Lernnetz startet nicht, weil es sich nicht bauen lässt.");
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, leave);
}
