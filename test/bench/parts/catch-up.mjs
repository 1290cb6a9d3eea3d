import { WebSocket } from "ws";
import { clientDocuments } from "../support/documents.mjs";
import { quantile } from "../support/figures.mjs";
import { asking } from "../support/stage.mjs";
import { someTopics, whereTheRoundIs } from "./fan-out.mjs";

const missed = 10_000;

/** (d) Somebody comes back after ten thousand messages: how long until they have them all, by either transport. */
export async function catchUp({ hub, database, world, runs, tell }) {
  const documents = clientDocuments();
  const [topicId] = await someTopics({ hub, database, world, count: 1 });
  const { stream, after } = await whereTheRoundIs(hub, world);
  await writeMissed(database, { topicId, stream, authors: world.members.slice(0, 50).map(({ id }) => id) });
  const socket = [];
  const polls = [];
  for (let n = 0; n < runs; n++) {
    const { token } = world.members[n];
    socket.push(await overSocket({ hub, token, stream, after, query: documents.Events }));
    polls.push(await overPolls({ hub, token, stream, after, query: documents.EventsAfter }));
  }
  const row = { missed, socket: quantile(socket, 0.5), polls: quantile(polls, 0.5) };
  tell(
    `${missed} verpasste Beiträge: Socket ${row.socket.toFixed(0)} ms, Anfragen ${row.polls.toFixed(0)} ms`,
  );
  return row;
}

/** As `postMessage` leaves them, in one stroke. */
async function writeMissed(database, { topicId, stream, authors }) {
  await database.query(
    `WITH said AS (
       INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
       SELECT gen_random_uuid(), $1, n + 1, ($3::uuid[])[1 + n % cardinality($3::uuid[])], 'Satz ' || n, now()
       FROM generate_series(1, $2::int) AS n RETURNING id, number),
     moved AS (UPDATE topic SET last_number = $2 + 1 WHERE id = $1),
     counted AS (UPDATE counter SET last_seq = last_seq + $2 WHERE stream = $4 RETURNING last_seq - $2 AS before)
     INSERT INTO event (stream, seq, kind, audience, payload)
     SELECT $4, before + number - 1, 'message.posted', 'network', jsonb_build_object('messageId', id)
     FROM said, counted`,
    [topicId, missed, authors, stream],
  );
}

function overSocket({ hub, token, stream, after, query }) {
  return new Promise((resolve, reject) => {
    const url = `${hub.url.replace("http", "ws")}/graphql`;
    const headers = { cookie: `lernnetz=${token}`, origin: hub.url };
    const began = performance.now();
    let heard = 0;
    const socket = new WebSocket(url, "graphql-transport-ws", { headers });
    socket.on("error", reject);
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.on("message", (data) => {
      const message = JSON.parse(data.toString());
      if (message.type === "connection_ack") {
        const payload = { query, variables: { stream, after } };
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload }));
      } else if (message.type === "next") {
        if (message.payload.errors) return reject(new Error(JSON.stringify(message.payload.errors)));
        heard += message.payload.data.events.events.length;
        if (heard < missed) return;
        socket.terminate();
        resolve(performance.now() - began);
      }
    });
  });
}

async function overPolls({ hub, token, stream, after, query }) {
  const ask = asking(hub, token);
  const began = performance.now();
  for (let heard = 0, cursor = after; heard < missed;) {
    const { eventsAfter } = await ask(query, { stream, after: cursor, waitMs: 0 });
    if (eventsAfter.events.length === 0) throw new Error(`${heard} of ${missed}`);
    heard += eventsAfter.events.length;
    cursor = eventsAfter.to;
  }
  return performance.now() - began;
}
