import { NestFactory } from "@nestjs/core";
import { AppModule } from "../app.module.js";
import { FrameworkLog, HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import { DemoNetwork } from "../demo/demo-network.js";
import { openDatabase, runMigrations } from "./open-database.js";
import { say } from "./say.js";

/** `npm run demo`: fills the demo network in, with `--reset` anew. */
export async function loadDemo({ reset }: { reset: boolean }): Promise<void> {
  const settings = Settings.load();
  const database = await openDatabase(settings, say);
  try {
    await runMigrations(database.connection);
    const app = await NestFactory.createApplicationContext(
      AppModule.with({ settings, connection: database.connection }),
      { logger: new FrameworkLog(new HubLog(settings.logLevel)), abortOnError: false },
    );
    const demo = app.get(DemoNetwork);
    if (reset) await demo.reset();
    await demo.load(say);
    await app.close();
  } finally {
    await database.close();
  }
}
