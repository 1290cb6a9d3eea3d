import { pipeline } from "node:stream/promises";
import { Controller, Get, Param, Req, Res } from "@nestjs/common";
import type { Request, Response } from "express";
import { HubLog } from "../config/hub-log.js";
import { SessionAccess } from "../features/identity/session.access.js";
import { sessionTokenOf } from "../features/identity/session-cookie.js";
import type { Actor } from "../kernel/actor.js";
import { NotFound, Unauthenticated } from "../kernel/errors.js";
import { rangeIn } from "./byte-range.js";
import { Downloads, type Download } from "./downloads.js";
import { filesPath, previewName } from "./file-address.js";
import { FileStore, previewKey } from "./file-store.js";
import { answerRefusal } from "./http-answers.js";

/** Types that say nothing a browser could execute; everything else leaves as bytes. */
const harmless =
  /^(application\/(pdf|zip|gzip|rtf|msword|vnd\.(openxmlformats|oasis|ms-(excel|powerpoint))[a-z0-9.-]*)|image\/(jpeg|png|gif|webp)|text\/(plain|csv)|audio\/[a-z0-9.-]+|video\/[a-z0-9.-]+)$/;

/** Where files go out: as something to save, never as a page of ours. */
@Controller(filesPath)
export class DownloadController {
  constructor(
    private readonly sessions: SessionAccess,
    private readonly downloads: Downloads,
    private readonly store: FileStore,
    private readonly log: HubLog,
  ) {}

  @Get(`:id/${previewName}`)
  async preview(@Param("id") id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#handOut(request, response, async (actor) => {
      const file = await this.downloads.require(actor, id);
      if (!file.hasPreview) throw new NotFound("Zu dieser Datei gibt es keine Vorschau.");
      // Drawn by us, pixel by pixel: the only thing that may stand in a page.
      response.setHeader("Content-Type", "image/webp").setHeader("Content-Disposition", "inline");
      if (isKnown(request, response, `"${file.sum}-preview"`)) return;
      await this.#pour(previewKey(id), request, response);
    });
  }

  @Get(":id/:name")
  async file(@Param("id") id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#handOut(request, response, async (actor) => {
      const file = await this.downloads.require(actor, id);
      response
        .setHeader("Content-Type", harmless.test(file.type) ? file.type : "application/octet-stream")
        .setHeader("Content-Disposition", asAttachment(file.name))
        .setHeader("Accept-Ranges", "bytes");
      if (isKnown(request, response, `"${file.sum}"`)) return;
      await this.#send(file, request, response);
    });
  }

  async #handOut(request: Request, response: Response, send: (actor: Actor) => Promise<void>): Promise<void> {
    try {
      const token = sessionTokenOf(request.headers.cookie);
      const actor = token ? await this.sessions.actorOfToken(token) : null;
      if (!actor) throw new Unauthenticated();
      response
        .setHeader("Content-Security-Policy", "sandbox; default-src 'none'")
        .setHeader("X-Content-Type-Options", "nosniff")
        // Kept only to be asked about: each use asks, and each answer asks for the rights of that moment.
        .setHeader("Cache-Control", "private, no-cache, no-transform");
      await send(actor);
    } catch (error) {
      response.removeHeader("Content-Disposition");
      answerRefusal(response, error);
    }
  }

  async #send(file: Download, request: Request, response: Response): Promise<void> {
    const range = rangeIn(request.headers, file.size, `"${file.sum}"`);
    if (range === "unsatisfiable") {
      response.status(416).setHeader("Content-Range", `bytes */${file.size}`).end();
      return;
    }
    if (range) {
      response.status(206).setHeader("Content-Range", `bytes ${range.start}-${range.end}/${file.size}`);
    }
    response.setHeader("Content-Length", String(range ? range.end - range.start + 1 : file.size));
    await this.#pour(file.id, request, response, range);
  }

  async #pour(
    key: string,
    request: Request,
    response: Response,
    range?: { start: number; end: number },
  ): Promise<void> {
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    const bytes = await this.store.open(key, range).catch((error: Error) => {
      this.log.logger.error({ err: error }, "the bytes of a file are not to be had");
      throw new NotFound(
        "Diese Datei ist gerade nicht zu bekommen. Bitte versuchen Sie es später noch einmal.",
      );
    });
    // Whoever goes away in the middle is no fault of ours.
    await pipeline(bytes, response).catch(() => response.destroy());
  }
}

/** Names beyond ASCII in the way of RFC 6266; the plain one is for programs that do not know it. */
function asAttachment(name: string): string {
  const plain = name.replace(/[^ -~]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

function isKnown(request: Request, response: Response, tag: string): boolean {
  response.setHeader("ETag", tag);
  const known = request.headers["if-none-match"]?.split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (!known?.includes(tag)) return false;
  response.status(304).end();
  return true;
}
