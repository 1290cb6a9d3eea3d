import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import { Visitor } from "../support/person.js";
import { Watcher } from "../support/watcher.js";
import { betrayalIn, post, RawSocket, send } from "./raw.js";

// A foreign page can make a browser send our cookie along. It must not thereby do or learn anything.
const CHANGE = `mutation { setLanguage(language: EN) { language } }`;
const READ = `{ viewer { email } }`;

let hub: Hub;
let world: World;
let ada: Visitor;
let email: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  email = "ada@kanari.example";
  ada = await world.person({ email, roles: [{ kind: "STAFF" }] });
});
beforeEach(async () => {
  await hub.database.query(`UPDATE person SET language = 'DE' WHERE id = $1`, [ada.id]);
});
afterAll(() => hub.stop());

async function expectUntouched({ status, body }: { status: number; body: string }): Promise<void> {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).not.toContain(email);
  expect(betrayalIn(body)).toBeNull();
  const [person] = await hub.database.query<{ language: string }>(
    `SELECT language FROM person WHERE id = $1`,
    [ada.id],
  );
  expect(person?.language).toBe("DE");
}

/** Origins that are not ours, however much they look like it. */
const foreign = (): string[] => [
  "https://boese.example",
  "null",
  "",
  `http://localhost:${hub.port}.boese.example`,
  `http://localhost.boese.example:${hub.port}`,
  `http://boese.example:${hub.port}`,
  `http://localhost:${hub.port + 1}`,
  `http://localhost`,
  `https://localhost:${hub.port}`,
  `http://localhost:${hub.port}/`,
  `http://localhost:${hub.port}@boese.example`,
  `http://boese.example#http://localhost:${hub.port}`,
  `http://127.0.0.1:${hub.port}`,
  `http://LOCALHOST:${hub.port}x`,
  `http://localhost:${hub.port}, https://boese.example`,
  "file://",
  "chrome-extension://abcdefgh",
];

const multipart = [
  "--x",
  'Content-Disposition: form-data; name="operations"',
  "",
  JSON.stringify({ query: CHANGE }),
  "--x",
  'Content-Disposition: form-data; name="map"',
  "",
  "{}",
  "--x--",
  "",
].join("\r\n");

