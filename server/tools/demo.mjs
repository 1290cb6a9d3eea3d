import { becomeServer, giveUp, requireNode, requirePackages } from "./project.mjs";

// `npm run demo [-- --reset]`: fills the database with the demo network and ends.
requireNode();
requirePackages("@nestjs/core", "pg");
const { buildStale } = await import("./build-parts.mjs");
if (!(await buildStale(["server"])))
  giveUp("Die Demodaten bleiben, wie sie sind: Der Server lässt sich nicht bauen.");
await becomeServer("demo", ...process.argv.slice(2));
