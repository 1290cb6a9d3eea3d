import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import path from "node:path";
import { childEnvironment } from "../../config/child-environment.js";
import type { Home } from "./home.js";
import { program } from "./binaries.js";

/**
 * Starts one of PostgreSQL's programs as its user, in a session of its own, so that Ctrl-C reaches us first
 * and the database is stopped by us, in order.
 */
export function startProgram(
  home: Home,
  name: "initdb" | "pg_ctl" | "postgres",
  args: string[],
  output: "pipe" | number,
): ChildProcess {
  const options: SpawnOptions = {
    ...home.user,
    cwd: path.parse(home.root).root,
    env: childEnvironment(),
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: ["ignore", output, output, ...(home.door ? [home.door.fd] : [])],
  };
  return spawn(program(home.binaries, name), args, options);
}

/** Runs one to its end; rejects with what it said. */
export function runProgram(home: Home, name: "initdb" | "pg_ctl", args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startProgram(home, name, args, "pipe");
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} (${code}): ${said.trim()}`)),
    );
  });
}
