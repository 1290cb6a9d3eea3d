import type { ChildProcess } from "node:child_process";
import { open, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartupError } from "../../config/startup-error.js";
import { SOCKET_PORT, type Home } from "./home.js";
import { readPostmasterFile } from "./postmaster-file.js";
import { runProgram, startProgram } from "./run-program.js";
import { stopOrphan } from "./stop-orphan.js";

/** One run of PostgreSQL that has said "ready". */
export interface Run {
  readonly pid: number;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  readonly tcpPort: number | undefined;
  readonly parameters: Record<string, string>;
  readonly announce: (sentence: string) => void;
}

/** A killed server's backends need a moment to notice; until then a new one refuses to start. */
const LEFTOVERS = /pre-existing shared memory block|lock file ".*" already exists/;
const LEFTOVERS_MS = 20_000;

export async function launch(home: Home, options: LaunchOptions): Promise<Run> {
  for (const began = Date.now(); ; await wait(250)) {
    await stopOrphan(home);
    await emptySocketFolder(home);
    const attempt = await tryLaunch(home, options);
    if ("run" in attempt) return attempt.run;
    if (LEFTOVERS.test(attempt.said) && Date.now() - began < LEFTOVERS_MS) continue;
    throw new StartupError(
      `Die mitgelieferte Datenbank startet nicht (${reason(attempt.said)}): Einzelheiten stehen in ${home.logs}.`,
    );
  }
}

async function tryLaunch(home: Home, options: LaunchOptions): Promise<{ run: Run } | { said: string }> {
  const early = path.join(home.logs, "start.log");
  const log = await open(early, "w", 0o600);
  const child = startProgram(home, "postgres", serverArguments(home, options), log.fd);
  let failure: Error | undefined;
  child.once("error", (error) => (failure = error));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => resolve({ code: null, signal: null }));
  });
  await log.close();

  if (await becomesReady(home, child, ended, options.announce)) {
    return { run: { pid: child.pid!, ended, stop: () => stop(home, child, ended) } };
  }
  return { said: failure?.message ?? (await readFile(early, "utf8")) + (await lastLog(home)) };
}

function serverArguments(home: Home, { tcpPort, parameters }: LaunchOptions): string[] {
  const all: Record<string, string> = {
    listen_addresses: tcpPort ? "127.0.0.1" : "",
    port: String(tcpPort ?? SOCKET_PORT),
    unix_socket_directories: home.socket ? home.seen(home.socket) : "",
    unix_socket_permissions: "0700",
    cluster_name: "lernnetz",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: "100",
    shared_buffers: "128MB",
    // A week of logs, one file a day, written by PostgreSQL itself: a pipe to us would stop it when we stop.
    logging_collector: "on",
    log_directory: "../log",
    log_filename: "postgres-%a.log",
    log_rotation_age: "1d",
    log_rotation_size: "0",
    log_truncate_on_rotation: "on",
    // Statements and the details of their errors hold what members wrote, and names: never in a log.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
    ...parameters,
  };
  const settings = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", home.seen(home.cluster), ...settings];
}

async function becomesReady(
  home: Home,
  child: ChildProcess,
  ended: Promise<unknown>,
  announce: (sentence: string) => void,
): Promise<boolean> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const slow = setTimeout(() => announce("Die Datenbank stellt sich nach einem Abbruch wieder her …"), 2_000);
  try {
    for (;;) {
      if (hasEnded) return false;
      const file = await readPostmasterFile(home.cluster);
      if (file?.isReady && file.pid === child.pid) return true;
      await wait(15);
    }
  } finally {
    clearTimeout(slow);
  }
}

/** Fast first (open work is rolled back), then at once: the log makes up for it at the next start. */
async function stop(home: Home, child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (process.platform === "win32") {
    const ask = (mode: string) => ["stop", "-D", home.cluster, "-m", mode, "-w"];
    await runProgram(home, "pg_ctl", ask("fast")).catch(() =>
      runProgram(home, "pg_ctl", ask("immediate")).catch(() => undefined),
    );
    await ended;
    return;
  }
  for (const [signal, patience] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    child.kill(signal);
    const timer = new AbortController();
    const isOver = await Promise.race([
      ended.then(() => true),
      wait(patience, false, { signal: timer.signal }).catch(() => false),
    ]);
    timer.abort();
    if (isOver) return;
  }
}

/** A socket left by a killed server names a process number that a stranger may have by now. */
async function emptySocketFolder(home: Home): Promise<void> {
  for (const name of home.socket ? await readdir(home.socket) : []) {
    await rm(path.join(home.socket!, name), { force: true });
  }
}

async function lastLog(home: Home): Promise<string> {
  const day = new Date().toLocaleDateString("en-US", { weekday: "short", timeZone: "UTC" });
  const text = await readFile(path.join(home.logs, `postgres-${day}.log`), "utf8").catch(() => "");
  return text.slice(-2_000);
}

function reason(said: string): string {
  const lines = said.trim().split("\n");
  return (lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? "").replace(
    /^.*?(FATAL|PANIC):\s*/,
    "",
  );
}
