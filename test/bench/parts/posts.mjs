import { randomUUID } from "node:crypto";
import { Crowd } from "../support/crowd.mjs";
import { clientDocuments } from "../support/documents.mjs";
import { processorSeconds, quantile } from "../support/figures.mjs";
import { asking, pause } from "../support/stage.mjs";
import { someTopics, whereTheRoundIs } from "./fan-out.mjs";

const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id number } }`;
const writers = 24;

/** (b) How long one post takes, and how many a second are committed and delivered to all who are there. */
export async function posts({ hub, database, world, crowds, seconds, tell }) {
  const documents = clientDocuments();
  const topics = await someTopics({ hub, database, world, count: 20 });
  const asks = world.members.slice(0, writers).map(({ token }) => asking(hub, token));
  const say = (n) => {
    const body = `§${Date.now()}§ Wer hatte das schon einmal, und wie ist es ausgegangen?`;
    return asks[n % writers](POST, { input: { id: randomUUID(), topicId: topics[n % topics.length], body } });
  };

  const rows = [];
  for (const readers of crowds) {
    const { stream, after } = await whereTheRoundIs(hub, world);
    const cookies = world.members.slice(0, readers).map(({ token }) => `lernnetz=${token}`);
    const url = `${hub.url.replace("http", "ws")}/graphql`;
    const crowd = await Crowd.of({ url, cookies, stream, after, query: documents.Events });
    for (let n = 0; n < 200; n += 8) await Promise.all(Array.from({ length: 8 }, (_, one) => say(n + one)));
    await pause(500);

    // One after the other, with a breath between.
    await crowd.begin();
    const trips = [];
    for (let n = 0; n < 60; n++) {
      const began = performance.now();
      await say(n);
      trips.push(performance.now() - began);
      await pause(30);
    }
    await pause(500);
    const { latencies } = await crowd.end();

    // As many as it takes.
    await crowd.begin();
    const used = processorSeconds(hub.pid);
    const began = performance.now();
    let said = 0;
    const until = began + seconds * 1000;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (performance.now() < until) await say(said++);
      }),
    );
    const took = (performance.now() - began) / 1000;
    await pause(3_000);
    const flood = await crowd.end();
    const busy = (processorSeconds(hub.pid) - used) / took;
    await crowd.close();
    const row = {
      readers,
      tripP50: quantile(trips, 0.5),
      tripP95: quantile(trips, 0.95),
      seenP95: quantile(latencies, 0.95),
      perSecond: said / took,
      floodP95: quantile(flood.latencies, 0.95),
      delivered: flood.deliveries,
      expected: said * readers,
      busy,
    };
    rows.push(row);
    tell(
      `${readers} Leser: ein Beitrag p50 ${row.tripP50.toFixed(1)} ms, bei allen p95 ${row.seenP95} ms; ` +
        `${row.perSecond.toFixed(0)} Beiträge/s, zugestellt ${row.delivered} von ${row.expected}, p95 ${row.floodP95} ms`,
    );
  }
  return rows;
}
