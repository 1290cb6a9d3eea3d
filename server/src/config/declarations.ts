import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import { berlinTime } from "./berlin-time.js";

/** One setting, declared once: read from here, refused from here, and printed into the README from here. */
export interface Declaration<T> {
  readonly parse: z.ZodType<T, string>;
  /** What applies without it; `undefined` leaves the setting out. */
  readonly fallback?: string;
  /** How the README words the default, where `fallback` does not say it. */
  readonly fallbackText?: string;
  readonly description: string;
  readonly example: string;
  /** Ends the sentence "Erwartet wird …". */
  readonly expected: string;
  /** A secret is never repeated in a message and may come from the file that `NAME_FILE` names. */
  readonly isSecret?: true;
}

const text = z.string();
const pick = <const T extends readonly [string, ...string[]]>(names: T) => text.pipe(z.enum(names));
const number = (from: number, to: number) =>
  text
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));
const address = (...schemes: string[]) =>
  text.refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), {
    // What follows may take it for an address.
    abort: true,
  });
const email = text.pipe(z.email());

function declare<T>(declaration: Declaration<T>): Declaration<T> {
  return declaration;
}

const HOST_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
const SENDER = /^(?:[^<>\r\n]+ )?<?([^\s<>@]+@[^\s<>@]+)>?$/;

