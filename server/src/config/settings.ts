import { readFileSync } from "node:fs";
import { berlinTime } from "./berlin-time.js";
import { declarations, type Declaration, type SettingName, type SettingValues } from "./declarations.js";
import { nearMiss } from "./near-miss.js";
import { readEnvFile } from "./read-env-file.js";
import { SettingsError } from "./startup-error.js";

export { SettingsError, StartupError } from "./startup-error.js";
export { renderSettingsTable } from "./settings-table.js";

interface Source {
  /** Wins over the file. */
  readonly environment?: NodeJS.ProcessEnv;
  /** The folder whose `.env` is read. */
  readonly folder?: string;
}

const DEMO_NOW = berlinTime("2019-03-18T08:30")!;
const names = Object.keys(declarations) as SettingName[];
const secrets = names.filter((name) => (declarations[name] as Declaration<unknown>).isSecret);
const known: readonly string[] = [...names, ...secrets.map((name) => `${name}_FILE`)];

/** Everything that can be set from outside, read and checked once. No other file reads the environment. */
export class Settings {
  private constructor(private readonly values: SettingValues) {}

  static load({ environment = process.env, folder = process.cwd() }: Source = {}): Settings {
    const file = readEnvFile(folder);
    refuseUnknownNames(file, environment);

    const given = { ...file, ...withoutBlanks(environment) };
    const values = Object.fromEntries(names.map((name) => [name, read(name, given)])) as SettingValues;
    refuseContradictions(values, given);
    return new Settings(values);
  }

  get mode(): "demo" | "production" {
    return this.values.MODE!;
  }

  get isDemo(): boolean {
    return this.mode === "demo";
  }

  get host(): string {
    return this.values.HOST!;
  }

  /** 0 asks the system for a free port. */
  get port(): number {
    return this.values.PORT!;
  }

  /** An origin, without a slash at the end. With port 0 pass the port that was found. */
  publicUrl(port = this.port): string {
    return this.values.PUBLIC_URL ?? `http://localhost:${port}`;
  }

  /** Absolute. */
  get dataDir(): string {
    return this.values.DATA_DIR!;
  }

  /** Undefined: the embedded database. */
  get databaseUrl(): string | undefined {
    return this.values.DATABASE_URL;
  }

  /** What the domain clock shows at the start; undefined: the real time. */
  get demoNow(): Date | undefined {
    return this.isDemo ? (this.values.DEMO_NOW ?? DEMO_NOW) : undefined;
  }

  /** Undefined: mails are not sent. */
  get smtpUrl(): string | undefined {
    return this.values.SMTP_URL;
  }

  get mailFrom(): string {
    return this.values.MAIL_FROM!;
  }

  /** The largest file, in MiB. */
  get fileMaxMb(): number {
    return this.values.FILE_MAX_MB!;
  }

  /** Undefined: files are kept in a folder of the data directory. */
  get s3(): { url: string; region: string; key: string; secret: string } | undefined {
    const {
      FILES_S3_URL: url,
      FILES_S3_REGION: region,
      FILES_S3_KEY: key,
      FILES_S3_SECRET: secret,
    } = this.values;
    return url && region && key && secret ? { url, region, key, secret } : undefined;
  }

  /** Undefined: nothing is scanned. */
  get clamavUrl(): string | undefined {
    return this.values.CLAMAV_URL;
  }

  /** Whether it is shown who is reading along. */
  get hasPresence(): boolean {
    return this.values.PRESENCE === "on";
  }

  /** Where answers to mails go; undefined: nowhere. */
  get replyDomain(): string | undefined {
    return this.values.REPLY_DOMAIN;
  }

  /** How many proxies of our own stand before us. */
  get trustProxy(): number {
    return this.values.TRUST_PROXY!;
  }

  get logLevel(): NonNullable<SettingValues["LOG_LEVEL"]> {
    return this.values.LOG_LEVEL!;
  }

  get firstStaffEmail(): string | undefined {
    return this.values.FIRST_STAFF_EMAIL;
  }
}

type Given = Record<string, string | undefined>;

function read(name: SettingName, given: Given): unknown {
  const { parse, fallback, expected, isSecret } = declarations[name] as Declaration<unknown>;
  const text = (isSecret ? readSecret(name, given) : given[name]?.trim()) || fallback;
  if (text === undefined) return undefined;

  const result = parse.safeParse(text);
  if (result.success) return result.data;
  const shown = isSecret ? name : `${name}="${text}"`;
  throw new SettingsError(`Die Einstellung ${shown} ist ungültig: Erwartet wird ${expected}.`);
}

function readSecret(name: SettingName, given: Given): string | undefined {
  const file = given[`${name}_FILE`]?.trim();
  if (!file) return given[name]?.trim();
  if (given[name])
    throw new SettingsError(`${name} und ${name}_FILE sind beide gesetzt: Bitte nur eines angeben.`);
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingsError(`Die Datei "${file}" aus ${name}_FILE lässt sich nicht lesen (${code}).`, {
      cause: error,
    });
  }
}

/** In our own file every unknown name is a slip; in the environment, full of foreign names, a near miss is. */
function refuseUnknownNames(file: Given, environment: Given): void {
  for (const name of Object.keys(file)) {
    if (known.includes(name)) continue;
    const meant = nearMiss(name, known);
    throw new SettingsError(`Die Einstellung ${name} in der Datei .env ist unbekannt${hint(meant)}.`);
  }
  for (const name of Object.keys(environment)) {
    const meant = nearMiss(name, known);
    if (meant) throw new SettingsError(`Die Umgebungsvariable ${name} ist unbekannt${hint(meant)}.`);
  }
}

const hint = (meant: string | undefined) => (meant ? ` – gemeint ist wohl ${meant}` : "");

function refuseContradictions(values: SettingValues, given: Given): void {
  const url = values.PUBLIC_URL && new URL(values.PUBLIC_URL);
  if (values.MODE === "production" && !url) {
    throw new SettingsError(
      "Bei MODE=production muss PUBLIC_URL gesetzt sein, zum Beispiel https://lernnetz.beispiel.de.",
    );
  }
  // Session cookies travel over https only; a plain address would look fine and let nobody in.
  if (values.MODE === "production" && url && url.protocol !== "https:" && !isThisMachine(url.hostname)) {
    throw new SettingsError("Bei MODE=production muss PUBLIC_URL mit https beginnen.");
  }
  if (values.MODE === "production" && values.DEMO_NOW) {
    throw new SettingsError("DEMO_NOW gilt nur bei MODE=demo: Bitte eine der beiden Einstellungen ändern.");
  }
  if (values.FILES_S3_URL && !(values.FILES_S3_KEY && values.FILES_S3_SECRET)) {
    throw new SettingsError(
      "Zu FILES_S3_URL gehört ein Zugang: Bitte FILES_S3_KEY und FILES_S3_SECRET setzen.",
    );
  }
  if (values.SMTP_URL && !given["MAIL_FROM"]) {
    throw new SettingsError("Zu SMTP_URL gehört ein Absender: Bitte MAIL_FROM setzen.");
  }
}

const isThisMachine = (name: string) => ["localhost", "127.0.0.1", "[::1]"].includes(name);

function withoutBlanks(environment: Given): Given {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}
