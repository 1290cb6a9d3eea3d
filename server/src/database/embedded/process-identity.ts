import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import os from "node:os";

/** A process told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Where the number means something: machine, boot and, in containers, the space of process numbers. */
  readonly realm: string;
  /** Undefined where the system does not tell. */
  readonly started?: string | undefined;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, realm: realm(), started: startOf(process.pid) };
}

/** Undefined: this machine cannot know. */
export function isRunning(identity: ProcessIdentity): boolean | undefined {
  if (identity.realm !== realm()) return undefined;
  if (!isAlive(identity.pid)) return false;
  const started = startOf(identity.pid);
  return started && identity.started ? started === identity.started : undefined;
}

/** Killed processes that nobody has reaped do not count as alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return linuxState(pid)?.state !== "Z";
}

function realm(): string {
  const boot = tryRead(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const space = tryRead(() => readlinkSync("/proc/self/ns/pid"));
  return [os.hostname(), boot, space].filter(Boolean).join(" ");
}

function startOf(pid: number): string | undefined {
  if (process.platform === "linux") return linuxState(pid)?.started;
  if (process.platform === "win32") return undefined;
  return tryRead(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim());
}

function linuxState(pid: number): { state: string; started: string } | undefined {
  const line =
    process.platform === "linux" ? tryRead(() => readFileSync(`/proc/${pid}/stat`, "utf8")) : undefined;
  // The name in brackets may hold anything, brackets too; the fixed fields follow the last one.
  const fields = line?.slice(line.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] && fields[19] ? { state: fields[0], started: fields[19] } : undefined;
}

function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
