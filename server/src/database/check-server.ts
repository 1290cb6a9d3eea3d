import pg from "pg";
import { StartupError } from "../config/startup-error.js";

const OLDEST = 15;
const TIMEOUT_MS = 10_000;

/** Proves that a server of one's own can be used, before anything is built on it. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const { host, pathname } = new URL(databaseUrl);
  const database = decodeURIComponent(pathname.slice(1));
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: TIMEOUT_MS });
  // A connection that breaks later must not end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; name: string; may: boolean }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as name,
              has_database_privilege(current_database(), 'create') as may`,
    );
    const [server] = rows;
    if (!server || Math.floor(Number(server.number) / 10_000) < OLDEST) {
      throw new StartupError(
        `Der Datenbankserver ${host} ist PostgreSQL ${server?.name}, das Lernnetz braucht Version ${OLDEST} oder neuer.`,
      );
    }
    if (!server.may) {
      throw new StartupError(
        `Der Benutzer aus DATABASE_URL darf in der Datenbank „${database}“ auf ${host} nichts anlegen: Bitte ihm das Recht CREATE geben.`,
      );
    }
  } catch (error) {
    throw error instanceof StartupError
      ? error
      : new StartupError(sentence(error, host, database), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server's own words stay out: they may hold parts of the address, and so the password. */
function sentence(error: unknown, host: string, database: string): string {
  const code = (error as { code?: string }).code ?? "";
  if (code === "28P01" || code === "28000") {
    return `Der Datenbankserver ${host} lehnt die Anmeldung ab: Bitte Benutzer und Passwort in DATABASE_URL prüfen.`;
  }
  if (code === "3D000") {
    return `Auf dem Datenbankserver ${host} gibt es die Datenbank „${database}“ nicht: Bitte sie anlegen oder DATABASE_URL ändern.`;
  }
  if (code === "42501") {
    return `Der Benutzer aus DATABASE_URL darf die Datenbank „${database}“ auf ${host} nicht betreten: Bitte ihm das Recht CONNECT geben.`;
  }
  if (code === "53300") {
    return `Der Datenbankserver ${host} nimmt keine weiteren Verbindungen an: Bitte max_connections erhöhen oder andere Verbindungen beenden.`;
  }
  const cause = code ? ` (${code})` : "";
  return `Der Datenbankserver ${host} ist nicht erreichbar${cause}: Bitte prüfen, ob er läuft und ob DATABASE_URL stimmt.`;
}
