import { randomBytes } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartupError } from "../../config/startup-error.js";
import { isRunning, ownIdentity, type ProcessIdentity } from "./process-identity.js";

/** The data folder is ours until `release`, or until we die in whatever way. */
export interface DataLock {
  /** False once somebody took us for dead and took over. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

const HEARTBEAT_MS = 2_000;
const PATIENCE_MS = 10_000;

/**
 * Two servers on one data folder would destroy it. The lock is the highest numbered file in `lock/`:
 * whoever wants it creates the next number, which succeeds for one only, looks whether somebody has gone
 * beyond meanwhile, and only then clears away the dead numbers below. Number and content appear in one step
 * (a link), so that no half-written lock is ever read.
 */
export async function lockData(dataDir: string, { patience = PATIENCE_MS } = {}): Promise<DataLock> {
  const folder = path.join(dataDir, "lock");
  await mkdir(folder, { recursive: true });
  const content = JSON.stringify({ ...ownIdentity(), nonce: randomBytes(8).toString("hex") });

  for (;;) {
    const highest = Math.max(0, ...(await numbers(folder)));
    if (highest > 0 && (await isHeldByAnother(folder, highest, dataDir, patience))) continue;

    const mine = highest + 1;
    if (!(await create(folder, mine, content))) continue;
    if (Math.max(...(await numbers(folder))) > mine) {
      await rm(file(folder, mine), { force: true });
      continue;
    }
    await clearBelow(folder, mine);
    return hold(file(folder, mine), content);
  }
}

function hold(lock: string, content: string): DataLock {
  const beat = setInterval(
    () => void utimes(lock, new Date(), new Date()).catch(() => undefined),
    HEARTBEAT_MS,
  );
  beat.unref();
  const isHeld = async () => (await readFile(lock, "utf8").catch(() => "")) === content;
  return {
    isHeld,
    async release() {
      clearInterval(beat);
      if (await isHeld()) await rm(lock, { force: true });
    },
  };
}

/** Refuses a living holder. True: the lock has changed while we looked, so look again. */
async function isHeldByAnother(folder: string, number: number, dataDir: string, patience: number) {
  const text = await readFile(file(folder, number), "utf8").catch(() => undefined);
  if (text === undefined) return true;
  const holder = parse(text);
  const running = (holder && isRunning(holder)) ?? (await beats(file(folder, number), patience));
  if (!running) return false;
  throw new StartupError(
    `Der Datenordner ${dataDir} ist in Benutzung, dort läuft schon ein Lernnetz (Prozess ${holder?.pid ?? "unbekannt"}): Bitte dieses zuerst beenden oder mit DATA_DIR einen anderen Ordner wählen.`,
  );
}

/** Undefined: written where links are unknown, by somebody who is still writing or died doing so. */
function parse(text: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(text) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/** In another container, or where process times are unknown: does somebody still touch the file? */
async function beats(lock: string, patience: number): Promise<boolean> {
  const touched = async () => (await stat(lock).catch(() => undefined))?.mtimeMs;
  const before = await touched();
  if (before === undefined) return false;
  for (let waited = 0; waited < patience; waited += 250) {
    await wait(250);
    const now = await touched();
    if (now !== before) return now !== undefined;
  }
  return false;
}

async function create(folder: string, number: number, content: string): Promise<boolean> {
  const draft = path.join(folder, `${randomBytes(8).toString("hex")}.draft`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await link(draft, file(folder, number));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The winner sweeps drafts away, ours too.
    if (code === "EEXIST" || code === "ENOENT") return false;
    const knowsNoLinks = ["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"].includes(code ?? "");
    if (knowsNoLinks) return createWithoutLink(file(folder, number), content);
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function createWithoutLink(lock: string, content: string): Promise<boolean> {
  return writeFile(lock, content, { flag: "wx" }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
}

async function clearBelow(folder: string, mine: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const isDead = name.endsWith(".draft") || Number.parseInt(name, 10) < mine;
    if (isDead) await rm(path.join(folder, name), { force: true });
  }
}

async function numbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^\d+\.json$/.test(name)).map((name) => Number.parseInt(name, 10));
}

const file = (folder: string, number: number) => path.join(folder, `${number}.json`);
