import pg from "pg";
import type { DatabaseConnection } from "../database/connection.js";

/** Connections for the queue itself; what jobs do takes those of everybody else. */
export function jobPool({ options }: DatabaseConnection, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...options,
    max,
    connectionTimeoutMillis: 5_000,
    application_name: "lernnetz jobs",
  });
  // Without both a connection that breaks would end the process, be it idle or in use.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
