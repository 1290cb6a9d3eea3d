import "reflect-metadata";
import { loadDemo } from "./boot/load-demo.js";
import { migrate } from "./boot/migrate.js";
import { printContract } from "./boot/print-contract.js";
import { serve } from "./boot/serve.js";
import { StartupError } from "./config/startup-error.js";

const [command = "serve", ...options] = process.argv.slice(2);

try {
  if (command === "serve") await serve();
  else if (command === "migrate") await migrate();
  else if (command === "demo") await loadDemo({ reset: options.includes("--reset") });
  else if (command === "print-contract") await printContract();
  else
    throw new StartupError(
      `Den Befehl „${command}“ gibt es nicht; es gibt serve, migrate, demo und print-contract.`,
    );
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
