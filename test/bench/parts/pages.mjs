import { clientDocuments } from "../support/documents.mjs";
import { load } from "../support/load.mjs";
import { asking } from "../support/stage.mjs";

/**
 * (c) Requests a second and p95 of what is read most, at sixteen connections. Each asks as one of many people, for
 * one of many topics and channels, with the documents that the screens send.
 */
export async function pages({ hub, network, seconds, tell }) {
  const documents = clientDocuments();
  const { roundId, channelIds, topicIds, placeIds, tokens } = network;
  const waiting = await Promise.all(tokens.map((token) => unreadOf(hub, token, roundId)));
  const asks = {
    "Liste der Kanäle": () => ({ query: documents.RoundChannels, variables: { roundId } }),
    "Themen eines Kanals": () => ({
      query: documents.ChannelTopics,
      variables: { channelId: some(channelIds), filter: "ALL" },
    }),
    // Before the twenty-first there are twenty.
    "Themenseite mit 20 Beiträgen": () => ({
      query: documents.TopicMessages,
      variables: { id: some(topicIds), before: 21 },
    }),
    "Thema öffnen, 25 Beiträge": () => ({ query: documents.TopicOpening, variables: { id: some(topicIds) } }),
    "Start mit allem Ungelesenen": () => ({ query: documents.ConversationsStart, variables: { roundId } }),
    "Postfach, 30 Zeilen": (n) => ({
      query: documents.UnreadRows,
      variables: { ids: waiting[n % waiting.length].slice(0, 30) },
    }),
    "Suche, häufiges Wort": () => search(documents, roundId, "Beteiligung "),
    "Suche, seltenes Wort": () => search(documents, roundId, `Zeichen${Math.floor(Math.random() * 1e6)} `),
    "Suche, zwei häufige Wörter": () => search(documents, roundId, "Beteiligung Abend "),
    "Suche, Tippfehler": () => search(documents, roundId, "Beteiligugn "),
    "Suche, Wortanfang": () => search(documents, roundId, some(beginnings)),
    "Sprung (Strg+K), Wortanfang": () => ({
      query: documents.Jump,
      variables: {
        roundId,
        input: { text: some(beginnings), kinds: ["CHANNEL", "TOPIC", "PLACE", "PERSON"] },
      },
    }),
    "Wer hatte das schon?, beim Schreiben": (n) => ({
      query: documents.WhoHadThis,
      variables: { placeId: placeIds[n % tokens.length], text: some(worries) },
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

/** What is hard, in the words of an update: common ones, rare ones, and a slip. */
const worries = [
  "Zur Beteiligung am Abend kommen nur wenige, die Kinder bleiben zu Hause und der Haushalt ist knapp.",
  "Uns fehlt eine Betreuung für die Kinder, während die Eltern im Bürgercafé sind.",
  "Im Gemeinderat gibt es Fragen zum Haushalt; die Beteiligugn soll verschoben werden.",
];

const beginnings = ["be", "betei", "kinde", "haush", "burge", "zeich"];

/** As the search's screen asks: messages, titles of topics, and names. */
const search = (documents, roundId, text) => ({
  query: documents.Search,
  variables: {
    roundId,
    input: { text, kinds: ["MESSAGE"] },
    names: { text, kinds: ["CHANNEL", "PLACE", "PERSON"] },
    titles: { text, kinds: ["TOPIC"] },
  },
});

async function unreadOf(hub, token, roundId) {
  const { round } = await asking(hub, token)(
    `query ($id: ID!) { round(id: $id) { unread { topic { id } } } }`,
    { id: roundId },
  );
  return round.unread.map(({ topic }) => topic.id);
}

const some = (list) => list[Math.floor(Math.random() * list.length)];
