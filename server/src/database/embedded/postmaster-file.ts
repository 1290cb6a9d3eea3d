import { readFile } from "node:fs/promises";
import path from "node:path";

/** What a running PostgreSQL tells about itself in its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly isReady: boolean;
  readonly text: string;
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(path.join(cluster, "postmaster.pid"), "utf8").catch(() => undefined);
  const lines = text?.split("\n");
  const pid = Number.parseInt(lines?.[0] ?? "", 10);
  if (text === undefined || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, isReady: lines?.[7]?.trim() === "ready", text };
}
