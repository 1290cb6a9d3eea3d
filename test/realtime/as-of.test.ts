import { describe, expect, test } from "@jest/globals";
import { AsOf } from "../../server/src/realtime/as-of.js";
import type { EventLog } from "../../server/src/realtime/event-log.js";

/** A log of which only the end matters. */
function logAt(position: string) {
  const log = { end: position, position: () => Promise.resolve(log.end) };
  return log;
}
const asOfLog = (log: ReturnType<typeof logAt>): AsOf => new AsOf(log as unknown as EventLog);

const stream = "round:1";

describe("what is read for many", () => {
  test("is read once, until something is written to the stream", async () => {
    const log = logAt("a.1");
    const asOf = asOfLog(log);
    let times = 0;
    const ask = () => asOf.read(stream, "cockpit", () => Promise.resolve((times += 1)));

    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(1);
    log.end = "a.2";
    expect(await Promise.all([ask(), ask()])).toEqual([2, 2]);
  });

  test("is read again by whoever asks after a write, though the reading before it still goes on", async () => {
    const log = logAt("a.1");
    const asOf = asOfLog(log);
    let arrive: (value: string) => void = () => undefined;
    const early = asOf.read(stream, "cockpit", () => new Promise<string>((resolve) => (arrive = resolve)));
    await Promise.resolve();
    log.end = "a.2";
    expect(await asOf.read(stream, "cockpit", () => Promise.resolve("after"))).toBe("after");
    arrive("before");
    expect(await early).toBe("before");
    expect(await asOf.read(stream, "cockpit", () => Promise.resolve("once more"))).toBe("after");
  });

  test("is not kept when it failed, and nobody has to bear somebody else's failure", async () => {
    const asOf = asOfLog(logAt("a.1"));
    const gone = asOf.read<string>(stream, "cockpit", () => Promise.reject(new Error("gone away")));
    const other = asOf.read(stream, "cockpit", () => Promise.resolve("read by oneself"));
    await expect(gone).rejects.toThrow("gone away");
    expect(await other).toBe("read by oneself");
    expect(await asOf.read(stream, "cockpit", () => Promise.resolve("anew"))).toBe("anew");
  });

  test("is kept by stream and by what it is", async () => {
    const asOf = asOfLog(logAt("a.1"));
    const read = (of: "round:1" | "round:2", what: string) =>
      asOf.read(of, what, () => Promise.resolve(`${of} ${what}`));
    await read("round:1", "cockpit");
    expect(await read("round:2", "cockpit")).toBe("round:2 cockpit");
    expect(await read("round:1", "list")).toBe("round:1 list");
  });
});
