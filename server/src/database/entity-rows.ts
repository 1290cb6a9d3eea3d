import { getMetadataArgsStorage, type ObjectLiteral } from "typeorm";
import type { Reads } from "./reads.js";
import { snake } from "./snake-names.js";

/**
 * An entity in statements written by hand. On hot paths: TypeORM's query builder takes longer to put such a statement
 * together than PostgreSQL to answer it.
 */
export class EntityRows<Entity extends ObjectLiteral> {
  readonly #properties: readonly string[];
  readonly #byIds: string;

  constructor(private readonly entity: new () => Entity) {
    this.#properties = getMetadataArgsStorage()
      .filterColumns(entity)
      .map(({ propertyName }) => propertyName);
    const [table] = getMetadataArgsStorage().filterTables(entity);
    this.#byIds = `SELECT ${this.columns("one")} FROM ${table?.name} AS one WHERE one.id = ANY ($1::uuid[])`;
  }

  /** Those with these ids, in no order. */
  async byIds(reads: Reads, ids: readonly string[]): Promise<Entity[]> {
    const rows = await reads.rows<Record<string, unknown>>(this.#byIds, [ids]);
    return rows.map((row) => this.of(row, "one"));
  }

  /** All its columns, named so that `of` finds them again: `message.posted_at AS "message.postedAt"`. */
  columns(alias: string): string {
    return this.#properties.map((name) => `${alias}.${snake(name)} AS "${alias}.${name}"`).join(", ");
  }

  /** The entity in a row that holds the columns of that alias. */
  of(row: Readonly<Record<string, unknown>>, alias: string): Entity {
    const entity = new this.entity() as Record<string, unknown>;
    for (const name of this.#properties) entity[name] = row[`${alias}.${name}`];
    return entity as Entity;
  }
}
