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
  const { tableName, columns } = db.connection.getMetadata(target);
  const given = columns.filter(({ propertyName }) => row[propertyName] !== undefined);
  const values = given.map(({ propertyName }) => row[propertyName] as unknown);
  const inserted = await db.query<unknown[]>(
    `INSERT INTO ${tableName} (${given.map(({ databaseName }) => databaseName).join(", ")})
     VALUES (${given.map((_, n) => `$${n + 1}`).join(", ")}) ON CONFLICT DO NOTHING RETURNING true`,
    values,
  );
  return inserted.length > 0;
}
