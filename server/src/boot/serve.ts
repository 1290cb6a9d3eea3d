import { NestFactory } from "@nestjs/core";
import { GraphQLSchemaHost } from "@nestjs/graphql";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { AppModule, type Given } from "../app.module.js";
import { FrameworkLog, HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import { StartupError } from "../config/startup-error.js";
import { DemoNetwork } from "../demo/demo-network.js";
import { JobRunner } from "../jobs/job-runner.js";
import { PresenceSocket } from "../presence/presence.socket.js";
import { EventReader } from "../realtime/event-reader.js";
import { SubscriptionSocket } from "../realtime/subscription-socket.js";
import { Upgrades } from "../realtime/upgrades.js";
import { claimPort } from "./claim-port.js";
import { Lifetime } from "./lifetime.js";
import { openDatabase, runMigrations } from "./open-database.js";
import { say } from "./say.js";
import { serveClient, prepareWeb } from "./web.js";

/** `npm start`: database, migrations, demo network, and everything on one port until somebody ends it. */
export async function serve(): Promise<void> {
  const life = new Lifetime();
  await life.start(async () => {
    const settings = Settings.load();
    // Before anything is touched: a start that could not be reached must not change data.
    await claimPort(settings.host, settings.port);
    const { connection } = life.opened(await openDatabase(settings, say), ({ close }) => close());
    life.goOn();
    await runMigrations(connection);
    life.goOn();
    const app = life.opened(await createApp({ settings, connection }), endApp);
    if (settings.isDemo) await app.get(DemoNetwork).load(say);
    life.goOn();
    await listen(app, settings);
    app.get(JobRunner).start();

    say(`Das Lernnetz läuft: ${settings.publicUrl(portOf(app))}`);
    if (settings.isDemo) app.get(DemoNetwork).introduce(say);
    say("Beenden mit Strg+C.");
  });
}

async function createApp(given: Given): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(given), {
    logger: new FrameworkLog(new HubLog(given.settings.logLevel)),
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  prepareWeb(app, given.settings);
  app.use(app.get(PresenceSocket).overHttp());
  serveClient(app);
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  const upgrades = new Upgrades(app.getHttpServer());
  app.get(SubscriptionSocket).attach(upgrades, schema);
  app.get(PresenceSocket).attach(upgrades);
  return app;
}

/** First those who would stay for hours, then the rest: requests under way are answered before the door shuts. */
async function endApp(app: NestExpressApplication): Promise<void> {
  app.get(EventReader).letGo();
  await Promise.all([app.get(SubscriptionSocket).sayFarewell(), app.get(PresenceSocket).close()]);
  await app.close();
}

// Longer than proxies keep a connection for the next request: who ends it first must not be us, or a request that is
// just on its way over it is lost.
const keepAliveMs = 75_000;

async function listen(app: NestExpressApplication, settings: Settings): Promise<void> {
  app.getHttpServer().keepAliveTimeout = keepAliveMs;
  try {
    await app.listen(settings.port, settings.host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new StartupError(`Port ${settings.port} ist schon belegt: Bitte mit PORT einen anderen wählen.`);
  }
}

function portOf(app: NestExpressApplication): number {
  const address = app.getHttpServer().address();
  return typeof address === "object" && address ? address.port : 0;
}
