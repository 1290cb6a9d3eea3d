import { randomBytes } from "node:crypto";
import { chown, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartupError } from "../../config/startup-error.js";
import { makePrivate, type Home } from "./home.js";
import { runProgram } from "./run-program.js";

/** The role that owns the server. The product itself uses a lesser one. */
export const SUPERUSER = "postgres";

/** Makes the cluster if there is none, and refuses one that another major version wrote. */
export async function createCluster(home: Home, announce: (sentence: string) => void): Promise<void> {
  await sweepHalfMade(home);
  const version = await readFile(path.join(home.cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  if (version !== undefined) return refuseOtherVersion(home, version.trim());

  announce("Die mitgelieferte Datenbank wird eingerichtet …");
  const half = `${home.cluster}.new-${randomBytes(4).toString("hex")}`;
  await makePrivate(half, home.user);
  await writePassword(home);
  await runProgram(home, "initdb", initdbArguments(home, half)).catch((error: Error) => {
    throw new StartupError(
      `Die mitgelieferte Datenbank lässt sich in ${home.root} nicht einrichten (${lastLine(error.message)}): Bitte Platz und Rechte des Ordners prüfen oder mit DATA_DIR einen anderen wählen.`,
      { cause: error },
    );
  });
  // Killed before this line, the next start finds no cluster and begins anew.
  await rename(half, home.cluster);
  await persistName(home.root);
}

function initdbArguments(home: Home, folder: string): string[] {
  return [
    ...["-D", home.seen(folder)],
    ...["-U", SUPERUSER],
    ...["--pwfile", home.seen(home.passwordFile)],
    // Who may enter the socket's folder is us; over TCP the password decides.
    ...["--auth-local=trust", "--auth-host=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=de-DE"],
    ...["--text-search-config=german", "--data-checksums"],
  ];
}

async function refuseOtherVersion(home: Home, version: string): Promise<void> {
  if (version === String(home.binaries.major)) return;
  throw new StartupError(
    `Die Datenbank in ${home.cluster} stammt von PostgreSQL ${version}, mitgeliefert wird ${home.binaries.major}: Bitte sie mit der bisherigen Lernnetz-Fassung sichern und in einen neuen Datenordner einspielen.`,
  );
}

async function writePassword(home: Home): Promise<void> {
  await writeFile(home.passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  if (home.user) await chown(home.passwordFile, home.user.uid, home.user.gid);
}

async function sweepHalfMade(home: Home): Promise<void> {
  for (const name of await readdir(home.root)) {
    const isHalf = name.startsWith("cluster.new-") || /^postgres-.*\.new-/.test(name);
    if (isHalf) await rm(path.join(home.root, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A name is on the disk when its folder is; Windows does it by itself. */
async function persistName(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
