import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { hashPassword } from "../../../server/src/features/identity/password.js";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { Visitor } from "../../support/person.js";

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { person { name } roles { kind } sessions { current } } }`;
const ASK_FOR_LINK = `mutation ($email: String!) { requestSignInLink(email: $email) }`;
const USE_LINK = `mutation ($token: String!) { signInWithLink(token: $token) { person { name } } }`;
const WHO = `{ viewer { person { name } } }`;

const password = "ein Satz für alle";
let hub: Hub;
let world: World;
let passwordHash: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  passwordHash = await hashPassword(password);
});
afterAll(() => hub.stop());

/** Somebody with an account and a password, not signed in. */
async function account(email: string, { deactivated = false } = {}): Promise<string> {
  const { id } = await world.person({ email, roles: [{ kind: "STAFF" }], deactivated });
  await hub.database.query(`UPDATE person SET password_hash = $2 WHERE id = $1`, [id, passwordHash]);
  return id;
}

const nobody = (): Visitor => new Visitor(hub, null);

/** What the server answers, with the cookie it sets. */
async function post(
  query: string,
  variables: object,
  cookie = "",
): Promise<{ body: string; cookie: string | null }> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie,
      "user-agent": "Mozilla/5.0 (Windows) Firefox/140.0",
    },
    body: JSON.stringify({ query, variables }),
  });
  return { body: await response.text(), cookie: response.headers.get("set-cookie") };
}

const tokenIn = (cookie: string | null): string => /^lernnetz=([^;]+)/.exec(cookie ?? "")?.[1] ?? "";

/** The link that was mailed last to this address, once it is there. */
async function mailedToken(email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [mail] = await hub.database.query<{ text: string }>(
      `SELECT text FROM mail WHERE recipient = $1 ORDER BY at DESC LIMIT 1`,
      [email],
    );
    const token = /\/anmelden\/link#([\w-]+)/.exec(mail?.text ?? "")?.[1];
    if (token) return token;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No link was mailed to ${email}`);
}

describe("with a password", () => {
  test("whoever knows it is in, with a cookie no script can read", async () => {
    await account("ada@test.example");
    const { body, cookie } = await post(SIGN_IN, { email: " ADA@test.example ", password });
    expect(JSON.parse(body)).toMatchObject({ data: { signIn: { roles: [{ kind: "STAFF" }] } } });
    expect(cookie).toMatch(/^lernnetz=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/);
    const { viewer } = await new Visitor(hub, tokenIn(cookie)).ask<{ viewer: object }>(WHO);
    expect(viewer).not.toBeNull();
  });

  test("a wrong one, an unknown address and a closed account get the same answer", async () => {
    await account("bo@test.example");
    await account("closed@test.example", { deactivated: true });
    const answers = await Promise.all([
      post(SIGN_IN, { email: "bo@test.example", password: "falsch geraten" }),
      post(SIGN_IN, { email: "unknown@test.example", password }),
      post(SIGN_IN, { email: "closed@test.example", password }),
    ]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.body).toContain("SIGN_IN_FAILED");
    expect(answers.every(({ cookie }) => cookie === null)).toBe(true);
  });

  test("it replaces the session the browser came with", async () => {
    await account("cleo@test.example");
    const before = tokenIn((await post(SIGN_IN, { email: "cleo@test.example", password })).cookie);
    const after = tokenIn(
      (await post(SIGN_IN, { email: "cleo@test.example", password }, `lernnetz=${before}`)).cookie,
    );
    expect(after).not.toBe(before);
    expect((await new Visitor(hub, before).ask<{ viewer: unknown }>(WHO)).viewer).toBeNull();
    expect((await new Visitor(hub, after).ask<{ viewer: unknown }>(WHO)).viewer).not.toBeNull();
  });

  test("thousands of guesses at once are twenty guesses", async () => {
    await account("dora@test.example");
    const guesses = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        nobody().refused(SIGN_IN, { email: "dora@test.example", password: `geraten ${n}` }),
      ),
    );
    const judged = guesses.filter((code) => code === "SIGN_IN_FAILED").length;
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThanOrEqual(20);
    expect(await nobody().refused(SIGN_IN, { email: "dora@test.example", password })).toBe(
      "TOO_MANY_ATTEMPTS",
    );

    // The owner is not locked out: the mailbox is another way in.
    await nobody().ask(ASK_FOR_LINK, { email: "dora@test.example" });
    await nobody().ask(USE_LINK, { token: await mailedToken("dora@test.example") });
  });

  test("a town hall of three hundred behind one address gets in", async () => {
    const emails = Array.from({ length: 300 }, (_, n) => `hall${n}@test.example`);
    await hub.database.query(
      `INSERT INTO person (id, email, given_name, family_name, password_hash, created_at)
       SELECT gen_random_uuid(), email, 'Amt', 'Nr', $2, now() FROM unnest($1::text[]) AS email`,
      [emails, passwordHash],
    );
    const waiting = [...emails];
    const desk = async (): Promise<void> => {
      for (let email = waiting.pop(); email; email = waiting.pop())
        await nobody().ask(SIGN_IN, { email, password });
    };
    await Promise.all(Array.from({ length: 12 }, desk));
    expect(waiting).toEqual([]);
  });
});

