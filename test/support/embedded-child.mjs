import path from "node:path";
import { pathToFileURL } from "node:url";

// A process that does nothing but keep a database: `node embedded-child.mjs <repository> <options as JSON>`.
// It tells what happens as lines of JSON. SIGTERM ends it in order; SIGUSR2 makes it leave without a word.
const [repository, options] = process.argv.slice(2);
const module = pathToFileURL(path.join(repository, "dist/server/database/embedded-postgres.js")).href;
const tell = (event, more = {}) => process.stdout.write(`${JSON.stringify({ event, ...more })}\n`);
const log = (sentence) => tell("log", { sentence });

try {
  const { startEmbeddedPostgres } = await import(module);
  const database = await startEmbeddedPostgres({
    ...JSON.parse(options),
    log: { info: log, warn: log, error: log },
    onExit: () => tell("crashed"),
  });
  const { connection, admin, pid } = database;
  process.on("SIGTERM", () => void database.stop().then(() => process.exit(0)));
  process.on("SIGUSR2", () => process.exit(0));
  tell("up", { connection, admin, pid });
  setInterval(() => undefined, 60_000);
} catch (error) {
  tell("refused", { name: error.name, sentence: error.message });
  process.exitCode = 1;
}
