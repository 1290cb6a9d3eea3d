import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { WebSocket } from "ws";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { signalNames, waysIn } from "./fuzz/ways-in.js";
import { betrayalIn, RawSocket, send } from "./raw.js";

// What is not GraphQL: paths, methods, headers, bodies, bytes and frames that no client of ours would send.
const requests = Math.ceil(Number(process.env["FUZZ_REQUESTS"] ?? 20_000) / 10);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const atOnce = 8;
const patience = 120_000 + 60 * requests;
const ways = waysIn();

let hub: Hub;
let staff: Visitor;
let ids: string[];

beforeAll(async () => {
  hub = await Hub.start();
  const world = await World.in(hub);
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
  ids = [world.roundId, staff.id, await world.channel(), "00000000-0000-4000-8000-000000000000", "0"];
  process.stderr.write(
    `fuzz of the transport: ${requests} requests to ${ways.join(" ")}, FUZZ_SEED=${seed}\n`,
  );
});
afterAll(() => hub.stop());

// Whatever was sent before: the server lives, serves, and found nothing that surprised it.
afterEach(async () => {
  expect(hub.process.exitCode).toBeNull();
  expect(await staff.ask<object>(`{ viewer { person { id } } }`)).toMatchObject({
    viewer: { person: { id: staff.id } },
  });
  expect(hub.said).not.toMatch(/request failed|uncaught|unhandled/i);
});

const some = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const often = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: odd });
/** What Node lets into a request's head; anything beyond is for the test of bytes. */
const headable = fc
  .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes.filter((code) => code !== 0x7f)).trim());

const ends = [
  "/../../../../etc/passwd",
  "/%2e%2e/%2e%2e/package.json",
  "/..%2f..%2f..%2fserver%2fmain.js",
  "/%c0%ae%c0%ae/",
  "/..\\..\\windows",
  "//evil.example/",
  "/%00",
  "/%",
  "/%zz",
  "/%ff%fe",
  "/.git/config",
  "/.env",
  "/assets/../../package.json",
  "/constructor",
  "/__proto__",
  ";jsessionid=1",
  "?",
  "?a[b][c]=1&a[b]=2&__proto__[x]=1",
  `?${"a=1&".repeat(1_500)}`,
  `/${"x".repeat(7_000)}`,
  `/${"a/".repeat(1_500)}`,
  "?query={viewer{email}}",
  "?query=mutation{signOut}&extensions=%7B",
  "?EIO=4&transport=polling",
  "?EIO=4&transport=polling&sid=nobody",
  "?EIO=99&transport=websocket",
  "?EIO=4&transport=__proto__",
];
const paths = fc
  .tuple(some(...ways), fc.nat(), often(some("", "", "/"), some(...ends)), headable)
  .map(([way, n, end, odd]) => {
    const filled = way.replaceAll(/:\w+|\*\w*/g, () => ids[n % ids.length]!);
    // Now and then a part of the path is anything at all.
    return filled + (n % 7 === 0 ? `/${encodeURIComponent(odd)}` : "") + end;
  });

const values: Record<string, readonly string[]> = {
  "content-type": [
    "application/json",
    "application/json; charset=nonsense",
    "application/json; charset=utf-16",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "text/plain",
    "application/graphql",
    "application/offset+octet-stream",
    ";;;",
    "",
  ],
  "content-encoding": ["gzip", "br", "deflate", "zstd", "gzip, gzip", "x"],
  accept: [
    "*/*",
    "text/html",
    "application/graphql-response+json",
    "multipart/mixed",
    ",,;q=9",
    "text/event-stream",
  ],
  "accept-encoding": ["gzip;q=9", "*;q=0", "identity;q=0", "br, x"],
  "accept-language": ["de", "x".repeat(500), "*;q=0"],
  range: ["bytes=0-", "bytes=9-1", "bytes=-99999999", `bytes=${"0-1,".repeat(200)}`, "x=y"],
  "if-none-match": ["*", 'W/"', '"'.repeat(50)],
  "if-modified-since": ["yesterday", "Thu, 99 Foo 9999 99:99:99 GMT"],
  origin: ["null", "http://evil.example", "file://", "http://localhost:1", "x", "http://[::1"],
  host: ["evil.example", "localhost:99999", "[::1", "a b", "", "localhost:3000, evil.example"],
  forwarded: ["for=1.2.3.4;host=evil", "for=_"],
  "x-forwarded-for": ["1.2.3.4", "1.2.3.4,".repeat(200), "::ffff:1.2.3.4", "x"],
  "x-forwarded-host": ["evil.example"],
  "x-forwarded-proto": ["https", "javascript"],
  "x-http-method-override": ["DELETE", "TRACE"],
  cookie: [
    "lernnetz=",
    "lernnetz=%00",
    "lernnetz=%",
    `lernnetz=${"x".repeat(4_000)}`,
    "=;;=;",
    "__proto__=1",
  ],
  authorization: ["Bearer x", "Basic %%%", "Negotiate"],
  "apollo-require-preflight": ["1"],
  expect: ["100-continue", "200-ok"],
  upgrade: ["h2c", "websocket, websocket"],
  "tus-resumable": ["1.0.0", "9.9.9", "x"],
  "upload-length": ["0", "-1", "99999999999999999999", "NaN", "1e9"],
  "upload-offset": ["0", "-1", "99999999999", "x"],
  "upload-metadata": ["filename ä", "filename !!!!", "filename ,,,", "filename Li4vLi4v", "x".repeat(3_000)],
  "upload-defer-length": ["1", "2"],
  "upload-concat": ["partial", "final;/a /b"],
  "upload-checksum": ["sha1 x", "md5"],
};
const heads = fc
  .dictionary(some(...Object.keys(values)), fc.nat(), { maxKeys: 5 })
  .chain((chosen) =>
    fc.record(
      Object.fromEntries(
        Object.keys(chosen).map((name) => [name, often(some(...values[name]!), headable)] as const),
      ),
    ),
  );

