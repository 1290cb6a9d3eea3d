import { existsSync } from "node:fs";
import { inRoot, requireNode, requirePackages, runNode } from "./project.mjs";

// `npm run types`: does everything fit together?
requireNode();
requirePackages("typescript");
let isSound = true;
for (const part of ["server", "client", "test"].filter((name) => existsSync(inRoot(name)))) {
  const code = await runNode(inRoot("node_modules/typescript/bin/tsc"), [
    "--noEmit",
    "-p",
    part,
    "--pretty",
    "false",
  ]);
  isSound &&= code === 0;
}
process.exitCode = isSound ? 0 : 1;
