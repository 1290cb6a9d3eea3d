import { DefaultNamingStrategy } from "typeorm";

/** `postedAt` → `posted_at`. */
export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

/** Table and column names as the database's readers expect them. */
export class SnakeNames extends DefaultNamingStrategy {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? snake(property);
  }
}
