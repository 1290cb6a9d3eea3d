import { clientDocuments } from "../support/documents.mjs";
import { load } from "../support/load.mjs";
import { processorSeconds } from "../support/figures.mjs";

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
    const before = processorSeconds(hub.pid);
    const ours = await load({ hub, tokens, ask, seconds, connections, headers });
    const cpu = (1000 * (processorSeconds(hub.pid) - before)) / (ours.perSecond * (seconds + 2));
    const floor = await load({ hub, tokens, ask: () => ({ query: trivial }), seconds, connections, headers });
    rows.push({ places, connections, ours, floor, cpu });
    tell(
      `${places} Kommunen, ${connections} Verbindungen: ${ours.perSecond.toFixed(0)}/s, p50 ${ours.p50.toFixed(1)} ms, ` +
        `p95 ${ours.p95.toFixed(1)} ms, ${ours.faults} Fehler (Boden ${floor.perSecond.toFixed(0)}/s, p95 ${floor.p95.toFixed(1)} ms)`,
    );
  }
  return { rows, bytes: await bytesOf(hub, tokens[0], ask()) };
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
