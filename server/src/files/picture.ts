import sharp, { type Metadata, type Sharp } from "sharp";
import { Invalid } from "../kernel/errors.js";

const mostPixels = 50_000_000;
const previewEdge = 960;

export interface Picture {
  /** Of what was drawn, which is not always what was handed in. */
  type: string;
  extension: string;
  width: number;
  height: number;
}

// Decoded pictures are large; keeping them for a next time is not worth a server's memory.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Draws a picture anew: upright, and with nothing but its pixels. Where it was taken, and whatever was hidden behind
 * or between its bytes, stays behind. Writes it and its preview to the two files.
 */
export async function redraw(source: string, target: string, preview: string): Promise<Picture> {
  try {
    const { format, pages, hasAlpha } = await sharp(source, { limitInputPixels: mostPixels }).metadata();
    // Not every programme opens AVIF.
    const drawnAs = format === "heif" ? (hasAlpha ? "webp" : "jpeg") : format;
    const isAnimated = (pages ?? 1) > 1 && drawnAs !== "jpeg";
    const input = { limitInputPixels: mostPixels, sequentialRead: true, failOn: "error" } as const;
    const picture = sharp(source, { ...input, animated: isAnimated });
    const drawn = await encoded(picture.autoOrient(), drawnAs).toFile(target);
    const height = drawn.pageHeight ?? drawn.height;
    await sharp(source, input)
      .autoOrient()
      .resize({ width: previewEdge, height: previewEdge, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(preview);
    const extension = drawnAs === "jpeg" ? "jpg" : drawnAs;
    return { type: `image/${drawnAs}`, extension, width: drawn.width, height };
  } catch (error) {
    throw refusalOf(error as Error);
  }
}

function encoded(picture: Sharp, format: Metadata["format"]): Sharp {
  switch (format) {
    case "jpeg":
      return picture.jpeg({ quality: 88 });
    case "png":
      return picture.png();
    case "gif":
      return picture.gif();
    default:
      return picture.webp({ quality: 88 });
  }
}

function refusalOf(error: Error): Error {
  if (/pixel limit/i.test(error.message)) {
    return new Invalid(
      "file",
      "PICTURE_TOO_LARGE",
      "Dieses Bild hat zu viele Bildpunkte (höchstens 50 Millionen). Bitte verkleinern Sie es.",
    );
  }
  // A full disk is ours to mend; anything else is said of the picture.
  if (/ENOSPC|no space|unable to (open|create).*write|write error/i.test(error.message)) return error;
  return new Invalid(
    "file",
    "PICTURE_UNREADABLE",
    "Dieses Bild ist beschädigt und lässt sich nicht lesen. Bitte speichern Sie es noch einmal.",
  );
}
