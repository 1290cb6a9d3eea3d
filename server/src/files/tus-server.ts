import type { IncomingMessage, ServerResponse } from "node:http";
import { Injectable } from "@nestjs/common";
import { FileStore as TusFolder } from "@tus/file-store";
import { Server } from "@tus/server";
import { HubLog } from "../config/hub-log.js";
import type { Actor } from "../kernel/actor.js";
import { Invalid, Refusal, Unauthenticated } from "../kernel/errors.js";
import { isId, newId } from "../kernel/ids.js";
import { uploadPath } from "./file-address.js";
import { refusalAnswer } from "./http-answers.js";
import { Staging } from "./staging.js";
import { Uploads } from "./uploads.js";

type TusRequest = Parameters<NonNullable<Server["options"]["onUploadCreate"]>>[0];

/** The tus protocol: an upload in pieces that goes on where it was cut off. */
@Injectable()
export class TusServer {
  readonly #actors = new WeakMap<object, Actor>();
  #server: Promise<Server> | undefined;

  constructor(
    private readonly uploads: Uploads,
    private readonly staging: Staging,
    private readonly log: HubLog,
  ) {}

  /** A request whose right is proven: a new upload, or the next piece of one's own. */
  async handle(actor: Actor, request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#server ??= this.#open().catch((error: unknown) => {
      this.#server = undefined;
      throw error;
    });
    const server = await this.#server;
    this.#actors.set(request, actor);
    await server.handle(request, response);
  }

  async #open(): Promise<Server> {
    await this.staging.prepare();
    return new Server({
      path: `/${uploadPath}`,
      datastore: new TusFolder({ directory: this.staging.folder }),
      relativeLocation: true,
      maxSize: this.uploads.mostBytes,
      // No foreign page is told that it may.
      allowedOrigins: () => false,
      namingFunction: () => newId(),
      getFileIdFromRequest: (_request, id) => (id && isId(id) ? id : undefined),
      onUploadCreate: async (request, { id, size, metadata }) => {
        if (size === undefined) throw new Invalid("file", "SIZE_MISSING", "Die Größe der Datei fehlt.");
        await this.uploads.begin(this.#actorOf(request), id, metadata?.["filename"] ?? "", size);
        return {};
      },
      onUploadFinish: async (request, { id }) => {
        await this.uploads.finish(this.#actorOf(request), id);
        return {};
      },
      onResponseError: (_request, error) => this.#answerOf(error),
    });
  }

  #actorOf(request: TusRequest): Actor {
    const actor = this.#actors.get(request.runtime?.node?.req ?? {});
    if (!actor) throw new Unauthenticated();
    return actor;
  }

  #answerOf(error: Error | { status_code: number; body: string }): { status_code: number; body: string } {
    if (error instanceof Refusal) {
      const { status, body } = refusalAnswer(error);
      return { status_code: status, body };
    }
    const { status_code: status } = error as { status_code?: number };
    if (status === 413) return this.#answerOf(this.uploads.tooLarge());
    if (status && status < 500) return { status_code: status, body: "" };
    this.log.logger.warn({ err: error }, "an upload broke off");
    return { status_code: 500, body: "" };
  }
}
