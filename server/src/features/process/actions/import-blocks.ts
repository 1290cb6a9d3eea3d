import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { appendBlocks, type NewBlock } from "../append-blocks.js";
import { type CsvError, errorAt, readBlockCsv } from "../block-csv.js";
import { BlockWishes } from "../block.wishes.js";
import { ProcessAccess } from "../process.access.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

/** What a table would become, or has become. */
export interface BlockImport {
  rows: (NewBlock & { line: number })[];
  errors: CsvError[];
  isDone: boolean;
}

/** Takes Bausteine from a table: all of them, or none when one line cannot be taken. */
@Injectable()
export class ImportBlocks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly wishes: BlockWishes,
    private readonly writer: ProcessWriter,
  ) {}

  /** What would come of it; changes nothing. */
  async preview(actor: Actor, { placeId, csv }: { placeId: string; csv: string }): Promise<BlockImport> {
    const process = await this.access.require(actor, "edit", placeId);
    return this.read(process, csv, "");
  }

  /** `id`: sent again with the same id, nothing is taken twice. */
  async run(actor: Actor, input: { id: string; placeId: string; csv: string }): Promise<BlockImport> {
    const id = chosenId(input.id);
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "edit", input.placeId, { lock: true });
      const found = await this.read(process, input.csv, id);
      if (found.errors.length > 0) return found;
      const added = await appendBlocks(work.db, process.placeId, found.rows);
      if (added.length > 0) {
        const note = String(added.length);
        await this.writer.record(work, actor, process, { kind: "IMPORTED", note });
      }
      return { ...found, isDone: true };
    });
  }

  private async read(process: ProcessRow, csv: string, importId: string): Promise<BlockImport> {
    const { rows, errors } = readBlockCsv(csv);
    const sound: BlockImport["rows"] = [];
    for (const { line, wish, checklist } of rows) {
      try {
        const block = await this.wishes.sound(process, wish);
        if (checklist.length > mostItems)
          throw new Invalid("checklist", "TOO_MANY", `Ein Baustein hat höchstens ${mostItems} Punkte.`);
        const items = checklist.map((text) => requiredLine("checklist", text, limits.title));
        sound.push({ line, id: idOf(process.placeId, importId, line), ...block, checklist: items });
      } catch (error) {
        errors.push(errorAt(line, error));
      }
    }
    return { rows: sound, errors, isDone: false };
  }
}

const mostItems = 30;

/** The same for the same line of the same import, so that it is taken once. */
function idOf(placeId: string, importId: string, line: number): string {
  const hash = createHash("sha256").update(`${placeId} ${importId} ${line}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
