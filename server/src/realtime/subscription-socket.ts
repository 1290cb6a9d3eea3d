import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { Injectable } from "@nestjs/common";
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { type Context, type SubscribePayload } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { type WebSocket, WebSocketServer } from "ws";
import { HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import { SessionAccess } from "../features/identity/session.access.js";
import { sessionTokenOf } from "../features/identity/session-cookie.js";
import { shapeError } from "../graphql/error-shape.js";
import { Loaders } from "../graphql/loaders.js";
import { isOwnOrigin } from "../graphql/own-origin.js";
import { protection, queryLimits } from "../graphql/query-limits.js";
import type { RequestContext } from "../graphql/request-context.js";
import type { Actor } from "../kernel/actor.js";
import { Broadcast } from "./broadcast.js";
import { SessionWatch } from "./session-watch.js";
import { StreamWish } from "./stream-wish.js";
import { refuseUpgrade, type Upgrades } from "./upgrades.js";

const protocol = "graphql-transport-ws";
const keepAliveMs = 12_000;
/** A window needs two: its round's stream and its reader's own. */
const mostSubscriptions = 8;
/** Windows one person may have open in one browser. */
const mostSockets = 20;
const farewellMs = 2_000;
/** graphql-ws does not come back by itself after this code: the client must sign in first. */
const sessionEnded = 4403;

/** Subscriptions over graphql-ws, on the same port, schema, session and limits as GraphQL over HTTP. */
@Injectable()
export class SubscriptionSocket {
  readonly #visitors = new Map<WebSocket, Actor>();
  /** What lies under a socket: whole frames are written to it between those of the socket, which writes whole ones, too. */
  readonly #lines = new WeakMap<WebSocket, Duplex>();
  readonly #documents = new Map<string, DocumentNode>();
  readonly #rules = [...specifiedRules, ...protection().validationRules];
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: 100_000,
    // Packed frames wait their turn in the socket; whole ones that are written to its line would overtake them.
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(protocol) ? protocol : false),
  });
  #schema: GraphQLSchema;
  #isGoingDown = false;

  constructor(
    private readonly sessions: SessionAccess,
    private readonly watch: SessionWatch,
    private readonly broadcast: Broadcast,
    private readonly settings: Settings,
    private readonly log: HubLog,
  ) {}

  /** Takes over upgrades of `/graphql`; must be called once the application is initialised. */
  attach(upgrades: Upgrades, schema: GraphQLSchema): void {
    this.#schema = schema;
    upgrades.take("/graphql", (request, socket, head) => void this.#upgrade(request, socket, head));
    useServer<Record<string, unknown>>(
      {
        schema,
        connectionInitWaitTimeout: 10_000,
        onSubscribe: (ctx, id, payload) =>
          Object.keys(ctx.subscriptions).length > mostSubscriptions
            ? [new GraphQLError(`At most ${mostSubscriptions} subscriptions on one socket.`)]
            : this.#admit(ctx, id, payload),
        subscribe: (args) => this.#subscribe(args),
        onError: (_ctx, _id, _payload, errors) => errors.map((error) => this.#shape(error)),
        onNext: (_ctx, _id, _payload, _args, result) =>
          result.errors ? { data: result.data, errors: result.errors.map((e) => this.#shape(e)) } : undefined,
      },
      this.#server,
      keepAliveMs,
    );
  }

  /** Says farewell with 1001, spread over a moment, so that not everybody knocks at the next server at once. */
  async sayFarewell(): Promise<void> {
    this.#isGoingDown = true;
    const sockets = [...this.#visitors.keys()];
    const spread = Math.min(farewellMs, sockets.length);
    const gone = sockets.map((socket) => new Promise((done) => socket.once("close", done)));
    for (const socket of sockets)
      setTimeout(() => socket.close(1001, "server is going down"), Math.random() * spread);
    // Cut off at once, a socket would take the farewell with it; whoever does not answer it is not waited for long.
    const overdue = new Promise((done) => setTimeout(done, spread + farewellMs).unref());
    await Promise.race([Promise.all(gone), overdue]);
    for (const socket of this.#visitors.keys()) socket.terminate();
    this.#server.close();
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    try {
      // Browsers always name their origin here, and cookies travel along: a foreign page must not get in.
      if (!isOwnOrigin(request, this.settings, { missing: "refuse" }))
        return refuseUpgrade(socket, "403 Forbidden");
      if (this.#isGoingDown) return refuseUpgrade(socket, "503 Service Unavailable");
      const token = sessionTokenOf(request.headers.cookie);
      const actor = token ? await this.sessions.actorOfToken(token) : null;
      if (!actor?.sessionId) return refuseUpgrade(socket, "401 Unauthorized");
      const others = [...this.#visitors.values()].filter(({ sessionId: other }) => other === actor.sessionId);
      if (others.length >= mostSockets) return refuseUpgrade(socket, "429 Too Many Requests");

      const { sessionId } = actor;
      this.#server.handleUpgrade(request, socket, head, (ws) => {
        this.#visitors.set(ws, actor);
        this.#lines.set(ws, socket);
        const unwatch = this.watch.onEnd(sessionId, () => ws.close(sessionEnded, "session ended"));
        ws.on("close", () => {
          unwatch();
          this.#visitors.delete(ws);
        });
        ws.on("error", () => ws.terminate());
        this.#server.emit("connection", ws, request);
      });
    } catch (error) {
      this.log.logger.error({ err: error as Error }, "upgrade failed");
      refuseUpgrade(socket, "503 Service Unavailable");
    }
  }

  #admit(ctx: Context<Record<string, unknown>, unknown>, id: string, payload: SubscribePayload) {
    const { socket } = ctx.extra as { socket: WebSocket };
    try {
      const document = this.#documentOf(payload.query);
      const operation = getOperationAST(document, payload.operationName);
      if (operation?.operation !== "subscription") {
        return [new GraphQLError("Only subscriptions are served here; send the rest over HTTP.")];
      }
      const contextValue: SocketContext = {
        actor: this.#visitors.get(socket) ?? null,
        loaders: new Loaders(),
        address: "",
        line: { socket, id },
      };
      return {
        schema: this.#schema,
        document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        contextValue,
      };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      if (error instanceof AggregateError) return error.errors as GraphQLError[];
      throw error;
    }
  }

  /**
   * Rights and arguments are proven like anywhere else; then the broadcast writes to the socket by itself. What
   * graphql-ws gets is a subscription that says nothing until it ends, by either side.
   */
  async #subscribe(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const source: unknown = await createSourceEventStream(args);
    if (!(source instanceof StreamWish)) return source as ExecutionResult;
    const { socket, id } = (args.contextValue as SocketContext).line;
    const line = this.#lines.get(socket);
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    const leave = this.broadcast.join({
      personId: source.actor.id,
      stream: source.stream,
      cursor: source.after,
      args,
      send: (result) => {
        if (socket.readyState === socket.OPEN) line?.write(result.frame(id));
      },
      backlog: () => socket.bufferedAmount,
      end,
    });
    const done = { value: undefined, done: true } as const;
    const silence: AsyncIterableIterator<ExecutionResult> = {
      [Symbol.asyncIterator]: () => silence,
      next: () => over.then(() => done),
      return: () => {
        leave();
        end();
        return Promise.resolve(done);
      },
    };
    return silence;
  }

  /** Parsed and validated once per text: hundreds of readers hold the very same document. */
  #documentOf(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { maxTokens: queryLimits.tokens });
    const errors = validate(this.#schema, document, this.#rules, { hideSuggestions: true });
    if (errors.length > 0) throw new AggregateError(errors);
    if (this.#documents.size >= 100) this.#documents.clear();
    this.#documents.set(query, document);
    return document;
  }

  #shape(error: GraphQLFormattedError | GraphQLError): GraphQLFormattedError {
    return error instanceof GraphQLError ? shapeError(error, this.log.logger, error.toJSON()) : error;
  }
}

/** What a subscription is asked with: also where its events are to be written. */
interface SocketContext extends RequestContext {
  line: { socket: WebSocket; id: string };
}
