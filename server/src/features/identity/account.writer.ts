import { IsNull, Not, type EntityManager } from "typeorm";
import { newId } from "../../kernel/ids.js";
import { Person } from "./person.entity.js";
import { Session } from "./session.entity.js";

/** Closes an account and every way into it; when it was closed, or null if it already was. */
export async function closeAccount(
  db: EntityManager,
  personId: string,
  { at, by }: { at: Date; by: string },
): Promise<Date | null> {
  const open = { id: personId, deactivatedAt: IsNull() };
  const { affected } = await db.update(Person, open, { deactivatedAt: at, deactivatedBy: by });
  if (!affected) return null;
  await db.update(Session, { personId, endedAt: IsNull() }, { endedAt: new Date() });
  await voidLinks(db, personId);
  return at;
}

/** Opens a closed account; false if it was open. */
export async function openAccount(db: EntityManager, personId: string): Promise<boolean> {
  const closed = { id: personId, deactivatedAt: Not(IsNull()) };
  const { affected } = await db.update(Person, closed, { deactivatedAt: null, deactivatedBy: null });
  return affected === 1;
}

/** Gives an account a password; all sessions but the one in use end, and links that are still in mailboxes. */
export async function givePassword(
  db: EntityManager,
  personId: string,
  passwordHash: string,
  keepSessionId: string | null,
): Promise<void> {
  await db.update(Person, { id: personId }, { passwordHash });
  const others = { personId, endedAt: IsNull(), ...(keepSessionId && { id: Not(keepSessionId) }) };
  await db.update(Session, others, { endedAt: new Date() });
  await voidLinks(db, personId);
}

/** Makes links in mailboxes worthless. */
export async function voidLinks(db: EntityManager, personId: string): Promise<void> {
  await db.query(`UPDATE sign_in_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL`, [
    personId,
  ]);
}

/** The person this address belongs to, made now if there was none. */
export async function registerAccount(
  db: EntityManager,
  person: { id?: string; email: string; givenName: string; familyName: string; passwordHash?: string | null },
  at: Date,
): Promise<{ id: string; deactivatedAt: Date | null }> {
  const { id = newId(), email, givenName, familyName, passwordHash = null } = person;
  await db.query(
    `INSERT INTO person (id, email, given_name, family_name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (lower(email)) DO NOTHING`,
    [id, email, givenName, familyName, passwordHash, at],
  );
  const [stored] = await db.query<{ id: string; deactivatedAt: Date | null }[]>(
    `SELECT id, deactivated_at AS "deactivatedAt" FROM person WHERE lower(email) = lower($1)`,
    [email],
  );
  return stored!;
}
