import { Settings } from "../config/settings.js";
import { openDatabase, runMigrations } from "./open-database.js";
import { say } from "./say.js";

/** `npm run migrate`: brings the tables up to date and ends. */
export async function migrate(): Promise<void> {
  const database = await openDatabase(Settings.load(), say);
  try {
    const done = await runMigrations(database.connection);
    say(
      done.length > 0
        ? `Datenbank erneuert: ${done.join(", ")}`
        : "Die Datenbank ist auf dem neuesten Stand.",
    );
  } finally {
    await database.close();
  }
}
