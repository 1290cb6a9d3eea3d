import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";
import type { Hub } from "./hub.js";

export interface Answer<Data> {
  data: Data | null;
  errors?: { message: string; path?: string[]; extensions: { code: string; kind: string; field?: string } }[];
}

export interface Batch {
  stream: string;
  from: string;
  to: string;
  resync: boolean;
  events: Record<string, unknown>[];
}

/** Somebody at the hub's door: signed in when there is a token. */
export class Visitor {
  constructor(
    readonly hub: Pick<Hub, "url">,
    /** Session token, or null for somebody signed out. */
    readonly token: string | null,
    readonly id: string = "",
  ) {}

  get cookie(): string {
    return this.token ? `lernnetz=${this.token}` : "";
  }

  /** The same person at another server. */
  at(hub: Pick<Hub, "url">): Visitor {
    return new Visitor(hub, this.token, this.id);
  }

  /** Sends a document; answers with data and errors as they are. */
  async send<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.hub.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    if (response.status >= 500) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer<Data>;
  }

  /** Sends a document that must succeed. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a document that must be refused; answers with the code of the refusal. */
  async refused(query: string, variables: object = {}): Promise<string> {
    const { errors } = await this.send(query, variables);
    const code = errors?.[0]?.extensions.code;
    if (!code) throw new Error("It was not refused.");
    return code;
  }

  /** A graphql-ws connection as a browser makes it. */
  connect(origin = this.hub.url): Client {
    const headers = { cookie: this.cookie, origin };
    return createClient({
      url: `${this.hub.url.replace("http", "ws")}/graphql`,
      retryAttempts: 0,
      lazy: true,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string | string[]) {
          super(address, protocols, { headers });
        }
      },
    });
  }

  /** Follows a stream and collects what comes. `fields`: selection on the events. */
  follow(stream: string, after: string, fields: string): Following {
    return new Following(this.connect(), stream, after, fields);
  }
}

/** A reader of a stream who keeps everything. */
export class Following {
  readonly batches: Batch[] = [];
  /** Set once the subscription has ended, with the reason if there is one. */
  ended: { error?: unknown } | null = null;
  readonly #client: Client;
  #wake: () => void = () => undefined;

  constructor(client: Client, stream: string, after: string, fields: string) {
    this.#client = client;
    client.subscribe<{ events: Batch }>(
      {
        query: `subscription Follow($stream: ID!, $after: String!) {
          events(stream: $stream, after: $after) { stream from to resync events { __typename seq ${fields} } } }`,
        variables: { stream, after },
      },
      {
        next: ({ data, errors }) => {
          if (errors) this.#end(errors);
          else if (data) this.batches.push(data.events);
          this.#wake();
        },
        error: (error) => this.#end(error),
        complete: () => this.#end(undefined),
      },
    );
  }

  get events(): Record<string, unknown>[] {
    return this.batches.flatMap((batch) => batch.events);
  }

  /** Waits until what was collected satisfies a condition. */
  async until(condition: (following: this) => boolean, patienceMs = 10_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!condition(this)) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`It did not come: ${JSON.stringify({ events: this.events, ended: this.ended })}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 500));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  async stop(): Promise<void> {
    await this.#client.dispose();
  }

  #end(error: unknown): void {
    this.ended ??= error === undefined ? {} : { error };
    this.#wake();
  }
}
