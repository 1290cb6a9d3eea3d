import { All, Controller, Param, Req, Res } from "@nestjs/common";
import type { Request, Response } from "express";
import { Settings } from "../config/settings.js";
import { SessionAccess } from "../features/identity/session.access.js";
import { sessionTokenOf } from "../features/identity/session-cookie.js";
import { isOwnOrigin } from "../graphql/own-origin.js";
import type { Actor } from "../kernel/actor.js";
import { Forbidden, NotFound, Unauthenticated } from "../kernel/errors.js";
import { uploadPath } from "./file-address.js";
import { answerRefusal } from "./http-answers.js";
import { TusServer } from "./tus-server.js";
import { Uploads } from "./uploads.js";

/** Where files come in: by the tus protocol, and with two words of our own, what became of it and never mind. */
@Controller(uploadPath)
export class UploadController {
  constructor(
    private readonly settings: Settings,
    private readonly sessions: SessionAccess,
    private readonly uploads: Uploads,
    private readonly tus: TusServer,
  ) {}

  @All()
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    await answering(response, async () => {
      const actor = await this.#uploader(request);
      if (request.method !== "POST") throw new NotFound();
      await this.tus.handle(actor, request, response);
    });
  }

  @All(":id")
  async continue(@Param("id") id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await answering(response, async () => {
      const actor = await this.#uploader(request);
      switch (request.method) {
        case "GET":
          response.setHeader("Cache-Control", "no-store").json(await this.uploads.finish(actor, id));
          return;
        case "DELETE":
          await this.uploads.abandon(actor, id);
          response.status(204).end();
          return;
        case "HEAD":
        case "PATCH":
          await this.#goOn(actor, id, request, response);
          return;
        default:
          throw new NotFound();
      }
    });
  }

  async #goOn(actor: Actor, id: string, request: Request, response: Response): Promise<void> {
    const { state, size } = await this.uploads.own(actor, id);
    if (state === "UPLOADING") return this.tus.handle(actor, request, response);
    // All of it had arrived; only the answer was lost.
    if (request.method === "PATCH") throw new NotFound();
    response
      .status(200)
      .setHeader("Tus-Resumable", "1.0.0")
      .setHeader("Cache-Control", "no-store")
      .setHeader("Upload-Offset", String(size))
      .setHeader("Upload-Length", String(size))
      .end();
  }

  async #uploader(request: Request): Promise<Actor> {
    if (!isOwnOrigin(request, this.settings, { missing: "allow" })) {
      throw new Forbidden("Diese Anfrage kam von einer fremden Seite.", "ORIGIN_REFUSED");
    }
    const token = sessionTokenOf(request.headers.cookie);
    const actor = token ? await this.sessions.actorOfToken(token) : null;
    if (!actor) throw new Unauthenticated();
    return actor;
  }
}

async function answering(response: Response, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    answerRefusal(response, error);
  }
}
