import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Controller, Get, Param, Query, Req, Res } from "@nestjs/common";
import type { Request, Response } from "express";
import { HubLog } from "../../../config/hub-log.js";
import { answerRefusal } from "../../../files/http-answers.js";
import type { Actor } from "../../../kernel/actor.js";
import { dateOf, wallOf } from "../../../kernel/berlin.js";
import { Clock } from "../../../kernel/clock.js";
import { NotFound, Refusal, Unauthenticated } from "../../../kernel/errors.js";
import { SessionAccess } from "../../identity/session.access.js";
import { sessionTokenOf } from "../../identity/session-cookie.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { exportPath } from "./export-address.js";
import { exportFormats, type ExportFormat } from "./export-format.js";
import type { ExportList, PlaceList, RoundList, Value } from "./export-list.js";
import { ExportAccess } from "./export.access.js";
import { ExportLists } from "./export-lists.js";

/** So many places are read at once: what is sent grows with the list, what is held in memory does not. */
const together = 10;

/** Rows, and whose rights they were read with. */
interface Piece {
  actor: Actor;
  rows: Record<string, Value>[];
}

/** Lists to take along. They are read and nothing else, so it does not matter where the link to them stood. */
@Controller(exportPath)
export class ExportController {
  constructor(
    private readonly sessions: SessionAccess,
    private readonly access: ExportAccess,
    private readonly lists: ExportLists,
    private readonly clock: Clock,
    private readonly log: HubLog,
  ) {}

  @Get(":file")
  async list(
    @Param("file") file: string,
    @Query("round") roundId: unknown,
    @Query("place") placeId: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response
      .setHeader("Cache-Control", "no-store")
      .setHeader("Content-Security-Policy", "sandbox; default-src 'none'")
      .setHeader("X-Content-Type-Options", "nosniff");
    try {
      const actor = await this.#asking(request);
      const { list, format } = this.#meant(file);
      const places = await this.access.requirePlaces(actor, idIn(roundId), placeId ? idIn(placeId) : null);
      const pieces = this.#written(
        list,
        format,
        "rowsOfRound" in list
          ? this.#rowsOfRound(request, list, idIn(roundId), placeId ? idIn(placeId) : null)
          : this.#rowsOf(request, list, places),
      );
      // Whatever is wrong is found with the first piece, while it can still be said.
      const first = await pieces.next();
      const today = dateOf(wallOf(this.clock.now()).day);
      const name = file.replace(".", `-${today}.`);
      response
        .setHeader("Content-Type", format.type)
        .setHeader("Content-Disposition", `attachment; filename="${name}"`);
      if (request.method === "HEAD") return void response.end();
      await this.#pour(first.value ?? "", pieces, response);
    } catch (error) {
      answerRefusal(response, error);
    }
  }

  #meant(file: string): { list: ExportList; format: ExportFormat } {
    const [, name = "", ending = ""] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? [];
    const list = this.lists.named(name);
    const format = exportFormats.get(ending);
    if (!list || !format) throw new NotFound();
    return { list, format };
  }

  async #asking(request: Request): Promise<Actor> {
    const token = sessionTokenOf(request.headers.cookie);
    const actor = token ? await this.sessions.actorOfToken(token) : null;
    if (!actor) throw new Unauthenticated();
    return actor;
  }

  /** Each piece with the rights of its own moment: a slow line does not outlive a role. */
  async *#rowsOf(request: Request, list: PlaceList, places: readonly PlaceRow[]): AsyncGenerator<Piece> {
    for (let from = 0; from === 0 || from < places.length; from += together) {
      const actor = await this.#asking(request);
      const some = places.slice(from, from + together).filter(({ roundId }) => actor.holdsAnyRoleIn(roundId));
      if (some.length === 0 && places.length > 0) throw new NotFound();
      yield { actor, rows: some.length > 0 ? await list.rows(actor, some) : [] };
    }
  }

  async *#rowsOfRound(
    request: Request,
    list: RoundList,
    roundId: string,
    placeId: string | null,
  ): AsyncGenerator<Piece> {
    const actor = await this.#asking(request);
    yield { actor, rows: await list.rowsOfRound(actor, roundId, placeId) };
  }

  async *#written(
    list: ExportList,
    format: ExportFormat,
    pieces: AsyncGenerator<Piece>,
  ): AsyncGenerator<string, undefined> {
    let [isBegun, isFirst] = [false, true];
    for await (const { actor, rows } of pieces) {
      const { language } = actor.person;
      const beginning = isBegun ? "" : format.begin(list, language);
      yield beginning + format.piece(list, rows, language, isFirst);
      isBegun = true;
      isFirst &&= rows.length === 0;
    }
    yield format.end;
  }

  async #pour(first: string, rest: AsyncGenerator<string>, response: Response): Promise<void> {
    async function* all(): AsyncGenerator<string> {
      yield first;
      yield* rest;
    }
    try {
      await pipeline(Readable.from(all(), { objectMode: false }), response);
    } catch (error) {
      // Half a list must not look like a whole one. Whoever goes away in the middle is no fault of ours.
      response.destroy();
      const isOurs = !(error instanceof Refusal) && !("code" in (error as Error));
      if (isOurs) this.log.logger.error({ err: error }, "a list broke off");
    }
  }
}

function idIn(given: unknown): string {
  if (typeof given !== "string") throw new NotFound();
  return given;
}
