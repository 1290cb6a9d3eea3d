import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { ParcelFile } from "../../client/src/features/files/upload-item.js";
import { type Saved, UpdateDraft } from "../../client/src/features/updates/update-draft.js";
import { UpdateDrafts } from "../../client/src/features/updates/update-drafts.js";
import {
  areSame,
  type KeptUpdate,
  type Update,
  type UpdateWords,
  wordsOf,
} from "../../client/src/features/updates/update-words.js";
import type { Problem } from "../../client/src/lib/errors.js";
import { localStoreOf } from "../../client/src/lib/local-store.js";

const noWords: UpdateWords = {
  ...{ health: null, going: "", stuck: "", needs: "", blockId: null },
  ...{ visibility: "MODERATION", forFunder: false, files: [] },
};
const beginning: KeptUpdate = {
  ...{ placeId: "mosbach", words: noWords, version: 0, isDirty: false, isPublished: false },
};

const tooManyFiles: Problem = {
  ...{ kind: "INVALID", code: "TOO_MANY_FILES", text: "Höchstens 10 Dateien." },
};
const photo: ParcelFile = {
  fileId: "f1",
  description: "Das Café",
  name: "cafe.jpg",
  size: 9,
  isPicture: true,
};
const plan: ParcelFile = { fileId: "f2", description: "", name: "plan.pdf", size: 9, isPicture: false };

/** What the server keeps: one update, and its rule of versions. */
class Server {
  update: Update | null = null;
  isReached = true;
  /** It hears, and nobody hears its answer. */
  isHeard = true;
  mostFiles = 10;
  /** Versions that were sent and are not answered yet. */
  readonly underWay: number[] = [];
  hasSeenTwoAtOnce = false;
  publishedAt: string | null = null;
  saves = 0;
  readonly devices: UpdateDraft[] = [];

  device(storage = inMemory()): UpdateDraft {
    const device = new UpdateDraft(
      "u",
      localStoreOf("ada", storage),
      (_, kept, files) => this.hear(kept, files),
      beginning,
    );
    if (this.update) device.merge(this.update);
    this.devices.push(device);
    return device;
  }

  readonly hear = async (kept: KeptUpdate, files: readonly ParcelFile[]): Promise<Saved> => {
    this.hasSeenTwoAtOnce ||= this.underWay.includes(kept.version);
    this.underWay.push(kept.version);
    await new Promise((resolve) => setTimeout(resolve, 10));
    this.underWay.splice(this.underWay.indexOf(kept.version), 1);
    return this.save(kept, files);
  };

  save({ words, version }: KeptUpdate, files: readonly ParcelFile[]): Saved {
    if (!this.isReached) return { kind: "away" };
    if (version > 0 && !this.update) return { kind: "gone" };
    const all = { ...words, files: [...words.files, ...files] };
    if (all.files.length > this.mostFiles) return { kind: "refused", problem: tooManyFiles };
    if (this.update && areSame(all, wordsOf(this.update))) return { kind: "stored", update: this.update };
    if (this.update && this.update.version !== version) return { kind: "changed", update: this.update };
    this.saves += 1;
    this.update = this.updateWith(all, version + 1);
    if (!this.isHeard) return { kind: "away" };
    for (const device of this.devices) device.merge(this.update);
    return { kind: "stored", update: this.update };
  }

  get files(): string[] {
    return (this.update?.attachments ?? []).map(({ id }) => id);
  }

