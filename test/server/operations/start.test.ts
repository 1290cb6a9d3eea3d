import { afterEach, describe, expect, test } from "@jest/globals";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { isAlive } from "../../../server/src/database/embedded/process-identity.js";
import { agedPostgres } from "../../support/aged-postgres.js";
import { Keeper } from "../../support/embedded-keeper.js";
import { repository, StartedHub } from "../../support/started-hub.js";

const tidy: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of tidy.splice(0).reverse()) await undo();
});

async function start(settings?: Record<string, string>, options?: Parameters<typeof StartedHub.start>[1]) {
  const hub = await StartedHub.start(settings, options);
  tidy.push(() => rm(hub.folder, { recursive: true, force: true }));
  tidy.push(() => hub.end());
  return hub;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-start-"));
  tidy.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  tidy.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

describe("a start that cannot be is refused in one sentence, and nothing is touched", () => {
  const untouched = async (hub: StartedHub) => expect(await readdir(hub.folder)).toEqual([]);

  test("the port is taken", async () => {
    const port = await takenPort();
    const hub = await start({ PORT: String(port) });
    const { sentence, code } = await hub.refusal();
    expect(sentence).toBe(`Port ${port} ist schon belegt: Bitte mit PORT einen anderen wählen.`);
    expect(code).toBe(1);
    await untouched(hub);
  });

  test("a setting is misspelt", async () => {
    const hub = await start({ DATABSE_URL: "postgres://db/lernnetz" });
    const { sentence, code } = await hub.refusal();
    expect(sentence).toBe("Die Umgebungsvariable DATABSE_URL ist unbekannt – gemeint ist wohl DATABASE_URL.");
    expect(code).toBe(2);
    await untouched(hub);
  });

  test("a setting is malformed", async () => {
    const hub = await start({ PORT: "achtzig" });
    const { sentence, code } = await hub.refusal();
    expect(sentence).toBe(
      'Die Einstellung PORT="achtzig" ist ungültig: Erwartet wird eine Zahl von 0 bis 65535.',
    );
    expect(code).toBe(2);
    await untouched(hub);
  });

  test("the file .env knows a setting that we do not", async () => {
    const folder = await newFolder();
    await writeFile(path.join(folder, ".env"), "GEHEIMNIS=1\n");
    const hub = await start({}, { folder });
    const { sentence, code } = await hub.refusal();
    expect(sentence).toBe("Die Einstellung GEHEIMNIS in der Datei .env ist unbekannt.");
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual([".env"]);
  });

  test("the command is unknown", async () => {
    const hub = await start({}, { args: ["dist/server/main.js", "tanze"] });
    expect((await hub.refusal()).sentence).toMatch(/^Den Befehl „tanze“ gibt es nicht/);
    await untouched(hub);
  });

  test("the data folder is in use", async () => {
    const dataDir = path.join(await newFolder(), "data");
    const keeper = Keeper.start(dataDir);
    tidy.push(() => keeper.end());
    await keeper.up();
    const { sentence, code } = await (await start({ DATA_DIR: dataDir })).refusal();
    expect(sentence).toBe(
      `Der Datenordner ${dataDir} ist in Benutzung, dort läuft schon ein Lernnetz (Prozess ${keeper.pid}): Bitte dieses zuerst beenden oder mit DATA_DIR einen anderen Ordner wählen.`,
    );
    expect(code).toBe(1);
  });

  test("the data folder cannot be one", async () => {
    const file = path.join(await newFolder(), "data");
    await writeFile(file, "");
    const { sentence } = await (await start({ DATA_DIR: file })).refusal();
    expect(sentence).toMatch(/^Der Datenordner .* lässt sich nicht benutzen \(E[A-Z]+\): Bitte /);
  });
});

describe("a database server of one's own is refused", () => {
  const SECRET = "streng-geheim";
  const refusal = async (address: string) => {
    const hub = await start({ DATABASE_URL: `postgres://ada:${SECRET}@${address}` });
    const { sentence, code } = await hub.refusal();
    expect(code).toBe(1);
    expect(hub.errors + hub.output).not.toContain(SECRET);
    expect(await readdir(hub.folder)).toEqual([]);
    return sentence;
  };

  test("when it does not answer", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await refusal(`127.0.0.1:${port}/lernnetz`)).toBe(
      `Der Datenbankserver 127.0.0.1:${port} ist nicht erreichbar (ECONNREFUSED): Bitte prüfen, ob er läuft und ob DATABASE_URL stimmt.`,
    );
  });

  test("when its name is unknown", async () => {
    expect(await refusal("db.invalid/lernnetz")).toMatch(
      /^Der Datenbankserver db\.invalid ist nicht erreichbar \((ENOTFOUND|EAI_AGAIN)\): Bitte prüfen/,
    );
  });

  test("when it is too old", async () => {
    const server = await agedPostgres("14.9");
    tidy.push(server.close);
    expect(await refusal(`127.0.0.1:${server.port}/lernnetz`)).toBe(
      `Der Datenbankserver 127.0.0.1:${server.port} ist PostgreSQL 14.9, das Lernnetz braucht Version 15 oder neuer.`,
    );
  });

  test("when it does not know us", async () => {
    const keeper = Keeper.start(path.join(await newFolder(), "data"), { transport: "tcp" });
    tidy.push(() => keeper.end());
    const { connection } = await keeper.up();
    expect(await refusal(`127.0.0.1:${connection!.port}/lernnetz`)).toBe(
      `Der Datenbankserver 127.0.0.1:${connection!.port} lehnt die Anmeldung ab: Bitte Benutzer und Passwort in DATABASE_URL prüfen.`,
    );
  });

  test("when the database is missing", async () => {
    const keeper = Keeper.start(path.join(await newFolder(), "data"), { transport: "tcp" });
    tidy.push(() => keeper.end());
    const { connection } = await keeper.up();
    const { user, password, port } = connection as { user: string; password: string; port: number };
    const hub = await start({ DATABASE_URL: `postgres://${user}:${password}@127.0.0.1:${port}/anderswo` });
    expect((await hub.refusal()).sentence).toBe(
      `Auf dem Datenbankserver 127.0.0.1:${port} gibt es die Datenbank „anderswo“ nicht: Bitte sie anlegen oder DATABASE_URL ändern.`,
    );
    expect(hub.errors).not.toContain(password);
  });
});

