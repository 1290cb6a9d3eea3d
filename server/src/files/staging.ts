import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Injectable } from "@nestjs/common";
import { Settings } from "../config/settings.js";
import { besides } from "./examiner.js";

/** The folder in which uploads grow until they are whole and looked at. */
@Injectable()
export class Staging {
  readonly folder: string;

  constructor(settings: Settings) {
    this.folder = path.join(settings.dataDir, "uploads");
  }

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  fileOf(id: string): string {
    return path.join(this.folder, id);
  }

  /** How much of it has arrived. */
  async sizeOf(id: string): Promise<number> {
    return (await stat(this.fileOf(id)).catch(() => null))?.size ?? 0;
  }

  /** Takes away everything of an upload. */
  async clear(id: string): Promise<void> {
    const { drawn, preview } = besides(this.fileOf(id));
    for (const file of [this.fileOf(id), `${this.fileOf(id)}.json`, drawn, preview]) {
      await rm(file, { force: true });
    }
  }

  /** Uploads of which something lies here that nobody has touched for an hour. */
  async resting(): Promise<string[]> {
    const ids = new Set<string>();
    for (const name of await readdir(this.folder).catch(() => [])) {
      const found = await stat(path.join(this.folder, name)).catch(() => null);
      if (found && Date.now() - found.mtimeMs > 3_600_000) ids.add(name.slice(0, 36));
    }
    return [...ids];
  }
}