const bodies: fc.Arbitrary<string | Buffer> = fc.oneof(
  some<string | Buffer>(
    "",
    "{",
    "null",
    "[]",
    "[{}]",
    '"x"',
    '{"query":1}',
    '{"query":null,"variables":"x"}',
    '{"query":"{hub{name}}","variables":[]}',
    '{"query":"{hub{name}}","operationName":{}}',
    '{"query":"{hub{name}}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '[{"query":"{hub{name}}"},{"query":"{hub{name}}"}]',
    '{"__proto__":{"query":"{hub{name}}"}}',
    `${'{"a":'.repeat(3_000)}1`,
    "\ufeff{}",
    '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1, 2, 3]),
    Buffer.alloc(150_000, "x"),
    "2probe",
    '40{"token":1}',
  ),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.json({ maxDepth: 3 }),
);
const methods = some(
  ..."GET GET GET HEAD POST POST PUT PATCH PATCH DELETE OPTIONS TRACE PROPFIND SEARCH PURGE REPORT".split(
    " ",
  ),
);

async function inRounds<One>(arbitrary: fc.Arbitrary<One>, count: number, tell: (one: One) => Promise<void>) {
  const rounds = fc.array(arbitrary, { minLength: atOnce, maxLength: atOnce });
  const property = fc.asyncProperty(rounds, async (round) => {
    await Promise.all(round.map(tell));
  });
  await fc.assert(property, { numRuns: Math.ceil(count / atOnce), seed, endOnFailure: true });
}

test(
  "paths, methods, heads and bodies of all kinds are answered in order",
  async () => {
    const reached = new Set<number>();
    const wishes = fc.record({
      method: methods,
      path: paths,
      headers: heads,
      body: bodies,
      isStaff: fc.boolean(),
    });
    await inRounds(wishes, requests, async ({ method, path, headers, body, isStaff }) => {
      const cookie: Record<string, string> =
        isStaff && !("cookie" in headers) ? { cookie: staff.cookie } : {};
      const wish = { method, path: path.replaceAll(" ", "%20"), headers: { ...headers, ...cookie }, body };
      const answer = await send(hub, wish).catch((error: unknown) => {
        // The server may hang up on whoever breaks off or says too much.
        if (/socket hang up|ECONNRESET|EPIPE/.test((error as Error).message)) return null;
        throw error;
      });
      if (!answer) return;
      reached.add(answer.status);
      const fault = answer.status >= 500 || answer.body.includes('"INTERNAL"') ? answer.status : null;
      // Our own page and scripts are no answer to what was asked.
      const isFile =
        /html|javascript|css/.test(String(answer.headers["content-type"])) && answer.status === 200;
      const betrayal = isFile ? null : betrayalIn(answer.body);
      if (fault ?? betrayal)
        throw new Error(
          `${fault ?? betrayal}: ${answer.body.slice(0, 500)}\nto ${JSON.stringify(wish).slice(0, 2_000)}`,
        );
    });
    // It was no empty round: something was served, something refused as malformed, something not found.
    expect([...reached]).toEqual(expect.arrayContaining([200, 400, 404]));
  },
  patience,
);

const lines = fc.oneof(
  some(
    "GET / HTTP/9.9",
    "GET  / HTTP/1.1",
    "GET http://evil.example/ HTTP/1.1",
    "CONNECT evil.example:443 HTTP/1.1",
    "OPTIONS * HTTP/1.1",
    "POST /graphql HTTP/1.0",
    "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "PRI * HTTP/2.0",
    `GET /${"x".repeat(40_000)} HTTP/1.1`,
  ),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);
const rests = some(
  "Host: localhost",
  "Host: a\r\nHost: b",
  "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
  "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1",
  "Transfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\nx",
  "Transfer-Encoding: xchunked\r\n\r\n0",
  "Content-Length: -1",
  "Content-Length: 99999999999999999999",
  "X: \0",
  `X: ${"y".repeat(20_000)}`,
  Array.from({ length: 300 }, (_, n) => `X${n}: y`).join("\r\n"),
  "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x",
  "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  " folded: yes",
);

