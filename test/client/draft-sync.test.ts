import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { DraftSync } from "../../client/src/features/conversations/draft-sync.js";
import { type DraftWords, wordsOf } from "../../client/src/features/conversations/draft-words.js";
import type { DraftFieldsFragment, SaveDraftInput } from "../../client/src/gql/graphql.js";
import { localStoreOf } from "../../client/src/lib/local-store.js";

const scope = "topic:t";
const words = (markdown: string): DraftWords => ({ title: "", markdown, quotedId: null });

/** What the server keeps: one draft, and its rule of versions. */
class Server {
  body = "";
  version = 0;
  readonly devices: DraftSync[] = [];
  isReached = true;

  device(): DraftSync {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      key: (index: number) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    } as Storage;
    const device = new DraftSync(localStoreOf("ada", storage), (input) => Promise.resolve(this.save(input)));
    this.devices.push(device);
    return device;
  }

  save({ body, version }: SaveDraftInput): DraftFieldsFragment | undefined {
    if (!this.isReached || (version !== this.version && !(version === 0 && this.body === "")))
      return undefined;
    this.body = body;
    this.version += 1;
    for (const device of this.devices) device.merge(this.draft());
    return this.draft();
  }

  draft(): DraftFieldsFragment {
    const { body, version } = this;
    const channel = { id: "c", name: "hilfe", audience: "NETWORK" as const, place: null };
    const at = { topic: { id: "t", title: "Frage" }, channel };
    return { ...at, id: scope, title: "", body, quotedId: null, version, savedAt: "2019-03-18T08:00:00Z" };
  }
}

let server: Server;
let desk: DraftSync;
let phone: DraftSync;
const shown = (device: DraftSync): string | undefined => device.open(scope)?.markdown;
const soon = (): Promise<void> => jest.advanceTimersByTimeAsync(2_000);

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  [desk, phone] = [server.device(), server.device()];
});

describe("one draft on two devices", () => {
  test("what is written on one stands on the other", async () => {
    const inField: string[] = [];
    phone.onReplaced(scope, ({ markdown }) => inField.push(markdown));
    desk.write(scope, words("Wir hatten"));
    await soon();
    expect(shown(phone)).toBe("Wir hatten");
    expect(inField).toEqual(["Wir hatten"]);
    phone.write(scope, words("Wir hatten das"));
    await soon();
    expect(shown(desk)).toBe("Wir hatten das");
  });

  test("written on both without hearing of each other: nothing is lost, and one chooses", async () => {
    desk.write(scope, words("Am Schreibtisch"));
    phone.write(scope, words("Unterwegs"));
    await soon();
    expect(server.body).toBe("Am Schreibtisch");
    expect(shown(phone)).toBe("Unterwegs");
    expect(wordsOf(phone.conflictIn(scope)!).markdown).toBe("Am Schreibtisch");
    phone.keepOwn(scope);
    await soon();
    expect(phone.conflictIn(scope)).toBeNull();
    expect(server.body).toBe("Unterwegs");
    expect(shown(desk)).toBe("Unterwegs");
  });

  test("the other device's words, chosen, take the place of one's own", async () => {
    desk.write(scope, words("Am Schreibtisch"));
    phone.write(scope, words("Unterwegs"));
    await soon();
    phone.takeOther(scope);
    await soon();
    expect(shown(phone)).toBe("Am Schreibtisch");
    expect(server.body).toBe("Am Schreibtisch");
  });

  test("sent on one, it is gone on both", async () => {
    desk.write(scope, words("Wir, im März."));
    await soon();
    desk.sent(scope);
    await soon();
    expect([shown(desk), shown(phone)].map((text) => text ?? "")).toEqual(["", ""]);
    expect(server.body).toBe("");
  });

  test("what was written while nobody was reached is saved when the way is open", async () => {
    server.isReached = false;
    desk.write(scope, words("Im Zug"));
    await soon();
    expect([shown(desk), server.body]).toEqual(["Im Zug", ""]);
    server.isReached = true;
    desk.wake();
    await soon();
    expect(server.body).toBe("Im Zug");
  });

  test("signing out brings everything to the server and leaves nothing here", async () => {
    desk.write(scope, words("Fast fertig"));
    await desk.leave();
    expect(server.body).toBe("Fast fertig");
    expect(shown(server.device())).toBeUndefined();
    desk.load([]);
    expect(shown(desk)).toBeUndefined();
  });
});
