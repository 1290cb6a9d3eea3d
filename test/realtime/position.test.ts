import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import type { Reads } from "../../server/src/database/reads.js";
import { Actor, type Grant } from "../../server/src/kernel/actor.js";
import { roundStream } from "../../server/src/realtime/announcement.js";
import { EventLog } from "../../server/src/realtime/event-log.js";
import { World } from "../factories/world.js";
import { TestDatabase } from "../support/database.js";

let database: TestDatabase;
let world: World;
let log: EventLog;

beforeAll(async () => {
  database = await TestDatabase.create();
  world = new World({ url: "http://localhost" }, database);
  world.roundId = await world.round();
  const reads = { rows: (sql: string, parameters: unknown[]) => database.query(sql, parameters) };
  log = new EventLog({} as DataSource, reads as unknown as Reads);
});
afterAll(() => database.drop());

test("whose rights changed before the snapshot gets a position that makes them load afresh", async () => {
  const placeId = await world.place();
  const { id } = await world.person();
  const roleId = await world.role(id, { kind: "TEAM_MEMBER", placeId });
  const grant: Grant = { id: roleId, kind: "TEAM_MEMBER", roundId: world.roundId, placeId };
  const stream = roundStream(world.roundId);
  const position = (...grants: Grant[]): Promise<string> =>
    log.positionFor(new Actor({ id, language: "DE" }, null, grants), stream);
  const current = await log.position(stream);

  expect(await position(grant)).toBe(current);
  // Lost one meanwhile, won one meanwhile, or one for the other.
  const other: Grant = { ...grant, id: "0b0e7c4e-0000-4000-8000-000000000000" };
  for (const stale of [[grant, other], [], [other]]) expect(await position(...stale)).not.toBe(current);
});