  updateWith(words: UpdateWords, version: number): Update {
    const { health, going, stuck, needs, visibility, forFunder, files } = words;
    const attachments = files.map(({ fileId: id, description }) => ({
      ...{ id, description, name: id, type: "image/jpeg", size: 9, width: null, height: null },
      ...{ url: `/dateien/${id}`, previewUrl: null },
    }));
    const author = { id: "ada", name: "Ada Auer" };
    return {
      ...{ id: "u", author, version, health, going, stuck, needs, visibility, forFunder },
      ...{ savedAt: "2019-03-18T08:00:00Z", publishedAt: this.publishedAt, submittedAt: null },
      ...{ publishedBy: null, editedAt: null, block: null, attachments, topic: null },
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
    const flushing = desk.flush();
    await soon();
    expect(await flushing).toBe(true);
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

describe("files that come to an update", () => {
  async function begun(): Promise<UpdateDraft> {
    const desk = server.device();
    desk.write({ going: "Es läuft." });
    await soon();
    return desk;
  }

  /** As long as it takes, with the timers of these tests. */
  async function flushed(desk: UpdateDraft, files: readonly ParcelFile[] = []): Promise<boolean> {
    const flushing = desk.flush(files);
    await soon();
    return flushing;
  }

  test("are told from those that were refused", async () => {
    const desk = await begun();
    server.mostFiles = 1;
    expect(await flushed(desk, [photo, plan])).toBe(false);
    expect(desk.get().problem?.code).toBe("TOO_MANY_FILES");
    expect(server.files).toEqual([]);
    expect(await flushed(desk, [photo])).toBe(true);
    expect(desk.get()).toMatchObject({ problem: null, saving: "saved" });
    expect(server.files).toEqual(["f1"]);
  });

  test("without any of them the refusal is no longer in the way", async () => {
    const desk = await begun();
    server.mostFiles = 0;
    expect(await flushed(desk, [photo])).toBe(false);
    expect(await flushed(desk)).toBe(true);
    expect(desk.get()).toMatchObject({ problem: null, saving: "saved" });
  });

  test("are not there as long as nobody answers", async () => {
    const desk = await begun();
    server.isReached = false;
    expect(await flushed(desk, [photo])).toBe(false);
    expect(desk.get().saving).toBe("away");
    server.isReached = true;
    expect(await flushed(desk, [photo])).toBe(true);
    expect(server.files).toEqual(["f1"]);
  });

  test("come along although another device said the same words meanwhile", async () => {
    const desk = await begun();
    desk.write({ stuck: "Die Wahl." });
    server.update = server.updateWith(desk.get().words, 2);
    expect(await flushed(desk, [photo])).toBe(true);
    expect(server.files).toEqual(["f1"]);
    expect(server.update).toMatchObject({ stuck: "Die Wahl.", version: 3 });
  });

  test("wait for a person where another device said something else", async () => {
    const desk = await begun();
    desk.write({ going: "Vom Schreibtisch." });
    server.update = server.updateWith({ ...desk.get().words, going: "Vom Telefon." }, 2);
    expect(await flushed(desk, [photo])).toBe(false);
    expect(desk.get().other?.going).toBe("Vom Telefon.");
    desk.keepOwn();
    await soon();
    expect(await flushed(desk, [photo])).toBe(true);
    expect(server.files).toEqual(["f1"]);
    expect(server.update).toMatchObject({ going: "Vom Schreibtisch." });
  });

  test("stay when somebody typed while they were under way", async () => {
    const desk = await begun();
    const flushing = desk.flush([photo]);
    await jest.advanceTimersByTimeAsync(5);
    desk.write({ going: "Es läuft gut." });
    await soon();
    expect(await flushing).toBe(true);
    await soon();
    expect(server.update?.going).toBe("Es läuft gut.");
    expect(server.files).toEqual(["f1"]);
    desk.write({ files: [] });
    await soon();
    expect(server.files).toEqual([]);
  });

  test("do not come twice when the answer was lost", async () => {
    const desk = await begun();
    server.isHeard = false;
    expect(await flushed(desk, [photo])).toBe(false);
    server.isHeard = true;
    desk.write({ going: "Es läuft gut." });
    expect(await flushed(desk, [photo, plan])).toBe(true);
    expect(desk.get().other).toBeNull();
    expect(server.files).toEqual(["f1", "f2"]);
    expect(server.update?.going).toBe("Es läuft gut.");
  });

  test("never go with a version that is under way already", async () => {
    const desk = await begun();
    desk.write({ going: "Es läuft gut." });
    await jest.advanceTimersByTimeAsync(1_001);
    expect(server.underWay).toHaveLength(1);
    const both = [desk.flush([photo]), desk.flush()];
    desk.wake();
    desk.write({ going: "Es läuft sehr gut." });
    await soon();
    expect(await Promise.all(both)).toEqual([true, true]);
    await soon();
    expect(server.hasSeenTwoAtOnce).toBe(false);
    expect(server.files).toEqual(["f1"]);
    expect(server.update?.going).toBe("Es läuft sehr gut.");
  });
});

describe("an answer that was lost", () => {
  test("is no conflict with oneself, whatever was typed since", async () => {
    const storage = inMemory();
    const desk = server.device(storage);
    desk.write({ going: "Anfang." });
    await soon();
    server.isHeard = false;
    desk.write({ going: "Anfang und Mitte." });
    await soon();
    server.isReached = false;
    desk.write({ going: "Anfang, Mitte und Ende" });
    await soon();
    expect(server.update?.going).toBe("Anfang und Mitte.");

    [server.isHeard, server.isReached] = [true, true];
    const reloaded = server.device(storage);
    for (const one of [desk, reloaded]) {
      one.write({ going: "Anfang, Mitte und Ende." });
      await soon();
      expect(one.get()).toMatchObject({ other: null, saving: "saved" });
    }
    expect(server.update?.going).toBe("Anfang, Mitte und Ende.");
  });

  test("is none either when the words come as news", async () => {
    const desk = server.device();
    server.isHeard = false;
    desk.write({ going: "Anfang." });
    await soon();
    desk.write({ going: "Anfang und mehr." });
    desk.merge(server.update!);
    expect(desk.get()).toMatchObject({ other: null, words: { going: "Anfang und mehr." } });
    server.isHeard = true;
    await soon();
    expect(server.update).toMatchObject({ going: "Anfang und mehr.", version: 2 });
  });

  test("does not hide what somebody else wrote", async () => {
    const desk = server.device();
    desk.write({ going: "Anfang." });
    await soon();
    server.isReached = false;
    desk.write({ going: "Anfang und mehr." });
    await soon();
    server.isReached = true;
    server.update = server.updateWith({ ...noWords, going: "Ganz anders." }, 2);
    desk.write({ going: "Anfang und noch mehr." });
    await soon();
    expect(desk.get().other?.going).toBe("Ganz anders.");
  });
});

describe("before somebody signs out", () => {
  async function leaving(storage: Storage): Promise<void> {
    const desk = new UpdateDrafts(localStoreOf("ada", storage), (_, kept, files) => server.hear(kept, files));
    desk.open("u", beginning).write({ going: "Von Ada." });
    const leaving = desk.leave();
    await soon();
    await leaving;
  }
  const found = (storage: Storage, personId: string) =>
    new UpdateDrafts(localStoreOf(personId, storage), () => Promise.reject(new Error("nobody asks"))).unsent(
      "mosbach",
    );

  test("what is written goes to the server and leaves the device", async () => {
    const storage = inMemory();
    await leaving(storage);
    expect(server.update?.going).toBe("Von Ada.");
    expect(storage.length).toBe(0);
  });

  test("what the server did not get stays for that person, and nobody else sees it", async () => {
    const storage = inMemory();
    server.isReached = false;
    await leaving(storage);
    expect(found(storage, "ada").map(({ kept }) => kept.words.going)).toEqual(["Von Ada."]);
    expect(found(storage, "bo")).toEqual([]);
  });
});
