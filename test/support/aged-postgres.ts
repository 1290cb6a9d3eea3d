import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** Says it is a PostgreSQL of this version to whoever asks, and knows nothing else. */
export async function agedPostgres(version: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      send(socket, "R", int32(0));
      send(socket, "Z", Buffer.from("I"));
      socket.on("data", (asked) => asked.toString("latin1").startsWith("Q") && answer(socket, version));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

function answer(socket: Socket, version: string): void {
  const [major, minor] = version.split(".").map(Number);
  const row = { number: String(major! * 10_000 + minor!), name: version, may: "t" };
  // A description is: name, table, column, type (text), size, modifier, format.
  const description = (name: string) => [
    text(name),
    int32(0),
    int16(0),
    int32(25),
    int16(-1),
    int32(-1),
    int16(0),
  ];
  send(socket, "T", int16(3), ...Object.keys(row).flatMap(description));
  send(
    socket,
    "D",
    int16(3),
    ...Object.values(row).flatMap((value) => [int32(value.length), Buffer.from(value)]),
  );
  send(socket, "C", text("SELECT 1"));
  send(socket, "Z", Buffer.from("I"));
}

function send(socket: Socket, kind: string, ...parts: Buffer[]): void {
  const body = Buffer.concat(parts);
  socket.write(Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]));
}

const text = (value: string) => Buffer.from(`${value}\0`);
const int16 = (value: number) => Buffer.from(Int16Array.of(value).buffer).swap16();
const int32 = (value: number) => Buffer.from(Int32Array.of(value).buffer).swap32();
