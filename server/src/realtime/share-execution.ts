import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from "graphql";
import { Loaders } from "../graphql/loaders.js";
import type { RequestContext } from "../graphql/request-context.js";
import type { Batch } from "./event-reader.js";
import { sharedMs } from "./translators.js";

type Results = AsyncIterableIterator<ExecutionResult>;
const kept = 64;

/**
 * Runs the subscription `events` so that everyone who holds the same document and is due the same entries shares one
 * execution. It runs signed out: nothing in a payload can depend on who reads it, and a field that would ask is
 * refused.
 */
export class SharedExecution {
  readonly #results = new Map<string, { result: Promise<ExecutionResult>; at: number }>();
  readonly #documentIds = new WeakMap<object, number>();
  #documents = 0;

  async subscribe(args: ExecutionArgs): Promise<Results | ExecutionResult> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return source;
    const batches = source[Symbol.asyncIterator]() as AsyncIterator<{ events: Batch }>;
    const results: Results = {
      [Symbol.asyncIterator]: () => results,
      next: async () => {
        const next = await batches.next();
        if (next.done) return { value: undefined, done: true };
        return { value: await this.#resultOf(args, next.value.events), done: false };
      },
      return: async () => {
        await batches.return?.();
        return { value: undefined, done: true };
      },
    };
    return results;
  }

  #resultOf(args: ExecutionArgs, batch: Batch): Promise<ExecutionResult> {
    const key = this.#keyOf(args, batch);
    const known = this.#results.get(key);
    if (known && Date.now() - known.at <= sharedMs) return known.result;
    const contextValue: RequestContext = { actor: null, loaders: new Loaders(), address: "" };
    const result = Promise.resolve(execute({ ...args, rootValue: { events: batch }, contextValue }));
    this.#results.delete(key);
    this.#results.set(key, { result, at: Date.now() });
    // A failure is nobody else's: whoever comes back with the same cursor must get another try.
    const forget = (): unknown => this.#results.delete(key);
    result.then(({ errors }) => errors && forget(), forget);
    const oldest = this.#results.keys().next().value;
    if (this.#results.size > kept && oldest !== undefined) this.#results.delete(oldest);
    return result;
  }

  #keyOf(args: ExecutionArgs, batch: Batch): string {
    let document = this.#documentIds.get(args.document);
    if (document === undefined) {
      document = this.#documents++;
      this.#documentIds.set(args.document, document);
    }
    // The cursor says where a reader began, not what is in this batch.
    const variables = JSON.stringify({ ...args.variableValues, after: undefined });
    const seqs = batch.entries.map((entry) => entry.seq).join(",");
    return [
      document,
      args.operationName,
      variables,
      batch.stream,
      batch.from,
      batch.to,
      batch.resync,
      seqs,
    ].join("|");
  }
}
