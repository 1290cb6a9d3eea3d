import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { type ByteRange, FileStore } from "./file-store.js";

export interface S3Way {
  /** Endpoint and bucket: https://s3.example.de/bucket */
  url: string;
  region: string;
  key: string;
  secret: string;
}

/** A bucket of a service that speaks S3. */
export class S3Store extends FileStore {
  readonly #bucket: string;
  #client: Promise<S3Client> | undefined;

  constructor(private readonly way: S3Way) {
    super();
    this.#bucket = decodeURIComponent(new URL(way.url).pathname.replace(/^\/|\/$/g, ""));
  }

  async put(key: string, file: string): Promise<void> {
    const { PutObjectCommand } = await sdk();
    const { size } = await stat(file);
    const body = createReadStream(file);
    const input = { Bucket: this.#bucket, Key: key, Body: body, ContentLength: size };
    await (await this.#open()).send(new PutObjectCommand(input));
    await rm(file, { force: true });
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const { GetObjectCommand } = await sdk();
    const Range = range && `bytes=${range.start}-${range.end}`;
    const input = { Bucket: this.#bucket, Key: key, ...(Range && { Range }) };
    const { Body } = await (await this.#open()).send(new GetObjectCommand(input));
    return Body as Readable;
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await sdk();
    await (await this.#open()).send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  async *keys(): AsyncGenerator<{ key: string; at: Date }> {
    const { ListObjectsV2Command } = await sdk();
    for (let next: string | undefined, isFirst = true; isFirst || next; isFirst = false) {
      const input = { Bucket: this.#bucket, ...(next && { ContinuationToken: next }) };
      const page = await (await this.#open()).send(new ListObjectsV2Command(input));
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key && LastModified) yield { key: Key, at: LastModified };
      }
      next = page.NextContinuationToken;
    }
  }

  #open(): Promise<S3Client> {
    this.#client ??= sdk().then(({ S3Client }) => {
      const { url, region, key, secret } = this.way;
      return new S3Client({
        endpoint: new URL(url).origin,
        region,
        credentials: { accessKeyId: key, secretAccessKey: secret },
        forcePathStyle: true,
        // Services other than the inventor's do not know the newer sums.
        requestChecksumCalculation: "WHEN_REQUIRED",
        responseChecksumValidation: "WHEN_REQUIRED",
      });
    });
    return this.#client;
  }
}

// A large package, which hubs with a folder never load.
const sdk = () => import("@aws-sdk/client-s3");
