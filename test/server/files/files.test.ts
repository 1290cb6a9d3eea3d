import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { newId, World } from "../../factories/world.js";
import { DELETE, EDIT, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import { type Visitor } from "../../support/person.js";
import { until } from "../../realtime/streams.js";
import { fetchFile, png, upload, Uploading } from "../../support/uploading.js";

const FILES = `attachmentsOfIt: attachments { id name type size description width height url previewUrl }`;
const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id body version ${FILES} } }`;

let hub: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
/** Reads other rooms, not theirs. */
let cem: Visitor;
let topicId: string;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId }] });
  cem = await world.person({
    name: "Cem Can",
    roles: [{ kind: "TEAM_MEMBER", placeId: await world.place() }],
  });
  channelId = await world.channel({ audience: "PLACE", placeId });
  topicId = newId();
  await ada.ask(START_TOPIC, {
    input: { id: topicId, channelId, title: "Anlagen", messageId: newId(), body: "Los" },
  });
});
afterAll(() => hub.stop());

interface Posted {
  id: string;
  body: string;
  attachmentsOfIt: {
    id: string;
    name: string;
    type: string;
    size: number;
    description: string;
    width: number | null;
    url: string;
    previewUrl: string | null;
  }[];
}

const input = (attachments: object[], body = "Siehe Anlage") => ({ id: newId(), topicId, body, attachments });

async function post(who: Visitor, what: object): Promise<Posted> {
  return (await who.ask<{ postMessage: Posted }>(POST, { input: what })).postMessage;
}

/** Names of everything the hub keeps on its disk. */
async function kept(): Promise<string[]> {
  const names = await readdir(hub.database.folder, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe("a file goes with a message", () => {
  test("whoever reads the message gets it byte for byte; nobody else learns that it exists", async () => {
    const bytes = Buffer.from("Tagesordnung\n1. Begrüßung\n");
    const file = await upload(ada, "Tagesordnung März.txt", bytes);
    const { attachmentsOfIt } = await post(ada, input([{ fileId: file.id }], ""));
    expect(attachmentsOfIt).toMatchObject([
      { name: "Tagesordnung März.txt", type: "text/plain", size: bytes.length },
    ]);
    const { url } = attachmentsOfIt[0]!;

    const got = await fetchFile(bo, url);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
    expect(got.headers.get("content-disposition")).toBe(
      `attachment; filename="Tagesordnung M_rz.txt"; filename*=UTF-8''Tagesordnung%20M%C3%A4rz.txt`,
    );
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    expect(got.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(got.headers.get("cache-control")).toMatch(/^private, no-cache/);

    const hidden = await fetchFile(cem, url);
    const absent = await fetchFile(cem, `/dateien/${newId()}/x.txt`);
    expect([hidden.status, await hidden.text()]).toEqual([404, await absent.text()]);
    expect((await fetch(`${hub.url}${url}`)).status).toBe(401);
  });

  test("rights are asked for with every request, also by whoever has it in their cache", async () => {
    const placeId = await world.place();
    const room = await world.channel({ audience: "PLACE", placeId });
    const visiting = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const id = newId();
    const file = await upload(visiting, "a.txt", "Vertraulich");
    const attachments = [{ fileId: file.id }];
    await visiting.ask(START_TOPIC, {
      input: { id, channelId: room, title: "Intern", messageId: newId(), body: "Hier", attachments },
    });
    const url = `/dateien/${file.id}/a.txt`;
    const first = await fetchFile(visiting, url);
    const etag = first.headers.get("etag") ?? "";
    expect((await fetchFile(visiting, url, { "if-none-match": etag })).status).toBe(304);
    await world.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [visiting.id]);
    expect((await fetchFile(visiting, url, { "if-none-match": etag })).status).toBe(404);
  });

  test("large ones come in pieces", async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * 7) % 251));
    const file = await upload(ada, "daten.bin", bytes);
    const piece = await fetchFile(ada, `/dateien/${file.id}/daten.bin`, { range: "bytes=1000-1999" });
    expect([piece.status, piece.headers.get("content-range")]).toEqual([206, "bytes 1000-1999/300000"]);
    expect(Buffer.from(await piece.arrayBuffer())).toEqual(bytes.subarray(1_000, 2_000));
    const end = await fetchFile(ada, `/dateien/${file.id}/daten.bin`, { range: "bytes=-10" });
    expect(Buffer.from(await end.arrayBuffer())).toEqual(bytes.subarray(-10));
    expect((await fetchFile(ada, `/dateien/${file.id}/daten.bin`, { range: "bytes=300000-" })).status).toBe(
      416,
    );
  });

  test("only one's own, only once, and the same post again changes nothing", async () => {
    const file = await upload(ada, "plan.txt", "Plan");
    const attachments = [{ fileId: file.id }];
    expect(await bo.refused(POST, { input: input(attachments) })).toBe("FILE_GONE");
    expect((await fetchFile(bo, `/dateien/${file.id}/plan.txt`)).status).toBe(404);

    const what = input(attachments);
    const first = await post(ada, what);
    expect(await post(ada, what)).toEqual(first);
    expect(await ada.refused(POST, { input: { ...what, attachments: [] } })).toBe("ID_TAKEN");
    expect(await ada.refused(POST, { input: input(attachments) })).toBe("FILE_GONE");
    expect(await ada.refused(POST, { input: input([{ fileId: newId() }]) })).toBe("FILE_GONE");
    expect(await ada.refused(POST, { input: input([{ fileId: "../etc" }]) })).toBe("FILE_GONE");
  });

  test("two posts that want the same file at once: one gets it", async () => {
    const file = await upload(ada, "eins.txt", "eins");
    const answers = await Promise.all(
      [1, 2, 3].map(() => ada.send(POST, { input: input([{ fileId: file.id }]) })),
    );
    expect(answers.filter(({ errors }) => !errors).length).toBe(1);
  });

  test("words may be left out only where there is a file", async () => {
    expect(await ada.refused(POST, { input: input([], " ") })).toBe("REQUIRED");
    const file = await upload(ada, "ohne-worte.txt", "x");
    const { id, body } = await post(ada, input([{ fileId: file.id }], " "));
    expect(body).toBe("");
    await ada.ask(EDIT, { id, body: "Nun doch", version: 1 });
    await ada.ask(EDIT, { id, body: "", version: 2 });
    const many = await Promise.all(Array.from({ length: 11 }, (_, n) => upload(ada, `${n}.txt`, "x")));
    const wanted = many.map((one) => ({ fileId: one.id }));
    expect(await ada.refused(POST, { input: input(wanted) })).toBe("TOO_MANY_FILES");
    await post(ada, input(wanted.slice(1)));
    await Uploading.of(ada, many[0]!.id).abandon();
  });

  test("deleting the message takes its files away, at once for people and soon from the disk", async () => {
    const file = await upload(ada, "Foto.png", png(40, 30));
    const attachments = [{ fileId: file.id, description: "Ein Foto" }];
    const { id, attachmentsOfIt } = await post(ada, input(attachments));
    expect(await kept()).toEqual(expect.arrayContaining([file.id, `${file.id}.preview`]));
    await ada.ask(DELETE, { id });
    for (const url of [attachmentsOfIt[0]!.url, attachmentsOfIt[0]!.previewUrl!]) {
      expect((await fetchFile(ada, url)).status).toBe(404);
    }
    await until(async () => !(await kept()).some((name) => name.startsWith(file.id)));
    expect(await hub.database.query(`SELECT id FROM file WHERE id = $1`, [file.id])).toEqual([]);
    const again = await ada.ask<{ message: Posted }>(`query ($id: ID!) { message(id: $id) { ${FILES} } }`, {
      id,
    });
    expect(again.message.attachmentsOfIt).toEqual([]);
  });
});

describe("pictures", () => {
  test("must be described, are drawn anew without where they were taken, and have a preview", async () => {
    const photo = await sharp(png(1_600, 1_000))
      .jpeg()
      .withExif({ IFD0: { Artist: "Geheim", Orientation: "6" }, IFD3: { GPSLatitude: "49/1 21/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(photo.includes("Geheim")).toBe(true);
    const file = await upload(ada, "IMG_1.png", photo);
    // Upright, and named after what it is.
    expect(file).toMatchObject({ name: "IMG_1.jpg", type: "image/jpeg", width: 1_000, height: 1_600 });

    const silent = await ada.send(POST, { input: input([{ fileId: file.id, description: " " }]) });
    expect(silent.errors?.[0]?.extensions).toMatchObject({
      code: "DESCRIPTION_REQUIRED",
      field: "attachments.0.description",
    });
    const { attachmentsOfIt } = await post(ada, input([{ fileId: file.id, description: "Der Saal" }]));
    const { url, previewUrl, description } = attachmentsOfIt[0]!;
    expect(description).toBe("Der Saal");

    const stored = Buffer.from(await (await fetchFile(bo, url)).arrayBuffer());
    expect(stored.includes("Geheim")).toBe(false);
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
    const shown = await fetchFile(bo, previewUrl!);
    expect(shown.headers.get("content-type")).toBe("image/webp");
    const { width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
    expect([width, height]).toEqual([600, 960]);
    expect((await fetchFile(cem, previewUrl!)).status).toBe(404);
  });
});

describe("uploading", () => {
  test("goes on where it was cut off, and forgives a lost answer", async () => {
    const bytes = Buffer.from(Array.from({ length: 90_000 }, (_, n) => n % 256));
    const one = await Uploading.begin(ada, "lang.bin", bytes.length);
    if (!(one instanceof Uploading)) throw new Error("refused");
    await one.send(0, bytes.subarray(0, 40_000));
    expect(await one.offset()).toBe(40_000);
    expect((await one.send(0, bytes)).status).toBe(409);
    await one.send(40_000, bytes.subarray(40_000));
    // The answer was lost: asked again, it is the same.
    expect(await one.offset()).toBe(90_000);
    const { file } = await one.look();
    expect(file).toMatchObject({ state: "READY", size: 90_000 });
    const [row] = await hub.database.query<{ sum: string }>(
      `SELECT encode(sha256, 'hex') AS sum FROM file WHERE id = $1`,
      [one.id],
    );
    expect(row!.sum).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("is nobody else's to see, to go on with, or to throw away", async () => {
    const one = await Uploading.begin(ada, "meins.txt", 4);
    if (!(one instanceof Uploading)) throw new Error("refused");
    const other = Uploading.of(bo, one.id);
    expect([await other.offset(), (await other.look()).status, await other.abandon()]).toEqual([
      null,
      404,
      404,
    ]);
    expect((await other.send(0, Buffer.from("halt"))).status).toBe(404);
    await one.send(0, Buffer.from("mein"));
    expect([(await other.look()).status, await other.abandon()]).toEqual([404, 404]);
    expect(await one.abandon()).toBe(204);
    expect((await one.look()).status).toBe(404);
  });

  test("ends at the limit, and with nothing", async () => {
    expect(await Uploading.begin(ada, "gross.bin", 25 * 1024 * 1024 + 1)).toMatchObject({
      status: 422,
      code: "FILE_TOO_LARGE",
      message: "Eine Datei darf höchstens 25 MB groß sein. Bitte verkleinern oder teilen Sie sie.",
    });
    expect(await Uploading.begin(ada, "leer.txt", 0)).toMatchObject({ code: "FILE_EMPTY" });
    const small = await Uploading.begin(ada, "klein.txt", 10);
    if (!(small instanceof Uploading)) throw new Error("refused");
    expect((await small.send(0, Buffer.alloc(5_000))).status).toBeGreaterThanOrEqual(400);
    await small.abandon();
  });

  test("nobody heaps up files they do not send", async () => {
    const heaper = await world.person({ roles: [{ kind: "STAFF" }] });
    for (let n = 0; n < 30; n++)
      expect(await Uploading.begin(heaper, `${n}.txt`, 10)).toBeInstanceOf(Uploading);
    expect(await Uploading.begin(heaper, "31.txt", 10)).toMatchObject({
      status: 429,
      code: "TOO_MANY_UPLOADS",
    });
  });

  test("asks who one is and where one comes from", async () => {
    const door = `${hub.url}/dateien/hochladen`;
    const headers = { "tus-resumable": "1.0.0", "upload-length": "3" };
    expect((await fetch(door, { method: "POST", headers })).status).toBe(401);
    for (const origin of ["https://boese.example", "null", `${hub.url}.boese.example`]) {
      const answer = await fetch(door, {
        method: "POST",
        headers: { ...headers, cookie: ada.cookie, origin },
      });
      expect([origin, answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([
        origin,
        403,
        null,
      ]);
    }
  });
});

describe("nothing half-uploaded stays", () => {
  test("neither on the disk nor in the table, after a day or a crash", async () => {
    const database = hub.database;
    const unfinished = await Uploading.begin(ada, "halb.bin", 100);
    if (!(unfinished instanceof Uploading)) throw new Error("refused");
    await unfinished.send(0, Buffer.alloc(50, 1));
    const unsent = await upload(ada, "nie-gesendet.txt", "x");
    const fresh = await upload(ada, "gerade-eben.txt", "x");
    const attached = await upload(ada, "bleibt.txt", "x");
    await post(ada, input([{ fileId: attached.id }]));
    const removed = await upload(ada, "weg.txt", "x");
    await hub.kill();
    // The process died between the deletion and its consequences.
    await database.query(`UPDATE file SET state = 'REMOVED' WHERE id = $1`, [removed.id]);
    await database.query(`UPDATE file SET state_at = now() - interval '25 hours' WHERE id = ANY ($1)`, [
      [unfinished.id, unsent.id, attached.id],
    ]);
    const port = String(hub.port);
    const again = await Hub.start({
      database,
      settings: { PORT: port, PUBLIC_URL: `http://localhost:${port}` },
    });
    try {
      const gone = [unfinished.id, unsent.id, removed.id];
      await until(async () => !(await kept()).some((name) => gone.includes(name.slice(0, 36))));
      const rows = (ids: string[]): Promise<unknown[]> =>
        database.query(`SELECT id FROM file WHERE id = ANY ($1)`, [ids]);
      await until(async () => (await rows(gone)).length === 0);
      expect(await rows([fresh.id, attached.id])).toHaveLength(2);
      expect(await kept()).toEqual(expect.arrayContaining([fresh.id, attached.id]));
    } finally {
      await again.stop();
    }
  });
});
