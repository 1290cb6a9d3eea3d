import { deflateSync } from "node:zlib";
import type { Visitor } from "./person.js";

export interface UploadedFile {
  id: string;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
  state: string;
}

export interface UploadAnswer {
  status: number;
  code?: string;
  message?: string;
  file?: UploadedFile;
}

const tus = { "tus-resumable": "1.0.0" };
const door = "/dateien/hochladen";

/** The steps of the tus protocol, one by one, as a browser makes them. */
export class Uploading {
  private constructor(
    private readonly who: Visitor,
    readonly id: string,
  ) {}

  /** Announces a file; answers with how it was refused, or with an upload that waits for its bytes. */
  static async begin(who: Visitor, name: string, size: number): Promise<Uploading | UploadAnswer> {
    const response = await fetch(`${who.hub.url}${door}`, {
      method: "POST",
      headers: {
        ...tus,
        cookie: who.cookie,
        "upload-length": String(size),
        "upload-metadata": `filename ${Buffer.from(name).toString("base64")}`,
      },
    });
    if (response.status !== 201) return refusalIn(response);
    return new Uploading(who, response.headers.get("location")?.split("/").at(-1) ?? "");
  }

  /** One that is known by its id, as after a reload. */
  static of(who: Visitor, id: string): Uploading {
    return new Uploading(who, id);
  }

  async send(offset: number, bytes: Buffer): Promise<UploadAnswer> {
    const response = await this.#ask("PATCH", {
      headers: { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
      body: new Uint8Array(bytes),
    });
    return response.ok ? { status: response.status } : refusalIn(response);
  }

  /** How much has arrived; null when there is no such upload for this person. */
  async offset(): Promise<number | null> {
    const response = await this.#ask("HEAD");
    return response.ok ? Number(response.headers.get("upload-offset")) : null;
  }

  async look(): Promise<UploadAnswer> {
    const response = await this.#ask("GET");
    if (!response.ok) return refusalIn(response);
    return { status: response.status, file: (await response.json()) as UploadedFile };
  }

  async abandon(): Promise<number> {
    return (await this.#ask("DELETE")).status;
  }

  #ask(method: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.who.hub.url}${door}/${this.id}`, {
      method,
      ...init,
      headers: { ...tus, cookie: this.who.cookie, ...(init.headers as Record<string, string>) },
    });
  }
}

async function refusalIn(response: Response): Promise<UploadAnswer> {
  const text = await response.text();
  return { status: response.status, ...(text.startsWith("{") && (JSON.parse(text) as object)) };
}

/** From the first byte to the last word, whatever it is. */
export async function bring(who: Visitor, name: string, bytes: Buffer): Promise<UploadAnswer> {
  const upload = await Uploading.begin(who, name, bytes.length);
  if (!(upload instanceof Uploading)) return upload;
  const sent = await upload.send(0, bytes);
  return sent.code ? sent : upload.look();
}

/** A file that must be taken. */
export async function upload(who: Visitor, name: string, bytes: Buffer | string): Promise<UploadedFile> {
  const { file, ...refusal } = await bring(who, name, Buffer.from(bytes));
  if (!file) throw new Error(`${name}: ${JSON.stringify(refusal)}`);
  return file;
}

/** A file as it comes back. */
export function fetchFile(
  who: Visitor,
  url: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${who.hub.url}${url}`, { headers: { cookie: who.cookie, ...headers } });
}

/** A picture of one colour. */
export function png(width: number, height: number, [red = 20, green = 90, blue = 80]: number[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([red, green, blue]))]);
  const rows = Buffer.concat(Array<Buffer>(Math.min(height, 4_000)).fill(row));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

export function pngChunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function crc32(bytes: Buffer): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
