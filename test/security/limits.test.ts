import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { betrayalIn, post, type Raw, RawSocket, send } from "./raw.js";

let hub: Hub;
let world: World;
let ada: Visitor;
let cookie: string;
let channelId: string;
let topicId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  cookie = ada.cookie;
  channelId = await world.channel();
  topicId = await longTopic(120);
});
afterAll(() => hub.stop());

// Whatever was asked before: the server lives, and serves.
afterEach(async () => {
  expect(hub.process.exitCode).toBeNull();
  expect((await ada.ask<{ viewer: object | null }>(`{ viewer { language } }`)).viewer).not.toBeNull();
});

async function longTopic(messages: number): Promise<string> {
  const id = crypto.randomUUID();
  await hub.database.query(
    `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
     VALUES ($1, $2, 'Lang', $3, now(), $4, now())`,
    [id, channelId, ada.id, messages],
  );
  await hub.database.query(
    `INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
     SELECT gen_random_uuid(), $1, n, $2, 'Satz', now() FROM generate_series(1, $3::int) AS n`,
    [id, ada.id, messages],
  );
  return id;
}

/** Refused as a fault of the request, in words that say nothing of the inside. */
function expectRefused({ status, body }: Raw, message: RegExp): void {
  expect(betrayalIn(body)).toBeNull();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  const { errors, data } = JSON.parse(body) as {
    errors: { message: string; extensions: { code: string } }[];
    data?: unknown;
  };
  expect(data ?? null).toBeNull();
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.extensions.code).not.toBe("INTERNAL");
}

const nested = (levels: number): string =>
  Array.from({ length: levels }).reduce<string>((inner) => `person { roles { ${inner} } }`, "id");
