import type { Readable } from "node:stream";

/** First and last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where the bytes of files are kept. Keys are ids, with a word behind a dot for what belongs to one. */
export abstract class FileStore {
  /** Takes over a file that lies complete on this machine's disk; after it, the bytes outlive a power cut. */
  abstract put(key: string, file: string): Promise<void>;

  /** Rejects when there is nothing under that key. */
  abstract open(key: string, range?: ByteRange): Promise<Readable>;

  /** Harmless when there is nothing. */
  abstract remove(key: string): Promise<void>;

  /** Everything there is, with when it was put: for comparing it with the table. */
  abstract keys(): AsyncIterable<{ key: string; at: Date }>;
}

/** Under which key the preview of a picture lies. */
export const previewKey = (id: string): string => `${id}.preview`;
