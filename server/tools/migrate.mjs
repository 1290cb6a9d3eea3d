import { becomeServer, giveUp, requireNode, requirePackages } from "./project.mjs";

// `npm run migrate`: brings the database up to date and ends.
requireNode();
requirePackages("@nestjs/core", "pg");
const { buildStale } = await import("./build-parts.mjs");
if (!(await buildStale(["server"])))
  giveUp("Die Datenbank bleibt, wie sie ist: Der Server lässt sich nicht bauen.");
await becomeServer("migrate");
