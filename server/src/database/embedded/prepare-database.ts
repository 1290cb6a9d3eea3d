import { readFile } from "node:fs/promises";
import pg from "pg";
import { SUPERUSER } from "./create-cluster.js";
import type { Home } from "./home.js";

/** How to reach the database. Over a socket `host` is the socket's folder. */
export interface EmbeddedConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
}

const NAME = "lernnetz";

/** Makes the product's role and database where they are missing, and returns the ways in. */
export async function prepareDatabase(home: Home, host: string, port: number) {
  // Over the socket its folder is the guard; over TCP anybody on the machine can knock.
  const password = home.socket ? {} : { password: (await readFile(home.passwordFile, "utf8")).trim() };
  const admin: EmbeddedConnection = { host, port, user: SUPERUSER, ...password, database: "postgres" };

  const client = new pg.Client(admin);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; base: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as base`,
      [NAME],
    );
    // Not a superuser: a hole in the product is then no way to the machine's files and programs.
    if (!rows[0]?.role) await client.query(`create role ${NAME} login createdb`);
    if (password.password) await client.query(`alter role ${NAME} password '${password.password}'`);
    if (!rows[0]?.base) await client.query(`create database ${NAME} owner ${NAME}`);
  } finally {
    await client.end();
  }
  const connection: EmbeddedConnection = { ...admin, user: NAME, database: NAME };
  return { connection, admin };
}
