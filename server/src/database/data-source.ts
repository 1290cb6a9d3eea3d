import type { PostgresDataSourceOptions } from "typeorm/driver/postgres/PostgresDataSourceOptions.js";
import { CalmClient } from "./calm-client.js";
import type { DatabaseConnection } from "./connection.js";
import { entities } from "./entities.js";
import { migrations } from "./migrations/migrations.js";
import { SnakeNames } from "./snake-names.js";

/** Statements of one request hold a connection for milliseconds; more of them only queue inside PostgreSQL. */
const poolSize = 20;

export function dataSourceOptions({ options }: DatabaseConnection): PostgresDataSourceOptions {
  const { connectionString, host, port, user, password, database } = options;
  return {
    type: "postgres",
    ...(connectionString ? { url: connectionString } : { host, port, username: user, password, database }),
    entities,
    migrations,
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeNames(),
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: "lernnetz",
    // A broken pooled connection is thrown away and replaced; without a handler it would end the process.
    poolErrorHandler: () => undefined,
    extra: {
      Client: CalmClient,
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      statement_timeout: 30_000,
    },
  };
}
