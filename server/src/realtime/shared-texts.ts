import { Injectable } from "@nestjs/common";
import { execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from "graphql";
import { HubLog } from "../config/hub-log.js";
import { CompiledQueries } from "../graphql/compiled-queries.js";
import { shapeError } from "../graphql/error-shape.js";
import { Loaders } from "../graphql/loaders.js";
import type { RequestContext } from "../graphql/request-context.js";
import type { Batch } from "./event-reader.js";
import { sharedMs } from "./translators.js";

/** A batch as it goes over sockets: one text for many. */
export class SharedText {
  readonly #frames = new Map<string, Buffer>();

  constructor(
    /** JSON of the GraphQL result. */
    readonly text: string,
    /** It holds errors. */
    readonly isFaulty: boolean,
  ) {}

  /**
   * The message `next` of graphql-transport-ws as it goes over a line, head of its frame and all: written in one piece,
   * it costs a thousand readers a good deal less. Pages that count their subscriptions get the very same bytes.
   */
  frame(subscriptionId: string): Buffer {
    const known = this.#frames.get(subscriptionId);
    if (known) return known;
    const id = JSON.stringify(subscriptionId);
    const frame = textFrame(Buffer.from(`{"id":${id},"type":"next","payload":${this.text}}`));
    if (subscriptionId.length <= longestSharedId) this.#frames.set(subscriptionId, frame);
    return frame;
  }
}

/** A whole message of text from a server, which masks nothing (RFC 6455, 5.2). */
function textFrame(payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = length < 126 ? length : head.length === 4 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

/** Longer ones are made up anew by each page. */
const longestSharedId = 4;
const kept = 64;

/**
 * Runs the subscription `events` so that everyone who holds the same document and is due the same entries shares one
 * execution and one text. It runs signed out: nothing in a payload can depend on who reads it, and a field that would
 * ask is refused.
 */
@Injectable()
export class SharedTexts {
  readonly #texts = new Map<string, { text: Promise<SharedText>; at: number }>();
  readonly #questions = new WeakMap<ExecutionArgs, string>();
  readonly #documentIds = new WeakMap<object, number>();
  readonly #compiled = new CompiledQueries();
  #documents = 0;

  constructor(private readonly log: HubLog) {}

  /** Equal for all who want to know the same of each event. */
  questionOf(args: ExecutionArgs): string {
    let question = this.#questions.get(args);
    if (question === undefined) {
      let document = this.#documentIds.get(args.document);
      if (document === undefined) this.#documentIds.set(args.document, (document = this.#documents++));
      // The cursor says where a reader began, not what they ask.
      const variables = JSON.stringify({ ...args.variableValues, after: undefined });
      question = `${document}|${args.operationName}|${variables}`;
      this.#questions.set(args, question);
    }
    return question;
  }

  of(args: ExecutionArgs, batch: Batch): Promise<SharedText> {
    const seqs = batch.entries.map((entry) => entry.seq).join();
    const place = [batch.stream, batch.from, batch.to, batch.resync, seqs].join("|");
    const key = `${this.questionOf(args)}|${place}`;
    const known = this.#texts.get(key);
    if (known && Date.now() - known.at <= sharedMs) return known.text;
    const text = this.#write(args, batch);
    this.#texts.delete(key);
    this.#texts.set(key, { text, at: Date.now() });
    // A failure is nobody else's: whoever comes back with the same cursor must get another try.
    const forget = (): unknown => this.#texts.delete(key);
    text.then(({ isFaulty }) => isFaulty && forget(), forget);
    const oldest = this.#texts.keys().next().value;
    if (this.#texts.size > kept && oldest !== undefined) this.#texts.delete(oldest);
    return text;
  }

  async #write(args: ExecutionArgs, batch: Batch): Promise<SharedText> {
    const contextValue: RequestContext = { actor: null, loaders: new Loaders(), address: "" };
    const rootValue = { events: batch };
    const result =
      (await this.#compiled.answer(args, rootValue, contextValue)) ??
      (await execute({ ...args, rootValue, contextValue }));
    return new SharedText(JSON.stringify(this.#shaped(result)), result.errors !== undefined);
  }

  #shaped({ data, errors }: ExecutionResult): object {
    if (!errors) return { data };
    const shape = (error: GraphQLError) => shapeError(error, this.log.logger, error.toJSON());
    return { errors: errors.map(shape), data };
  }
}
