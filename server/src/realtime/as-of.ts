import { Injectable } from "@nestjs/common";
import type { StreamId } from "./announcement.js";
import { EventLog } from "./event-log.js";

/** Should a change ever come about that was announced to nobody, it is seen after this time all the same. */
const longestMs = 60_000;
const mostKept = 50;

interface Kept {
  position: string;
  since: number;
  value: Promise<unknown>;
}

/**
 * What was read for many is read once for all of them, as long as nothing is written to their stream: when something
 * changes, all screens that show it ask again at about the same time.
 *
 * It is never older than the position it is kept under, which is read first. Only for what each change of which is
 * announced on that stream, and what nobody goes on to change in place.
 */
@Injectable()
export class AsOf {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly log: EventLog) {}

  /** What `read` answers for the stream's present position; `what` names it, with all it depends on. */
  async read<Value>(stream: StreamId, what: string, read: () => Promise<Value>): Promise<Value> {
    const position = await this.log.position(stream);
    const name = `${stream} ${what}`;
    const kept = this.#kept.get(name);
    if (kept?.position === position && performance.now() - kept.since < longestMs) {
      // Whoever reads for all may be gone before the answer is there, and their connection with them.
      return (kept.value as Promise<Value>).catch(read);
    }
    const value = read();
    this.#keep(name, { position, since: performance.now(), value });
    return value;
  }

  #keep(name: string, kept: Kept): void {
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    kept.value.catch(() => {
      if (this.#kept.get(name) === kept) this.#kept.delete(name);
    });
  }
}
