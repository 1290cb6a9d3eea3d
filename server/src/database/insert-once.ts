import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";

/**
 * Inserts a row whose id the client has chosen; true when it is new. An id that is taken leaves the stored row as it
 * is (TypeORM's `save` would overwrite another person's row): the caller compares and decides.
 */
export async function insertOnce<Row extends ObjectLiteral>(
  db: EntityManager,
  target: EntityTarget<Row>,
  row: Row,
): Promise<boolean> {
  const result = await db
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(row)
    .orIgnore()
    .returning("id")
    .updateEntity(false)
    .execute();
  return (result.raw as unknown[]).length > 0;
}
