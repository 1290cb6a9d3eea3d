import { randomUUID } from "node:crypto";
import { peerQueries } from "./peers.js";
import { type Stage } from "./stage.js";
import { rooms } from "./rooms.js";
import { decisionQueries } from "./decisions.js";
import { processQueries } from "./process.js";
import { updateQueries } from "./updates.js";
import { type Line, rowsOf, type Row } from "./row.js";

/** Who reads in which room. Steering group and funder read no channel; a place's is closed even to the office. */
export const readers: Record<(typeof rooms)[number], string> = {
  //               SGFLDMU NER CO
  network: "       +-++++- +-- !!".trim(),
  teams: "         +-+---- --- !!".trim(),
  office: "        +------ --- !!".trim(),
  ownPlace: "      --++++- --- !!".trim(),
  neighbourPlace: "------- +-- !!".trim(),
  foreignNetwork: "------- -+- !!".trim(),
  foreignPlace: "  ------- -+- !!".trim(),
  archived: "      +-++++- +-- !!".trim(),
};
const nobody = "   ------- --- !!".trim();
const everybody = "+++++++ +++ ++";

const inEachRoom = (variables: (stage: Stage, room: (typeof rooms)[number]) => object): Line[] => [
  ...rooms.map((room): Line => [room, readers[room], (stage) => variables(stage, room)]),
  ["nothing there", nobody, () => ({ id: randomUUID() })],
  ["no id at all", nobody, () => ({ id: "' OR 1=1 --" })],
];

const byId = (name: string): string => `query ($id: ID!) { ${name}(id: $id) { id } }`;

// prettier-ignore
export const queries: Row[] = [
  ...decisionQueries,
  ...processQueries,
  ...peerQueries,
  ...updateQueries,
  ...rowsOf(
    "Query.channel",
    byId("channel"),
    inEachRoom(({ room }, name) => ({ id: room[name].channelId })),
  ),
  ...rowsOf(
    "Query.topic",
    byId("topic"),
    inEachRoom(({ room }, name) => ({ id: room[name].topicId })),
  ),
  ...rowsOf("Query.message", byId("message"), [
    ...inEachRoom(({ room }, name) => ({ id: room[name].messageId })),
    ["a deleted one's tombstone", readers.network, (stage) => ({ id: stage.deletedId })],
  ]),
  //                               SGFLDMU NER CO
  ...rowsOf("Query.round", byId("round"), [
    ["own", "                      +++++++ +-- !!", (stage) => ({ id: stage.roundId })],
    ["foreign", "                  ------- -+- !!", (stage) => ({ id: stage.foreignRoundId })],
    ["nothing there", "            ------- --- !!", () => ({ id: randomUUID() })],
  ]),
  ...rowsOf("Query.place", byId("place"), [
    ["own", "                      +++++++ +-- !!", (stage) => ({ id: stage.place.own })],
    ["neighbour", "                +++++++ +-- !!", (stage) => ({ id: stage.place.neighbour })],
    ["foreign", "                  ------- -+- !!", (stage) => ({ id: stage.place.foreign })],
    ["nothing there", "            ------- --- !!", () => ({ id: randomUUID() })],
  ]),
  ...rowsOf("Query.person", byId("person"), [
    ["oneself", "                  +++++++ +++ !!", ({ people }, who) => ({ id: people[who].id || randomUUID() })],
    ["team member", "              +++++++ +-- !!", ({ people }) => ({ id: people.member.id })],
    ["neighbour", "                +++++++ +-- !!", ({ people }) => ({ id: people.neighbour.id })],
    ["steering group", "           +++++++ +-- !!", ({ people }) => ({ id: people.steering.id })],
    ["closed account", "           +++++++ +-- !!", (stage) => ({ id: stage.closedMember.id })],
    ["with a role once", "         +++++++ +-- !!", (stage) => ({ id: stage.former.id })],
    ["in both rounds", "           +++++++ ++- !!", (stage) => ({ id: stage.wanderer.id })],
    ["in the other round", "       ------- -+- !!", ({ people }) => ({ id: people.elsewhere.id })],
    ["without any role", "         ------- --+ !!", ({ people }) => ({ id: people.roleless.id })],
    ["nothing there", "            ------- --- !!", () => ({ id: randomUUID() })],
  ]),
  ...rowsOf(
    "Query.unreadTopics",
    `query ($ids: [ID!]!) { unreadTopics(ids: $ids) { readNumber } }`,
    rooms.map((room): Line => [room, readers[room].replaceAll("-", "0"), (stage) => ({ ids: [stage.room[room].topicId] })]),
  ),
  ...rowsOf("Query.viewer", `{ viewer { person { id } } }`, [["oneself", "                  +++++++ +++ 00", () => ({})]]),
  ...rowsOf("Query.hub", `{ hub { name } }`, [["what anybody may know", everybody, () => ({})]]),
  ...rowsOf("Query.invitation", `query ($token: String!) { invitation(token: $token) { email } }`, [
    ["by its token", "             +++++++ +++ ++", async (stage) => ({ token: (await stage.invite()).token })],
    ["by another token", "         0000000 000 00", () => ({ token: randomUUID() })],
    ["by its id", "                0000000 000 00", (stage) => ({ token: stage.invitation.member })],
  ]),
  ...rowsOf("Query.mailSubscription", `query ($token: String!) { mailSubscription(token: $token) { kind } }`, [
    ["by its token", "             +++++++ +++ ++", async (stage) => ({ token: await stage.unsubscribeToken() })],
    ["by another token", "         0000000 000 00", () => ({ token: randomUUID() })],
  ]),
  ...rowsOf("Query.organisations", `query ($search: String!) { organisations(search: $search) { key } }`, [
    ["found", "                    +xxxxxx x+x !!", () => ({ search: "Stutt" })],
    ["none found", "               0xxxxxx x0x !!", () => ({ search: randomUUID() })],
  ]),
  ...rowsOf(
    "Query.search",
    `query ($roundId: ID!, $text: String!) { search(roundId: $roundId, input: { text: $text }) { hits { ... on MessageHit { message { topic { id } } } } } }`,
    [
      //                           SGFLDMU NER CO
      ["in network", "             +0++++0 +-- !!", saidIn("network"), foundIn("network")],
      ["in teams", "               +0+0000 0-- !!", saidIn("teams"), foundIn("teams")],
      ["in office", "              +000000 0-- !!", saidIn("office"), foundIn("office")],
      ["in own place", "           00++++0 0-- !!", saidIn("ownPlace"), foundIn("ownPlace")],
      ["in neighbour's", "         0000000 +-- !!", saidIn("neighbourPlace"), foundIn("neighbourPlace")],
      ["in a foreign one", "       0000000 0-- !!", saidIn("foreignNetwork"), foundIn("foreignNetwork")],
      ["in a foreign round", "     ------- -+- !!", ({ foreignRoundId }) => ({ roundId: foreignRoundId, text: "lesen foreignNetwork" }), foundIn("foreignNetwork")],
      ["in no round", "            ------- --- !!", () => ({ roundId: randomUUID(), text: "lesen" })],
    ],
  ),
  ...rowsOf("Query.outbox", `{ outbox { text } }`, [["of a real network", "        ------- --- --", () => ({})]]),
  ...streams("Query.eventsAfter", `query ($stream: ID!, $after: String!) { eventsAfter(stream: $stream, after: $after) { to } }`),
].map((row) => ({ ...row, columns: row.columns.trim() }));

