import autocannon from "autocannon";
import { clientDocuments } from "../support/documents.mjs";
import { quantile } from "../support/figures.mjs";

const connections = 16;

/**
 * (c) Requests a second and p95 of what is read most, at sixteen connections. Each asks as one of many people, for
 * one of many topics and channels.
 */
export async function pages({ hub, network, seconds, tell }) {
  const documents = await clientDocuments();
  const topicPage = documents.TopicMessages.replaceAll("limit: 50", "limit: 20");
  const { roundId, channelIds, topicIds, tokens } = network;
  const asks = {
    "Liste der Kanäle": () => ({ query: documents.RoundChannels, variables: { roundId } }),
    "Themen eines Kanals": () => ({ query: documents.ChannelTopics, variables: { id: some(channelIds) } }),
    "Themenseite mit 20 Beiträgen": () => ({ query: topicPage, variables: { id: some(topicIds) } }),
    "Start mit allem Ungelesenen": () => ({ query: documents.ConversationsStart, variables: { roundId } }),
    ...(documents.Inbox && {
      Postfach: () => ({ query: documents.Inbox, variables: { roundId } }),
    }),
    ...(documents.Search && {
      "Suche, häufiges Wort": () => search(documents, roundId, "Beteiligung "),
      "Suche, seltenes Wort": () => search(documents, roundId, `Zeichen${Math.floor(Math.random() * 1e6)} `),
    }),
  };
  const rows = [];
  for (const [name, ask] of Object.entries(asks)) {
    const row = { name, ...(await load({ hub, tokens, ask, seconds })) };
    rows.push(row);
    tell(`${name}: ${row.perSecond.toFixed(0)}/s, p95 ${row.p95.toFixed(1)} ms, ${row.faults} Fehler`);
  }
  return rows;
}

const search = (documents, roundId, text) => ({
  query: documents.Search,
  variables: { roundId, input: { text, kinds: ["MESSAGE"] } },
});

const some = (list) => list[Math.floor(Math.random() * list.length)];

async function load({ hub, tokens, ask, seconds }) {
  const requests = Array.from({ length: 400 }, (_, n) => ({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", cookie: `lernnetz=${tokens[n % tokens.length]}` },
    body: JSON.stringify(ask()),
  }));
  // What does not even work once need not be counted.
  const answer = await fetch(`${hub.url}/graphql`, { ...requests[0], path: undefined });
  const { errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));

  await run(hub, requests, 2);
  return run(hub, requests, seconds);
}

function run(hub, requests, duration) {
  return new Promise((resolve, reject) => {
    const taken = [];
    const cannon = autocannon({ url: hub.url, connections, duration, requests }, (error, result) => {
      if (error) return reject(error);
      const faults = result.non2xx + result.errors + result.timeouts;
      resolve({ perSecond: taken.length / result.duration, p95: quantile(taken, 0.95), faults });
    });
    cannon.on("response", (_client, _status, _bytes, milliseconds) => taken.push(milliseconds));
  });
}