export const declarations = {
  MODE: declare({
    parse: pick(["demo", "production"]),
    fallback: "demo",
    description:
      "`demo` lädt das Demonetzwerk mit Personen zum Anklicken und stellt die Uhr auf die Demo-Zeit; `production` beginnt leer und mit echter Uhr.",
    example: "production",
    expected: "demo oder production",
  }),
  HOST: declare({
    parse: text.refine((value) => isIP(value) > 0 || HOST_NAME.test(value)),
    fallback: "127.0.0.1",
    description:
      "Adresse, auf der der Server lauscht. Vorgabe ist nur die eigene Maschine, auch hinter einem Proxy; in einem Container `0.0.0.0`.",
    example: "0.0.0.0",
    expected: "eine IP-Adresse oder ein Rechnername",
  }),
  PORT: declare({
    parse: number(0, 65535),
    fallback: "3000",
    description: "Port des Servers; `0` wählt einen freien.",
    example: "8080",
    expected: "eine Zahl von 0 bis 65535",
  }),
  PUBLIC_URL: declare({
    parse: address("http", "https")
      .refine((value) => /^\/?$/.test(new URL(value).pathname) && !new URL(value).search)
      .transform((value) => new URL(value).origin),
    fallbackText: "`http://localhost:PORT`",
    description:
      "Adresse, unter der Menschen das Lernnetz öffnen: steht in Einladungen und entscheidet, welche Herkunft angenommen wird. Pflicht bei `MODE=production`.",
    example: "https://lernnetz.beispiel.de",
    expected: "eine Adresse mit http oder https und ohne Pfad",
  }),
  DATA_DIR: declare({
    parse: text.transform((value) => path.resolve(value)),
    fallback: "./data",
    description:
      "Ordner für die mitgelieferte Datenbank und für Dateien; er gehört genau einem laufenden Server.",
    example: "/var/lib/lernnetz",
    expected: "ein Ordner",
  }),
  DATABASE_URL: declare({
    parse: address("postgres", "postgresql").refine((value) => new URL(value).pathname.length > 1),
    fallbackText: "mitgelieferte Datenbank",
    description: "Eigener PostgreSQL-Server (ab Version 15) statt der mitgelieferten Datenbank.",
    example: "postgres://lernnetz:geheim@db:5432/lernnetz",
    expected: "eine Adresse der Form postgres://benutzer:passwort@rechner:5432/datenbank",
    isSecret: true,
  }),
  DEMO_NOW: declare({
    parse: text.transform((value, context) => {
      const moment = berlinTime(value);
      if (!moment) context.addIssue("no such time");
      return moment ?? z.NEVER;
    }),
    fallbackText: "`2019-03-18T08:30` im Demobetrieb",
    description:
      "Demo-Zeit beim Start, Uhrzeit in Berlin; danach läuft die Uhr in gewohntem Takt weiter. Nur bei `MODE=demo`.",
    example: "2019-05-06T14:00",
    expected: "eine Zeit der Form 2019-03-18T08:30",
  }),
  SMTP_URL: declare({
    parse: address("smtp", "smtps").refine((value) => new URL(value).hostname !== ""),
    fallbackText: "kein Versand",
    description: "Mailserver. Ohne ihn werden Mails nicht verschickt.",
    example: "smtps://lernnetz:geheim@mail.beispiel.de",
    expected: "eine Adresse der Form smtp://benutzer:passwort@rechner:587",
    isSecret: true,
  }),
  MAIL_FROM: declare({
    parse: text.refine((value) => email.safeParse(SENDER.exec(value)?.[1]).success),
    fallback: "Lernnetz <lernnetz@lernnetz.example>",
    description: "Absender der Mails. Pflicht, sobald `SMTP_URL` gesetzt ist.",
    example: "Lernnetz <lernnetz@beispiel.de>",
    expected: "eine Mailadresse, auf Wunsch mit Namen davor",
  }),
  FILE_MAX_MB: declare({
    parse: number(1, 1000),
    fallback: "25",
    description: "Wie groß eine hochgeladene Datei höchstens sein darf, in MB.",
    example: "50",
    expected: "eine Zahl von 1 bis 1000",
  }),
  FILES_S3_URL: declare({
    parse: address("http", "https").refine((value) => /^\/[^/]+\/?$/.test(new URL(value).pathname)),
    fallbackText: "Ordner in `DATA_DIR`",
    description: "Dienst und Bucket eines S3-kompatiblen Speichers für Dateien statt des eigenen Ordners.",
    example: "https://s3.beispiel.de/lernnetz",
    expected: "eine Adresse der Form https://rechner/bucket",
  }),
  FILES_S3_REGION: declare({
    parse: text.regex(/^[a-z0-9-]+$/i),
    fallback: "eu-central-1",
    description: "Region des S3-Speichers, wie der Dienst sie nennt.",
    example: "de-fra",
    expected: "ein Name aus Buchstaben, Ziffern und Bindestrichen",
  }),
  FILES_S3_KEY: declare({
    parse: text,
    fallbackText: "keiner",
    description: "Zugangsschlüssel zum S3-Speicher. Pflicht, sobald `FILES_S3_URL` gesetzt ist.",
    example: "lernnetz",
    expected: "ein Zugangsschlüssel",
    isSecret: true,
  }),
  FILES_S3_SECRET: declare({
    parse: text,
    fallbackText: "keines",
    description: "Geheimnis zum Zugangsschlüssel. Pflicht, sobald `FILES_S3_URL` gesetzt ist.",
    example: "geheim",
    expected: "das Geheimnis zum Zugangsschlüssel",
    isSecret: true,
  }),
  CLAMAV_URL: declare({
    parse: address("tcp").refine((value) => new URL(value).hostname !== ""),
    fallbackText: "keine Prüfung",
    description:
      "Virenprüfung (clamd) jeder hochgeladenen Datei. Ist sie gesetzt und nicht erreichbar, wird keine Datei angenommen.",
    example: "tcp://clamav:3310",
    expected: "eine Adresse der Form tcp://rechner:3310",
  }),
  PRESENCE: declare({
    parse: pick(["on", "off"]),
    fallback: "on",
    description:
      "`on` zeigt in einem Thema, wer gerade mitliest und schreibt; dafür wird unter `/presence/` gelauscht. `off` lässt alles andere unberührt.",
    example: "off",
    expected: "on oder off",
  }),
  REPLY_DOMAIN: declare({
    parse: text
      .refine((value) => HOST_NAME.test(value) && value.includes("."))
      .transform((value) => value.toLowerCase()),
    fallbackText: "Mails lassen sich nicht beantworten",
    description:
      "Domain, an die Antworten auf Benachrichtigungen gehen. Erst setzen, wenn dort Mails angenommen werden; ohne sie steht in jeder Benachrichtigung, dass man im Thema antwortet.",
    example: "antwort.lernnetz.beispiel.de",
    expected: "der Name einer Domain",
  }),
  TRUST_PROXY: declare({
    parse: number(0, 10),
    fallback: "0",
    description:
      "Zahl der eigenen Proxys vor dem Server. Nur so viele Einträge von `X-Forwarded-For` werden geglaubt; zu hoch gesetzt kann jeder seine Adresse fälschen.",
    example: "1",
    expected: "eine Zahl von 0 bis 10",
  }),
  LOG_LEVEL: declare({
    parse: pick(["silent", "fatal", "error", "warn", "info", "debug", "trace"]),
    fallback: "info",
    description: "Ab welcher Wichtigkeit protokolliert wird. Inhalte stehen nie im Protokoll.",
    example: "warn",
    expected: "silent, fatal, error, warn, info, debug oder trace",
  }),
  FIRST_STAFF_EMAIL: declare({
    parse: email.transform((value) => value.toLowerCase()),
    fallbackText: "keine",
    description:
      "Mailadresse der ersten Person der Geschäftsstelle: gibt es noch niemanden, wird sie beim Start eingeladen.",
    example: "geschaeftsstelle@beispiel.de",
    expected: "eine Mailadresse",
  }),
};

export type SettingName = keyof typeof declarations;
export type SettingValues = {
  [Name in SettingName]: (typeof declarations)[Name] extends Declaration<infer T> ? T | undefined : never;
};
