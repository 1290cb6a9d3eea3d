import type { Server } from "node:http";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { AppModule } from "../app.module.js";
import { Settings } from "../config/settings.js";
import { StartupError } from "../config/startup-error.js";
import { DemoNetwork } from "../demo/demo-network.js";
import { FirstStaff } from "../features/identity/first-staff.js";
import { SubscriptionSocket } from "../realtime/subscription-socket.js";
import { claimPort } from "./claim-port.js";
import { openDatabase, runMigrations } from "./open-database.js";
import { say } from "./say.js";
import { serveClient, prepareWeb } from "./web.js";

/** `npm start`: database, migrations, demo network, and everything on one port until somebody ends it. */
export async function serve(): Promise<void> {
  const settings = Settings.load();
  // Before anything is touched: a start that could not be reached must not change data.
  await claimPort(settings.host, settings.port);
  const database = await openDatabase(settings, say);
  let app: NestExpressApplication | undefined;
  try {
    await runMigrations(database.connection);
    app = await NestFactory.create<NestExpressApplication>(
      AppModule.with({ settings, connection: database.connection }),
      { logger: ["error", "warn"], bodyParser: false, abortOnError: false },
    );
    prepareWeb(app, settings);
    serveClient(app);
    await app.init();
    app.get(SubscriptionSocket).attach(app.getHttpServer() as Server);
    if (settings.isDemo) await app.get(DemoNetwork).load(say);
    await app.get(FirstStaff).invite(say);
    await listen(app, settings);
  } catch (error) {
    await app?.close().catch(() => undefined);
    await database.close();
    throw error;
  }
  endOnSignals(app, database.close);
  say(`Das Lernnetz läuft: ${settings.publicUrl(portOf(app))}`);
  if (settings.isDemo) app.get(DemoNetwork).introduce(say);
  say("Beenden mit Strg+C.");
}

async function listen(app: NestExpressApplication, settings: Settings): Promise<void> {
  try {
    await app.listen(settings.port, settings.host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new StartupError(`Port ${settings.port} ist schon belegt: Bitte mit PORT einen anderen wählen.`);
  }
}

function portOf(app: NestExpressApplication): number {
  const address = (app.getHttpServer() as Server).address();
  return typeof address === "object" && address ? address.port : 0;
}

function endOnSignals(app: NestExpressApplication, closeDatabase: () => Promise<void>): void {
  let isEnding = false;
  const end = (): void => {
    // Whoever presses twice does not want to wait.
    if (isEnding) process.exit(1);
    isEnding = true;
    void (async () => {
      (app.getHttpServer() as Server).closeIdleConnections();
      await app.close();
      await closeDatabase();
      process.exit(0);
    })();
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
