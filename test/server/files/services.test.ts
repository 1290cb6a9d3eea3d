import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTcp, type Server as TcpServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, POST, START_TOPIC } from "../../support/documents.js";
import { freePort, Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { until } from "../../realtime/streams.js";
import { bring, fetchFile, png, upload } from "../../support/uploading.js";

const access = { key: "lernnetz", secret: "sehr-geheim", region: "de-fra" };

/** A bucket that believes nobody: each request is signed anew and compared. */
class Bucket {
  readonly objects = new Map<string, Buffer>();
  readonly refused: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on("data", (piece: Buffer) => pieces.push(piece));
      request.on("end", () => {
        const body = Buffer.concat(pieces);
        const key = decodeURIComponent(new URL(request.url ?? "", "http://x").pathname).replace(
          "/anlagen/",
          "",
        );
        if (!isSigned(request, body)) {
          this.refused.push(`${request.method} ${request.url}`);
          response.writeHead(403).end();
        } else if (request.method === "PUT") {
          this.objects.set(key, body);
          response.writeHead(200, { etag: '"x"' }).end();
        } else if (request.method === "DELETE") {
          this.objects.delete(key);
          response.writeHead(204).end();
        } else if (key === "/anlagen" || key === "") {
          const listed = [...this.objects.keys()].map(
            (name) =>
              `<Contents><Key>${name}</Key><LastModified>${new Date().toISOString()}</LastModified></Contents>`,
          );
          response
            .writeHead(200, { "content-type": "application/xml" })
            .end(`<?xml version="1.0"?><ListBucketResult>${listed.join("")}</ListBucketResult>`);
        } else {
          this.#give(key, request, response);
        }
      });
    });
  }

  #give(key: string, request: IncomingMessage, response: import("node:http").ServerResponse): void {
    const found = this.objects.get(key);
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (!found) response.writeHead(404).end();
    else if (first && last) response.writeHead(206).end(found.subarray(Number(first), Number(last) + 1));
    else response.writeHead(200).end(found);
  }

  async open(): Promise<string> {
    const port = await freePort();
    await new Promise<void>((resolve) => this.#server.listen(port, "127.0.0.1", resolve));
    return `http://127.0.0.1:${port}/anlagen`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const sha = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

/** Signature version 4, as its definition has it. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const [, key, day, region, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? "",
    ) ?? [];
  if (key !== access.key || region !== access.region || !day || !names) return false;
  const claimed = String(request.headers["x-amz-content-sha256"]);
  if (claimed !== "UNSIGNED-PAYLOAD" && claimed !== sha(body)) return false;
  const url = new URL(request.url ?? "", "http://x");
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, url.pathname, query, headers.join(""), names, claimed].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, sha(canonical)].join("\n");
  const signing = [region, "s3", "aws4_request"].reduce(hmac, hmac(`AWS4${access.secret}`, day));
  return hmac(signing, text).toString("hex") === signature;
}

/** As clamd answers to INSTREAM. */
class Scanner {
  readonly seen: Buffer[] = [];
  port = 0;
  #server: TcpServer | undefined;
  readonly #sockets = new Set<Socket>();

  async open(): Promise<void> {
    this.port ||= await freePort();
    this.#server = createTcp((socket) => this.#hear(socket));
    await new Promise<void>((resolve) => this.#server!.listen(this.port, "127.0.0.1", resolve));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server!.close(resolve));
  }

  #hear(socket: Socket): void {
    this.#sockets.add(socket);
    let heard = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (piece) => {
      heard = Buffer.concat([heard, piece]);
      const content: Buffer[] = [];
      let at = "zINSTREAM\0".length;
      while (heard.length >= at + 4) {
        const length = heard.readUInt32BE(at);
        if (length === 0) return this.#judge(socket, Buffer.concat(content));
        if (heard.length < at + 4 + length) return;
        content.push(heard.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  }

  #judge(socket: Socket, content: Buffer): void {
    this.seen.push(content);
    const verdict = content.includes("Schadsoftware") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    socket.end(content.includes("zu groß") ? "INSTREAM size limit exceeded. ERROR\0" : `${verdict}\0`);
  }
}

async function begin(hub: Hub): Promise<{ ada: Visitor; topicId: string }> {
  const world = await World.in(hub);
  const ada = await world.person({ roles: [{ kind: "STAFF" }] });
  const topicId = newId();
  const input = {
    id: topicId,
    channelId: await world.channel(),
    title: "Anlagen",
    messageId: newId(),
    body: "Los",
  };
  await ada.ask(START_TOPIC, { input });
  return { ada, topicId };
}

describe("kept in a bucket", () => {
  const bucket = new Bucket();
  let hub: Hub;
  let ada: Visitor;
  let topicId: string;

  beforeAll(async () => {
    const settings = {
      FILES_S3_URL: await bucket.open(),
      FILES_S3_REGION: access.region,
      FILES_S3_KEY: access.key,
      FILES_S3_SECRET: access.secret,
    };
    hub = await Hub.start({ settings });
    ({ ada, topicId } = await begin(hub));
  });
  afterAll(async () => {
    await hub.stop();
    await bucket.close();
  });

  test("signed in, signed out, signed away, byte for byte", async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 13) % 256));
    const file = await upload(ada, "daten.bin", bytes);
    expect(bucket.objects.get(file.id)?.equals(bytes)).toBe(true);
    const id = newId();
    await ada.ask(POST, { input: { id, topicId, body: "", attachments: [{ fileId: file.id }] } });
    const url = `/dateien/${file.id}/daten.bin`;
    expect(Buffer.from(await (await fetchFile(ada, url)).arrayBuffer()).equals(bytes)).toBe(true);
    const piece = await fetchFile(ada, url, { range: "bytes=5-9" });
    expect([...Buffer.from(await piece.arrayBuffer())]).toEqual([...bytes.subarray(5, 10)]);
    await ada.ask(DELETE, { id });
    await until(() => !bucket.objects.has(file.id));
    expect(bucket.refused).toEqual([]);
  });

  test("pictures with their previews", async () => {
    const file = await upload(ada, "bild.png", png(30, 20));
    expect([...bucket.objects.keys()]).toEqual(expect.arrayContaining([file.id, `${file.id}.preview`]));
    expect((await fetchFile(ada, `/dateien/${file.id}/vorschau`)).headers.get("content-type")).toBe(
      "image/webp",
    );
  });
});

