import { execFileSync } from "node:child_process";
import { chown, readFile, readlink, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartupError } from "../../config/startup-error.js";
import type { Home } from "./home.js";
import { readPostmasterFile, type PostmasterFile } from "./postmaster-file.js";
import { isAlive } from "./process-identity.js";
import { runProgram } from "./run-program.js";

/**
 * When our process is killed, PostgreSQL goes on without it. We hold the lock of the data folder, so whatever
 * still runs there has no master: it is stopped before a new one starts.
 */
export async function stopOrphan(home: Home): Promise<void> {
  const orphan = await readPostmasterFile(home.cluster);
  if (!orphan || !isAlive(orphan.pid)) return;
  if (!(await isOurs(home, orphan.pid))) return disown(home, orphan);

  if (process.platform === "win32") {
    return runProgram(home, "pg_ctl", ["stop", "-D", home.seen(home.cluster), "-m", "fast", "-w"]).catch(
      () => undefined,
    );
  }
  for (const [signal, patience] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 2_000],
  ] as const) {
    send(orphan.pid, signal);
    if (await isGone(orphan.pid, patience)) return;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ESRCH") return;
    throw new StartupError(
      `Von einem früheren Lauf ist noch eine Datenbank tätig (Prozess ${pid}), die einem anderen Benutzer gehört: Bitte sie beenden.`,
      { cause: error },
    );
  }
}

async function isGone(pid: number, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 25) {
    if (!isAlive(pid)) return true;
    await wait(25);
  }
  return false;
}

async function isOurs(home: Home, pid: number): Promise<boolean> {
  if (process.platform === "win32") return true;
  if (process.platform === "linux") {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    if (folder !== undefined) return folder === (await realpath(home.cluster));
    return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).includes(home.cluster);
  }
  const ask = ["-o", "command=", "-p", String(pid)];
  return execFileSync("ps", ask, { encoding: "utf8" }).includes(home.cluster);
}

/**
 * The number now belongs to a stranger, and PostgreSQL would wait for it in vain. It takes its own parent for
 * a leftover, so we sign with our number; all its other checks, above all for surviving backends, remain.
 */
async function disown(home: Home, orphan: PostmasterFile): Promise<void> {
  const file = path.join(home.cluster, "postmaster.pid");
  await writeFile(file, orphan.text.replace(/^\d+/, String(process.pid)));
  if (home.user) await chown(file, home.user.uid, home.user.gid);
}
