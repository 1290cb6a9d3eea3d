import { readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { SettingsError } from "./startup-error.js";

/** The optional `.env` beside the process; a line that says nothing is refused instead of skipped. */
export function readEnvFile(folder: string): Record<string, string> {
  const text = read(path.join(folder, ".env"));
  if (text === undefined) return {};

  text.split(/\r?\n/).forEach((line, index) => {
    const isSilent = /^\s*(#.*)?$/.test(line);
    if (!isSilent && !/^\s*(export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=/.test(line)) {
      throw new SettingsError(`Zeile ${index + 1} der Datei .env hat nicht die Form NAME=Wert.`);
    }
  });
  return parseEnv(text) as Record<string, string>;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return undefined;
    throw new SettingsError(`Die Datei .env lässt sich nicht lesen (${code}).`, { cause: error });
  }
}