describe("looked at by a scanner", () => {
  const scanner = new Scanner();
  let hub: Hub;
  let ada: Visitor;

  beforeAll(async () => {
    await scanner.open();
    hub = await Hub.start({
      settings: { CLAMAV_URL: `tcp://127.0.0.1:${scanner.port}`, LOG_LEVEL: "silent" },
    });
    ({ ada } = await begin(hub));
  });
  afterAll(async () => {
    await hub.stop();
    await scanner.close();
  });

  test("the whole of it is seen before anybody else may see it", async () => {
    const bytes = Buffer.alloc(700_000, "abc");
    await upload(ada, "harmlos.txt", bytes);
    expect(scanner.seen.at(-1)?.equals(bytes)).toBe(true);
  });

  test("what it knows is refused and gone", async () => {
    expect(await bring(ada, "nett.txt", Buffer.from("Schadsoftware"))).toMatchObject({
      status: 422,
      code: "VIRUS_FOUND",
    });
    const left = () => hub.database.query(`SELECT id FROM file WHERE name = 'nett.txt'`);
    await until(async () => (await left()).length === 0);
  });

  test("what it cannot judge is not let through", async () => {
    expect(await bring(ada, "gross.txt", Buffer.from("zu groß"))).toMatchObject({
      status: 503,
      code: "SCANNER_AWAY",
    });
  });

  test("while it is away nothing is let through; when it is back the same upload goes on", async () => {
    await scanner.close();
    const refused = await bring(ada, "spaeter.txt", Buffer.from("später"));
    expect(refused).toMatchObject({
      status: 503,
      code: "SCANNER_AWAY",
      message: expect.stringMatching(/Virenprüfung/),
    });
    const [row] = await hub.database.query<{ id: string; state: string }>(
      `SELECT id, state FROM file WHERE name = 'spaeter.txt'`,
    );
    expect(row?.state).toBe("UPLOADING");
    await scanner.open();
    const again = await fetch(`${hub.url}/dateien/hochladen/${row!.id}`, { headers: { cookie: ada.cookie } });
    expect(await again.json()).toMatchObject({ state: "READY", name: "spaeter.txt" });
  });
});

test("a limit of one's own", async () => {
  const hub = await Hub.start({ settings: { FILE_MAX_MB: "1" } });
  try {
    const { ada } = await begin(hub);
    expect(await bring(ada, "a.bin", Buffer.alloc(1024 * 1024 + 1))).toMatchObject({
      code: "FILE_TOO_LARGE",
    });
    expect((await bring(ada, "a.bin", Buffer.alloc(1024 * 1024, 7))).status).toBe(200);
  } finally {
    await hub.stop();
  }
});
