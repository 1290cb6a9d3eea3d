import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Saved, UpdateDraft } from "../../client/src/features/updates/update-draft.js";
import type { KeptUpdate, Update, UpdateWords } from "../../client/src/features/updates/update-words.js";
import { localStoreOf } from "../../client/src/lib/local-store.js";

const noWords: UpdateWords = {
  ...{ health: null, going: "", stuck: "", needs: "", blockId: null },
  ...{ visibility: "MODERATION", forFunder: false, files: [] },
};
const beginning: KeptUpdate = {
  ...{ placeId: "mosbach", words: noWords, version: 0, isDirty: false, isPublished: false },
};

/** What the server keeps: one update, and its rule of versions. */
class Server {
  update: Update | null = null;
  isReached = true;
  publishedAt: string | null = null;
  saves = 0;
  readonly devices: UpdateDraft[] = [];

  device(storage = inMemory()): UpdateDraft {
    const device = new UpdateDraft(
      "u",
      localStoreOf("ada", storage),
      (_, kept) => this.save(kept),
      beginning,
    );
    if (this.update) device.merge(this.update);
    this.devices.push(device);
    return device;
  }

  async save({ words, version }: KeptUpdate): Promise<Saved> {
    if (!this.isReached) return { kind: "away" };
    if (version > 0 && !this.update) return { kind: "gone" };
    if (this.update && this.update.version !== version) return { kind: "changed", update: this.update };
    this.saves += 1;
    this.update = this.updateWith(words, version + 1);
    for (const device of this.devices) device.merge(this.update);
    return { kind: "stored", update: this.update };
  }

  updateWith({ health, going, stuck, needs, visibility, forFunder }: UpdateWords, version: number): Update {
    const author = { id: "ada", name: "Ada Auer" };
    return {
      ...{ id: "u", author, version, health, going, stuck, needs, visibility, forFunder },
      ...{ savedAt: "2019-03-18T08:00:00Z", publishedAt: this.publishedAt, submittedAt: null },
      ...{ publishedBy: null, editedAt: null, block: null, attachments: [], topic: null },
      viewerCan: { edit: true, submit: true, publish: false, release: false, discard: true },
    };
  }
}

function inMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  } as Storage;
}

let server: Server;
const soon = (): Promise<void> => jest.advanceTimersByTimeAsync(2_000);

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
});

describe("words that are being written", () => {
  test("are on the server a moment after typing rests, in one piece", async () => {
    const desk = server.device();
    desk.write({ going: "Die" });
    desk.write({ going: "Die Bürgercafés" });
    desk.write({ going: "Die Bürgercafés laufen." });
    expect(server.saves).toBe(0);
    await soon();
    expect(server.update?.going).toBe("Die Bürgercafés laufen.");
    expect(server.saves).toBe(1);
    expect(desk.get().saving).toBe("saved");
  });

  test("are nothing to be saved as long as nothing is said", async () => {
    const desk = server.device();
    desk.write({ visibility: "NETWORK" });
    await soon();
    expect(server.saves).toBe(0);
  });

  test("survive a reload, also before the server has them", async () => {
    const storage = inMemory();
    server.isReached = false;
    const before = server.device(storage);
    before.write({ stuck: "Eltern kommen abends nicht." });
    await soon();
    expect(before.get().saving).toBe("away");
    const after = server.device(storage);
    expect(after.get().words.stuck).toBe("Eltern kommen abends nicht.");
    server.isReached = true;
    after.wake();
    await soon();
    expect(server.update?.stuck).toBe("Eltern kommen abends nicht.");
  });

  test("go on their way by themselves once somebody answers again", async () => {
    const desk = server.device();
    server.isReached = false;
    desk.write({ going: "Es läuft." });
    await soon();
    server.isReached = true;
    await jest.advanceTimersByTimeAsync(11_000);
    expect(server.update?.going).toBe("Es läuft.");
  });

  test("appear on the other device", async () => {
    const [desk, phone] = [server.device(), server.device()];
    desk.write({ going: "Es läuft.", health: "GREEN" });
    await soon();
    expect(phone.get().words).toMatchObject({ going: "Es läuft.", health: "GREEN" });
    expect(phone.isUnsaved).toBe(false);
  });

  test("of a published update wait until somebody says so", async () => {
    const desk = server.device();
    desk.write({ going: "Es läuft." });
    await soon();
    server.publishedAt = "2019-03-18T09:00:00Z";
    server.update = server.updateWith(desk.get().words, 2);
    desk.merge(server.update);
    desk.write({ going: "Es läuft gut." });
    await soon();
    expect(server.update.going).toBe("Es läuft.");
    expect(await desk.flush()).toBe(true);
    expect(server.update.going).toBe("Es läuft gut.");
  });
});

describe("two devices over the same beginning", () => {
  async function both(): Promise<{ desk: UpdateDraft; phone: UpdateDraft }> {
    const [desk, phone] = [server.device(), server.device()];
    desk.write({ going: "Anfang." });
    await soon();
    phone.write({ going: "Vom Telefon." });
    desk.write({ going: "Vom Schreibtisch." });
    await soon();
    return { desk, phone };
  }

  test("one is asked, and neither text is lost", async () => {
    const { desk, phone } = await both();
    expect([desk, phone].map((one) => one.get().other?.going ?? null)).toEqual(["Vom Telefon.", null]);
    expect(desk.get().words.going).toBe("Vom Schreibtisch.");
    await soon();
    expect(server.update?.going).toBe("Vom Telefon.");
  });

  test("both can be kept, one under the other", async () => {
    const { desk, phone } = await both();
    desk.keepBoth();
    await soon();
    expect(server.update?.going).toBe("Vom Schreibtisch.\n\nVom Telefon.");
    expect(phone.get().words.going).toBe("Vom Schreibtisch.\n\nVom Telefon.");
    expect(desk.get().other).toBeNull();
  });

  test("one's own can stay", async () => {
    const { desk } = await both();
    desk.keepOwn();
    await soon();
    expect(server.update?.going).toBe("Vom Schreibtisch.");
  });

  test("the other's can be taken", async () => {
    const { desk } = await both();
    desk.takeOther();
    await soon();
    expect(desk.get().words.going).toBe("Vom Telefon.");
    expect(desk.isUnsaved).toBe(false);
    expect(server.update?.going).toBe("Vom Telefon.");
  });

  test("the same on both is no question", async () => {
    const [desk, phone] = [server.device(), server.device()];
    desk.write({ going: "Anfang." });
    await soon();
    phone.write({ going: "Dasselbe." });
    desk.write({ going: "Dasselbe." });
    await soon();
    expect([desk.get().other, phone.get().other]).toEqual([null, null]);
  });
});

test("a draft that was discarded elsewhere keeps what was written in it", async () => {
  const desk = server.device();
  desk.write({ going: "Anfang." });
  await soon();
  server.update = null;
  desk.write({ going: "Anfang und mehr." });
  await soon();
  expect(desk.get().isGone).toBe(true);
  expect(desk.get().words.going).toBe("Anfang und mehr.");
});

test("what has gone its way leaves nothing on the device", async () => {
  const storage = inMemory();
  const desk = server.device(storage);
  desk.write({ going: "Anfang." });
  expect(storage.length).toBe(1);
  await soon();
  expect(storage.length).toBe(0);
  desk.write({ going: "Mehr." });
  desk.forget();
  await soon();
  expect(storage.length).toBe(0);
  expect(server.update?.going).toBe("Anfang.");
});