function saidIn(room: (typeof rooms)[number]) {
  return ({ roundId }: Stage) => ({ roundId, text: `lesen ${room}` });
}
function foundIn(room: (typeof rooms)[number]) {
  return (data: { search: { hits: { message?: { topic: { id: string } } }[] } | null }, stage: Stage) =>
    data.search?.hits.some(({ message }) => message?.topic.id === stage.room[room].topicId) || null;
}

/** Streams answer alike over both ways; the second one is asked over a socket. */
export const subscriptions = streams("Subscription.events", "");

// prettier-ignore
function streams(field: string, document: string): Row[] {
  const after = "unknown";
  return rowsOf(field, document, [
    //                             SGFLDMU NER CO
    ["own round", "                +++++++ +-- !!", (stage) => ({ stream: `round:${stage.roundId}`, after })],
    ["foreign round", "            ------- -+- !!", (stage) => ({ stream: `round:${stage.foreignRoundId}`, after })],
    ["no such round", "            ------- --- !!", () => ({ stream: `round:${randomUUID()}`, after })],
    ["one's own", "                +++++++ +++ !!", ({ people }, who) => ({ stream: `person:${people[who].id}`, after })],
    ["the member's", "             -----+- --- !!", ({ people }) => ({ stream: `person:${people.member.id}`, after })],
    ["of no kind", "               ------- --- !!", ({ roundId }) => ({ stream: `staff:${roundId}`, after })],
    ["a place's", "                ------- --- !!", ({ place }) => ({ stream: `place:${place.own}`, after })],
    ["with a tail", "              ------- --- !!", ({ roundId }) => ({ stream: `round:${roundId} `, after })],
  ]).map((row) => ({ ...row, columns: row.columns.trim() }));
}
