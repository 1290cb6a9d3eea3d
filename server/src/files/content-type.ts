import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { Invalid } from "../kernel/errors.js";
import { extensionOf } from "./file-name.js";

/** What the content says a file is. */
export interface Content {
  type: string;
  family: "picture" | "zip" | "gzip" | "text" | "other";
}

const pictures: ReadonlySet<string> = new Set([
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "image/avif",
]);
const undrawable: ReadonlySet<string> = new Set([
  "image/heic",
  "image/heic-sequence",
  "image/heif",
  "image/heif-sequence",
]);
const programs: ReadonlySet<string> = new Set([
  "application/x-msdownload",
  "application/x-elf",
  "application/x-mach-binary",
  "application/wasm",
  "application/java-vm",
  "application/java-archive",
  "application/vnd.android.package-archive",
  "application/x-google-chrome-extension",
  "application/x.ms.shortcut",
  "application/x.apple.alias",
  "application/vnd.ms-cab-compressed",
  "application/x-deb",
  "application/x-rpm",
  "application/vnd.microsoft.portable-executable",
]);
const unknownArchives: ReadonlySet<string> = new Set([
  "application/x-7z-compressed",
  "application/x-rar-compressed",
  "application/x-xz",
  "application/x-bzip2",
  "application/x-compress",
  "application/zstd",
  "application/x-lzip",
  "application/x-lz4",
  "application/x-ace-compressed",
  "application/x-arj",
  "application/x-lzh-compressed",
]);
/** What Windows, macOS or a desktop starts when somebody opens it, whatever is in it. */
const startable = new Set(
  (
    "ade adp apk app appx appxbundle bat chm cmd com command cpl desktop diagcab dll dmg exe gadget hta htc inf ins iso jar jnlp js jse " +
    "lib lnk mde msc msi msix msp mst ocx pif pkg ps1 psm1 py pyc pyw reg rgs scf scr sct sh shb shs sys url vb vbe vbs vhd vhdx " +
    "vxd ws wsc wsf wsh xll"
  )
    .split(" ")
    .filter(Boolean),
);
/** Extensions that promise a content which can be looked for. */
const promised: Record<string, RegExp> = {
  png: /^image\/(?!svg)/,
  jpg: /^image\/(?!svg)/,
  jpeg: /^image\/(?!svg)/,
  gif: /^image\/(?!svg)/,
  webp: /^image\/(?!svg)/,
  pdf: /^application\/pdf$/,
  zip: /^application\/(zip|vnd\.|epub|x-)/,
  docx: /officedocument|^application\/(zip|x-cfb)/,
  xlsx: /officedocument|^application\/(zip|x-cfb)/,
  pptx: /officedocument|^application\/(zip|x-cfb)/,
  odt: /opendocument|^application\/zip/,
  ods: /opendocument|^application\/zip/,
  odp: /opendocument|^application\/zip/,
};

/** Looks into the file; refuses what can be started, what cannot be checked, and what is not what its name says. */
export async function contentOf(file: string, name: string): Promise<Content> {
  const extension = extensionOf(name);
  if (startable.has(extension)) throw program();
  const head = await beginningOf(file);
  const type = (await fileTypeFromFile(file).catch(() => undefined))?.mime ?? textType(head, extension);
  if (programs.has(type) || isProgram(head)) throw program();
  if (undrawable.has(type)) {
    throw new Invalid(
      "file",
      "PICTURE_FORMAT",
      "Bilder in diesem Format kann nicht jedes Gerät zeigen. Auf dem iPhone hilft: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“ – neue Fotos sind dann JPEG. Ein vorhandenes Foto speichern Sie bitte als JPEG oder PNG.",
    );
  }
  if (unknownArchives.has(type)) {
    throw new Invalid(
      "file",
      "ARCHIVE_FORMAT",
      "Gepackte Dateien in diesem Format lassen sich nicht prüfen. Bitte packen Sie den Inhalt als ZIP.",
    );
  }
  if (promised[extension] && !promised[extension].test(type)) {
    throw new Invalid(
      "file",
      "CONTENT_DIFFERS",
      `Der Name endet auf „.${extension}“, der Inhalt ist aber etwas anderes. Bitte prüfen Sie die Datei.`,
    );
  }
  return { type, family: familyOf(type, head) };
}

const program = (): Invalid =>
  new Invalid(
    "file",
    "PROGRAM",
    "Programme und Skripte lassen sich hier nicht weitergeben, weil sie Schaden anrichten können.",
  );

function familyOf(type: string, head: Buffer): Content["family"] {
  if (pictures.has(type)) return "picture";
  if (head.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) || type === "application/zip") return "zip";
  if (type === "application/gzip") return "gzip";
  return type.startsWith("text/") ? "text" : "other";
}

async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Programs by their first bytes, where the library wants to see more than they need to be started. */
function isProgram(head: Buffer): boolean {
  const first = head.subarray(0, 4).toString("latin1");
  return (
    (first.startsWith("MZ") && head.includes(0)) ||
    first === "\u007fELF" ||
    first.startsWith("#!") ||
    head.subarray(0, 20).toString("hex").startsWith("4c0000000114020000000000c000000000000046")
  );
}

/** Without a signature: text by what it begins with, else bytes of whatever kind. */
function textType(head: Buffer, extension: string): string {
  if (head.includes(0)) return "application/octet-stream";
  const begins = head
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .slice(0, 2_000)
    .toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<script|<iframe)/.test(begins)) return "text/html";
  if (/^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg/s.test(begins))
    return "image/svg+xml";
  if (begins.startsWith("<?xml")) return "application/xml";
  if (/^(mime-version:|from:|received:|return-path:)/.test(begins)) return "message/rfc822";
  return extension === "csv" ? "text/csv" : "text/plain";
}
