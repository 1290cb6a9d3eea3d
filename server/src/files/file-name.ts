const most = 200;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name as it may be written into a header and onto anybody's disk: no path, no control characters, and nothing
 * that turns the reading direction, by which "exe.pdf" can be made to look like "fdp.exe".
 */
export function cleanFileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(/\p{Cs}/gu, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    // Windows drops dots and spaces at the end: "x.exe." is started like "x.exe".
    .replace(/^[. ]+|[. ]+$/g, "");
  if (!clean) return "Datei";
  return shortened(reserved.test(clean) ? `_${clean}` : clean);
}

/** What follows the last dot, in small letters; empty without one. */
export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** The same name with the extension its content calls for. */
export function withExtension(name: string, extension: string): string {
  const stem = name.replace(/\.[^.]*$/, "") || name;
  return shortened(`${stem}.${extension}`);
}

function shortened(name: string): string {
  if (name.length <= most) return name;
  const tail = /\.[^.]{1,12}$/.exec(name)?.[0] ?? "";
  return Array.from(name.slice(0, name.length - tail.length))
    .join("")
    .slice(0, most - tail.length)
    .replace(/[\ud800-\udbff]$/, "")
    .concat(tail);
}
