import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import { START_TOPIC } from "../../support/documents.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import { type Stage } from "./stage.js";
import { rooms, type RoomName } from "./rooms.js";

/** Somebody who leads a place that is one step ahead of all others, and has asked in #hilfe of both rounds. */
export async function furnishPeers(stage: Stage): Promise<void> {
  const { world, roundId, foreignRoundId } = stage;
  for (const id of [roundId, foreignRoundId]) await world.channel({ name: "hilfe", roundId: id });
  const placeId = await world.place({ roundId });
  const { id } = await world.person({ name: "Vera Voraus", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  await stage.query(
    `UPDATE building_block SET state = 'DONE', done_at = now()
     WHERE place_id = $1 AND phase = 'ANALYSIS' AND position = 1`,
    [placeId],
  );
  const vera = await world.signIn(id);
  const channelId = stage.room.network.channelId;
  const topic = { id: newId(), channelId, messageId: newId() };
  await vera.ask(START_TOPIC, { input: { ...topic, title: "Sprengelfragen", body: "Wer zieht Sprengel?" } });
}

/** Whoever reads there resolves there, but not where it is filed away. */
const solvers: Record<RoomName, string> = {
  //               SGFLDMU NER CO
  network: "       +-++++- +-- !!",
  teams: "         +-+---- --- !!",
  office: "        +------ --- !!",
  ownPlace: "      --++++- --- !!",
  neighbourPlace: "------- +-- !!",
  foreignNetwork: "------- -+- !!",
  foreignPlace: "  ------- -+- !!",
  archived: "      x-xxxx- x-- !!",
};

async function answered(stage: Stage, room: RoomName): Promise<{ topicId: string; messageId: string }> {
  const { topicId } = await stage.topic(stage.room[room].channelId, stage.scribe.id, 2);
  const [second] = await stage.query<{ id: string }>(
    `SELECT id FROM message WHERE topic_id = $1 AND number = 2`,
    [topicId],
  );
  return { topicId, messageId: second?.id ?? "" };
}

const question = (placeId: string, more: object = {}) => ({
  input: {
    ...{ topicId: newId(), messageId: newId(), placeId },
    ...{ title: "Eine Frage", body: "Wer hatte das schon?", ...more },
  },
});

const who = `query ($p: ID!, $t: String!) { whoHadThis(placeId: $p, text: $t)`;
const ask = `mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { id } }`;
const askPeer = `mutation ($input: AskPeerInput!) { askPeer(input: $input) { id } }`;
const peers = `query ($id: ID!) { place(id: $id) { peers`;
const asked = "Sprengelfragen";

const trimmed = <Of extends { columns: string }>(rows: Of[]): Of[] =>
  rows.map((row) => ({ ...row, columns: row.columns.trim() }));

// prettier-ignore
export const peerQueries: Row[] = trimmed(rowsOf("Query.whoHadThis", `${who} { topics { topic { id } } } }`, [
  //                           SGFLDMU NER CO
  ["at the own place", "       --++++- --- !!", ({ place }) => ({ p: place.own, t: asked })],
  ["at the neighbour's", "     ------- +-- !!", ({ place }) => ({ p: place.neighbour, t: asked })],
  ["at a foreign one", "       ------- -+- !!", ({ place }) => ({ p: place.foreign, t: asked })],
  ["nothing there", "          ------- --- !!", () => ({ p: randomUUID(), t: asked })],
]));

// prettier-ignore
export const peerMutations: Row[] = trimmed([
  ...rowsOf("Mutation.markSolution", `mutation ($topicId: ID!, $messageId: ID) { markSolution(topicId: $topicId, messageId: $messageId) { id } }`, [
    ...rooms.map((room): Line => [`in ${room}`, solvers[room], (stage) => answered(stage, room)]),
    ["nothing there", "        ------- --- !!", () => ({ topicId: randomUUID(), messageId: randomUUID() })],
  ]),
  ...rowsOf("Mutation.askForHelp", ask, [
    //                         SGFLDMU NER CO
    ["for the own place", "    xx++++x x-- !!", ({ place }) => question(place.own)],
    ["for the neighbour's", "  xxxxxxx +-- !!", ({ place }) => question(place.neighbour)],
    ["for a foreign one", "    ------- -+- !!", ({ place }) => question(place.foreign)],
    ["nothing there", "        ------- --- !!", () => question(randomUUID())],
  ]),
  ...rowsOf("Mutation.askPeer", askPeer, [
    ["the neighbour", "        xx++++x x-- !!", ({ place }) => question(place.own, { peerPlaceId: place.neighbour })],
    ["a foreign one", "        xx----x x-- !!", ({ place }) => question(place.own, { peerPlaceId: place.foreign })],
    ["for the neighbour", "    xxxxxxx +-- !!", ({ place }) => question(place.neighbour, { peerPlaceId: place.own })],
    ["for a foreign one", "    ------- --- !!", ({ place }) => question(place.foreign, { peerPlaceId: place.own })],
  ]),
]);

export const peersWithParent: Record<string, string> = {
  Help: "people topics",
  MatchReason: "kind text weight",
  Peer: "block greeting place reasons score",
  PersonMatch: "person place reasons score",
  TopicMatch: "reasons score topic",
};

const own = ({ place }: Stage) => ({ p: place.own, t: asked });

// prettier-ignore
export const peerWays: Way[] = trimmed([
  //                                                SGFLDMU NER CO
  { type: "Help", of: "own place", columns: "       --++++- --- !!", document: `${who} { … } }`, variables: own },
  { type: "TopicMatch", of: "own place", columns: " --++++- --- !!", document: `${who} { topics { … } } }`, variables: own },
  { type: "PersonMatch", of: "own place", columns: "--++++- --- !!", document: `${who} { people { … } } }`, variables: own },
  { type: "MatchReason", of: "of a topic", columns: "--++++- --- !!", document: `${who} { topics { reasons { … } } } }`, variables: own },
  { type: "Peer", of: "own place", columns: "       +0++++0 0-- !!", document: `${peers} { … } } }`, variables: ({ place }) => ({ id: place.own }) },
]);

const listed = (data: { place: { peers: unknown[] } | null }) => data.place?.peers;

// prettier-ignore
export const peerFields: Row[] = trimmed(rowsOf("Place.peers", `${peers} { place { id } } } }`, [
  //                           SGFLDMU NER CO
  ["of the own place", "       +0++++0 0-- !!", ({ place }) => ({ id: place.own }), listed],
  ["of the neighbour's", "     +000000 +-- !!", ({ place }) => ({ id: place.neighbour }), listed],
  ["of a foreign one", "       ------- -0- !!", ({ place }) => ({ id: place.foreign }), listed],
]));
