import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import sharp from "sharp";
import { newId, World } from "../factories/world.js";
import { POST, START_TOPIC } from "../support/documents.js";
import { docx, zip } from "../support/archives.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { bring, fetchFile, png, pngChunk } from "../support/uploading.js";

// What people send who mean no good. Each piece is refused in words, or leaves again as something to save: never is
// anything of it shown as a page or a picture of ours. Pictures leave as what was drawn anew, without what was hidden.

let hub: Hub;
let mallory: Visitor;
let topicId: string;

beforeAll(async () => {
  hub = await Hub.start();
  const world = await World.in(hub);
  const staff = { kind: "STAFF" } as const;
  mallory = await world.person({ name: "Mallory Mies", roles: [staff] });
  topicId = newId();
  const channelId = await world.channel();
  const input = { id: topicId, channelId, title: "Anlagen", messageId: newId(), body: "Los" };
  await mallory.ask(START_TOPIC, { input });
});
afterAll(() => hub.stop());

/** `refused`, or what is served: `bytes` (as octet-stream), a media type, or a picture drawn anew. */
type Fate = "bytes" | "refused" | "redrawn" | `${string}/${string}`;
type Piece = [what: string, name: string, bytes: Buffer | string | (() => Promise<Buffer>), fate: Fate];

const script = `<script>alert(document.domain)</script>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
const html = `<!DOCTYPE html><html><body>${script}</body></html>`;
const pdf = `%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;
const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200), Buffer.from("PE\0\0"), Buffer.alloc(300)]);
const elf = Buffer.concat([Buffer.from("\u007fELF\u0002\u0001\u0001", "latin1"), Buffer.alloc(200)]);
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-");
const lnk = Buffer.concat([Buffer.from("4c0000000114020000000000c000000000000046", "hex"), Buffer.alloc(80)]);
const zeros = (mega: number): Buffer => Buffer.alloc(mega * 1024 * 1024);
const gifJs = Buffer.concat([Buffer.from(`GIF89a/*`), Buffer.alloc(40), Buffer.from(`*/=1;alert(1)//`)]);
const small = png(20, 10);
const jpeg = () => sharp(small).jpeg().toBuffer();
const avif = () => sharp(small).resize(200, 100).avif().toBuffer();
const after = async (picture: Promise<Buffer> | Buffer, more: Buffer | string) =>
  Buffer.concat([await picture, Buffer.from(more)]);

/** A header that promises what nobody could hold. */
function flood(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", Buffer.alloc(10)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function gifFlood(): Buffer {
  const screen = Buffer.alloc(13);
  screen.write("GIF89a");
  screen.writeUInt16LE(65_535, 6);
  screen.writeUInt16LE(65_535, 8);
  const frame = Buffer.from("2c00000000ffffffff8000000000ffffff02024401003b", "hex");
  return Buffer.concat([screen, frame]);
}

