import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { openPromise } from "yauzl";
import { Invalid, Refusal } from "../kernel/errors.js";

const mostTimes = 100;
const mostBytes = 1_000_000_000;
const mostEntries = 10_000;

/**
 * Unpacks an archive, or a document that is one, into nothing: what would grow beyond all measure on a reader's
 * machine is refused. What an archive says of itself may be a lie, so it is counted, never holding more than a piece.
 */
export async function checkZip(file: string, size: number): Promise<void> {
  const most = mostFor(size);
  let declared = 0;
  let unpacked = 0;
  try {
    // Names that lead out of the folder they are unpacked into are refused by the library.
    const zip = await openPromise(file, { lazyEntries: true, validateEntrySizes: true });
    try {
      if (zip.entryCount > mostEntries) throw bomb();
      for await (const entry of zip.eachEntry()) {
        declared += entry.uncompressedSize;
        if (declared > most) throw bomb();
        if (entry.isEncrypted() || entry.fileName.endsWith("/")) continue;
        const content = await zip.openReadStreamPromise(entry);
        await pipeline(
          content,
          counting((length) => (unpacked += length) <= most),
        );
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable();
  }
}

/** The same for what was packed with gzip. */
export async function checkGzip(file: string, size: number): Promise<void> {
  const most = mostFor(size);
  let unpacked = 0;
  try {
    await pipeline(
      createReadStream(file),
      createGunzip(),
      counting((length) => (unpacked += length) <= most),
    );
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable();
  }
}

const mostFor = (size: number): number => Math.min(size * mostTimes, mostBytes);

/** Takes everything and keeps nothing, until it is too much. */
const counting = (isBearable: (length: number) => boolean): Writable =>
  new Writable({
    write: (chunk: Buffer, _encoding, done) => done(isBearable(chunk.length) ? null : bomb()),
  });

const bomb = (): Invalid =>
  new Invalid(
    "file",
    "ARCHIVE_TOO_LARGE",
    "Ausgepackt wäre diese Datei unverhältnismäßig groß. Bitte geben Sie den Inhalt in kleineren Teilen weiter.",
  );

const unreadable = (): Invalid =>
  new Invalid(
    "file",
    "ARCHIVE_UNREADABLE",
    "Diese gepackte Datei ist beschädigt oder enthält unzulässige Namen. Bitte packen oder speichern Sie sie noch einmal.",
  );
