import {
  mkdtemp,
  chmod,
  chown,
  mkdir,
  open,
  readFile,
  rm,
  writeFile,
  type FileHandle,
} from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { StartupError } from "../../config/startup-error.js";
import { completeBinaries, copyBinaries, findBinaries, type Binaries } from "./binaries.js";
import { canEnter } from "./can-enter.js";
import { serverUser, type ServerUser } from "./server-user.js";

/** Where everything of the embedded database lies, and under which names its processes see it. */
export interface Home {
  readonly root: string;
  readonly cluster: string;
  readonly logs: string;
  /** The socket's folder; undefined where TCP is used instead. */
  readonly socket: string | undefined;
  readonly passwordFile: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  /** A path under `root` the way the database can walk it. */
  seen(file: string): string;
  /** Handed down to every process of the database as file descriptor 3. */
  readonly door: FileHandle | undefined;
  close(): Promise<void>;
}

export const SOCKET_PORT = 5432;

/** The kernel's limit for a socket's path, less the name PostgreSQL gives it. */
const SOCKET_FOLDER_LIMIT = (process.platform === "linux" ? 107 : 103) - `/.s.PGSQL.${SOCKET_PORT}`.length;

export async function openHome(dataDir: string, transport: "socket" | "tcp"): Promise<Home> {
  const root = path.join(dataDir, "postgres");
  const cluster = path.join(root, "cluster");
  const logs = path.join(root, "log");
  const user = await serverUser(cluster);
  for (const folder of [root, logs]) await makePrivate(folder, user);

  const isHidden = user !== undefined && !(await canEnter(user, root));
  if (isHidden && process.platform !== "linux") {
    throw new StartupError(
      `Der Datenordner ${dataDir} liegt in einem Ordner, den nur root betreten darf: Bitte mit DATA_DIR einen anderen wählen.`,
    );
  }
  const binaries = await usableBinaries(root, user, isHidden);
  // Below a folder only root may enter (say /root) the database cannot walk to its data. It gets the folder
  // itself, opened by us, and walks from there: nobody's rights change, and the data stay where they belong.
  const door = isHidden ? await open(root, "r") : undefined;
  const socket = transport === "socket" ? await socketFolder(root, user) : undefined;

  return {
    root,
    cluster,
    logs,
    socket,
    passwordFile: path.join(root, "password"),
    binaries,
    user,
    door,
    seen: (file) =>
      door && isBelow(root, file) ? path.join("/proc/self/fd/3", path.relative(root, file)) : file,
    async close() {
      await door?.close();
      if (socket && !isBelow(root, socket)) await rm(socket, { recursive: true, force: true });
    },
  };
}

/** Ours (or the database's) alone. */
export async function makePrivate(folder: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (process.platform === "win32") return;
  if (user) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
}

async function usableBinaries(
  root: string,
  user: ServerUser | undefined,
  isHidden: boolean,
): Promise<Binaries> {
  const installed = await findBinaries();
  const isReachable = !user || (await canEnter(user, installed.folder));
  if ((await completeBinaries(installed)) && isReachable) return installed;
  return isHidden ? copyBinaries(installed, await publicCache()) : copyBinaries(installed, root);
}

/** For copies of programs only: root writes, everybody reads. */
async function publicCache(): Promise<string> {
  for (const folder of ["/var/cache/lernnetz", "/opt/lernnetz"]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      if (await canEnter({ uid: -1, gid: -1 }, folder)) return folder;
    } catch {
      // Read-only here: the next place.
    }
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-postgres-"));
  await chmod(folder, 0o755);
  return folder;
}

async function socketFolder(root: string, user: ServerUser | undefined): Promise<string> {
  const beside = path.join(root, "run");
  if (Buffer.byteLength(beside) <= SOCKET_FOLDER_LIMIT) {
    await makePrivate(beside, user);
    return beside;
  }
  // A killed predecessor could not remove its own.
  const note = path.join(root, "socket-folder");
  const left = await readFile(note, "utf8").catch(() => "");
  if (path.basename(left).startsWith("lernnetz-")) await rm(left, { recursive: true, force: true });

  const temporary = os.tmpdir().length < 60 ? os.tmpdir() : "/tmp";
  const folder = await mkdtemp(path.join(temporary, "lernnetz-"));
  await makePrivate(folder, user);
  await writeFile(note, folder);
  return folder;
}

function isBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
