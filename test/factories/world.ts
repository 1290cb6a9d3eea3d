import { createHash, randomBytes, randomUUID } from "node:crypto";
import { beginProcess } from "../../server/src/features/process/begin-process.js";
import type { RoleKind } from "../../server/src/kernel/actor.js";
import type { TestDatabase } from "../support/database.js";
import type { Hub } from "../support/hub.js";
import { Visitor } from "../support/person.js";

export interface Holding {
  kind: RoleKind;
  placeId?: string;
  roundId?: string;
}

export interface PersonWishes {
  name?: string;
  email?: string;
  roles?: Holding[];
  deactivated?: boolean;
}

export interface ChannelWishes {
  audience?: "NETWORK" | "TEAMS" | "STAFF" | "PLACE";
  placeId?: string;
  roundId?: string;
  name?: string;
  archived?: boolean;
}

/** Rows as a test needs them, straight in the database; missing parents come by themselves. */
export class World {
  roundId = "";
  #count = 0;

  constructor(
    readonly hub: Pick<Hub, "url">,
    readonly database: TestDatabase,
  ) {}

  /** A world with one round in it. */
  static async in(hub: Hub): Promise<World> {
    const world = new World(hub, hub.database);
    world.roundId = await world.round();
    return world;
  }

  async round(): Promise<string> {
    const [programmeId, id] = [randomUUID(), randomUUID()];
    await this.database.query(`INSERT INTO programme (id, name) VALUES ($1, 'Programm')`, [programmeId]);
    await this.database.query(
      `INSERT INTO round (id, programme_id, title, start_label, starts_on, ends_on, capacity, funding_notice, created_at)
       VALUES ($1, $2, 'Förderrunde', 'Sommer 2018', '2018-06-01', '2019-11-30', 20, 'Gefördert', now())`,
      [id, programmeId],
    );
    return id;
  }

  async place({ roundId = this.roundId, name = `Ort ${++this.#count}` } = {}): Promise<string> {
    const id = randomUUID();
    const [{ key: owner } = { key: "" }] = await this.database.query<{ key: string }>(
      `SELECT key FROM organisation WHERE type = 'STADT' AND NOT EXISTS
         (SELECT FROM place WHERE round_id = $1 AND owner_key = organisation.key) ORDER BY random() LIMIT 1`,
      [roundId],
    );
    await this.database.query(
      `INSERT INTO place (id, round_id, name, owner_key, created_at) VALUES ($1, $2, $3, $4, now())`,
      [id, roundId, name, owner],
    );
    await this.database.query(`INSERT INTO place_member (place_id, organisation_key) VALUES ($1, $2)`, [
      id,
      owner,
    ]);
    await beginProcess(this.database as never, id, roundId);
    return id;
  }

  /** Says that something changed: what was written past the actions stands in no event. */
  async announces(roundId = this.roundId): Promise<void> {
    await this.database.query(
      `WITH counted AS (INSERT INTO counter AS c (stream, last_seq) VALUES ($1, 1)
         ON CONFLICT (stream) DO UPDATE SET last_seq = c.last_seq + 1 RETURNING stream, last_seq)
       INSERT INTO event (stream, seq, kind, audience, payload)
       SELECT stream, last_seq, 'roster.changed', 'round', '{}' FROM counted`,
      [`round:${roundId}`],
    );
  }

  /** Somebody with these roles, signed in. */
  async person({ name, email, roles = [], deactivated = false }: PersonWishes = {}): Promise<Visitor> {
    const id = randomUUID();
    const [givenName = "", familyName = ""] = (name ?? `Person Nr${++this.#count}`).split(" ");
    await this.database.query(
      `INSERT INTO person (id, email, given_name, family_name, created_at, deactivated_at)
       VALUES ($1, $2, $3, $4, now(), $5)`,
      [id, email ?? `${id}@test.example`, givenName, familyName, deactivated ? new Date() : null],
    );
    for (const role of roles) await this.role(id, role);
    return this.signIn(id);
  }

  /** A role given without any announcement, as if it had always been there. */
  async role(personId: string, { kind, placeId, roundId = this.roundId }: Holding): Promise<string> {
    const id = randomUUID();
    await this.database.query(
      `INSERT INTO role (id, person_id, round_id, place_id, kind, since) VALUES ($1, $2, $3, $4, $5, now())`,
      [id, personId, roundId, placeId ?? null, kind],
    );
    return id;
  }

  /** Another session of the same person. */
  async signIn(personId: string): Promise<Visitor> {
    const token = randomBytes(32).toString("base64url");
    await this.database.query(
      `INSERT INTO session (id, person_id, token_hash, started_at, last_seen_at, expires_at, device, opened_by)
       VALUES ($1, $2, $3, now(), now(), now() + interval '1 day', 'Test', 'PASSWORD')`,
      [randomUUID(), personId, createHash("sha256").update(token).digest()],
    );
    return new Visitor(this.hub, token, personId);
  }

  async channel(wishes: ChannelWishes = {}): Promise<string> {
    const { audience = "NETWORK", placeId, roundId = this.roundId, archived = false } = wishes;
    const id = randomUUID();
    const creator = await this.person();
    await this.database.query(
      `INSERT INTO channel (id, round_id, name, description, audience, place_id, created_by, created_at, archived_at)
       VALUES ($1, $2, $3, 'Ein Kanal', $4, $5, $6, now(), $7)`,
      [
        id,
        roundId,
        wishes.name ?? `kanal-${++this.#count}`,
        audience,
        placeId ?? null,
        creator.id,
        archived ? new Date() : null,
      ],
    );
    return id;
  }
}

export const newId = (): string => randomUUID();
