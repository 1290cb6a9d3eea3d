import { setTimeout as wait } from "node:timers/promises";
import type { Run } from "./launch.js";

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface KeepOptions {
  readonly launch: () => Promise<Run>;
  /** Asked before each restart: false ends the watch. */
  readonly mayRestart: () => Promise<boolean>;
  readonly onExit: (exit: Exit) => void;
  readonly onRestart: () => void;
  readonly onFailure: (error: unknown) => void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Starts PostgreSQL again whenever it ends without being asked to, sooner at first, then every five seconds. */
export async function keepRunning({ launch, mayRestart, onExit, onRestart, onFailure }: KeepOptions) {
  let run: Run | undefined = await launch();
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;

  async function watch(): Promise<void> {
    while (run) {
      const exit = await run.ended;
      if (isStopping()) return;
      run = undefined;
      onExit(exit);
      run = await restart();
      if (run) onRestart();
    }
  }

  async function restart(): Promise<Run | undefined> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isStopping() || !(await mayRestart())) return undefined;
      try {
        return await launch();
      } catch (error) {
        onFailure(error);
      }
    }
  }

  const watching = watch();
  return {
    pid: () => run?.pid,
    async stop(): Promise<void> {
      stopping.abort();
      await run?.stop();
      await watching;
      // A restart that was under way has come up meanwhile.
      await run?.stop();
    },
  };
}
