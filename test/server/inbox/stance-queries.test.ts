import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DataSource } from "typeorm";
import { Reads } from "../../../server/src/database/reads.js";
import { StanceQueries } from "../../../server/src/features/inbox/stance.queries.js";
import { Loaders } from "../../../server/src/graphql/loaders.js";
import { newId, World } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

let hub: Hub;
let world: World;
let source: DataSource;
let stances: StanceQueries;
let people: Record<"starts" | "writes" | "reads" | "followsAll" | "mutesAll" | "mixed", Visitor>;
let topicId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  source = await new DataSource({ type: "postgres", url: hub.database.url }).initialize();
  stances = new StanceQueries(new Reads(source));
  const placeId = await world.place();
  const somebody = () => world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  people = {
    starts: await somebody(),
    writes: await somebody(),
    reads: await somebody(),
    followsAll: await somebody(),
    mutesAll: await somebody(),
    mixed: await somebody(),
  };
  const channelId = await world.channel();
  topicId = newId();
  const input = { id: topicId, channelId, title: "Rat", messageId: newId(), body: "Was nun?" };
  await people.starts.ask(START_TOPIC, { input });
  for (const who of [people.writes, people.mutesAll]) {
    await who.ask(POST, { input: { id: newId(), topicId, body: "Ja." } });
  }
  const channel = (who: Visitor, stance: string) =>
    hub.database.query(`INSERT INTO channel_stance VALUES ($1, $2, $3)`, [who.id, channelId, stance]);
  await channel(people.followsAll, "FOLLOW");
  await channel(people.mutesAll, "MUTE");
  await channel(people.mixed, "FOLLOW");
  await hub.database.query(`INSERT INTO topic_stance VALUES ($1, $2, 'MUTE'), ($3, $2, NULL)`, [
    people.mixed.id,
    topicId,
    people.reads.id,
  ]);
});
afterAll(async () => {
  await source.destroy();
  await hub.stop();
});

const expected = {
  starts: "FOLLOWING",
  writes: "FOLLOWING",
  reads: "NORMAL",
  followsAll: "FOLLOWING",
  mutesAll: "MUTED",
  mixed: "MUTED",
};

test("the topic's choice goes before the channel's, and both before having written", async () => {
  const found = await stances.toTopic(
    topicId,
    Object.values(people).map(({ id }) => id),
  );
  const named = Object.entries(people).map(([name, { id }]) => [name, found.get(id)]);
  expect(Object.fromEntries(named)).toEqual(expected);
});

test("asked for one person and many topics it says the same", async () => {
  for (const [name, { id }] of Object.entries(people)) {
    const loader = stances.effective(new Loaders(), id);
    const [here, nowhere] = await Promise.all([loader.load(topicId), loader.load(newId())]);
    expect({ name, here, nowhere }).toEqual({
      name,
      here: expected[name as keyof typeof expected],
      nowhere: "NORMAL",
    });
  }
});

test("followers by choice are those who said so, unless they muted this very topic", async () => {
  expect(await stances.followersByChoice(topicId)).toEqual([people.followsAll.id]);
});