describe("npm start", () => {
  const tool = (name: string) => ({ args: [`server/tools/${name}.mjs`] });

  test.each(["SIGINT", "SIGTERM"] as const)("serves, and ends in order on %s", async (signal) => {
    const hub = await start({}, tool("start"));
    const [, address] = await hub.says(/Das Lernnetz läuft: (http:\/\/localhost:\d+)/);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    const database = await databaseOf(hub);
    expect(isAlive(database)).toBe(true);

    expect(await hub.end(signal)).toBe(0);
    expect(hub.errors).toBe("");
    expect(isAlive(database)).toBe(false);
  });

  test("can be ended while it is still starting", async () => {
    const hub = await start({}, tool("start"));
    await hub.says(/wird eingerichtet/);
    expect(await hub.end("SIGINT")).toBe(0);
    expect(hub.errors).toBe("");
  });

  test("says so when Node.js is too old", async () => {
    const disguise = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })`;
    const loader = await newFolder();
    await writeFile(path.join(loader, "old.mjs"), `${disguise};\nawait import(process.argv[2]);\n`);
    const script = path.join(repository, "server/tools/start.mjs");
    const hub = await start({}, { args: [path.join(loader, "old.mjs"), script] });
    expect((await hub.refusal()).sentence).toBe(
      "Das Lernnetz braucht Node.js ab Version 20.19, hier läuft 18.20.4: Bitte Node.js erneuern.",
    );
  });

  test("says so when the packages are not installed", async () => {
    const bare = await newFolder();
    await cp(path.join(repository, "server/tools"), path.join(bare, "server/tools"), { recursive: true });
    const hub = await start({}, { args: [path.join(bare, "server/tools/start.mjs")] });
    const { sentence, code } = await hub.refusal();
    expect(sentence).toBe("Es fehlen Pakete (@nestjs/core, pg): Bitte zuerst npm ci ausführen.");
    expect(code).toBe(1);
  });
});

async function databaseOf(hub: StartedHub): Promise<number> {
  const file = path.join(hub.folder, "data/postgres/cluster/postmaster.pid");
  return Number.parseInt(await readFile(file, "utf8"), 10);
}
