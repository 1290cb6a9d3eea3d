import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { BlockWishes } from "../block.wishes.js";
import { ProcessAccess } from "../process.access.js";
import type { ChangeBlockInput } from "../process.inputs.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter, refuseOlder } from "../process.writer.js";

/** Rewrites a Baustein. In another phase it comes last. */
@Injectable()
export class ChangeBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly wishes: BlockWishes,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, { id, version, ...wish }: ChangeBlockInput): Promise<ProcessRow> {
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", id, { lock: true });
      const sound = await this.wishes.sound(process, wish);
      const isSame = (Object.keys(sound) as (keyof typeof sound)[]).every(
        (name) => sound[name] === block[name],
      );
      if (isSame) return process;
      refuseOlder(block, version);
      const position =
        sound.phase === block.phase ? block.position : await lastIn(work.db, process.placeId, sound.phase);
      const about = { kind: "CHANGED" as const, note: sound.title === block.title ? "" : block.title };
      return this.writer.changeBlock(work, actor, { process, block }, { ...sound, position }, about);
    });
  }
}

async function lastIn(
  db: { query: <T>(sql: string, parameters: unknown[]) => Promise<T> },
  placeId: string,
  phase: string,
): Promise<number> {
  const [row] = await db.query<{ next: number }[]>(
    `SELECT coalesce(max(position), 0) + 1 AS next FROM building_block WHERE place_id = $1 AND phase = $2`,
    [placeId, phase],
  );
  return row!.next;
}
