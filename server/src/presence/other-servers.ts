import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { createAdapter } from "@socket.io/postgres-adapter";
import type { Server } from "socket.io";
import { HubLog } from "../config/hub-log.js";
import { DatabaseConnection } from "../database/connection.js";
import { ListeningPool } from "./listening-pool.js";
import { Elsewhere, type Roll } from "./who-is-here.js";

export interface Heard {
  /** The topics whose readers elsewhere have changed. */
  changed: (topicIds: readonly string[]) => void;
  /** Somebody elsewhere looks at this topic and does not know who is here. */
  asked: (topicId: string) => void;
  typing: (topicId: string, person: { id: string; name: string }) => void;
  /** This person has chosen anew whether to be seen. */
  chosen: (personId: string) => void;
}

/**
 * What the servers of one hub tell one another, over the PostgreSQL they share. Each tells what it knows of its own
 * windows, again and again; so nothing has to be remembered, and a server that ends without a word is missed soon.
 */
@Injectable()
export class OtherServers {
  readonly #id = randomUUID().slice(0, 8);
  readonly #elsewhere = new Elsewhere();
  #io: Server | undefined;
  #pool: ListeningPool | undefined;

  constructor(
    private readonly connection: DatabaseConnection,
    private readonly log: HubLog,
  ) {}

  /** How socket.io reaches the others. */
  adapter(): ReturnType<typeof createAdapter> {
    this.#pool = new ListeningPool({
      ...this.connection.options,
      max: 4,
      connectionTimeoutMillis: 5_000,
      application_name: "lernnetz presence",
    });
    return createAdapter(this.#pool, {
      channelPrefix: "hub_presence",
      errorHandler: (error) => this.log.logger.warn({ err: error }, "presence could not be told"),
    });
  }

  listen(io: Server, heard: Heard): void {
    this.#io = io;
    io.on("here", (server: string, topicId: string, roll: Roll) => {
      this.#elsewhere.heard(server, topicId, roll, Date.now());
      heard.changed([topicId]);
    });
    io.on("who", heard.asked);
    io.on("typing", heard.typing);
    io.on("choice", heard.chosen);
    io.on("gone", (server: string) => heard.changed(this.#elsewhere.gone(server)));
  }

  in(topicId: string): Roll[] {
    return this.#elsewhere.in(topicId);
  }

  /** Topics in which servers had readers that are gone without a word. */
  missing(): string[] {
    return this.#elsewhere.expire(Date.now());
  }

  tellHere(topicId: string, roll: Roll): void {
    this.#io?.serverSideEmit("here", this.#id, topicId, roll);
  }

  ask(topicId: string): void {
    this.#io?.serverSideEmit("who", topicId);
  }

  tellTyping(topicId: string, person: { id: string; name: string }): void {
    this.#io?.serverSideEmit("typing", topicId, person);
  }

  tellChoice(personId: string): void {
    this.#io?.serverSideEmit("choice", personId);
  }

  sayFarewell(): void {
    this.#io?.serverSideEmit("gone", this.#id);
  }

  async close(): Promise<void> {
    await this.#pool?.end();
  }
}