const attacks: [string, RegExp, string][] = [
  ["too deep", /depth/i, `{ viewer { roles { ${nested(5)} } } }`],
  [
    "too deep through fragments",
    /depth/i,
    `{ viewer { roles { ...A } } } fragment A on Role { person { roles { ...B } } } fragment B on Role { person { roles { ...C } } }
     fragment C on Role { person { roles { person { roles { id } } } } }`,
  ],
  [
    "too many aliases",
    /alias/i,
    `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: hub { name }`).join(" ")} }`,
  ],
  [
    "too many aliases in fragments",
    /alias/i,
    `{ a: hub { ...F } b: hub { ...F } } fragment F on Hub { ${Array.from({ length: 14 }, (_, n) => `n${n}: name`).join(" ")} }`,
  ],
  ["too many tokens", /token/i, `{ ${"viewer { email } ".repeat(300)} }`],
  ["a flood of tokens", /token/i, `{ ${"a ".repeat(40_000)} }`],
  ["too many directives", /directive/i, `{ viewer { email ${"@a ".repeat(25)} } }`],
  [
    "cyclic fragments",
    /.*/,
    `{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }`,
  ],
  [
    "a fragment of itself",
    /.*/,
    `{ viewer { roles { ...A } } } fragment A on Role { person { roles { ...A } } }`,
  ],
  ["brackets without end", /.*/, "[".repeat(50_000)],
  ["braces without end", /.*/, "{".repeat(50_000)],
  ["nested lists", /.*/, `{ invitation(token: ${"[".repeat(400)}1${"]".repeat(400)}) { email } }`],
  ["introspection", /introspection/i, `{ __schema { types { name } } }`],
  ["introspection of a type", /introspection/i, `{ __type(name: "Person") { fields { name } } }`],
  ["an unknown field, without a hint", /^(?!.*Did you mean).*$/s, `{ viewer { emial } }`],
  ["an unknown argument, without a hint", /^(?!.*Did you mean).*$/s, `{ outbox(limits: 3) { text } }`],
  ["an unknown type, without a hint", /^(?!.*Did you mean).*$/s, `{ viewer { ... on Viewr { email } } }`],
  ["nothing", /.*/, ""],
  ["only a fragment", /.*/, `fragment A on Viewer { email }`],
  ["not GraphQL", /.*/, `SELECT * FROM person`],
];

describe("over HTTP", () => {
  test.each(attacks)("%s", async (_, message, query) => {
    const began = performance.now();
    expectRefused(await post(hub, { query }, { cookie }), message);
    // Generous, because the machine may be busy; what is refused costs next to nothing.
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test("what multiplies itself is too dear, however small it looks", async () => {
    const query = `query ($id: ID!) { topic(id: $id) { messages(limit: 100) { items { topic { messages(limit: 100) {
      items { topic { messages(limit: 100) { items { number } } } } } } } } } }`;
    expectRefused(await post(hub, { query, variables: { id: topicId } }, { cookie }), /cost/i);
    const unnamed = query.replaceAll("(limit: 100)", "");
    expectRefused(await post(hub, { query: unnamed, variables: { id: topicId } }, { cookie }), /cost/i);
    const variable = query.replaceAll("limit: 100", "limit: $n").replace("($id: ID!", "($id: ID!, $n: Int!");
    expectRefused(
      await post(hub, { query: variable, variables: { id: topicId, n: 100 } }, { cookie }),
      /cost/i,
    );
    const spread = `query ($id: ID!) { topic(id: $id) { ...A } }
      fragment A on Topic { messages { items { topic { ...B } } } }
      fragment B on Topic { messages { items { topic { messages { items { number } } } } } }`;
    expectRefused(await post(hub, { query: spread, variables: { id: topicId } }, { cookie }), /cost/i);
  });

  test("a body over 100 kB", async () => {
    const answer = await post(hub, { query: "{ viewer { email } }", variables: { x: "y".repeat(103_000) } });
    expect([answer.status, answer.body]).toEqual([413, expect.stringContaining("BODY_TOO_LARGE")]);
    expect(betrayalIn(answer.body)).toBeNull();
  });

  test("a small body that unpacks to a big one", async () => {
    const body = gzipSync(
      JSON.stringify({ query: `{ viewer { email } }`, variables: { x: "y".repeat(30_000_000) } }),
    );
    expect(body.length).toBeLessThan(100_000);
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    expect((await send(hub, { headers, body })).status).toBe(413);
  });

  test("several operations at once", async () => {
    expectRefused(await post(hub, [{ query: "{ hub { name } }" }, { query: "{ hub { name } }" }]), /.*/);
  });

  test("a page holds at most a hundred", async () => {
    const TOPIC = `query ($id: ID!, $n: Int!) { topic(id: $id) { messages(limit: $n) { items { id } } } }`;
    const CHANNEL = `query ($id: ID!, $n: Int!) { channel(id: $id) { topics(limit: $n) { items { id } } } }`;
    for (const n of [101, 5_000, 2_147_483_647]) {
      const { topic } = await ada.ask<{ topic: { messages: { items: object[] } } }>(TOPIC, {
        id: topicId,
        n,
      });
      expect(topic.messages.items).toHaveLength(100);
      await ada.ask(CHANNEL, { id: channelId, n });
    }
    for (const n of [0, -1, -2_147_483_648]) {
      const { topic } = await ada.ask<{ topic: { messages: { items: object[] } } }>(TOPIC, {
        id: topicId,
        n,
      });
      expect(topic.messages.items).toHaveLength(1);
    }
  });

  test.each<[string, string, Record<string, string>?]>([
    ["broken JSON", `{"query": "{ viewer`],
    ["a bare string", `"{ viewer { email } }"`],
    ["a number", `42`],
    ["null", `null`],
    ["true", `true`],
    ["an empty list", `[]`],
    ["an empty object", `{}`],
    ["nothing", ``],
    ["a query that is a list", `{"query": ["{ hub { name } }"]}`],
    ["a query that is null", `{"query": null}`],
    ["a query that is a number", `{"query": 1}`],
    ["variables that are a string", `{"query": "{ __typename }", "variables": "x"}`],
    ["variables that are a list", `{"query": "{ __typename }", "variables": []}`],
    ["an operation that is not there", `{"query": "query A { hub { name } }", "operationName": "B"}`],
    [
      "a persisted query",
      `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "${"a".repeat(64)}"}}}`,
    ],
    ["a hundred thousand brackets", "[".repeat(99_000)],
    [
      "a strange charset",
      `{"query": "{ hub { name } }"}`,
      { "content-type": "application/json; charset=utf-7" },
    ],
    ["a strange encoding", `{"query": "{ hub { name } }"}`, { "content-encoding": "x-unheard-of" }],
    ["broken gzip", `{"query": "{ hub { name } }"}`, { "content-encoding": "gzip" }],
  ])("a body that is %s", async (_, body, headers = {}) => {
    const answer = await post(hub, body, headers);
    expect(betrayalIn(answer.body)).toBeNull();
    expect([200, 400, 413, 415]).toContain(answer.status);
    expect(answer.body).not.toContain("INTERNAL");
  });

  test.each<[string, unknown]>([
    ["a list", ["a", "b"]],
    ["null", null],
    ["an object", { a: 1 }],
    ["a huge number", 1e308],
    ["ninety thousand characters", "x".repeat(90_000)],
    ["NUL", "a\0b"],
    ["half a character", "\ud800"],
    ["a prototype", { __proto__: { id: 1 }, constructor: 1 }],
    ["five thousand levels", "["],
  ])("a variable that is %s", async (name, value) => {
    const levels =
      name === "five thousand levels" ? `${"[".repeat(5_000)}${"]".repeat(5_000)}` : JSON.stringify(value);
    for (const query of [
      `query ($id: ID!) { topic(id: $id) { id } }`,
      `query ($id: ID!) { topic(id: "${topicId}") { messages(limit: 1) { items { id } } } place(id: $id) { name } }`,
      `query ($id: String!) { invitation(token: $id) { email } }`,
      `mutation ($id: String!) { requestSignInLink(email: $id) }`,
      `mutation ($id: String!) { signIn(email: $id, password: $id) { email } }`,
      `query ($id: Int!) { topic(id: "${topicId}") { messages(around: $id) { items { id } } } }`,
    ]) {
      const answer = await post(hub, `{"query": ${JSON.stringify(query)}, "variables": {"id": ${levels}}}`, {
        cookie,
      });
      expect(betrayalIn(answer.body)).toBeNull();
      expect(answer.status).toBeLessThan(500);
      expect(answer.body).not.toContain("INTERNAL");
    }
  });

  test("half a character is one unreadable one, also when it is sent again", async () => {
    const input = { id: crypto.randomUUID(), topicId, body: "vorn \ud800 hinten" };
    const document = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { body } }`;
    for (const _ of ["first", "again"]) {
      expect(await ada.ask(document, { input })).toEqual({ postMessage: { body: "vorn \ufffd hinten" } });
    }
  });

  test.each([
    "/%",
    "/%c0%ae",
    "/..%2f..%2fetc/passwd",
    "/%00",
    "/graphql/%ff",
    "/assets/%2e%2e/",
    "//graphql",
  ])("the path %s", async (strange) => {
    const answer = await send(hub, { method: "GET", path: strange, headers: { accept: "text/html" } });
    expect(answer.status).toBeLessThan(500);
    expect(betrayalIn(answer.body)).toBeNull();
    expect(answer.body).not.toContain("root:");
  });

  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])("the method %s", async (method) => {
    const body = JSON.stringify({ query: `mutation { signOut }` });
    const answer = await send(hub, { method, headers: { "content-type": "application/json", cookie }, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(betrayalIn(answer.body)).toBeNull();
  });

  test("a header without end", async () => {
    const answer = await send(hub, {
      method: "GET",
      path: "/livez",
      headers: { "x-long": "x".repeat(20_000) },
    });
    expect(answer.status).toBe(431);
  });
});

describe("over the socket", () => {
  const FOLLOW = `subscription ($stream: ID!, $after: String!) { events(stream: $stream, after: $after) { to } }`;
  const inSubscription = (inner: string): string =>
    `subscription { events(stream: "x", after: "y") { events { ... on MessageEvent { message { ${inner} } } } } }`;

  test.each<[string, string]>([
    ["too deep", inSubscription(`author { roles { ${nested(3)} } }`)],
    ["too many aliases", inSubscription(Array.from({ length: 16 }, (_, n) => `a${n}: body`).join(" "))],
    ["too many tokens", inSubscription("body ".repeat(1_000))],
    ["too many directives", inSubscription(`body ${"@a ".repeat(25)}`)],
    ["too dear", inSubscription(`topic { messages { items { topic { messages { items { id } } } } } }`)],
    ["a query", `{ viewer { email } }`],
    ["a mutation", `mutation { signOut }`],
    [
      "a query beside a subscription",
      `query A { viewer { email } } subscription B { events(stream: "x", after: "y") { to } }`,
    ],
    ["introspection", `subscription { __typename }`],
    ["introspection of the schema", `{ __schema { types { name } } }`],
    [
      "two fields at once",
      `subscription { a: events(stream: "x", after: "y") { to } b: events(stream: "x", after: "y") { to } }`,
    ],
    ["an unknown field", inSubscription("bodi")],
    ["cyclic fragments", `${inSubscription("...A")} fragment A on Message { ...A }`],
    ["not GraphQL", `SELECT 1`],
    ["nothing", ``],
  ])("%s", async (_, query) => {
    const socket = await RawSocket.greeted(hub, cookie);
    socket.subscribe(query);
    await socket.until(() => socket.answers.length > 0);
    const [answer] = socket.answers;
    expect(answer?.type).toBe("error");
    const said = socket.said.join("\n");
    expect(betrayalIn(said)).toBeNull();
    expect(said).not.toContain("INTERNAL");
    expect(said).not.toContain("Did you mean");
    // The same socket still serves.
    socket.subscribe(FOLLOW, { stream: `round:${world.roundId}`, after: "x" }, "2");
    await socket.until(() => socket.answers.some(({ id, type }) => id === "2" && type === "next"));
    socket.close();
  });

  test.each<[string, unknown]>([
    ["not JSON", "hello"],
    ["an empty one", ""],
    ["bytes", Buffer.from([0, 255, 1, 254])],
    ["null", "null"],
    ["a list", "[]"],
    ["of no known type", { type: "shout" }],
    ["without a payload", { id: "1", type: "subscribe" }],
    ["with a payload that is a list", { id: "1", type: "subscribe", payload: [] }],
    ["with a query that is a number", { id: "1", type: "subscribe", payload: { query: 1 } }],
    ["with an id that is an object", { id: {}, type: "subscribe", payload: { query: FOLLOW } }],
    [
      "with variables that are a list",
      { id: "1", type: "subscribe", payload: { query: FOLLOW, variables: [1] } },
    ],
    [
      "with variables that do not fit",
      { id: "1", type: "subscribe", payload: { query: FOLLOW, variables: { stream: [], after: {} } } },
    ],
    [
      "with NUL and half characters",
      {
        id: "1",
        type: "subscribe",
        payload: { query: FOLLOW, variables: { stream: "round:\0", after: "\ud800" } },
      },
    ],
    ["that greets twice", { type: "connection_init" }],
    ["that completes what was never begun", { id: "9", type: "complete" }],
    [
      "over 100 kB",
      {
        id: "1",
        type: "subscribe",
        payload: { query: FOLLOW, variables: { stream: "x".repeat(101_000), after: "" } },
      },
    ],
    ["deeply nested", "[".repeat(90_000)],
  ])("a frame %s", async (_, frame) => {
    const socket = await RawSocket.greeted(hub, cookie);
    const other = await RawSocket.greeted(hub, cookie);
    socket.send(frame);
    socket.send({ type: "ping" });
    await socket.until(() => socket.said.some((line) => line.includes(`"pong"`)));
    const told = [...socket.said, socket.closed?.reason ?? ""].join("\n");
    expect(betrayalIn(told)).toBeNull();
    expect(told).not.toContain("INTERNAL");
    // A fault of the frame, not of the server.
    expect(socket.closed?.code ?? 4400).not.toBe(4500);
    expect(socket.closed?.code ?? 4400).not.toBe(1011);
    other.subscribe(FOLLOW, { stream: `round:${world.roundId}`, after: "x" });
    await other.until(() => other.answers.some(({ type }) => type === "next"));
    socket.close();
    other.close();
  });

  test("whoever asks before the greeting, or twice with one id, is sent away", async () => {
    const hasty = await RawSocket.open(hub, cookie);
    hasty.subscribe(FOLLOW, { stream: "x", after: "y" });
    await hasty.until(() => hasty.closed !== null);
    expect(hasty.closed?.code).toBe(4401);

    const twice = await RawSocket.greeted(hub, cookie);
    const after = (
      await ada.ask<{ round: { position: string } }>(`query ($id: ID!) { round(id: $id) { position } }`, {
        id: world.roundId,
      })
    ).round.position;
    for (const id of ["1", "1"]) twice.subscribe(FOLLOW, { stream: `round:${world.roundId}`, after }, id);
    await twice.until(() => twice.closed !== null);
    expect(twice.closed?.code).toBe(4409);
  });
});

test("nothing of all this was worth a line about a failure", () => {
  expect(hub.said).not.toContain("request failed");
});