const corpus: Piece[] = [
  // Pictures that are something else as well
  ["GIF and JavaScript in one", "bild.gif", gifJs, "refused"],
  ["GIF and JavaScript, named as script", "bild.js", gifJs, "refused"],
  [
    "GIF with a script behind it",
    "bild.gif",
    async () => after(sharp(small).gif().toBuffer(), script),
    "redrawn",
  ],
  ["JPEG with a page behind it", "bild.jpg", async () => after(jpeg(), html), "redrawn"],
  [
    "JPEG with PHP behind it",
    "bild.php.jpg",
    async () => after(jpeg(), "<?php system($_GET[0]);"),
    "redrawn",
  ],
  [
    "PNG with a ZIP behind it",
    "bild.png",
    after.bind(null, small, zip([{ name: "a.html", content: html }])),
    "redrawn",
  ],
  [
    "PNG with a script in its text",
    "bild.png",
    async () =>
      Buffer.concat([
        small.subarray(0, 33),
        pngChunk("tEXt", Buffer.from(`Comment\0${script}`)),
        small.subarray(33),
      ]),
    "redrawn",
  ],
  [
    "JPEG with a script in its EXIF",
    "foto.jpg",
    () =>
      sharp(small)
        .jpeg()
        .withExif({ IFD0: { ImageDescription: script } })
        .toBuffer(),
    "redrawn",
  ],
  [
    "JPEG with a huge EXIF",
    "foto.jpg",
    () =>
      sharp(small)
        .jpeg()
        .withExif({ IFD0: { ImageDescription: "x".repeat(60_000) } })
        .toBuffer(),
    "redrawn",
  ],
  [
    "WebP with a script behind it",
    "bild.webp",
    async () => after(sharp(small).webp().toBuffer(), script),
    "redrawn",
  ],
  ["an AVIF with a page behind it", "foto.avif", async () => after(avif(), html), "redrawn"],
  ["a page named as a picture", "bild.png", html, "refused"],
  ["a drawing named as a picture", "bild.png", svg, "refused"],
  ["a drawing named as a photo", "bild.jpg", svg, "refused"],
  ["a script named as a picture", "bild.gif", "alert(1)", "refused"],
  ["a photo named as a page", "foto.html", jpeg, "redrawn"],
  ["a photo named as a drawing", "foto.svg", jpeg, "redrawn"],
  // Pictures that flood
  ["a PNG of ten thousand million pixels", "riesig.png", flood(100_000, 100_000), "refused"],
  ["a PNG of one line without end", "lang.png", flood(2_000_000_000, 1), "refused"],
  ["a PNG of 51 million pixels", "gross.png", flood(10_200, 5_000), "refused"],
  ["a GIF of four thousand million pixels", "riesig.gif", gifFlood(), "refused"],
  ["a PNG that ends in the middle", "halb.png", png(900, 900).subarray(0, 60), "refused"],
  ["a JPEG that ends in the middle", "halb.jpg", async () => (await jpeg()).subarray(0, 60), "refused"],
  ["an AVIF that ends in the middle", "halb.avif", async () => (await avif()).subarray(0, 150), "refused"],
  [
    "a picture nobody can draw",
    "foto.heic",
    Buffer.concat([Buffer.from("0000001866747970", "hex"), Buffer.from("heic"), Buffer.alloc(40)]),
    "refused",
  ],
  // Pages and drawings
  ["a page", "seite.html", html, "bytes"],
  ["a page without an ending", "seite", html, "bytes"],
  ["a page called text", "seite.txt", html, "bytes"],
  ["a page behind blanks", "seite.txt", `${" \n".repeat(400)}${html}`, "bytes"],
  ["a page behind a mark of order", "seite.txt", `\ufeff${html}`, "bytes"],
  ["a drawing with a script", "zeichnung.svg", svg, "bytes"],
  ["a drawing behind a declaration", "zeichnung.svg", `<?xml version="1.0"?><!-- x -->${svg}`, "bytes"],
  ["a packed drawing", "zeichnung.svgz", gzipSync(svg), "application/gzip"],
  ["XML with a stylesheet", "daten.xml", `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>`, "bytes"],
  [
    "a stylesheet that runs",
    "daten.xsl",
    `<?xml version="1.0"?><xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>`,
    "bytes",
  ],
  [
    "XML that names a file of the server",
    "daten.xml",
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
    "bytes",
  ],
  [
    "XML that grows",
    "lol.xml",
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;">]><a>&c;</a>`,
    "bytes",
  ],
  [
    "a saved page",
    "seite.mhtml",
    `MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n${html}`,
    "bytes",
  ],
  [
    "a mail with a page in it",
    "brief.eml",
    `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${html}`,
    "bytes",
  ],
  ["UTF-7", "alt.txt", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "text/plain"],
  ["words that look like a script", "notiz.txt", `Bitte ${script} nicht ausführen`, "text/plain"],
  // Documents
  ["PDF with JavaScript", "antrag.pdf", pdf, "application/pdf"],
  ["a page called PDF", "antrag.pdf", html, "refused"],
  ["a page behind the start of a PDF", "antrag.pdf", `%PDF-1.4\n${html}`, "application/pdf"],
  ["a table whose cells compute", "liste.csv", `Name;Betrag\n=cmd|' /C calc'!A0;1\n@SUM(1)\n`, "text/csv"],
  [
    "a document",
    "brief.docx",
    docx(),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  [
    "a document with macros inside",
    "brief.docx",
    docx([{ name: "word/vbaProject.bin", content: "x" }]),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  [
    "a document that explodes",
    "brief.docx",
    docx([{ name: "word/media/a.xml", content: zeros(40) }]),
    "refused",
  ],
  [
    "a document that lies about its size",
    "brief.docx",
    docx([{ name: "word/a.xml", content: zeros(20), claims: 1_000 }]),
    "refused",
  ],
  ["text called a document", "brief.docx", "kein Dokument", "refused"],
  ["a program called a document", "brief.docx", exe, "refused"],
  // Archives
  ["an archive", "alles.zip", zip([{ name: "a.txt", content: "hallo" }]), "application/zip"],
  ["a bomb", "bombe.zip", zip([{ name: "null", content: zeros(60) }]), "refused"],
  [
    "a bomb of many pieces",
    "bombe.zip",
    zip(Array.from({ length: 40 }, (_, n) => ({ name: `${n}`, content: zeros(2) }))),
    "refused",
  ],
  ["a bomb without the name of one", "bombe", zip([{ name: "null", content: zeros(60) }]), "refused"],
  ["a bomb that lies", "bombe.zip", zip([{ name: "null", content: zeros(30), claims: 10 }]), "refused"],
  [
    "a bomb that claims more than it holds",
    "bombe.zip",
    zip([{ name: "null", content: "x", claims: 4_000_000_000 }]),
    "refused",
  ],
  ["a bomb by gzip", "bombe.gz", gzipSync(zeros(60)), "refused"],
  [
    "more entries than anybody needs",
    "viele.zip",
    zip(Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}`, content: "", stored: true }))),
    "refused",
  ],
  ["an archive that climbs up", "hoch.zip", zip([{ name: "../../etc/passwd", content: "x" }]), "refused"],
  ["an archive from the root", "wurzel.zip", zip([{ name: "/etc/passwd", content: "x" }]), "refused"],
  ["an archive with a drive", "laufwerk.zip", zip([{ name: "C:/Windows/x", content: "x" }]), "refused"],
  ["half an archive", "halb.zip", zip([{ name: "a", content: zeros(1) }]).subarray(0, 200), "refused"],
  [
    "an archive nobody can check",
    "alles.7z",
    Buffer.concat([Buffer.from("377abcaf271c0004", "hex"), Buffer.alloc(60)]),
    "refused",
  ],
  [
    "another such",
    "alles.rar",
    Buffer.concat([Buffer.from("526172211a0701003392b5e5", "hex"), Buffer.alloc(60)]),
    "refused",
  ],
  // Programs
  ["a program", "spiel.exe", exe, "refused"],
  ["a program without its ending", "spiel", exe, "refused"],
  ["a program called a picture", "bild.png", exe, "refused"],
  ["a program with a second ending", "rechnung.pdf.exe", pdf, "refused"],
  ["a program with a dot behind", "spiel.exe. .", "x", "refused"],
  ["a program turned round", "rechnung\u202efdp.exe", "x", "refused"],
  ["a program behind a null byte", "bild.png\0.exe", small, "refused"],
  ["a program of another system", "werkzeug", elf, "refused"],
  ["a shortcut", "ordner.lnk", lnk, "refused"],
  ["a shortcut called text", "ordner.txt", lnk, "refused"],
  ["a batch", "los.bat", "@echo off\r\ndel *", "refused"],
  ["a script of the shell", "los", "#!/bin/sh\nrm -rf /\n", "refused"],
  ["a script for PowerShell", "los.ps1", "Remove-Item *", "refused"],
  ["an application of HTML", "los.hta", html, "refused"],
  ["a link for the desktop", "seite.url", "[InternetShortcut]\nURL=file:///c:/x", "refused"],
  ["a test virus", "eicar.com", eicar, "refused"],
  ["a test virus called text", "eicar.txt", eicar, "text/plain"],
  [
    "WebAssembly",
    "modul.wasm",
    Buffer.concat([Buffer.from("0061736d01000000", "hex"), Buffer.alloc(20)]),
    "refused",
  ],
  // Names
  ["a path", "../../../etc/cron.d/x.txt", "x", "text/plain"],
  ["a path of Windows", "..\\..\\autoexec.txt", "x", "text/plain"],
  ["a name turned round", "lustig\u202etxt.gpj.txt", "x", "text/plain"],
  ["a name that ends a header", 'a"\r\nContent-Type: text/html\r\n\r\n.txt', "x", "text/plain"],
  ["a name without end", `${"ä".repeat(5_000)}.txt`, "x", "text/plain"],
  ["a name of nothing but dots", "..", "x", "text/plain"],
  ["a device of Windows", "CON.txt", "x", "text/plain"],
  ["a hidden name", ".htaccess", "x", "text/plain"],
  ["markup as a name", `<img src=x onerror=alert(1)>.txt`, "x", "text/plain"],
  [
    "bytes of no kind",
    "daten.bin",
    Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 31) % 256)),
    "bytes",
  ],
];

const memory = (): number => {
  const status = readFileSync(`/proc/${hub.process.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

test("there are enough of them", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
});

test.each(corpus)("%s (%s)", async (_, name, given, fate) => {
  const bytes = typeof given === "function" ? await given() : Buffer.from(given);
  const { file, status, message } = await bring(mallory, name, bytes);
  if (!file) {
    // In words, not by a fault of ours.
    expect({ status, message, fate }).toEqual({
      status: 422,
      message: expect.stringMatching(/\.$/),
      fate: "refused",
    });
    return;
  }
  const attachments = [{ fileId: file.id, description: "Anlage" }];
  const { postMessage } = await mallory.ask<{
    postMessage: { attachments: { name: string; url: string; previewUrl: string | null }[] };
  }>(POST.replace("{ id number", "{ attachments { name url previewUrl } id number"), {
    input: { id: newId(), topicId, body: "", attachments },
  });
  const [attached] = postMessage.attachments;
  expect(attached!.name).toMatch(/^[^/\\\p{Cc}\p{Cf}<>:"|?*]{1,200}$/u);
  expect(attached!.name).not.toMatch(/^\.|[. ]$/);

  const served = await fetchFile(mallory, attached!.url);
  const type = served.headers.get("content-type") ?? "";
  expect(served.headers.get("content-disposition")).toMatch(
    /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[^\s"]+$/,
  );
  expect(served.headers.get("x-content-type-options")).toBe("nosniff");
  expect(served.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
  const body = Buffer.from(await served.arrayBuffer());
  if (fate === "redrawn") {
    expect(type).toMatch(/^image\/(jpeg|png|gif|webp)$/);
    for (const trace of ["<script", "<?php", "<html", "xxxxxxxxxx", "PK\u0003\u0004"])
      expect(body.includes(trace)).toBe(false);
    const preview = await fetchFile(mallory, attached!.previewUrl!);
    expect(preview.headers.get("content-type")).toBe("image/webp");
    expect((await sharp(Buffer.from(await preview.arrayBuffer())).metadata()).format).toBe("webp");
  } else {
    expect(type).toBe(fate === "bytes" ? "application/octet-stream" : fate);
    expect(body.equals(bytes)).toBe(true);
    expect(attached!.previewUrl).toBeNull();
    expect((await fetchFile(mallory, `/dateien/${file.id}/vorschau`)).status).toBe(404);
  }
});

test("none of it stays in the server's memory", async () => {
  const before = memory();
  let most = before;
  for (const [, name, given] of corpus) {
    const bytes = typeof given === "function" ? await given() : Buffer.from(given);
    const { file } = await bring(mallory, name, bytes);
    most = Math.max(most, memory());
    if (file) await fetchFile(mallory, `/dateien/${file.id}/x`).then((answer) => answer.arrayBuffer());
    await fetch(`${hub.url}/dateien/hochladen/${file?.id}`, {
      method: "DELETE",
      headers: { cookie: mallory.cookie },
    });
  }
  process.stderr.write(
    `uploads: ${corpus.length} pieces; memory of the server ${before.toFixed(0)} MB, at most ${most.toFixed(0)} MB\n`,
  );
  expect(most - before).toBeLessThan(100);
  expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
});
