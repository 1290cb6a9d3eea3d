import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { inRoot, requireNode } from "../../server/tools/project.mjs";
import { buildStale } from "../../server/tools/build-parts.mjs";
import { machine } from "./support/machine.mjs";
import { report, table } from "./support/report.mjs";
import { openDatabase, settle, signIn, startHub } from "./support/stage.mjs";

// `npm run bench`: prints one table and writes docs/benchmarks.md. Alone on the machine, about twenty minutes.
//   --only a,b,c,d,e,f   some parts; docs/benchmarks.md is then left alone
//   --messages N       instead of a million
requireNode();
const everything = "a,b,c,d,e,f";
const { values } = parseArgs({
  options: {
    only: { type: "string", default: everything },
    messages: { type: "string", default: "1000000" },
    seconds: { type: "string", default: "10" },
    crowds: { type: "string", default: "50,200,500,1000" },
  },
});
const parts = new Set(values.only.split(","));
const seconds = Number(values.seconds);
const tell = (line) => console.log(`  ${line}`);

await buildStale(["server", "client"]);
const figures = { machine: await machine() };
console.log(figures.machine.join("\n"));

if (parts.has("e")) await inOrder("e) Start und erster Aufruf", startAndFirstLoad);
if (["a", "b", "d"].some((part) => parts.has(part))) await onAFreshHub();
if (parts.has("c")) {
  for (const messages of [10_000, Number(values.messages)]) await readingFrom(messages);
}
if (parts.has("f")) {
  for (const places of [20, 200]) await cockpitOf(places);
}

console.log(`\n${table(figures)}`);
if (values.only === everything) {
  const file = inRoot("docs/benchmarks.md");
  const options = { ...(await resolveConfig(file)), filepath: file };
  await writeFile(file, await format(report(figures), options));
  console.log("docs/benchmarks.md ist geschrieben.");
}

async function inOrder(title, run) {
  console.log(`\n${title}`);
  await run();
}

async function startAndFirstLoad() {
  const parts = await import("./parts/start.mjs");
  Object.assign(figures, await parts.startAndFirstLoad({ tell }));
}

async function onAFreshHub() {
  const database = await openDatabase();
  const hub = await startHub(database);
  try {
    const world = await settle(database, { people: 1_000 });
    const stage = { hub, database, world, seconds, tell };
    const crowds = values.crowds.split(",").map(Number);
    if (parts.has("a")) {
      const { fanOut } = await import("./parts/fan-out.mjs");
      await inOrder("a) Verteilung", async () => (figures.fanOut = await fanOut({ ...stage, crowds })));
    }
    if (parts.has("b")) {
      const { posts } = await import("./parts/posts.mjs");
      await inOrder(
        "b) Beiträge",
        async () => (figures.posts = await posts({ ...stage, crowds: [200, 500] })),
      );
    }
    if (parts.has("d")) {
      const { catchUp } = await import("./parts/catch-up.mjs");
      await inOrder("d) Nachholen", async () => (figures.catchUp = await catchUp({ ...stage, runs: 5 })));
    }
  } finally {
    await hub.stop();
    await database.close();
  }
}

async function readingFrom(messages) {
  const { fillNetwork } = await import("./million.mjs");
  const { pages } = await import("./parts/pages.mjs");
  const database = await openDatabase();
  const migrating = await startHub(database);
  await migrating.stop();
  // The shorter past is the end of the longer one: the network of today is equally busy in both.
  const years = (10 * messages) / Number(values.messages);
  const { roundId, channelIds, personIds } = await fillNetwork(database.pool, { messages, years });
  const topics = await database.query(
    `SELECT id FROM topic WHERE last_number >= 20 AND channel_id IN (SELECT id FROM channel WHERE audience = 'NETWORK')
     ORDER BY random() LIMIT 400`,
  );
  const channels = await database.query(
    `SELECT id FROM channel WHERE id = ANY ($1::uuid[]) AND audience = 'NETWORK'
       AND (SELECT count(*) FROM topic WHERE channel_id = channel.id) > 30`,
    [channelIds],
  );
  const readers = await database.query(
    `SELECT person_id AS id, place_id AS "placeId" FROM role WHERE person_id = ANY ($1::uuid[])`,
    [personIds.slice(-50)],
  );
  const tokens = await Promise.all(ids(readers).map((id) => signIn(database, id)));
  const hub = await startHub(database);
  try {
    const placeIds = readers.map(({ placeId }) => placeId);
    const network = { roundId, channelIds: ids(channels), topicIds: ids(topics), placeIds, tokens };
    await inOrder(`c) Lesen bei ${messages.toLocaleString("de")} Beiträgen`, async () => {
      (figures.pages ??= []).push({ messages, rows: await pages({ hub, network, seconds, tell }) });
    });
  } finally {
    await hub.stop();
    await database.close();
  }
}

async function cockpitOf(places) {
  const { fillPlaces } = await import("./support/fill-places.mjs");
  const { cockpit } = await import("./parts/cockpit.mjs");
  const database = await openDatabase();
  const migrating = await startHub(database);
  await migrating.stop();
  const network = await fillPlaces(database, { places, years: 5 });
  const hub = await startHub(database);
  try {
    await inOrder(`f) Cockpit bei ${places} Kommunen mit fünf Jahren Daten`, async () => {
      (figures.cockpit ??= []).push(await cockpit({ hub, network, places, seconds, tell }));
    });
  } finally {
    await hub.stop();
    await database.close();
  }
}

function ids(rows) {
  return rows.map(({ id }) => id);
}
