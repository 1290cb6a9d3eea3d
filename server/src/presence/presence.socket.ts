import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Injectable } from "@nestjs/common";
import { Server, type Socket } from "socket.io";
import { HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import { isId } from "../kernel/ids.js";
import { SessionWatch } from "../realtime/session-watch.js";
import { refuseUpgrade, type Upgrades } from "../realtime/upgrades.js";
import { Choices } from "./choices.js";
import { OtherServers } from "./other-servers.js";
import { PacketRate } from "./packet-rate.js";
import { PresenceDoor } from "./presence.door.js";
import { PresenceQueries } from "./presence.queries.js";
import { PresenceRights } from "./presence.rights.js";
import { countRoom, namesRoom, Visit } from "./visit.js";
import { Visits } from "./visits.js";
import { type Roll, rollOf } from "./who-is-here.js";

const path = "/presence/";
/** What belongs together is told together. */
const gatherMs = 150;
/** What got lost on the way is told again, and what was chosen is read again. */
const againMs = 5_000;

type Next = () => void;

/**
 * Tells who is reading along in a topic and who is writing, over socket.io, to those who may read it. All of it may
 * be lost: nothing here is stored, numbered or waited for.
 */
@Injectable()
export class PresenceSocket {
  // Never listens: our own port hands it what is meant for it, after it has been looked at.
  readonly #inner = createServer();
  readonly #visits = new Visits();
  readonly #due = { here: new Set<string>(), elsewhere: new Set<string>() };
  readonly #choices: Choices;
  #io: Server | undefined;
  #again: NodeJS.Timeout | undefined;

  constructor(
    private readonly door: PresenceDoor,
    private readonly others: OtherServers,
    private readonly rights: PresenceRights,
    private readonly watch: SessionWatch,
    private readonly settings: Settings,
    private readonly log: HubLog,
    queries: PresenceQueries,
  ) {
    this.#choices = new Choices(queries, ({ id, name, shown }) => {
      for (const visit of this.#visits.of(id)) this.#apply(visit, name, shown);
    });
  }

  /** Serves those whose proxy lets no WebSocket through. */
  overHttp() {
    return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
      if (!this.#io || !request.url?.startsWith(path)) return next();
      void this.#admit(request, "polling").then((refusal) => {
        if (refusal) response.writeHead(Number.parseInt(refusal)).end();
        else this.#inner.emit("request", request, response);
      });
    };
  }

  /** Opens the door, if there is to be one; must be called once the application is initialised. */
  attach(upgrades: Upgrades): void {
    if (!this.settings.hasPresence) return;
    const io = new Server(this.#inner, {
      path,
      adapter: this.others.adapter(),
      serveClient: false,
      destroyUpgrade: false,
      // Either works from the first moment; nobody changes in the middle.
      allowUpgrades: false,
      maxHttpBufferSize: 2_000,
      connectTimeout: 10_000,
      pingInterval: 20_000,
      pingTimeout: 20_000,
    });
    this.#io = io;
    upgrades.take(path, (request, socket, head) => {
      void this.#admit(request, "upgrade").then((refusal) => {
        if (refusal) refuseUpgrade(socket, refusal);
        else this.#inner.emit("upgrade", request, socket, head);
      });
    });
    io.engine.on("connection", (connection: Connection) => this.#keepInBounds(connection));
    io.on("connection", (socket) => this.#welcome(socket));
    this.rights.onChange((personId) => this.#proveAgain(personId));
    this.others.listen(io, {
      changed: (topicIds) => topicIds.forEach((topicId) => this.#soon("here", topicId)),
      asked: (topicId) => this.#visits.in(topicId).length > 0 && this.#tellElsewhere(topicId),
      typing: (topicId, person) => io.local.volatile.to(namesRoom(topicId)).emit("typing", topicId, person),
      chosen: (personId) => this.#readChoices([personId]),
    });
    this.#again = setInterval(() => this.#tellAgain(), againMs);
  }

  /** Somebody has chosen anew whether to be seen: at once in all of their windows, at whichever server. */
  heedChoice(personId: string): void {
    this.#readChoices([personId]);
    this.others.tellChoice(personId);
  }

  async close(): Promise<void> {
    if (!this.#io) return;
    clearInterval(this.#again);
    this.others.sayFarewell();
    await this.#io.close();
    await this.others.close().catch(() => undefined);
  }

  async #admit(request: IncomingMessage, by: "upgrade" | "polling") {
    try {
      return await this.door.refusalOf(request, by);
    } catch (error) {
      this.log.logger.error({ err: error as Error }, "presence: nobody could be let in");
      return "503 Service Unavailable";
    }
  }

  /** What is said on a connection, whatever it is, and for how long it may be open. */
  #keepInBounds(connection: Connection): void {
    const entry = this.door.enter(connection.request);
    if (!entry) return connection.close(true);
    const unwatch = this.watch.onEnd(entry.actor.sessionId, () => connection.close(true));
    const rate = new PacketRate();
    connection.on("packet", () => {
      if (!rate.take()) connection.close(true);
    });
    connection.once("close", () => {
      entry.left();
      unwatch();
    });
    connection.visitor = entry.actor;
  }

  #welcome(socket: Socket): void {
    const { visitor } = socket.conn as unknown as Connection;
    if (!visitor) return void socket.disconnect(true);
    const visit = new Visit(visitor, socket);
    this.#visits.add(visit);
    visit.known = this.#choices.read(visitor.id);
    visit.known.catch(() => socket.disconnect(true));
    socket.on("watch", (topicId: unknown) => this.#watchTopic(visit, topicId));
    socket.on("away", (away: unknown) => {
      visit.away = away === true;
      if (visit.topicId) this.#changed(visit.topicId);
    });
    socket.on("typing", () => this.#hearTyping(visit));
    socket.on("disconnect", () => {
      this.#leave(visit);
      this.#visits.delete(visit);
      if (this.#visits.of(visitor.id).length === 0) this.rights.forget(visitor.id);
    });
  }

  /** What may not be read is answered like what does not exist: not at all. */
  #watchTopic(visit: Visit, topicId: unknown): void {
    this.#leave(visit);
    visit.wanted = typeof topicId === "string" && isId(topicId) ? topicId : null;
    if (visit.wanted) this.#tryToEnter(visit, visit.wanted);
  }

  #tryToEnter(visit: Visit, topicId: string): void {
    const trying = async (): Promise<void> => {
      await visit.known;
      const may = await this.rights.mayRead(visit.actor, topicId);
      if (may && visit.wanted === topicId && this.#visits.has(visit)) this.#enter(visit, topicId);
    };
    trying().catch((error: unknown) => {
      this.log.logger.warn({ err: error as Error }, "presence: a right could not be proven");
    });
  }

  #enter(visit: Visit, topicId: string): void {
    const isFirst = this.#visits.in(topicId).length === 0;
    visit.topicId = topicId;
    this.#visits.enter(visit, topicId);
    void visit.socket.join(visit.room!);
    if (isFirst) this.others.ask(topicId);
    this.#changed(topicId);
  }

  #leave(visit: Visit): void {
    const { topicId, room } = visit;
    visit.wanted = null;
    visit.topicId = null;
    if (!topicId || !room) return;
    this.#visits.leave(visit, topicId);
    void visit.socket.leave(room);
    this.#changed(topicId);
  }

  /** First out, then asked whether they may come back: nobody is shown anything in between. */
  #proveAgain(personId: string): void {
    for (const visit of this.#visits.of(personId)) {
      const { wanted } = visit;
      this.#leave(visit);
      visit.wanted = wanted;
      if (wanted) this.#tryToEnter(visit, wanted);
    }
  }

  #apply(visit: Visit, name: string, shown: boolean): void {
    if (visit.name === name && visit.shown === shown) return;
    const before = visit.room;
    visit.name = name;
    visit.shown = shown;
    if (!visit.topicId || !before || !visit.room) return;
    void visit.socket.leave(before);
    void visit.socket.join(visit.room);
    this.#changed(visit.topicId);
  }

  #hearTyping({ shown, topicId, actor, name }: Visit): void {
    if (!shown || !topicId) return;
    const person = { id: actor.id, name };
    this.#io?.local.volatile.to(namesRoom(topicId)).emit("typing", topicId, person);
    this.others.tellTyping(topicId, person);
  }

  #changed(topicId: string): void {
    this.#soon("elsewhere", topicId);
    this.#soon("here", topicId);
  }

  #soon(where: "here" | "elsewhere", topicId: string): void {
    const due = this.#due[where];
    if (due.has(topicId)) return;
    due.add(topicId);
    setTimeout(() => {
      due.delete(topicId);
      if (where === "here") this.#tellHere(topicId);
      else this.#tellElsewhere(topicId);
    }, gatherMs).unref();
  }

  #tellElsewhere(topicId: string): void {
    this.others.tellHere(topicId, this.#rollHere(topicId));
  }

  #tellHere(topicId: string): void {
    const io = this.#io;
    if (!io) return;
    const rolls = [this.#rollHere(topicId), ...this.others.in(topicId)];
    const { people, more } = rollOf(rolls.flatMap((roll) => roll.people));
    const unnamed = rolls.reduce((sum, roll) => sum + roll.more, more);
    const count = people.filter(({ away }) => !away).length + unnamed;
    io.local.volatile.to(namesRoom(topicId)).emit("here", topicId, count, people);
    io.local.volatile.to(countRoom(topicId)).emit("here", topicId, count, null);
  }

  #tellAgain(): void {
    for (const topicId of this.others.missing()) this.#soon("here", topicId);
    for (const topicId of this.#visits.topicIds()) this.#changed(topicId);
    this.#readChoices(this.#visits.personIds());
  }

  #readChoices(personIds: string[]): void {
    const here = personIds.filter((id) => this.#visits.of(id).length > 0);
    if (here.length === 0) return;
    this.#choices.read(...here).catch((error: unknown) => {
      this.log.logger.warn({ err: error as Error }, "presence: choices could not be read");
    });
  }

  #rollHere(topicId: string): Roll {
    const shown = this.#visits.in(topicId).filter((visit) => visit.shown);
    return rollOf(shown.map(({ present }) => present));
  }
}

/** What we use of socket.io's connection underneath. */
interface Connection {
  request: IncomingMessage;
  visitor?: Visit["actor"];
  close: (discard: boolean) => void;
  on: (event: "packet", listener: () => void) => void;
  once: (event: "close", listener: () => void) => void;
}
