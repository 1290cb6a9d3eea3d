import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { StartupError } from "../../config/startup-error.js";

/** Whom the database runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started by root we take the owner of the data that is already there,
 * else `postgres`, else `nobody`. Undefined: nobody to change to, we are an ordinary user already.
 */
export async function serverUser(cluster: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp("postgres") ?? lookUp("nobody");
  if (!user) {
    throw new StartupError(
      "Die mitgelieferte Datenbank darf nicht als root laufen und findet weder den Benutzer postgres noch nobody: Bitte das Lernnetz als gewöhnlicher Benutzer starten.",
    );
  }
  return user;
}

function lookUp(name: string): ServerUser | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}
