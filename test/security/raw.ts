import { WebSocket } from "ws";
import { type Agent, request } from "node:http";
import type { Hub } from "../support/hub.js";

/** An answer as it came over the wire. */
export interface Raw {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request as no client of ours would send it. */
export function send(
  hub: Pick<Hub, "port">,
  wish: {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
    /** Keeps connections; without one each request has its own. */
    agent?: Agent;
  },
): Promise<Raw> {
  const { method = "POST", path = "/graphql", headers = {}, body = "", agent = false } = wish;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: hub.port, method, path, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    // A server may hang up on whoever sends too much once it has answered.
    asked.on("error", reject);
    asked.end(body);
  });
}

/** A GraphQL request as JSON. */
export const post = (
  hub: Pick<Hub, "port">,
  payload: unknown,
  headers: Record<string, string> = {},
): Promise<Raw> =>
  send(hub, {
    headers: { "content-type": "application/json", ...headers },
    body: typeof payload === "string" ? payload : JSON.stringify(payload),
  });

/** Traces, places in the code and words of the machine room: in no answer whatever is asked. */
const betrayals = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules|file:\/\/|\/dist\/|\/server\/src\/|\.[jt]s:\d+/,
  /QueryFailed|TypeORM|typeorm|pg_|syntax error at or near|invalid byte sequence|invalid input syntax/,
  /TypeError|ReferenceError|Cannot read prop|is not a function/,
  /postgres:\/\//,
];
export const betrayalIn = (text: string): string | null =>
  betrayals.map((pattern) => pattern.exec(text)?.[0]).find((hit) => hit !== undefined) ?? null;

/** A socket that says whatever one likes. */
export class RawSocket {
  readonly said: string[] = [];
  closed: { code: number; reason: string } | null = null;
  readonly #socket: WebSocket;
  #wake: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data: Buffer) => {
      this.said.push(data.toString());
      this.#wake();
    });
    socket.on("error", () => undefined);
    socket.on("close", (code, reason) => {
      this.closed = { code, reason: reason.toString() };
      this.#wake();
    });
  }

  static async open(
    hub: Pick<Hub, "url" | "port">,
    cookie: string,
    {
      origin = hub.url,
      protocol = "graphql-transport-ws",
    }: { origin?: string | null; protocol?: string } = {},
  ): Promise<RawSocket> {
    const socket = new WebSocket(`ws://127.0.0.1:${hub.port}/graphql`, protocol, {
      headers: { cookie, host: `localhost:${hub.port}`, ...(origin !== null && { origin }) },
    });
    const opened = new RawSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("unexpected-response", (_, answer) => reject(new Error(String(answer.statusCode))));
      socket.once("error", reject);
    });
    return opened;
  }

  /** One that has been greeted. */
  static async greeted(hub: Pick<Hub, "url" | "port">, cookie: string): Promise<RawSocket> {
    const socket = await RawSocket.open(hub, cookie);
    socket.send({ type: "connection_init" });
    await socket.until(() => socket.said.some((line) => line.includes("connection_ack")));
    return socket;
  }

  send(frame: unknown): void {
    const isRaw = typeof frame === "string" || Buffer.isBuffer(frame);
    this.#socket.send(isRaw ? frame : JSON.stringify(frame));
  }

  subscribe(query: string, variables: unknown = {}, id = "1"): void {
    this.send({ id, type: "subscribe", payload: { query, variables } });
  }

  /** Waits until it is so, or until the socket is closed. */
  async until(isSo: () => boolean, patienceMs = 8_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!isSo() && !this.closed) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`It did not come; said: ${this.said.join(" ")}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 200));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** What came after the greeting. */
  get answers(): { id?: string; type: string; payload?: unknown }[] {
    return this.said
      .map((line) => JSON.parse(line) as { type: string })
      .filter(({ type }) => !/^connection|^p[io]ng/.test(type));
  }

  close(): void {
    this.#socket.close();
  }
}
