import { beforeEach, describe, expect, test } from "@jest/globals";
import { OutboxRunner, type SendFailure } from "../../client/src/features/conversations/outbox-runner.js";
import {
  afterProblem,
  inOrder,
  newEntry,
  nextToSend,
  type OutboxEntry,
  type Parcel,
  type Refusal,
} from "../../client/src/features/conversations/outbox.js";
import { localStoreOf } from "../../client/src/lib/local-store.js";

const say = (id: string, body = id, topicId = "t"): Parcel => ({ kind: "message", id, topicId, body });
const refusal = { code: "TITLE_TOO_LONG", text: "Bitte kürzen." };

/** A browser's storage, as full as a test wants it. */
class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();
  isFull = false;
  get length(): number {
    return this.#items.size;
  }
  clear(): void {
    this.#items.clear();
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.#items.set(key, value);
  }
}

describe("the rules", () => {
  test("in the order of writing, even when the clock goes back", () => {
    const first = newEntry(say("a"), [], new Date(2_000));
    const second = newEntry(say("b"), [first], new Date(1_000));
    expect(nextToSend(inOrder([second, first])).map(({ parcel }) => parcel.id)).toEqual(["a", "b"]);
  });

  test("what waits for a decision holds up nothing", () => {
    const refused: OutboxEntry = { ...newEntry(say("a"), [], new Date(0)), refusal };
    const next = newEntry(say("b"), [refused], new Date(1));
    expect(nextToSend([refused, next])).toEqual([next]);
  });

  test("what follows in the same topic goes along, in its order, as far as a request may hold", () => {
    const entries: OutboxEntry[] = [];
    const write = (parcel: Parcel): number => entries.push(newEntry(parcel, entries, new Date(0)));
    const next = (): string[] => nextToSend(entries).map(({ parcel }) => parcel.id);
    write({ kind: "topic", id: "t", channelId: "c", title: "Neu", messageId: "m", body: "Anfang" });
    for (let n = 0; n < 60; n++) write(say(`${n}`, "kurz", n % 2 ? "t" : "u"));
    expect(next()).toEqual(["t"]);
    entries.shift();
    expect(next()).toEqual(Array.from({ length: 30 }, (_, n) => `${2 * n}`));
    entries.splice(0);
    for (let n = 0; n < 60; n++) write(say(`${n}`, "kurz"));
    expect(next()).toHaveLength(50);
    entries.splice(0);
    for (let n = 0; n < 5; n++) write(say(`${n}`, "ü".repeat(20_000)));
    expect(next()).toEqual(["0"]);
  });

  test("what the server stumbled over goes by itself", () => {
    const first = { ...newEntry(say("a"), [], new Date(0)), failures: 1 };
    const second = { ...newEntry(say("b"), [first], new Date(0)), failures: 1 };
    const third = newEntry(say("c"), [first, second], new Date(0));
    expect(nextToSend([first, second, third])).toEqual([first]);
    expect(nextToSend([third, { ...second, order: third.order + 1 }])).toEqual([third]);
  });

  test("no network and an ended session only wait; a refusal asks; too many faults ask, too", () => {
    const entry = newEntry(say("a"), [], new Date(0));
    expect(afterProblem(entry, "OFFLINE", refusal)).toBeNull();
    expect(afterProblem(entry, "UNAUTHENTICATED", refusal)).toBeNull();
    expect(afterProblem(entry, "REFUSED", refusal)?.refusal).toEqual(refusal);
    let tried: OutboxEntry = entry;
    for (let times = 0; times < 5; times++) tried = afterProblem(tried, "INTERNAL", refusal)!;
    expect(tried.refusal).toBeNull();
    expect(afterProblem(tried, "INTERNAL", refusal)?.refusal).toEqual(refusal);
  });
});

