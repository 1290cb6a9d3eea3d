import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { renderSettingsTable, Settings, SettingsError } from "../../../server/src/config/settings.js";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const folderWith = async (file?: string) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-settings-"));
  folders.push(folder);
  if (file !== undefined) await writeFile(path.join(folder, ".env"), file);
  return folder;
};

const load = async (environment: Record<string, string>, file?: string) =>
  Settings.load({ environment, folder: await folderWith(file) });

async function refusal(environment: Record<string, string>, file?: string): Promise<string> {
  const error: unknown = await load(environment, file).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SettingsError);
  expect((error as SettingsError).exitCode).toBe(2);
  return (error as SettingsError).message;
}

const production = { MODE: "production", PUBLIC_URL: "https://lernnetz.beispiel.de" };

describe("without any setting", () => {
  test("the demo network runs on this machine only", async () => {
    const settings = await load({});
    expect(settings).toMatchObject({
      isDemo: true,
      host: "127.0.0.1",
      port: 3000,
      trustProxy: 0,
      logLevel: "info",
    });
    expect(settings.publicUrl()).toBe("http://localhost:3000");
    expect(settings.dataDir).toBe(path.resolve("data"));
    expect(settings.databaseUrl).toBeUndefined();
    expect(settings.smtpUrl).toBeUndefined();
  });

  test("its clock shows the Monday of the demo, 8:30 in Berlin", async () => {
    expect((await load({})).demoNow?.toISOString()).toBe("2019-03-18T07:30:00.000Z");
  });
});

describe("the file .env", () => {
  test("is read, and the environment wins over it", async () => {
    const settings = await load(
      { PORT: "4000" },
      "# Beispiel\nPORT=5000\nexport LOG_LEVEL='warn'\n\nMODE=demo\n",
    );
    expect(settings).toMatchObject({ port: 4000, logLevel: "warn" });
  });

  test("an empty value counts as not given", async () => {
    expect((await load({ PORT: "" }, "PORT=5000\nSMTP_URL=\n")).port).toBe(5000);
  });

  test.each([
    ["PROT=5000", "Die Einstellung PROT in der Datei .env ist unbekannt."],
    [
      "DATABSE_URL=x",
      "Die Einstellung DATABSE_URL in der Datei .env ist unbekannt – gemeint ist wohl DATABASE_URL.",
    ],
    ["FOO=1", "Die Einstellung FOO in der Datei .env ist unbekannt."],
    ["PORT=1\nunsinn", "Zeile 2 der Datei .env hat nicht die Form NAME=Wert."],
  ])("%j is refused", async (file, sentence) => {
    expect(await refusal({}, file)).toBe(sentence);
  });
});

describe("the environment", () => {
  test.each([
    ["DATABSE_URL", "DATABASE_URL"],
    ["DATABASE_URL_FIEL", "DATABASE_URL_FILE"],
    ["SMPT_URL", "SMTP_URL"],
    ["PUBLICURL", "PUBLIC_URL"],
    ["LOG_LEVLE", "LOG_LEVEL"],
    ["FIRST_STAF_EMAIL", "FIRST_STAFF_EMAIL"],
  ])("%s is taken for a slip", async (slip, meant) => {
    expect(await refusal({ [slip]: "x" })).toBe(
      `Die Umgebungsvariable ${slip} ist unbekannt – gemeint ist wohl ${meant}.`,
    );
  });

  test("foreign names are none of our business", async () => {
    const foreign = { HTTP_URL: "x", HOSTNAME: "x", PGPORT: "x", NODE_ENV: "x", EDITOR: "x", COLUMNS: "80" };
    expect((await load(foreign)).port).toBe(3000);
  });
});

