import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";

let hub: Hub;
let world: World;
let ada: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  ada = await world.person({ roles: [{ kind: "STAFF" }] });
});
afterAll(() => hub.stop());

/** A connection that asks to become a WebSocket, as anybody on the net may. */
async function knock(path: string, cookie = ""): Promise<Socket> {
  const socket = connect(hub.port, "127.0.0.1");
  await once(socket, "connect");
  const headers = [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${hub.port}`,
    `Origin: ${hub.url}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Protocol: graphql-transport-ws",
    ...(cookie ? [`Cookie: ${cookie}`] : []),
  ];
  socket.write(`${headers.join("\r\n")}\r\n\r\n`);
  return socket;
}

/** The status line it is answered with. */
async function answer(socket: Socket): Promise<string> {
  const [chunk] = (await once(socket, "data")) as [Buffer];
  return chunk.toString().split("\r\n", 1)[0] ?? "";
}

test("an upgrade to any other path is refused and closed", async () => {
  const socket = await knock("/elsewhere");
  const closed = once(socket, "close");
  expect(await answer(socket)).toBe("HTTP/1.1 404 Not Found");
  await closed;
});

test("connections that are reset in the middle of an upgrade end nothing", async () => {
  for (const path of ["/elsewhere", "/graphql"]) {
    for (let n = 0; n < 20; n++) (await knock(path)).resetAndDestroy();
  }
  expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
  expect(hub.process.exitCode).toBeNull();
});

test("one session holds twenty sockets, not more; a closed one makes room", async () => {
  const open: Socket[] = [];
  for (let n = 0; n < 20; n++) {
    const socket = await knock("/graphql", ada.cookie);
    expect(await answer(socket)).toBe("HTTP/1.1 101 Switching Protocols");
    open.push(socket);
  }
  expect(await answer(await knock("/graphql", ada.cookie))).toBe("HTTP/1.1 429 Too Many Requests");

  open.pop()?.destroy();
  let status = "";
  for (let tries = 0; tries < 50 && !status.includes("101"); tries++) {
    const socket = await knock("/graphql", ada.cookie);
    status = await answer(socket);
    open.push(socket);
  }
  expect(status).toBe("HTTP/1.1 101 Switching Protocols");
  for (const socket of open) socket.destroy();
});

test("one socket holds eight subscriptions, not more", async () => {
  const bo = await world.person({ roles: [{ kind: "STAFF" }] });
  const client = bo.connect();
  const refusals: unknown[] = [];
  const follow = (n: number): (() => void) =>
    client.subscribe(
      {
        query: `subscription S${n} { events(stream: "round:${world.roundId}", after: "start:0") { to } }`,
      },
      { next: () => undefined, error: (error) => refusals.push(error), complete: () => undefined },
    );
  for (let n = 0; n < 12; n++) follow(n);
  for (let tries = 0; tries < 100 && refusals.length < 4; tries++)
    await new Promise((r) => setTimeout(r, 50));
  expect(refusals).toHaveLength(4);
  await client.dispose();
});
