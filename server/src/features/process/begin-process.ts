import type { EntityManager } from "typeorm";
import { firstTemplate } from "./first-template.js";
import type { TemplateBlock } from "./template.queries.js";

type Database = Pick<EntityManager, "query">;

/**
 * Gives a place its process: a copy of the round's latest template, which is the place's own from then on. In the
 * transaction that adds the place.
 */
export async function beginProcess(db: Database, placeId: string, roundId: string): Promise<void> {
  const { version, blocks } = await latestTemplate(db, roundId);
  await db.query(`INSERT INTO process (place_id, phase, template_version) VALUES ($1, 'PREPARING', $2)`, [
    placeId,
    version,
  ]);
  await db.query(
    `WITH template AS (
       SELECT * FROM ROWS FROM (json_to_recordset($2) AS (key text, title text, phase text, description text,
         checklist json, "needsFirstHearing" boolean))
       WITH ORDINALITY AS t (key, title, phase, description, checklist, "needsFirstHearing", position)),
     copied AS (
       INSERT INTO building_block
         (id, place_id, position, title, phase, description, state, needs_first_hearing, template_key)
       SELECT gen_random_uuid(), $1, position, title, phase, description, 'PLANNED', "needsFirstHearing", key
       FROM template RETURNING id, template_key)
     INSERT INTO checklist_item (id, block_id, position, text)
     SELECT gen_random_uuid(), copied.id, item.position, item.text
     FROM copied JOIN template ON template.key = copied.template_key,
       json_array_elements_text(template.checklist) WITH ORDINALITY AS item (text, position)`,
    [placeId, JSON.stringify(blocks)],
  );
}

async function latestTemplate(
  db: Database,
  roundId: string,
): Promise<{ version: number; blocks: readonly TemplateBlock[] }> {
  const blocks = await db.query<(TemplateBlock & { version: number })[]>(
    `SELECT version, key, title, phase, description, checklist, needs_first_hearing AS "needsFirstHearing"
     FROM template_block WHERE round_id = $1
       AND version = (SELECT max(version) FROM process_template WHERE round_id = $1)
     ORDER BY position`,
    [roundId],
  );
  return { version: blocks[0]?.version ?? 0, blocks: blocks.length > 0 ? blocks : firstTemplate };
}
