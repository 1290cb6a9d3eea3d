import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { Crowd } from "../support/crowd.mjs";
import { clientDocuments } from "../support/documents.mjs";
import { processorSeconds, quantile, round } from "../support/figures.mjs";
import { asking, pause } from "../support/stage.mjs";

const perSecond = 20;
const START_TOPIC = `mutation ($input: StartTopicInput!) { startTopic(input: $input) { id } }`;
const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id number } }`;

/** (a) How what one says reaches everybody who is there, beside a server that only sends the same bytes. */
export async function fanOut({ hub, database, world, crowds, seconds, tell }) {
  const documents = clientDocuments();
  const topics = await someTopics({ hub, database, world });
  const rows = [];
  for (const size of crowds) {
    const { stream, after } = await whereTheRoundIs(hub, world);
    const cookies = world.members.slice(0, size).map(({ token }) => `lernnetz=${token}`);
    const url = `${hub.url.replace("http", "ws")}/graphql`;
    const crowd = await Crowd.of({ url, cookies, stream, after, query: documents.Events });
    await speak({ hub, world, topics, seconds: 2 });
    await pause(500);
    const ours = await measure(crowd, hub.pid, seconds, () => speak({ hub, world, topics, seconds }));
    await crowd.close();

    const floor = await plainFloor({ size, seconds, bytes: Math.round(ours.bytes / ours.deliveries) });
    const row = { size, ours, floor, expected: ours.said * size };
    rows.push(row);
    tell(
      `${size} Leser: ${round(ours.rate)}/s, p50 ${round(ours.p50)} ms, p95 ${round(ours.p95)} ms, ` +
        `${round(ours.cpu, 1)} ms CPU je 1.000 (Boden ${round(floor.cpu, 1)}), ${ours.deliveries} von ${row.expected}`,
    );
  }
  return rows;
}

async function measure(crowd, pid, seconds, happening) {
  await crowd.begin();
  const before = processorSeconds(pid);
  const began = performance.now();
  const said = await happening();
  const took = (performance.now() - began) / 1000;
  await pause(1_500);
  const used = processorSeconds(pid) - before;
  const { deliveries, bytes, latencies } = await crowd.end();
  return {
    said,
    deliveries,
    bytes,
    rate: deliveries / took,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    /** Milliseconds of the server's processor time for a thousand deliveries, posting included. */
    cpu: (used * 1e6) / deliveries,
  };
}

/** Says twenty things a second, by different people in different topics. Answers how many. */
export async function speak({ hub, world, topics, seconds, rate = perSecond }) {
  const asks = world.members.slice(0, 40).map(({ token }) => asking(hub, token));
  const under = [];
  const began = performance.now();
  let said = 0;
  for (; said < seconds * rate; said++) {
    const due = began + (said * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    const body = `§${Date.now()}§ ${sentence}`;
    const input = { id: randomUUID(), topicId: topics[said % topics.length], body };
    under.push(asks[said % asks.length](POST, { input }));
  }
  await Promise.all(under);
  return said;
}

const sentence =
  "Bei uns hat sich bewährt, früh mit der Verwaltung zu sprechen: Wir laden die Fachämter schon zur Auftaktrunde ein, " +
  "und wer nicht kommen kann, bekommt am nächsten Tag eine kurze Zusammenfassung. Das kostet wenig und spart später viel Streit. " +
  "Gern schicke ich Ihnen unsere Vorlage.";

/** A server that sends the same number of bytes to as many sockets, and does nothing else. */
async function plainFloor({ size, seconds, bytes }) {
  const child = fork(path.join(import.meta.dirname, "../support/floor.mjs"));
  const { port } = await new Promise((resolve) => child.once("message", resolve));
  const crowd = await Crowd.of({ url: `ws://127.0.0.1:${port}`, cookies: Array(size).fill("") });
  const happening = async () => {
    const began = performance.now();
    let said = 0;
    for (; said < seconds * perSecond; said++) {
      const wait = began + (said * 1000) / perSecond - performance.now();
      if (wait > 0) await pause(wait);
      child.send({ send: `§${Date.now()}§`.padEnd(bytes - 2, "x") });
    }
    return said;
  };
  await happening();
  const floor = await measure(crowd, child.pid, seconds, happening);
  await crowd.close();
  child.kill();
  return floor;
}

export async function whereTheRoundIs(hub, world) {
  const { round: found } = await asking(hub, world.members[0].token)(
    `query ($id: ID!) { round(id: $id) { stream position } }`,
    { id: world.roundId },
  );
  return { stream: found.stream, after: found.position };
}

export async function someTopics({ hub, database, world, count = 10 }) {
  const channelId = randomUUID();
  await database.query(
    `INSERT INTO channel (id, round_id, name, description, audience, created_by, created_at)
     VALUES ($1, $2, $3, 'Zum Messen', 'NETWORK', $4, now())`,
    [channelId, world.roundId, `messen-${channelId.slice(0, 8)}`, world.members[0].id],
  );
  const ask = asking(hub, world.members[0].token);
  const topics = Array.from({ length: count }, () => randomUUID());
  for (const [n, id] of topics.entries()) {
    const input = {
      id,
      channelId,
      title: `Thema ${n + 1}`,
      messageId: randomUUID(),
      body: "Zum Anfang ein Satz.",
    };
    await ask(START_TOPIC, { input });
  }
  return topics;
}
