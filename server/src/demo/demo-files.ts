import sharp from "sharp";
import type { DemoFile } from "./content/content.types.js";

/** Draws and writes the files of the demo network, so that none has to lie in the repository. */
export function bytesOf(file: DemoFile): Promise<Buffer> {
  if ("lines" in file) return Promise.resolve(pdf(file.lines));
  return "tables" in file ? tablePlan(file.tables) : beadTubes(file.tubes);
}

const tints = ["#dcebe6", "#f6e6c6", "#f5ddd8", "#d9e8f2"];

/** Glass tubes side by side, each with so many beads. */
function beadTubes(tubes: readonly number[]): Promise<Buffer> {
  const colours = ["#0f5a4f", "#b9822a", "#a63a2b", "#1f5f8b"];
  const [width, height, floor] = [tubes.length * 220 + 60, 640, 560];
  const drawn = tubes.map((beads, n) => {
    const x = 60 + n * 220;
    const glass = `<rect x="${x}" y="60" width="160" height="${floor - 60}" rx="24" fill="#fff" stroke="#8c8a7e" stroke-width="4"/>`;
    const lying = Array.from({ length: beads }, (_, bead) => {
      const [row, column] = [Math.floor(bead / 3), bead % 3];
      const shift = row % 2 === 0 ? 0 : 10;
      return `<circle cx="${x + 34 + column * 42 + shift}" cy="${floor - 30 - row * 40}" r="19" fill="${colours[(bead * 5 + row + n) % colours.length]}"/>`;
    });
    return glass + lying.join("");
  });
  const board = `<rect x="20" y="${floor}" width="${width - 40}" height="36" rx="8" fill="#8c6a44"/>`;
  return drawing(width, height, drawn.join("") + board);
}

/** Round tables seen from above, each with its chairs. */
function tablePlan(tables: number): Promise<Buffer> {
  const perRow = 4;
  const step = 240;
  const rows = Math.ceil(tables / perRow);
  const [width, height] = [perRow * step + 40, rows * step + 120];
  const drawn = Array.from({ length: tables }, (_, n) => {
    const [x, y] = [140 + (n % perRow) * step, 200 + Math.floor(n / perRow) * step];
    const chairs = Array.from({ length: 7 }, (_chair, seat) => {
      const angle = (seat / 7) * 2 * Math.PI;
      return `<circle cx="${x + 88 * Math.cos(angle)}" cy="${y + 88 * Math.sin(angle)}" r="16" fill="#8c8a7e"/>`;
    });
    return `<circle cx="${x}" cy="${y}" r="64" fill="${tints[n % tints.length]}" stroke="#4f5a55" stroke-width="3"/>${chairs.join("")}`;
  });
  const stage = `<rect x="${width / 2 - 220}" y="24" width="440" height="44" rx="8" fill="#0f5a4f"/>`;
  return drawing(width, height, stage + drawn.join(""));
}

function drawing(width: number, height: number, shapes: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fbfaf6"/>${shapes}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** One page of plain lines, the first of them as its heading. */
function pdf(lines: readonly string[]): Buffer {
  const written = lines.map((line, n) => {
    const size = n === 0 ? 18 : 11;
    const text = line.replace(/[\\()]/g, "\\$&");
    return `BT /F1 ${size} Tf 60 ${780 - n * 20 - (n > 0 ? 14 : 0)} Td (${text}) Tj ET`;
  });
  const content = written.join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let document = "%PDF-1.4\n";
  const offsets = objects.map((object, n) => {
    const offset = document.length;
    document += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${document.length}\n%%EOF\n`;
  // One byte a character, as the font's encoding has it.
  return Buffer.from(document + end, "latin1");
}
