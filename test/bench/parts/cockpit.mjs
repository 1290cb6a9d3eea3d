import { randomUUID } from "node:crypto";
import { clientDocuments } from "../support/documents.mjs";
import { load } from "../support/load.mjs";
import { processorSeconds } from "../support/figures.mjs";
import { asking } from "../support/stage.mjs";

/** As browsers ask. */
const headers = { "accept-encoding": "gzip, deflate, br" };
/** What a signed-in question costs that reads next to nothing: the floor. */
const trivial = `{ viewer { person { id } } }`;

/** (f) The cockpit of a round with so many places, and beside it what the same server takes for nothing much. */
export async function cockpit({ hub, network, places, seconds, tell }) {
  const { roundId, tokens } = network;
  const query = clientDocuments().Cockpit;
  const ask = () => ({ query, variables: { roundId, silentAfterWeeks: 4 } });
  const rows = [];
  for (const connections of [4, 16]) {
    const floor = await load({ hub, tokens, ask: () => ({ query: trivial }), seconds, connections, headers });
    for (const besides of [0, perSecond]) {
      const talk = besides > 0 ? await talkIn(hub, tokens[0], roundId) : null;
      const before = processorSeconds(hub.pid);
      const ours = await load({ hub, tokens, ask, seconds, connections, headers });
      const cpu = (1000 * (processorSeconds(hub.pid) - before)) / (ours.perSecond * (seconds + 2));
      await talk?.end();
      rows.push({ places, connections, besides, ours, floor, cpu });
      tell(
        `${places} Kommunen, ${connections} Verbindungen, ${besides > 0 ? `${besides} Beiträge/s nebenher` : "sonst nichts"}: ` +
          `${ours.perSecond.toFixed(0)}/s, p50 ${ours.p50.toFixed(1)} ms, p95 ${ours.p95.toFixed(1)} ms, ${ours.faults} Fehler ` +
          `(Boden ${floor.perSecond.toFixed(0)}/s, p95 ${floor.p95.toFixed(1)} ms)`,
      );
    }
  }
  return { rows, bytes: await bytesOf(hub, tokens[0], ask()) };
}

/** What is said meanwhile. */
const perSecond = 10;

/** Somebody who goes on talking in the round: what was read for one is out of date for the next. */
async function talkIn(hub, token, roundId) {
  const say = asking(hub, token);
  const [channelId, topicId] = [randomUUID(), randomUUID()];
  const name = `gespraech-${channelId.slice(0, 8)}`;
  await say(`mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }`, {
    input: { id: channelId, roundId, name, description: "Was sonst so ist", audience: "NETWORK" },
  });
  await say(`mutation ($input: StartTopicInput!) { startTopic(input: $input) { id } }`, {
    input: { id: topicId, channelId, messageId: randomUUID(), title: "Gespräch", body: "Guten Morgen" },
  });
  let isOver = false;
  const going = (async () => {
    for (let next = Date.now(); !isOver; next += 1000 / perSecond) {
      await new Promise((resolve) => setTimeout(resolve, next - Date.now()));
      await say(`mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }`, {
        input: { id: randomUUID(), topicId, body: "Noch etwas" },
      });
    }
  })();
  return {
    end() {
      isOver = true;
      return going;
    },
  };
}

/** Of an answer, before it is packed. */
async function bytesOf(hub, token, body) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: `lernnetz=${token}`,
      "accept-encoding": "identity",
    },
    body: JSON.stringify(body),
  });
  return (await response.arrayBuffer()).byteLength;
}