describe("with a link by mail", () => {
  test("it opens the door once, however many try at the same moment", async () => {
    await account("emil@test.example");
    await nobody().ask(ASK_FOR_LINK, { email: "emil@test.example" });
    const token = await mailedToken("emil@test.example");
    const answers = await Promise.all(Array.from({ length: 30 }, () => nobody().send(USE_LINK, { token })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await nobody().refused(USE_LINK, { token })).toBe("LINK_EXPIRED");
  });

  test("it is stored only as a hash, and is worthless after its time or once another was used", async () => {
    await account("frida@test.example");
    await nobody().ask(ASK_FOR_LINK, { email: "frida@test.example" });
    const first = await mailedToken("frida@test.example");
    const stored = await hub.database.query<{ row: string }>(`SELECT l::text AS row FROM sign_in_link l`);
    expect(stored.some(({ row }) => row.includes(first))).toBe(false);

    await hub.database.query(
      `UPDATE sign_in_link SET expires_at = now() - interval '1 second' WHERE used_at IS NULL`,
    );
    expect(await nobody().refused(USE_LINK, { token: first })).toBe("LINK_EXPIRED");
  });

  test("an unknown address is answered alike, and gets nothing", async () => {
    await account("gerd@test.example");
    const known = await post(ASK_FOR_LINK, { email: "gerd@test.example" });
    const unknown = await post(ASK_FOR_LINK, { email: "niemand@test.example" });
    expect(unknown).toEqual(known);
    await mailedToken("gerd@test.example");
    expect(await hub.database.query(`SELECT 1 FROM mail WHERE recipient = 'niemand@test.example'`)).toEqual(
      [],
    );
  });

  test("a forged Host header does not get into the mail", async () => {
    await account("hilde@test.example");
    await fetch(`${hub.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-host": "boese.example" },
      body: JSON.stringify({ query: ASK_FOR_LINK, variables: { email: "hilde@test.example" } }),
    });
    await mailedToken("hilde@test.example");
    const [mail] = await hub.database.query<{ text: string }>(
      `SELECT text FROM mail WHERE recipient = 'hilde@test.example'`,
    );
    expect(mail?.text).toContain(`${hub.url}/anmelden/link#`);
    expect(mail?.text).not.toContain("boese");
  });
});

describe("outside the demo network", () => {
  test("nobody can be clicked on, and no mail be read", async () => {
    const { id } = await world.person();
    const { hub: told } = await nobody().ask<{ hub: object }>(
      `{ hub { demo outboxOpen personas { label } clockIsShifted } }`,
    );
    expect(told).toEqual({ demo: false, outboxOpen: false, personas: [], clockIsShifted: false });
    expect(
      await nobody().refused(`mutation ($id: ID!) { signInAsPersona(personId: $id) { email } }`, { id }),
    ).toBe("NOT_FOUND");
    expect(await nobody().refused(`{ outbox { text } }`)).toBe("NOT_FOUND");
  });

  test("over https the cookie cannot be planted by a sibling domain", async () => {
    const secure = await Hub.start({
      database: hub.database,
      settings: { PUBLIC_URL: "https://lernnetz.example" },
    });
    try {
      await account("ines@test.example");
      const response = await fetch(`${secure.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: SIGN_IN, variables: { email: "ines@test.example", password } }),
      });
      const cookie = response.headers.get("set-cookie") ?? "";
      expect(cookie).toMatch(/^__Host-lernnetz=[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/);
      const token = cookie.slice("__Host-lernnetz=".length, cookie.indexOf(";"));
      const who = async (sent: string): Promise<string> => {
        const headers = { "content-type": "application/json", cookie: sent };
        const body = JSON.stringify({ query: WHO });
        return (await fetch(`${secure.url}/graphql`, { method: "POST", headers, body })).text();
      };
      expect(await who(`__Host-lernnetz=${token}`)).toContain("Person");
      expect(await who(`lernnetz=${token}`)).toBe(`{"data":{"viewer":null}}`);
    } finally {
      await secure.stop();
    }
  });
});
