import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Injectable } from "@nestjs/common";
import { checkGzip, checkZip } from "./archive.js";
import { contentOf } from "./content-type.js";
import { cleanFileName, extensionOf, withExtension } from "./file-name.js";
import { redraw } from "./picture.js";
import { VirusScan } from "./virus-scan.js";

/** What a file turned out to be. */
export interface Examined {
  name: string;
  type: string;
  size: number;
  sha256: Buffer;
  /** What is to be kept: the file itself, or the picture drawn anew. */
  file: string;
  picture: { width: number; height: number; preview: string } | null;
}

/** What is written beside a file while it is examined. */
export const besides = (file: string): { drawn: string; preview: string } => ({
  drawn: `${file}.drawn`,
  preview: `${file}.preview`,
});

/** Looks at what was uploaded before anybody else may. */
@Injectable()
export class Examiner {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly scan: VirusScan) {}

  /** Throws a refusal that says what is wrong with the file and what to do. */
  async examine(file: string, givenName: string): Promise<Examined> {
    await this.scan.check(file);
    // One after another: a drawn picture takes more memory than all else the server does.
    const examined = this.#turn.then(() => look(file, cleanFileName(givenName)));
    this.#turn = examined.catch(() => undefined);
    return examined;
  }
}

async function look(file: string, name: string): Promise<Examined> {
  const { size } = await stat(file);
  const { type, family } = await contentOf(file, name);
  if (family === "zip") await checkZip(file, size);
  if (family === "gzip") await checkGzip(file, size);
  if (family !== "picture") return { name, type, size, sha256: await sumOf(file), file, picture: null };

  const { drawn, preview } = besides(file);
  const { type: drawnType, extension, width, height } = await redraw(file, drawn, preview);
  const isNamedSo = extensionOf(name) === extension || (extension === "jpg" && extensionOf(name) === "jpeg");
  return {
    name: isNamedSo ? name : withExtension(name, extension),
    type: drawnType,
    size: (await stat(drawn)).size,
    sha256: await sumOf(drawn),
    file: drawn,
    picture: { width, height, preview },
  };
}

async function sumOf(file: string): Promise<Buffer> {
  const sum = createHash("sha256");
  for await (const piece of createReadStream(file)) sum.update(piece as Buffer);
  return sum.digest();
}