test(
  "bytes that are no HTTP break nothing",
  async () => {
    await inRounds(fc.tuple(lines, rests), Math.ceil(requests / 10), async ([line, rest]) => {
      const answer = await bytes(Buffer.from(`${line}\r\n${rest}\r\n\r\n`, "latin1"));
      if (/^HTTP\/1\.1 5(?!05)/.test(answer) || betrayalIn(answer))
        throw new Error(`${answer.slice(0, 500)}\nto ${JSON.stringify([line, rest]).slice(0, 500)}`);
    });
  },
  patience,
);

/** Sends bytes as they are; answers with what came within a moment. */
function bytes(sent: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(hub.port, "127.0.0.1");
    let said = "";
    const over = (): void => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(150, over);
    socket.on("data", (chunk: Buffer) => (said += chunk.toString("latin1")));
    socket.on("error", over);
    socket.on("close", over);
    socket.write(sent);
  });
}

const frames: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    id: some<unknown>("1", "2", "", 1, null, {}, "__proto__"),
    type: some<unknown>(
      "subscribe",
      "subscribe",
      "complete",
      "ping",
      "pong",
      "connection_init",
      "next",
      "error",
      1,
      null,
    ),
    payload: fc.oneof(
      fc.record({
        query: some<unknown>(
          `subscription ($s: ID!, $a: String!) { events(stream: $s, after: $a) { to } }`,
          `subscription { events(stream: "person:${"0".repeat(36)}", after: "x") { to } }`,
          `{ hub { name } }`,
          `mutation { signOut }`,
          `subscription {`,
          null,
          7,
        ),
        variables: fc.oneof(
          fc.record({
            s: fc.oneof(
              fc.nat().map((n) => `round:${ids[n % ids.length]}`),
              fc.string({ unit: "binary" }),
            ),
            a: some(
              "start:0",
              "x",
              "start:-1",
              "start:99999999999999999999",
              `${"0".repeat(36)}:1`,
              "\0",
              "",
            ),
          }),
          fc.jsonValue(),
        ),
        operationName: some<unknown>(undefined, null, "x", 1, {}),
      }),
      fc.jsonValue(),
    ),
  }),
  fc.jsonValue(),
);

test(
  "frames of all kinds end a socket at most, and only their own",
  async () => {
    const talks = fc.array(
      fc.oneof(
        { weight: 5, arbitrary: frames.map((frame) => JSON.stringify(frame) ?? "undefined") },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((raw) => Buffer.from(raw)) },
      ),
      { minLength: 1, maxLength: 6 },
    );
    await inRounds(fc.tuple(talks, fc.boolean()), Math.ceil(requests / 5), async ([talk, isGreeted]) => {
      const socket = isGreeted
        ? await RawSocket.greeted(hub, staff.cookie)
        : await RawSocket.open(hub, staff.cookie);
      for (const frame of talk) socket.send(frame);
      socket.send({ type: "ping" });
      await socket.until(() => socket.said.some((line) => line.includes('"pong"')));
      const said = socket.said.join("\n") + (socket.closed?.reason ?? "");
      socket.close();
      if (said.includes('"INTERNAL"') || betrayalIn(said) || socket.closed?.code === 1011)
        throw new Error(`${said}\nto ${JSON.stringify(talk)}`);
    });
  },
  patience,
);

test(
  "signals to whatever else takes sockets break nothing",
  async () => {
    const names = signalNames();
    const packets = fc.oneof(
      fc
        .tuple(
          some("42", "42", "421", "43", "45", "41", "40"),
          some(...names, "x"),
          fc.array(fc.jsonValue(), { maxLength: 3 }),
        )
        .map(([kind, name, args]) => kind + JSON.stringify([name, ...args])),
      some(
        "40",
        "2",
        "3",
        "5",
        "6",
        "40/x,",
        "42",
        "42[",
        "42{}",
        '451-["x",{"_placeholder":true,"num":9}]',
        "9",
      ),
      fc.string({ unit: "binary", maxLength: 100 }),
    );
    const talks = fc.tuple(some(...ways), fc.array(packets, { minLength: 1, maxLength: 6 }));
    await inRounds(talks, Math.ceil(requests / 10), async ([way, talk]) => {
      const said = await signal(`${way.replaceAll(/:\w+/g, "x")}/?EIO=4&transport=websocket`, [
        "40",
        ...talk,
      ]);
      if (betrayalIn(said)) throw new Error(`${said}\nto ${JSON.stringify([way, ...talk])}`);
    });
  },
  patience,
);

/** Tells a socket at a path something, if there is one; answers with what it said. */
function signal(path: string, talk: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${hub.port}${path}`, {
      headers: { cookie: staff.cookie, origin: hub.url, host: `localhost:${hub.port}` },
    });
    let said = "";
    socket.on("message", (data: Buffer) => (said += data.toString()));
    socket.on("error", () => resolve(said));
    socket.on("close", () => resolve(said));
    socket.on("open", () => {
      for (const packet of talk) socket.send(packet);
      setTimeout(() => socket.close(), 50);
    });
  });
}
