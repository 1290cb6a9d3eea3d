import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";

const COCKPIT = `query ($id: ID!) { round(id: $id) { cockpit { columns { key title }
  places { place { id name } states ownBlocks { title state } nextStep step health lastUpdateAt isSilent isBehind
    nextMeeting { decisionId place { id name } meetsOn body title } lead { id name } facilitatorCount }
  counts { phases { phase count } silent meetings } meetings { decisionId place { id name } meetsOn } } } }`;

let hub: Hub;
let world: World;
let staff: Visitor;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
});
afterAll(() => hub.stop());

/** Places with people, updates and decisions, past and to come. */
async function fill(places: number, roundId = world.roundId): Promise<void> {
  for (let n = 0; n < places; n++) {
    const placeId = await world.place({ roundId });
    const lead = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId, roundId }] });
    await world.person({ roles: [{ kind: "FACILITATOR", placeId, roundId }] });
    const bodyId = newId();
    await hub.database.query(
      `INSERT INTO decision_body (id, place_id, name, kind, submission_lead_days, created_by, created_at, version)
       VALUES ($1, $2, 'Gemeinderat', 'GEMEINDERAT', 14, $3, now(), 1)`,
      [bodyId, placeId, lead.id],
    );
    await hub.database.query(
      `INSERT INTO decision (id, place_id, body_id, is_public, title, state, meets_on, submit_by, created_by, created_at, version)
       SELECT gen_random_uuid(), $1, $2, true, 'Vorlage', CASE WHEN n > 0 THEN 'PLANNED' ELSE 'DECIDED' END,
         current_date + n * 7, current_date - 400, $3, now(), 1 FROM generate_series(-40, 3) AS n`,
      [placeId, bodyId, lead.id],
    );
    await hub.database.query(
      `INSERT INTO progress_update (id, round_id, place_id, author_id, saved_at, published_at, published_by, health,
         going, stuck, needs, visibility, for_funder, version)
       SELECT gen_random_uuid(), $1, $2, $3, now(), now() - n * interval '1 day', $3, 'GREEN', 'Gut', '', '', 'NETWORK',
         false, 1 FROM generate_series(1, 60) AS n`,
      [roundId, placeId, lead.id],
    );
  }
}

describe("the cockpit", () => {
  test("takes eight statements, however many places there are, and three as long as nothing happens", async () => {
    const look = (): Promise<number> =>
      statementsOf(hub.database, () => staff.ask(COCKPIT, { id: world.roundId }));
    for (const places of [2, 10]) {
      await fill(places);
      await world.announces();
      expect(await look()).toBe(8);
      expect(await look()).toBe(3);
    }
  });

  test("reads what belongs to its round, and nothing of what was before, through indexes", async () => {
    await fill(40, await world.round());
    await hub.database.query(`ANALYZE`);
    const found = async (sql: string): Promise<string> => {
      const rows = await hub.database.query<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    };
    const place = `place ON place.id = d.place_id WHERE place.round_id = '${world.roundId}'`;
    expect(
      await found(`SELECT count(*) FROM decision d JOIN ${place} AND d.state IN ('PLANNED', 'SUBMITTED', 'DEFERRED')
        AND COALESCE(d.deferred_to, d.meets_on) >= current_date`),
    ).toContain("decision_ahead");
    expect(
      await found(`SELECT at FROM place CROSS JOIN LATERAL (SELECT published_at AS at FROM progress_update
        WHERE place_id = place.id AND published_at IS NOT NULL AND visibility IN ('MODERATION', 'NETWORK')
        ORDER BY published_at DESC, id DESC LIMIT 1) AS latest WHERE place.round_id = '${world.roundId}'`),
    ).toContain("update_published");
  });
});
