import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export const repository = path.resolve(import.meta.dirname, "../..");

/** A start the way an operator makes it: a process, its words and its exit code. */
export class StartedHub {
  output = "";
  errors = "";
  /** Both pipes closed, too. */
  readonly ended: Promise<number | null>;
  private isOver = false;

  private constructor(
    readonly folder: string,
    private readonly child: ChildProcess,
  ) {
    child.stdout!.on("data", (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr!.on("data", (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((resolve) => child.once("close", (code) => resolve(code)));
    void this.ended.then(() => (this.isOver = true));
  }

  /** In an empty folder, with no setting but these; `args` default to the server itself. */
  static async start(
    settings: Record<string, string> = {},
    { folder, args = ["dist/server/main.js", "serve"] }: { folder?: string; args?: string[] } = {},
  ): Promise<StartedHub> {
    const place = folder ?? (await mkdtemp(path.join(os.tmpdir(), "lernnetz-start-")));
    const [script, ...rest] = args;
    const child = spawn(process.execPath, [path.resolve(repository, script!), ...rest], {
      cwd: place,
      env: { PATH: process.env["PATH"], PORT: "0", ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new StartedHub(place, child);
  }

  /** The sentence it refuses with, proven to be one: a single line, no stack, a code that says failure. */
  async refusal(): Promise<{ sentence: string; code: number | null }> {
    const code = await this.ended;
    const lines = this.errors.trim().split("\n");
    if (lines.length !== 1 || !/^\S.*[^.]\.$/.test(lines[0]!))
      throw new Error(`Not one sentence:\n${this.errors}`);
    return { sentence: lines[0]!, code };
  }

  async says(words: RegExp, patience = 50_000): Promise<RegExpExecArray> {
    for (let waited = 0; waited < patience; waited += 25) {
      const found = words.exec(this.output);
      if (found) return found;
      if (this.isOver) break;
      await wait(25);
    }
    throw new Error(`Never said ${String(words)}, but:\n${this.output}\n${this.errors}`);
  }

  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    if (!this.isOver) this.child.kill(signal);
    return this.ended;
  }
}