describe("what a page may send without being asked first", () => {
  const json = JSON.stringify({ query: CHANGE });
  const forms: [string, Record<string, string>, string][] = [
    [
      "a form",
      { "content-type": "application/x-www-form-urlencoded" },
      `query=${encodeURIComponent(CHANGE)}`,
    ],
    ["a form that is JSON in a name", { "content-type": "application/x-www-form-urlencoded" }, `${json}=`],
    ["plain text", { "content-type": "text/plain" }, json],
    ["plain text that says it is JSON", { "content-type": "text/plain; application/json" }, json],
    ["a multipart form", { "content-type": "multipart/form-data; boundary=x" }, multipart],
    [
      "a multipart form as the upload protocol has it",
      { "content-type": "multipart/form-data; boundary=x; charset=utf-8" },
      multipart,
    ],
    ["no content type", {}, json],
    ["an empty content type", { "content-type": "" }, json],
    ["GraphQL as such", { "content-type": "application/graphql" }, CHANGE],
    ["XML", { "content-type": "text/xml" }, `<query>${CHANGE}</query>`],
  ];

  test.each(forms)("%s changes nothing", async (_, headers, body) => {
    await expectUntouched(await send(hub, { headers: { ...headers, cookie: ada.cookie }, body }));
  });

  test.each(forms)("%s from elsewhere changes nothing", async (_, headers, body) => {
    const origin = "https://boese.example";
    await expectUntouched(await send(hub, { headers: { ...headers, origin, cookie: ada.cookie }, body }));
  });

  test.each<[string, Record<string, string>]>([
    ["plainly", {}],
    ["as JSON", { "content-type": "application/json" }],
    ["with the header that says it was asked first", { "apollo-require-preflight": "1" }],
    ["as an operation with a name", { "x-apollo-operation-name": "A" }],
  ])("a link that changes something does not, asked %s", async (_, headers) => {
    const path = `/graphql?query=${encodeURIComponent(CHANGE)}`;
    await expectUntouched(
      await send(hub, { method: "GET", path, headers: { ...headers, cookie: ada.cookie } }),
    );
  });

  test("a link that reads is not answered either", async () => {
    const path = `/graphql?query=${encodeURIComponent(READ)}`;
    await expectUntouched(await send(hub, { method: "GET", path, headers: { cookie: ada.cookie } }));
  });

  test("no page elsewhere is told that it may ask", async () => {
    const headers = {
      origin: "https://boese.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const answer = await send(hub, { method: "OPTIONS", headers });
    const allowed = Object.keys(answer.headers).filter((name) => name.startsWith("access-control-allow"));
    expect(allowed).toEqual([]);
    const own = await post(hub, { query: READ }, { origin: hub.url, cookie: ada.cookie });
    expect(Object.keys(own.headers).filter((name) => name.startsWith("access-control-allow"))).toEqual([]);
  });
});

describe("where a request says it comes from", () => {
  test("JSON from elsewhere is refused, whatever the place calls itself", async () => {
    for (const origin of foreign()) {
      const answer = await post(hub, { query: CHANGE }, { origin, cookie: ada.cookie });
      await expectUntouched(answer);
      expect(answer.body).toContain("ORIGIN_REFUSED");
      await expectUntouched(await post(hub, { query: READ }, { origin, cookie: ada.cookie }));
    }
  });

  test("from here, and from programs that name no origin, it is served", async () => {
    expect((await post(hub, { query: READ }, { origin: hub.url, cookie: ada.cookie })).body).toContain(email);
    expect((await post(hub, { query: READ }, { cookie: ada.cookie })).body).toContain(email);
  });

  test("what a proxy might say about the host makes no origin ours", async () => {
    const origin = "https://boese.example";
    const claims = {
      host: "boese.example",
      "x-forwarded-host": "boese.example",
      "x-forwarded-proto": "https",
      forwarded: "host=boese.example;proto=https",
    };
    await expectUntouched(await post(hub, { query: CHANGE }, { origin, cookie: ada.cookie, ...claims }));
  });

  test("a socket is opened for our own pages only", async () => {
    for (const origin of [...foreign(), null]) {
      const opening = RawSocket.open(hub, ada.cookie, { origin });
      await expect(opening).rejects.toThrow("403");
    }
    (await RawSocket.open(hub, ada.cookie, { origin: hub.url })).close();
  });

  test("a socket is opened for nobody who is not signed in", async () => {
    const closed = await world.person({ roles: [{ kind: "STAFF" }], deactivated: true });
    const ended = await world.person({ roles: [{ kind: "STAFF" }] });
    await hub.database.query(`UPDATE session SET ended_at = now() WHERE person_id = $1`, [ended.id]);
    for (const cookie of [
      "",
      "lernnetz=",
      "lernnetz=made-up",
      `andere=${ada.token}`,
      closed.cookie,
      ended.cookie,
    ]) {
      await expect(RawSocket.open(hub, cookie)).rejects.toThrow("401");
    }
  });

  test("who is reading along is told to our own pages only, by either way", async () => {
    for (const origin of foreign().filter((name) => name !== "")) {
      for (const transport of ["websocket", "polling"] as const) {
        const headers = { origin, "x-lernnetz-presence": "1" };
        await expect(Watcher.open(ada, { transport, headers })).rejects.toThrow("403");
      }
    }
    // A page can make a browser ask without naming an origin, but not with a header of ours.
    await expect(Watcher.open(ada, { transport: "polling", headers: {} })).rejects.toThrow("403");
    await expect(Watcher.open(ada, { headers: { "x-lernnetz-presence": "1" } })).rejects.toThrow("403");
    for (const transport of ["websocket", "polling"] as const)
      (await Watcher.open(ada, { transport })).leaves();
  });

  test("who is reading along is told to nobody who is not signed in", async () => {
    const ended = await world.person({ roles: [{ kind: "STAFF" }] });
    await hub.database.query(`UPDATE session SET ended_at = now() WHERE person_id = $1`, [ended.id]);
    for (const nobody of [new Visitor(hub, null), new Visitor(hub, "made-up"), ended]) {
      for (const transport of ["websocket", "polling"] as const)
        await expect(Watcher.open(nobody, { transport })).rejects.toThrow("401");
    }
  });

  test("nothing but the one protocol on the one path", async () => {
    await expect(RawSocket.open(hub, ada.cookie, { protocol: "graphql-ws" })).rejects.toThrow();
    const upgrade = { connection: "upgrade", upgrade: "websocket", origin: hub.url, cookie: ada.cookie };
    const answer = await Promise.race([
      send(hub, { method: "GET", path: "/elsewhere", headers: upgrade }).catch(() => null),
      new Promise<null>((done) => setTimeout(() => done(null), 1_000)),
    ]);
    expect(answer?.status ?? 400).not.toBe(101);
  });
});

describe("what the answers say to the browser", () => {
  const policyOf = (csp: string): Record<string, string> =>
    Object.fromEntries(
      csp.split(";").map((part) => {
        const [name = "", ...rest] = part.trim().split(" ");
        return [name, rest.join(" ")];
      }),
    );

  test.each(["/", "/anmelden", "/livez", "/graphql", "/nichts.js"])(
    "at %s: nothing foreign, nothing guessed, no frame",
    async (path) => {
      const { headers } = await send(hub, { method: "GET", path, headers: { accept: "text/html" } });
      const policy = policyOf(String(headers["content-security-policy"]));
      expect(policy).toMatchObject({
        "default-src": "'self'",
        "script-src": "'self'",
        "object-src": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "form-action": "'self'",
      });
      expect(JSON.stringify(policy["script-src"])).not.toMatch(/unsafe|\*|http/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["server"]).toBeUndefined();
    },
  );

  test("answers about people are not kept", async () => {
    const { headers } = await post(hub, { query: READ }, { cookie: ada.cookie });
    expect(headers["cache-control"]).toMatch(/no-store|private/);
  });
});

describe("over https", () => {
  let secure: Hub;
  const origin = "https://lernnetz.example";
  beforeAll(async () => {
    secure = await Hub.start({ database: hub.database, settings: { PUBLIC_URL: `${origin}/` } });
  });
  afterAll(() => secure.stop());

  test("cookies bear the name that no sibling can plant, and are read by that name only", async () => {
    const out = await post(secure, { query: `mutation { signOut }` }, { origin });
    expect(out.headers["set-cookie"]?.[0]).toMatch(
      /^__Host-lernnetz=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax; Secure$/,
    );
    const own = await post(secure, { query: READ }, { origin, cookie: `__Host-lernnetz=${ada.token}` });
    expect(own.body).toContain(email);
    const planted = await post(secure, { query: READ }, { origin, cookie: ada.cookie });
    expect(planted.body).not.toContain(email);
  });

  test("browsers are told to stay with https", async () => {
    const { headers } = await send(secure, { method: "GET", path: "/", headers: { accept: "text/html" } });
    expect(headers["strict-transport-security"]).toMatch(/max-age=\d{8,}/);
    expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
  });

  test("only the public address is an origin of ours", async () => {
    const cookie = `__Host-lernnetz=${ada.token}`;
    for (const strange of [
      `http://lernnetz.example`,
      `https://lernnetz.example:8443`,
      `https://sub.lernnetz.example`,
      `https://lernnetz.example.boese.example`,
      secure.url,
      "null",
    ]) {
      await expectUntouched(await post(secure, { query: CHANGE }, { origin: strange, cookie }));
      await expect(RawSocket.open(secure, cookie, { origin: strange })).rejects.toThrow("403");
    }
    (await RawSocket.open(secure, cookie, { origin })).close();
  });
});

test("over http the cookie is still out of a script's reach", async () => {
  const { headers } = await post(hub, { query: `mutation { signOut }` });
  expect(headers["set-cookie"]?.[0]).toMatch(/^lernnetz=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/);
});
