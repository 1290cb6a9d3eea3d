import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ServerUser } from "./server-user.js";

/** Whether this user may walk down to the folder and into it. */
export async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  for (let step = await realpath(folder); ; step = path.dirname(step)) {
    const { mode, uid, gid } = await stat(step);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (step === path.dirname(step)) return true;
  }
}
