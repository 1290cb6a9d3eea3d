import { copyFile, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { newId } from "../kernel/ids.js";
import { type ByteRange, FileStore } from "./file-store.js";

/** A folder on the server's own disk, spread over subfolders by the first letters of the key. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, file: string): Promise<void> {
    const target = this.#place(key);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const source = await this.#onThisDisk(file, path.dirname(target));
    await flush(source);
    await rename(source, target);
    await flush(path.dirname(target));
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.#place(key));
    return handle.createReadStream(range);
  }

  async remove(key: string): Promise<void> {
    await rm(this.#place(key), { force: true });
  }

  async *keys(): AsyncGenerator<{ key: string; at: Date }> {
    for (const shelf of await namesIn(this.folder)) {
      for (const key of await namesIn(path.join(this.folder, shelf))) {
        const found = await stat(path.join(this.folder, shelf, key)).catch(() => null);
        if (found?.isFile()) yield { key, at: found.mtime };
      }
    }
  }

  #place(key: string): string {
    // Keys are made of ids; whoever hands in anything else would choose the path.
    if (!/^[0-9a-f-]{36}(\.[a-z]+)?$/.test(key)) throw new Error("not a key of the file store");
    return path.join(this.folder, key.slice(0, 2), key);
  }

  /** A rename is whole or not at all only within one disk. */
  async #onThisDisk(file: string, beside: string): Promise<string> {
    const [from, to] = await Promise.all([stat(file), stat(beside)]);
    if (from.dev === to.dev) return file;
    const copy = path.join(beside, `${newId()}.part`);
    await copyFile(file, copy);
    await rm(file);
    return copy;
  }
}

/** Until the disk has it, a power cut could leave a name without its bytes. */
async function flush(place: string): Promise<void> {
  const handle = await open(place, "r").catch(() => null);
  try {
    await handle?.sync();
  } catch {
    // Some systems cannot flush folders; their renames are journalled.
  } finally {
    await handle?.close();
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
