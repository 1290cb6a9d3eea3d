import { requireNode } from "./project.mjs";

// `npm run build [-- server|client]`
requireNode();
const { build } = await import("./build-parts.mjs");
const wanted = process.argv.slice(2).filter((part) => ["server", "client"].includes(part));
process.exitCode = (await build(wanted.length > 0 ? wanted : ["server", "client"])) ? 0 : 1;