describe("the runner", () => {
  let storage: FakeStorage;
  let arrived: Parcel[];
  let answer: (parcel: Parcel) => SendFailure | null;

  beforeEach(() => {
    storage = new FakeStorage();
    arrived = [];
    answer = () => null;
    Object.assign(globalThis, {
      window: { addEventListener: () => undefined, removeEventListener: () => undefined },
    });
  });

  const open = (personId = "ada"): OutboxRunner =>
    new OutboxRunner(personId, localStoreOf(personId, storage), {
      send: async (parcels) => {
        const refused = new Map<string, Refusal>();
        for (const parcel of parcels) {
          const failure = answer(parcel);
          if (!failure) arrived.push(parcel);
          else if (parcels.length > 1 && failure.problem === "REFUSED")
            refused.set(parcel.id, failure.refusal);
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- a stand-in; the runner hands it on as it is
          else throw failure;
        }
        return refused;
      },
      failureOf: (error) => error as SendFailure,
    });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
  const ids = (): string[] => arrived.map(({ id }) => id);

  test("what could not be sent is sent after a reload, in order and with the same ids", async () => {
    answer = () => ({ problem: "OFFLINE", refusal });
    const before = open();
    for (const id of ["1", "2", "3"]) before.add(say(id));
    await settled();
    before.stop();
    expect(ids()).toEqual([]);

    answer = () => null;
    const after = open();
    expect(after.get().entries.map(({ parcel }) => parcel.id)).toEqual(["1", "2", "3"]);
    after.wake();
    await settled();
    expect(ids()).toEqual(["1", "2", "3"]);
    expect(storage.length).toBe(0);
  });

  test("what is added as the last one before it leaves the turn is sent, too", async () => {
    const { navigator } = globalThis;
    const turn: { left: () => void } = { left: () => undefined };
    const locks = {
      request: async (_name: string, work: () => Promise<void>) => {
        await work();
        turn.left();
      },
    };
    Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
    try {
      const outbox = open();
      turn.left = () => {
        turn.left = () => undefined;
        outbox.add(say("2"));
      };
      outbox.add(say("1"));
      await settled();
      expect(ids()).toEqual(["1", "2"]);
    } finally {
      Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
    }
  });

  test("a refused one waits for its author; the next goes on; retried with the same id", async () => {
    answer = ({ id }) => (id === "1" ? { problem: "REFUSED", refusal } : null);
    const outbox = open();
    outbox.add(say("1"));
    outbox.add(say("2"));
    await settled();
    expect(ids()).toEqual(["2"]);
    expect(outbox.get().entries[0]?.refusal).toEqual(refusal);

    answer = () => null;
    outbox.retry("1");
    await settled();
    expect(ids()).toEqual(["2", "1"]);
  });

  test("of several together one is refused; those before and after it have arrived", async () => {
    answer = () => ({ problem: "OFFLINE", refusal });
    const outbox = open();
    for (const id of ["1", "2", "3"]) outbox.add(say(id));
    await settled();
    answer = ({ id }) => (id === "2" ? { problem: "REFUSED", refusal } : null);
    outbox.wake();
    await settled();
    expect(ids()).toEqual(["1", "3"]);
    expect(outbox.get().entries.map(({ parcel, refusal: no }) => [parcel.id, no])).toEqual([["2", refusal]]);
  });

  test("taken back, it is not sent any more", async () => {
    answer = () => ({ problem: "REFUSED", refusal });
    const outbox = open();
    outbox.add(say("1", "Text"));
    await settled();
    expect(outbox.takeBack("1")).toEqual(say("1", "Text"));
    answer = () => null;
    outbox.wake();
    await settled();
    expect(ids()).toEqual([]);
  });

  test("Enter pressed twice is one message; the same words a while later, or elsewhere, are another", async () => {
    answer = () => ({ problem: "OFFLINE", refusal });
    const outbox = open();
    expect(outbox.add(say("1", "ja"))).toBe(true);
    expect(outbox.add(say("2", "ja"))).toBe(false);
    expect(outbox.add(say("3", "ja", "anderswo"))).toBe(true);
    outbox.stop();
  });

  test("nobody sees, or sends, what somebody else wrote on this computer", async () => {
    answer = () => ({ problem: "OFFLINE", refusal });
    const ada = open("ada");
    ada.add(say("1"));
    await settled();
    ada.stop();
    answer = () => null;
    const bo = open("bo");
    bo.wake();
    await settled();
    expect(bo.get().entries).toEqual([]);
    expect(ids()).toEqual([]);
  });

  test("a full storage keeps nothing over a reload, says so, and sends all the same", async () => {
    storage.isFull = true;
    const outbox = open();
    outbox.add(say("1"));
    expect(outbox.get().isKept).toBe(false);
    await settled();
    expect(ids()).toEqual(["1"]);
    expect(outbox.get().entries).toEqual([]);
  });
});
