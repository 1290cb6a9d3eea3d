import { randomUUID } from "node:crypto";
import { openDatabase, settle, startHub, asking } from "./support/stage.mjs";
import { someTopics } from "./parts/fan-out.mjs";
import { processorSeconds } from "./support/figures.mjs";
import { clientDocuments } from "./support/documents.mjs";
const what = process.argv[2];
const n = Number(process.argv[3] ?? 1000);
const database = await openDatabase();
const hub = await startHub(database);
try {
  const world = await settle(database, { people: 60 });
  const topics = await someTopics({ hub, database, world });
  const docs = await clientDocuments();
  const asks = world.members.slice(0, 8).map(({ token }) => asking(hub, token));
  const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id number } }`;
  const post = (i) =>
    asks[i % 8](POST, {
      input: {
        id: randomUUID(),
        topicId: topics[i % 10],
        body: "Bei uns hat sich bewährt, früh mit der Verwaltung zu sprechen.",
      },
    });
  for (let i = 0; i < 250; i++) await post(i);
  const page = docs.TopicMessages.replaceAll("limit: 50", "limit: 20");
  const jobs = {
    post,
    page: (i) => asks[i % 8](page, { id: topics[i % 10] }),
    start: (i) => asks[i % 8](docs.ConversationsStart, { roundId: world.roundId }),
    opening: (i) => asks[i % 8](docs.TopicOpening, { id: topics[i % 10] }),
    nothing: (i) => asks[i % 8](`{ __typename }`),
  };
  const run = async (n) => {
    let i = 0;
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        while (i < n) await jobs[what](i++);
      }),
    );
  };
  await run(300);
  const c = processorSeconds(hub.pid);
  const t = performance.now();
  await run(n);
  const took = (performance.now() - t) / 1000;
  console.log(
    what,
    (n / took).toFixed(0),
    "/s",
    (((processorSeconds(hub.pid) - c) * 1000) / n).toFixed(2),
    "ms CPU each",
  );
} finally {
  await hub.stop();
  await database.close();
}
