import { World } from "../factories/world.js";
import type { Hub } from "./hub.js";
import type { Visitor } from "./person.js";

/** Somebody of the demo network, signed in by the back door. */
export async function demoPerson(hub: Hub, email: string): Promise<Visitor> {
  const [person] = await hub.database.query<{ id: string }>("SELECT id FROM person WHERE email = $1", [
    email,
  ]);
  if (!person) throw new Error(`Nobody in the demo network has ${email}.`);
  return new World(hub, hub.database).signIn(person.id);
}

interface DemoIds {
  mosbach: string;
  hilfe: string;
  longest: string;
  /** Of Mosbach: what it told last, and what its council is to decide next. */
  update: string;
  decision: string;
}

/** Ids of the demo network that screens are opened by. */
export async function demoIds(hub: Hub): Promise<DemoIds> {
  const one = async (sql: string): Promise<string> =>
    (await hub.database.query<{ id: string }>(sql))[0]?.id ?? "";
  return {
    mosbach: await one("SELECT id FROM place WHERE name = 'Mosbach'"),
    hilfe: await one("SELECT id FROM channel WHERE name = 'hilfe'"),
    longest: await one(
      `SELECT topic.id FROM topic JOIN channel ON channel.id = channel_id
       WHERE channel.name = 'hilfe' ORDER BY last_number DESC, topic.id LIMIT 1`,
    ),
    update: await one(
      `SELECT progress_update.id FROM progress_update JOIN place ON place.id = place_id
       WHERE place.name = 'Mosbach' AND published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1`,
    ),
    decision: await one(
      `SELECT decision.id FROM decision JOIN place ON place.id = place_id
       WHERE place.name = 'Mosbach' AND state = 'PLANNED' ORDER BY meets_on LIMIT 1`,
    ),
  };
}
