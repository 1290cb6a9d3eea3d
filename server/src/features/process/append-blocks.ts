import type { EntityManager } from "typeorm";
import { Conflict } from "../../kernel/errors.js";
import type { SoundBlock } from "./block.wishes.js";

export interface NewBlock extends SoundBlock {
  id: string;
  checklist: readonly string[];
}

/** Puts Bausteine at the ends of their phases; answers with the ids of those that were not there before. */
export async function appendBlocks(
  db: Pick<EntityManager, "query">,
  placeId: string,
  blocks: readonly NewBlock[],
): Promise<string[]> {
  await refuseTooMany(db, placeId, blocks.length);
  const rows = await db.query<{ id: string }[]>(
    `WITH given AS (
       SELECT * FROM ROWS FROM (json_to_recordset($2) AS (id uuid, title text, phase text, description text,
         "startsOn" date, "endsOn" date, "responsibleId" uuid, checklist json))
       WITH ORDINALITY AS g (id, title, phase, description, "startsOn", "endsOn", "responsibleId", checklist, n)),
     added AS (
       INSERT INTO building_block
         (id, place_id, position, title, phase, description, state, starts_on, ends_on, responsible_id)
       SELECT id, $1,
         n + (SELECT coalesce(max(position), 0) FROM building_block
              WHERE place_id = $1 AND building_block.phase = given.phase),
         title, phase, description, 'PLANNED', "startsOn", "endsOn", "responsibleId"
       FROM given ON CONFLICT (id) DO NOTHING RETURNING id),
     items AS (
       INSERT INTO checklist_item (id, block_id, position, text)
       SELECT gen_random_uuid(), added.id, item.position, item.text
       FROM added JOIN given USING (id), json_array_elements_text(given.checklist) WITH ORDINALITY AS item (text, position))
     SELECT id FROM added`,
    [placeId, JSON.stringify(blocks)],
  );
  return rows.map(({ id }) => id);
}

const mostBlocks = 200;

/** Under the lock of the place. */
async function refuseTooMany(db: Pick<EntityManager, "query">, placeId: string, more: number): Promise<void> {
  const [row] = await db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM building_block WHERE place_id = $1 AND position IS NOT NULL`,
    [placeId],
  );
  if ((row?.count ?? 0) + more <= mostBlocks) return;
  throw new Conflict("TOO_MANY_BLOCKS", `Ein Fahrplan hat höchstens ${mostBlocks} Bausteine.`);
}
