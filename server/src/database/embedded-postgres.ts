import { mkdir } from "node:fs/promises";
import path from "node:path";
import { StartupError } from "../config/startup-error.js";
import { createCluster } from "./embedded/create-cluster.js";
import { lockData, type DataLock } from "./embedded/data-lock.js";
import { freePort } from "./embedded/free-port.js";
import { openHome } from "./embedded/home.js";
import { keepRunning, type Exit } from "./embedded/keep-running.js";
import { launch } from "./embedded/launch.js";
import { prepareDatabase, type EmbeddedConnection } from "./embedded/prepare-database.js";

export type { EmbeddedConnection } from "./embedded/prepare-database.js";

/** The part of a logger that is needed here; pino fits. */
export interface EmbeddedLog {
  info(sentence: string): void;
  warn(sentence: string): void;
  error(sentence: string): void;
}

export interface EmbeddedOptions {
  /** The data folder; the database takes `postgres/` and `lock/` in it. */
  readonly dataDir: string;
  readonly log: EmbeddedLog;
  /** Server parameters on top of ours, for example `shared_preload_libraries`. */
  readonly extra?: Record<string, string>;
  /** Told when PostgreSQL ended unasked. It is started again in any case. */
  readonly onExit?: (exit: Exit) => void;
  /** Default: a socket where there is one, TCP with a password on Windows. */
  readonly transport?: "socket" | "tcp";
}

export interface EmbeddedPostgres {
  /** The product's way in: owns the database `lernnetz`, may create others, is no superuser. */
  readonly connection: EmbeddedConnection;
  /** The superuser's way in: for extensions that are not trusted, and for tests. */
  readonly admin: EmbeddedConnection;
  /** Of the running server; undefined between a crash and the restart. */
  readonly pid: number | undefined;
  /** Ends the server in order and gives the folder back. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the product and keeps it running. A second start on the same folder is
 * refused; whatever a killed predecessor left (a lock, a server without master, half a cluster) is put right.
 * Socket, port and credentials stay the same over restarts, so pools simply reconnect.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const lock = await takeFolder(dataDir);
  try {
    return await start(dataDir, lock, options);
  } catch (error) {
    await lock.release();
    throw asStartupError(dataDir, error);
  }
}

async function start(dataDir: string, lock: DataLock, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log, extra = {}, onExit, transport = process.platform === "win32" ? "tcp" : "socket" } = options;
  const announce = (sentence: string) => log.info(sentence);

  const home = await openHome(dataDir, transport);
  const tcpPort = home.socket ? undefined : await freePort();
  let server: Awaited<ReturnType<typeof keepRunning>> | undefined;
  try {
    await createCluster(home, announce);
    server = await keepRunning({
      launch: () => launch(home, { tcpPort, parameters: extra, announce }),
      mayRestart: async () => {
        const isHeld = await lock.isHeld();
        if (!isHeld) log.error(`Der Datenordner ${dataDir} gehört inzwischen einem anderen Prozess.`);
        return isHeld;
      },
      onExit(exit) {
        log.error(
          `Die Datenbank ist unerwartet zu Ende gegangen (${exit.signal ?? exit.code}); sie wird neu gestartet.`,
        );
        onExit?.(exit);
      },
      onRestart: () => log.warn("Die Datenbank läuft wieder."),
      onFailure: (error) => log.error(error instanceof Error ? error.message : String(error)),
    });
    const ways = await prepareDatabase(home, home.socket ?? "127.0.0.1", tcpPort ?? 5432);
    return supervise(server, ways, async () => {
      await home.close();
      await lock.release();
    });
  } catch (error) {
    await server?.stop();
    await home.close();
    throw error;
  }
}

function supervise(
  server: Awaited<ReturnType<typeof keepRunning>>,
  ways: { connection: EmbeddedConnection; admin: EmbeddedConnection },
  tidy: () => Promise<void>,
): EmbeddedPostgres {
  // process.exit() leaves no time to wait, but enough to ask.
  const askToStop = () => {
    const pid = server.pid();
    try {
      if (pid && process.platform !== "win32") process.kill(pid, "SIGINT");
    } catch {
      // Gone already.
    }
  };
  process.once("exit", askToStop);

  let stopped: Promise<void> | undefined;
  return {
    ...ways,
    get pid() {
      return server.pid();
    },
    stop() {
      stopped ??= server
        .stop()
        .finally(tidy)
        .finally(() => process.off("exit", askToStop));
      return stopped;
    },
  };
}

async function takeFolder(dataDir: string): Promise<DataLock> {
  try {
    await mkdir(dataDir, { recursive: true });
    return await lockData(dataDir);
  } catch (error) {
    throw asStartupError(dataDir, error);
  }
}

/** What the file system refuses is a matter for whoever chose the folder. */
function asStartupError(dataDir: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof StartupError || !code || !syscall) return error;
  return new StartupError(
    `Der Datenordner ${dataDir} lässt sich nicht benutzen (${code}): Bitte Rechte und Platz prüfen oder mit DATA_DIR einen anderen wählen.`,
    { cause: error },
  );
}