describe("a malformed value is refused in one sentence", () => {
  test.each([
    ["MODE", "test", "demo oder production"],
    ["HOST", "a b", "eine IP-Adresse oder ein Rechnername"],
    ["PORT", "70000", "eine Zahl von 0 bis 65535"],
    ["PORT", "achtzig", "eine Zahl von 0 bis 65535"],
    ["PUBLIC_URL", "lernnetz.de", "eine Adresse mit http oder https und ohne Pfad"],
    ["PUBLIC_URL", "https://lernnetz.de/app", "eine Adresse mit http oder https und ohne Pfad"],
    ["DEMO_NOW", "heute", "eine Zeit der Form 2019-03-18T08:30"],
    ["DEMO_NOW", "2019-03-31T02:30", "eine Zeit der Form 2019-03-18T08:30"],
    ["MAIL_FROM", "niemand", "eine Mailadresse, auf Wunsch mit Namen davor"],
    ["TRUST_PROXY", "true", "eine Zahl von 0 bis 10"],
    ["LOG_LEVEL", "laut", "silent, fatal, error, warn, info, debug oder trace"],
    ["FIRST_STAFF_EMAIL", "ada@", "eine Mailadresse"],
  ])("%s=%s", async (name, value, expected) => {
    const sentence = `Die Einstellung ${name}="${value}" ist ungültig: Erwartet wird ${expected}.`;
    expect(await refusal({ [name]: value })).toBe(sentence);
  });

  test.each(["DATABASE_URL", "SMTP_URL"])("%s, without repeating the secret", async (name) => {
    const sentence = await refusal({ [name]: "mysql://ada:geheim@db/x" });
    expect(sentence).toMatch(new RegExp(`^Die Einstellung ${name} ist ungültig: Erwartet wird `));
    expect(sentence).not.toContain("ada:geheim");
  });
});

describe("a secret from a file", () => {
  test("is read and trimmed", async () => {
    const folder = await folderWith();
    await writeFile(path.join(folder, "url"), "postgres://lernnetz:geheim@db/lernnetz\n");
    const settings = await load({ DATABASE_URL_FILE: path.join(folder, "url") });
    expect(settings.databaseUrl).toBe("postgres://lernnetz:geheim@db/lernnetz");
  });

  test("that is not there is refused", async () => {
    expect(await refusal({ SMTP_URL_FILE: "/gibt/es/nicht" })).toBe(
      'Die Datei "/gibt/es/nicht" aus SMTP_URL_FILE lässt sich nicht lesen (ENOENT).',
    );
  });

  test("and given directly as well is refused", async () => {
    expect(await refusal({ SMTP_URL: "smtp://a", SMTP_URL_FILE: "/x" })).toBe(
      "SMTP_URL und SMTP_URL_FILE sind beide gesetzt: Bitte nur eines angeben.",
    );
  });
});

describe("what does not fit together is refused", () => {
  test.each([
    [
      { MODE: "production" },
      "Bei MODE=production muss PUBLIC_URL gesetzt sein, zum Beispiel https://lernnetz.beispiel.de.",
    ],
    [
      { ...production, PUBLIC_URL: "http://lernnetz.de" },
      "Bei MODE=production muss PUBLIC_URL mit https beginnen.",
    ],
    [
      { ...production, DEMO_NOW: "2019-03-18T08:30" },
      "DEMO_NOW gilt nur bei MODE=demo: Bitte eine der beiden Einstellungen ändern.",
    ],
    [{ SMTP_URL: "smtp://mail" }, "Zu SMTP_URL gehört ein Absender: Bitte MAIL_FROM setzen."],
  ])("%j", async (environment, sentence) => {
    expect(await refusal(environment)).toBe(sentence);
  });

  test("in production the clock is real and nobody is invented", async () => {
    const settings = await load(production);
    expect(settings).toMatchObject({ isDemo: false, demoNow: undefined, firstStaffEmail: undefined });
    expect(settings.publicUrl()).toBe("https://lernnetz.beispiel.de");
  });
});

describe("the table for the README", () => {
  const table = renderSettingsTable();

  test("names every setting, its secrets' files, its default and an example", () => {
    expect(table).toMatch(
      /^\| Einstellung +\| Vorgabe +\| Bedeutung +\| Beispiel +\|\n\| -+ \| -+ \| -+ \| -+ \|\n/,
    );
    expect(table).toMatch(/\| `PORT` +\| `3000` +\| Port des Servers/);
    expect(table).toContain("`DATABASE_URL`, `DATABASE_URL_FILE`");
  });

  test("every example is one that is accepted", async () => {
    const examples = [...table.matchAll(/^\| `([A-Z0-9_]+)`.*\| `([^`]+)` +\|$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(examples).toHaveLength(20);
    const environment = Object.fromEntries(examples) as Record<string, string>;
    delete environment["DEMO_NOW"];
    expect((await load(environment)).port).toBe(8080);
  });
});
