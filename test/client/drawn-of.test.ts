import { describe, expect, test } from "@jest/globals";
import { drawnOf } from "../../client/src/features/conversations/drawn-of.js";
import type { Pending } from "../../client/src/features/conversations/use-outbox.js";

const waiting = (count: number, failed: readonly number[] = []): Pending[] =>
  Array.from(
    { length: count },
    (_, n) =>
      ({ entry: { parcel: { id: String(n) } }, state: failed.includes(n) ? "failed" : "waiting" }) as Pending,
  );
const idsOf = (pending: readonly Pending[]): number[] => pending.map(({ entry }) => Number(entry.parcel.id));

describe("what is drawn of what waits", () => {
  test("all of it, as long as it is not much", () => {
    const pending = waiting(40, [3]);
    expect(drawnOf(pending)).toEqual({ earlier: [], left: 0, latest: pending });
  });

  test("of much the latest, and what asks for a decision before", () => {
    const { earlier, left, latest } = drawnOf(waiting(1_000, [5, 700, 990]));
    expect(idsOf(latest)).toEqual(Array.from({ length: 20 }, (_, n) => 980 + n));
    expect(idsOf(earlier)).toEqual([5, 700]);
    expect(left).toBe(978);
  });

  test("each once, and the rest is counted, however many failed", () => {
    const { earlier, left, latest } = drawnOf(
      waiting(
        10_000,
        Array.from({ length: 9_990 }, (_, n) => n),
      ),
    );
    expect(earlier).toHaveLength(20);
    expect(new Set(idsOf([...earlier, ...latest])).size).toBe(earlier.length + latest.length);
    expect(earlier.length + left + latest.length).toBe(10_000);
  });
});
