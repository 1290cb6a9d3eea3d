import { randomUUID } from "node:crypto";
import type { Caller } from "./columns.js";
import { conceptFields, conceptsWithParent, conceptWays } from "./concepts.js";
import { decisionFields, decisionsWithParent, decisionWays } from "./decisions.js";
import { facilitatorFields, facilitatorsWithParent, facilitatorWays } from "./facilitators.js";
import { programmeFields, programmeWays, programmeWithParent } from "./programme.js";
import { processFields, processWays, processWithParent } from "./process.js";
import { updateFields, updatesWithParent, updateWays } from "./updates.js";
import { gathered } from "./mutations.js";
import { peerFields, peersWithParent, peerWays } from "./peers.js";
import { readers } from "./queries.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";
import { teamFields, teamWays, teamWithParent } from "./team.js";

/** Fields one sees whenever one sees the thing they belong to. All others have rows of their own. */
export const withParent: Record<string, string> = {
  ...conceptsWithParent,
  ...decisionsWithParent,
  ...facilitatorsWithParent,
  ...programmeWithParent,
  ...processWithParent,
  ...peersWithParent,
  ...teamWithParent,
  ...updatesWithParent,
  Bookmark: "id markedAt message note removedAt version",
  BookmarkEvent: "at bookmark count seq",
  BookmarkPage: "items next",
  ChannelHit: "at channel excerpt id",
  Channel: "archived audience description id name place purpose topics version viewerCan viewerStance",
  ChannelEvent: "at channel fact seq",
  ChannelRights: "",
  ChannelStance: "channelId stance version",
  ChannelStanceEvent: "at channelStance seq",
  Deletion: "at by reason",
  Draft: "body channel id quotedId savedAt title topic version",
  DraftEvent: "at draft seq",
  EventBatch: "from resync stream to",
  File: "description height id name previewUrl size type url width",
  Hub: "clockIsShifted demo name now outboxOpen presence version",
  ExcerptPart: "isMatch text",
  Inbox: "channelStances snoozes topicStances",
  Invitation: "email expiresAt id invitedAt kind name place",
  InvitationOffer: "email familyName givenName kind placeName roundTitle",
  MailSubscription: "kind",
  Mention: "kind name targetId",
  Message:
    "attachments author deletion editedAt id mentions number postedAt quoted reactions reactionsVersion topic version",
  MessageEvent: "at fact message seq",
  MessageHit: "at excerpt id message",
  MessageVersion: "at body version",
  MessageWindow: "hasAfter hasBefore items",
  Notifications: "brief briefDay content delay quietDays quietHours scope version",
  NotificationsEvent: "at notifications seq",
  Organisation: "district key latitude longitude name population region type",
  OutboxMail: "at html id subject text to",
  Person: "deactivated familyName givenName id name viewerCan",
  PersonHit: "at excerpt id person",
  PersonRights: "",
  Persona: "hint label person",
  Place: "id members missingFacilitators name owner process roleHistory roles viewerCan",
  PlaceHit: "at excerpt id place",
  PlaceRights: "",
  ReadEvent: "at mentionNumbers readNumber seq topic version",
  QuietHours: "from until",
  PostOutcome: "",
  PostRefusal: "code kind message",
  PostedMessages: "outcomes topic",
  Reaction: "kind person",
  Resolution: "at by",
  RightsEvent: "at seq",
  Role: "id kind person place since until viewerCan",
  RoleRights: "",
  RosterEvent: "at place seq",
  Round:
    "capacity endsOn fundingNotice id inbox offices places position programme startLabel startsOn stream title unreadGoesOn viewerCan",
  RoundRights: "",
  SearchPage: "correctedTo hits next",
  Session: "current device id lastSeenAt startedAt",
  Snooze: "topicId until upTo version",
  SnoozeEvent: "at seq snooze",
  Topic:
    "channel excerpt id lastActivityAt lastNumber messages participants resolution solution startedAt startedBy summary title version viewerCan viewerStance",
  TopicChange: "at by kind newTitle number oldTitle",
  TopicEvent: "at fact seq topic",
  TopicHit: "at excerpt id topic",
  TopicPage: "items next",
  TopicRights: "",
  TopicStance: "stance topicId version",
  TopicStanceEvent: "at changesUnread seq topicStance",
  TopicSummary: "body version writtenAt writtenBy",
  UnreadTopic: "firstUnread firstWords mentionNumbers readNumber takesPart topic",
  Unsubscribed: "kind undo",
  Viewer: "",
};

/** A way to things of a type; `…` stands for all of its fields that go with it. */
export interface Way {
  type: string;
  of: string;
  columns: string;
  document: string;
  variables: (stage: Stage, caller: Caller) => object | Promise<object>;
}
const way = (
  type: string,
  of: string,
  columns: string,
  document: string,
  variables: Way["variables"],
): Way => ({
  type,
  of,
  columns: columns.trim(),
  document,
  variables,
});

const channel = "query ($id: ID!) { channel(id: $id)";
const message = "query ($id: ID!) { message(id: $id)";
const topic = "query ($id: ID!) { topic(id: $id)";
const place = "query ($id: ID!) { place(id: $id)";
const person = "query ($id: ID!) { person(id: $id)";
const round = "query ($id: ID!) { round(id: $id)";
const postMessages = "mutation ($input: PostMessagesInput!) { postMessages(input: $input)";
const events = "query ($s: ID!, $a: String!) { eventsAfter(stream: $s, after: $a)";
const search = "query ($r: ID!, $t: String!) { search(roundId: $r, input: { text: $t })";
const looking =
  (t: string) =>
  ({ roundId }: Stage) => ({ r: roundId, t });
const ofRound = ({ roundId, beginning }: Stage) => ({ s: `round:${roundId}`, a: beginning });
const ofOneself = ({ people, beginning }: Stage, who: Caller) => ({
  s: `person:${people[who].id}`,
  a: beginning,
});

// prettier-ignore
export const ways: Way[] = [
  ...conceptWays,
  ...decisionWays,
  ...programmeWays,
  ...processWays,
  ...peerWays,
  ...teamWays,
  ...facilitatorWays,
  ...updateWays,
  ...(["network", "teams", "office", "ownPlace", "neighbourPlace", "foreignNetwork"] as const).flatMap((name) => [
    way("Channel", name, readers[name], `${channel} { … } }`, ({ room }) => ({ id: room[name].channelId })),
    way("TopicPage", name, readers[name], `${channel} { topics { … } } }`, ({ room }) => ({ id: room[name].channelId })),
    way("Topic", name, readers[name], `${topic} { … } }`, ({ room }) => ({ id: room[name].topicId })),
    way("MessageWindow", name, readers[name], `${topic} { messages { … } } }`, ({ room }) => ({ id: room[name].topicId })),
    way("Message", name, readers[name], `${message} { … } }`, ({ room }) => ({ id: room[name].messageId })),
    way("Mention", name, readers[name], `${topic} { messages { items { mentions { … } } } } }`, ({ room }) => ({ id: room[name].topicId })),
  ]),
  way("PostedMessages", "in network", readers.network, `${postMessages} { … } }`, ({ room }) => gathered(room.network.topicId)),
  way("PostRefusal", "in network", readers.network, `${postMessages} { outcomes { refusal { … } } } }`, ({ room }) => gathered(room.network.topicId, " ")),
  way("Reaction", "in network", readers.network, `${message} { reactions { … } } }`, ({ room }) => ({ id: room.network.messageId })),
  way("File", "in network", readers.network, `${message} { attachments { … } } }`, (stage) => ({ id: stage.filedId })),
  way("TopicSummary", "in network", readers.network, `${topic} { summary { … } } }`, ({ room }) => ({ id: room.network.topicId })),
  way("TopicSummary", "each wording", readers.network, `${topic} { summaryHistory { … } } }`, ({ room }) => ({ id: room.network.topicId })),
  way("TopicChange", "in network", readers.network, `${topic} { changes { … } } }`, ({ room }) => ({ id: room.network.topicId })),
  way("Deletion", "in network", readers.network, `${message} { deletion { … } } }`, (stage) => ({ id: stage.deletedId })),
  way("MessageVersion", "in network", readers.network, `${message} { history { … } } }`, (stage) => ({ id: stage.editedId })),
  way("Resolution", "in network", readers.network, `${topic} { resolution { … } } }`, (stage) => ({ id: stage.resolvedId })),
  //                                      SGFLDMU NER CO
  way("Round", "own", "                   +++++++ +-- !!", `${round} { … } }`, (stage) => ({ id: stage.roundId })),
  way("Round", "foreign", "               ------- -+- !!", `${round} { … } }`, (stage) => ({ id: stage.foreignRoundId })),
  way("Round", "of the viewer", "         +++++++ ++0 00", `{ viewer { rounds { … } } }`, () => ({})),
  way("UnreadTopic", "own round", "       +0++++0 +-- !!", `${round} { unread { … } } }`, (stage) => ({ id: stage.roundId })),
  way("Place", "own", "                   +++++++ +-- !!", `${place} { … } }`, (stage) => ({ id: stage.place.own })),
  way("Place", "neighbour's", "           +++++++ +-- !!", `${place} { … } }`, (stage) => ({ id: stage.place.neighbour })),
  way("Place", "foreign", "               ------- -+- !!", `${place} { … } }`, (stage) => ({ id: stage.place.foreign })),
  way("Organisation", "owner", "          +++++++ +-- !!", `${place} { owner { … } } }`, (stage) => ({ id: stage.place.own })),
  way("Organisation", "member", "         +++++++ +-- !!", `${place} { members { … } } }`, (stage) => ({ id: stage.place.own })),
  way("Role", "at the own place", "       +++++++ +-- !!", `${place} { roles { … } } }`, (stage) => ({ id: stage.place.own })),
  way("Role", "once at the place", "      +++++++ +-- !!", `${place} { roleHistory { … } } }`, (stage) => ({ id: stage.place.own })),
  way("Role", "offices of the round", "  +++++++ +-- !!", `${round} { offices { … } } }`, (stage) => ({ id: stage.roundId })),
  way("Role", "office", "                 +++++++ +-- !!", `${person} { roles { … } } }`, ({ people }) => ({ id: people.steering.id })),
  way("Role", "office of the round", "    +++++++ +-- !!", `${round} { offices { … } } }`, (stage) => ({ id: stage.roundId })),
  way("Invitation", "to an office", "     +000000 0-- !!", `${round} { invitations { … } } }`, (stage) => ({ id: stage.roundId })),
  way("Role", "of the viewer", "          +++++++ ++0 00", `{ viewer { roles { … } } }`, () => ({})),
  way("Person", "team member", "          +++++++ +-- !!", `${person} { … } }`, ({ people }) => ({ id: people.member.id })),
  way("Person", "closed account", "       +++++++ +-- !!", `${person} { … } }`, (stage) => ({ id: stage.closedMember.id })),
  way("Person", "with a role once", "     +++++++ +-- !!", `${person} { … } }`, (stage) => ({ id: stage.former.id })),
  way("Person", "of the round", "         +++++++ +-- !!", `${round} { people(limit: 100) { … } } }`, (stage) => ({ id: stage.roundId })),
  way("Person", "author", readers.teams, `${message} { author { … } } }`, ({ room }) => ({ id: room.teams.messageId })),
  way("Invitation", "to the own place", " +00++00 0-- !!", `${place} { invitations { … } } }`, (stage) => ({ id: stage.place.own })),
  way("InvitationOffer", "by its token", "+++++++ +++ ++", `query ($t: String!) { invitation(token: $t) { … } }`, async (stage) => ({ t: (await stage.invite()).token })),
  way("Session", "one's own", "           +++++++ +++ 00", `{ viewer { sessions { … } } }`, () => ({})),
  way("Notifications", "one's own", "     +++++++ +++ 00", `{ viewer { notifications { … } } }`, () => ({})),
  way("QuietHours", "one's own", "        +++++++ +++ 00", `{ viewer { notifications { quietHours { … } } } }`, () => ({})),
  way("MailSubscription", "by its token", "+++++++ +++ ++", `query ($t: String!) { mailSubscription(token: $t) { … } }`, async (stage) => ({ t: await stage.unsubscribeToken() })),
  way("Unsubscribed", "by its token", "   +++++++ +++ ++", `mutation ($t: String!) { unsubscribe(token: $t) { … } }`, async (stage) => ({ t: await stage.unsubscribeToken() })),
  way("Hub", "what anybody may know", "   +++++++ +++ ++", `{ hub { … } }`, () => ({})),
  way("EventBatch", "own round", "        +++++++ +-- !!", `${events} { … } }`, ofRound),
  way("EventBatch", "one's own", "        +++++++ +++ !!", `${events} { … } }`, ofOneself),
  way("MessageEvent", "own round", "      +0++++0 +-- !!", `${events} { events { ... on MessageEvent { … } } } }`, ofRound),
  way("TopicEvent", "own round", "        +0++++0 +-- !!", `${events} { events { ... on TopicEvent { … } } } }`, ofRound),
  way("ChannelEvent", "own round", "      +0++++0 +-- !!", `${events} { events { ... on ChannelEvent { … } } } }`, ofRound),
  way("RosterEvent", "own round", "       +++++++ +-- !!", `${events} { events { ... on RosterEvent { … } } } }`, ofRound),
  way("RightsEvent", "one's own", "       000000+ 0-- !!", `${events} { events { ... on RightsEvent { … } } } }`, ofRound),
  way("SearchPage", "own round", "        +++++++ +-- !!", `${search} { … } }`, looking("Ort")),
  way("MessageHit", "in network", "       +0++++0 +-- !!", `${search} { hits { ... on MessageHit { … } } } }`, looking("lesen network")),
  way("ExcerptPart", "in network", "      +0++++0 +-- !!", `${search} { hits { excerpt { … } } } }`, looking("lesen network")),
  way("TopicHit", "in network", "         +0++++0 +-- !!", `${search} { hits { ... on TopicHit { … } } } }`, looking("Gelöst")),
  way("ChannelHit", "network", "          +0++++0 +-- !!", `${search} { hits { ... on ChannelHit { … } } } }`, looking("network")),
  way("PlaceHit", "own", "                +++++++ +-- !!", `${search} { hits { ... on PlaceHit { … } } } }`, looking("Ort")),
  way("PersonHit", "team member", "       +++++++ +-- !!", `${search} { hits { ... on PersonHit { … } } } }`, looking("member Person")),
  way("Draft", "one's own", "             00000+0 000 00", `{ viewer { drafts { … } } }`, () => ({})),
  way("DraftEvent", "one's own", "        00000+0 000 !!", `${events} { events { ... on DraftEvent { … } } } }`, ofOneself),
  way("Bookmark", "one's own", "          00000+0 000 00", `{ viewer { bookmarks { items { … } } } }`, () => ({})),
  way("BookmarkPage", "one's own", "      +++++++ +++ 00", `{ viewer { bookmarks { … } } }`, () => ({})),
  way("BookmarkEvent", "one's own", "     00000+0 000 !!", `${events} { events { ... on BookmarkEvent { … } } } }`, ofOneself),
  way("ReadEvent", "one's own", "         000+0+0 000 !!", `${events} { events { ... on ReadEvent { … } } } }`, ofOneself),
  way("TopicStanceEvent", "one's own", "  00000+0 000 !!", `${events} { events { ... on TopicStanceEvent { … } } } }`, ofOneself),
  way("ChannelStanceEvent", "one's own", "00000+0 000 !!", `${events} { events { ... on ChannelStanceEvent { … } } } }`, ofOneself),
  way("SnoozeEvent", "one's own", "       00000+0 000 !!", `${events} { events { ... on SnoozeEvent { … } } } }`, ofOneself),
  way("NotificationsEvent", "one's own", "00000+0 000 !!", `${events} { events { ... on NotificationsEvent { … } } } }`, ofOneself),
  way("Inbox", "own round", "             +++++++ +-- !!", `${round} { inbox { … } } }`, (stage) => ({ id: stage.roundId })),
  way("TopicStance", "one's own", "       00000+0 0-- !!", `${round} { inbox { topicStances { … } } } }`, (stage) => ({ id: stage.roundId })),
  way("ChannelStance", "one's own", "     00000+0 0-- !!", `${round} { inbox { channelStances { … } } } }`, (stage) => ({ id: stage.roundId })),
  way("Snooze", "one's own", "            00000+0 0-- !!", `${round} { inbox { snoozes { … } } } }`, (stage) => ({ id: stage.roundId })),
];

/** In the demo network, where anybody may be somebody: who has not signed in sees these. */
// prettier-ignore
export const demoWays: Way[] = [
  way("Persona", "in the demo network", "", `{ hub { personas { … } } }`, () => ({})),
  way("OutboxMail", "in the demo network", "", `{ outbox { … } }`, () => ({})),
];

const has = (list: readonly unknown[] | null | undefined, id: unknown): true | null =>
  list?.includes(id) || null;
const ids = (list: readonly { id: string }[] | null | undefined): string[] => list?.map(({ id }) => id) ?? [];
/** Yes when the value is what it must be for this caller; a wrong one is neither yes nor nothing. */
const equals = (value: unknown, expected: unknown): unknown =>
  JSON.stringify(value) === JSON.stringify(expected) ? true : value == null ? null : undefined;

interface Viewed<T> {
  viewer: T | null;
}

// prettier-ignore
const emails: Line[] = (
  [
    // For oneself, the office of a shared round, and who leads the same place.
    //                   SGFLDMU NER CO
    ["team member", "    +00+++0 0-- !!", (stage) => stage.people.member.id],
    ["lead", "           +00++00 0-- !!", (stage) => stage.people.lead.id],
    ["deputy", "         +00++00 0-- !!", (stage) => stage.people.deputy.id],
    ["facilitator", "    +0+++00 0-- !!", (stage) => stage.people.facilitator.id],
    ["staff", "          +000000 0-- !!", (stage) => stage.people.staff.id],
    ["steering group", " ++00000 0-- !!", (stage) => stage.people.steering.id],
    ["funder", "         +00000+ 0-- !!", (stage) => stage.people.funder.id],
    ["neighbour", "      +000000 +-- !!", (stage) => stage.people.neighbour.id],
    ["in both rounds", " +000000 ++- !!", (stage) => stage.wanderer.id],
    ["role once", "      0000000 0-- !!", (stage) => stage.former.id],
    ["closed member", "  +00++00 0-- !!", (stage) => stage.closedMember.id],
    ["elsewhere", "      ------- -+- !!", (stage) => stage.people.elsewhere.id],
    ["roleless", "       ------- --+ !!", (stage) => stage.people.roleless.id],
  ] satisfies [string, string, (stage: Stage) => string][]
).map(([of, columns, whose]): Line => [of, columns, (stage) => ({ id: whose(stage) }), (data: { person: { email: string | null } | null }) => data.person?.email]);

interface Outcomes {
  postMessages: { outcomes: { message: object | null; refusal: object | null }[] };
}

/** What only some of those who see the thing see of it, and what is different for everybody. */
// prettier-ignore
const restricted: Row[] = [
  ...rowsOf("PostOutcome.message", `${postMessages} { outcomes { message { id } } } }`, [
    ["accepted", readers.network, ({ room }) => gathered(room.network.topicId), (data: Outcomes) => data.postMessages.outcomes[0]?.message],
  ]),
  ...rowsOf("PostOutcome.refusal", `${postMessages} { outcomes { refusal { code } } } }`, [
    ["refused", readers.network, ({ room }) => gathered(room.network.topicId, " "), (data: Outcomes) => data.postMessages.outcomes[0]?.refusal],
  ]),
  ...rowsOf("Person.email", `${person} { email } }`, emails),
  ...rowsOf("Person.email", `query ($id: ID!) { place(id: $id) { roles { person { id email } } } }`, [
    [
      "a lead's, on the roster",
      "+000000 +-- !!",
      (stage) => ({ id: stage.place.neighbour }),
      (data: { place: { roles: { person: { id: string; email: string | null } }[] } | null }, { people }: Stage) =>
        data.place?.roles.find((role) => role.person.id === people.neighbour.id)?.person.email,
    ],
  ]),
  ...rowsOf("Person.roles", `${person} { roles { id } } }`, [
    [
      "in shared rounds only",
      "+++++++ ++- !!",
      (stage) => ({ id: stage.wanderer.id }),
      (data: { person: { roles: { id: string }[] } }, { role }, who) => equals(ids(data.person?.roles), [who === "elsewhere" ? role.wandererThere : role.wanderer]),
    ],
    ["ended ones", "0000000 0-- !!", (stage) => ({ id: stage.former.id }), (data: { person: { roles: unknown[] } }) => data.person?.roles],
  ]),
  ...rowsOf("Place.invitations", `${place} { invitations { id } } }`, [
    ["team member's", "  +00++00 0-- !!", (stage) => ({ id: stage.place.own }), invited("member")],
    ["facilitator's", "  +000000 0-- !!", (stage) => ({ id: stage.place.own }), invited("facilitator")],
    ["neighbour's", "    +000000 +-- !!", (stage) => ({ id: stage.place.neighbour }), invited("neighbour")],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.place.foreign }), invited("foreign")],
  ]),
  ...rowsOf("Round.invitations", `${round} { invitations { id } } }`, [
    ["to an office", "   +000000 0-- !!", (stage) => ({ id: stage.roundId }), invited("office")],
    ["to a place", "     0000000 0-- !!", (stage) => ({ id: stage.roundId }), invited("member")],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.foreignRoundId }), foreignRoundInvited],
  ]),
  ...rowsOf("Round.invitations", `${round} { invitations { id } } }`, [
    ["office's", "       +000000 0-- !!", (stage) => ({ id: stage.roundId }), invitedToOffice("office")],
    ["not a place's", "  0000000 0-- !!", (stage) => ({ id: stage.roundId }), invitedToOffice("member")],
    ["foreign", "        ------- -0- !!", (stage) => ({ id: stage.foreignRoundId }), invitedToOffice("office")],
  ]),
  ...rowsOf("Place.channel", `${place} { channel { id } } }`, [
    ["own", "            00++++0 0-- !!", (stage) => ({ id: stage.place.own }), channelOfPlace],
    ["neighbour's", "    0000000 +-- !!", (stage) => ({ id: stage.place.neighbour }), channelOfPlace],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.place.foreign }), channelOfPlace],
  ]),
  ...rowsOf("Round.channels", `${round} { channels { id } } }`, [
    ["network", "        +0++++0 +-- !!", (stage) => ({ id: stage.roundId }), listed("network")],
    ["archived", "       +0++++0 +-- !!", (stage) => ({ id: stage.roundId }), listed("archived")],
    ["teams", "          +0+0000 0-- !!", (stage) => ({ id: stage.roundId }), listed("teams")],
    ["office", "         +000000 0-- !!", (stage) => ({ id: stage.roundId }), listed("office")],
    ["own place", "      00++++0 0-- !!", (stage) => ({ id: stage.roundId }), listed("ownPlace")],
    ["neighbour's", "    0000000 +-- !!", (stage) => ({ id: stage.roundId }), listed("neighbourPlace")],
    ["foreign", "        0000000 0-- !!", (stage) => ({ id: stage.roundId }), listed("foreignNetwork")],
  ]),
  ...rowsOf("Round.unread", `${round} { unread { topic { id } } } }`, [
    ["network", "        +0++++0 +-- !!", (stage) => ({ id: stage.roundId }), unread("network")],
    ["teams", "          +0+0000 0-- !!", (stage) => ({ id: stage.roundId }), unread("teams")],
    ["office", "         +000000 0-- !!", (stage) => ({ id: stage.roundId }), unread("office")],
    ["own place", "      00++++0 0-- !!", (stage) => ({ id: stage.roundId }), unread("ownPlace")],
    ["neighbour's", "    0000000 +-- !!", (stage) => ({ id: stage.roundId }), unread("neighbourPlace")],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.foreignRoundId }), unread("foreignNetwork")],
  ]),
  ...rowsOf(
    "Round.people",
    `query ($id: ID!, $in: ID, $s: String) {
    round(id: $id) { people(mentionableIn: $in, search: $s, limit: 100) { id } } }`,
    [
      ["member", "         +++++++ +-- !!", (stage) => ({ id: stage.roundId, s: "member" }), found((stage) => stage.people.member.id)],
      ["closed account", " 0000000 0-- !!", (stage) => ({ id: stage.roundId, s: "Zora" }), found((stage) => stage.closedMember.id)],
      ["role once", "      0000000 0-- !!", (stage) => ({ id: stage.roundId, s: "Frieda" }), found((stage) => stage.former.id)],
      ["of another round", "0000000 0-- !!", (stage) => ({ id: stage.roundId, s: "elsewhere" }), found((stage) => stage.people.elsewhere.id)],
      ["in network", "     +-++++- +-- !!", (stage) => ({ id: stage.roundId, in: stage.room.network.channelId }), found((stage) => stage.people.member.id)],
      ["no funder there", "0-0000- 0-- !!", (stage) => ({ id: stage.roundId, in: stage.room.network.channelId }), found((stage) => stage.people.funder.id)],
      ["in teams", "       +-+---- --- !!", (stage) => ({ id: stage.roundId, in: stage.room.teams.channelId }), found((stage) => stage.people.facilitator.id)],
      ["no lead in teams", "0-0---- --- !!", (stage) => ({ id: stage.roundId, in: stage.room.teams.channelId }), found((stage) => stage.people.lead.id)],
      ["in office", "      +------ --- !!", (stage) => ({ id: stage.roundId, in: stage.room.office.channelId }), found((stage) => stage.people.staff.id)],
      ["in own place", "   --++++- --- !!", (stage) => ({ id: stage.roundId, in: stage.room.ownPlace.channelId }), found((stage) => stage.people.member.id)],
      ["in neighbour's", " ------- +-- !!", (stage) => ({ id: stage.roundId, in: stage.room.neighbourPlace.channelId }), found((stage) => stage.people.neighbour.id)],
      ["in a foreign one", "------- --- !!", (stage) => ({ id: stage.roundId, in: stage.room.foreignNetwork.channelId }), found((stage) => stage.people.elsewhere.id)],
      ["in no channel", "  ------- --- !!", (stage) => ({ id: stage.roundId, in: randomUUID() }), found(() => "")],
    ],
    { probe: "in" },
  ),
  ...rowsOf("Round.people", `query ($id: ID!, $s: String) { round(id: $id) { people(withClosed: true, search: $s) { id } } }`, [
    ["closed, asked for", "+000000 0-- !!", (stage) => ({ id: stage.roundId, s: "Zora" }), found((stage) => stage.closedMember.id)],
  ]),
  ...rowsOf("Topic.readNumber", `${topic} { readNumber } }`, [
    ["network", readers.network, ({ room }) => ({ id: room.network.topicId }), readTo],
    ["own place", readers.ownPlace, ({ room }) => ({ id: room.ownPlace.topicId }), readTo],
    ["neighbour's", readers.neighbourPlace, ({ room }) => ({ id: room.neighbourPlace.topicId }), readTo],
  ]),
  ...rowsOf("Topic.summaryHistory", `${topic} { summaryHistory { version } } }`, [
    ["network", readers.network, ({ room }) => ({ id: room.network.topicId }), (data: { topic: { summaryHistory: unknown[] } | null }) => data.topic?.summaryHistory],
  ]),
  ...rowsOf("Topic.changes", `${topic} { changes { number } } }`, [
    ["network", readers.network, ({ room }) => ({ id: room.network.topicId }), (data: { topic: { changes: unknown[] } | null }) => data.topic?.changes],
  ]),
  ...rowsOf("Message.body", `${message} { body } }`, [
    ["in network", readers.network, ({ room }) => ({ id: room.network.messageId }), said("Ein Satz")],
    ["in own place", readers.ownPlace, ({ room }) => ({ id: room.ownPlace.messageId }), said("Ein Satz")],
    ["deleted", readers.network, (stage) => ({ id: stage.deletedId }), said("")],
  ]),
  ...rowsOf("Message.history", `${message} { history { body } } }`, [
    ["in network", "     +-++++- +-- !!", (stage) => ({ id: stage.editedId }), wordings],
    ["deleted", "        0-0000- 0-- !!", (stage) => ({ id: stage.deletedId }), wordings],
  ]),
  ...rowsOf("Message.viewerBookmark", `${message} { viewerBookmark { id } } }`, [
    ["in own place", "   --000+- --- !!", ({ room }) => ({ id: room.ownPlace.messageId }), (data: { message: { viewerBookmark: unknown } | null }) => data.message?.viewerBookmark],
  ]),
  ...rowsOf("EventBatch.events", `${events} { events { ... on MessageEvent { message { topic { id } } } } } }`, [
    ["in network", "     +0++++0 +-- !!", ofRound, told("network")],
    ["in teams", "       +0+0000 0-- !!", ofRound, told("teams")],
    ["in office", "      +000000 0-- !!", ofRound, told("office")],
    ["in own place", "   00++++0 0-- !!", ofRound, told("ownPlace")],
    ["in neighbour's", " 0000000 +-- !!", ofRound, told("neighbourPlace")],
    ["in foreign one", " 0000000 0-- !!", ofRound, told("foreignNetwork")],
  ]),
  ...rowsOf("Hub.personas", `{ hub { personas { label } } }`, [
    ["of a real network", "0000000 000 00", () => ({}), (data: { hub: { personas: unknown[] } }) => data.hub.personas],
  ]),
  ...ofViewer("bookmarks { items { id } }", ({ room }, who) => ({ items: who === "member" ? [{ id: room.ownPlace.messageId }] : [] })),
  ...ofViewer("bookmarkCount", (_, who) => (who === "member" ? 1 : 0)),
  ...ofViewer("drafts { id }", ({ room }, who) => (who === "member" ? [{ id: `topic:${room.ownPlace.topicId}` }] : [])),
  ...ofViewer("email", (stage, who) => stage.emailOf(stage.people[who].id)),
  ...ofViewer("hasPassword", () => false),
  ...ofViewer("language", () => "DE"),
  ...ofViewer("presenceShown", () => true),
  ...ofViewer("notifications { scope }", () => ({ scope: "FOLLOWED" })),
  ...ofViewer("person { id }", ({ people }, who) => ({ id: people[who].id })),
  ...ofViewer("stream", ({ people }, who) => `person:${people[who].id}`),
  ...ofViewer("position", async (stage, who) => {
    const [row] = await stage.query<{ at: string }>(`SELECT epoch || ':' || last_seq AS at FROM counter WHERE stream = 'person:' || $1`, [stage.people[who].id]);
    return row?.at ?? stage.beginning;
  }),
  ...ofViewer("roles { id }", (stage, who) => stage.query(`SELECT id FROM role WHERE person_id = $1 AND until IS NULL ORDER BY since, id`, [stage.people[who].id])),
  ...ofViewer("rounds { id }", (stage, who) => {
    if (who === "roleless") return [];
    return [{ id: who === "elsewhere" ? stage.foreignRoundId : stage.roundId }];
  }),
  ...ofViewer("sessions { id }", (stage, who) =>
    stage.query(`SELECT id FROM session WHERE person_id = $1 AND ended_at IS NULL ORDER BY last_seen_at DESC, id`, [stage.people[who].id]),
  ),
];

function ofViewer(field: string, expected: (stage: Stage, caller: Caller) => unknown): Row[] {
  const name = field.split(" ")[0]!;
  return rowsOf(`Viewer.${name}`, `{ viewer { ${field} } }`, [
    [
      "one's own",
      "+++++++ +++ 00",
      () => ({}),
      async (data: Viewed<Record<string, unknown>>, stage: Stage, caller: Caller) =>
        data.viewer ? equals(data.viewer[name], await expected(stage, caller)) : null,
    ],
  ]);
}

interface Inviting {
  invitations: { id: string }[];
}
function invited(which: keyof Stage["invitation"]) {
  return (data: { place?: Inviting | null; round?: Inviting | null }, stage: Stage) =>
    has(ids((data.place ?? data.round)?.invitations), stage.invitation[which]);
}
/** The office there sees its list, be it empty. */
function foreignRoundInvited(data: { round: Inviting | null }) {
  return data.round ? true : null;
}
function invitedToOffice(which: keyof Stage["invitation"]) {
  return (data: { round: { invitations: { id: string }[] } | null }, stage: Stage) =>
    has(ids(data.round?.invitations), stage.invitation[which]);
}
function channelOfPlace(data: { place: { channel: object | null } | null }) {
  return data.place?.channel;
}
function listed(room: keyof Stage["room"]) {
  return (data: { round: { channels: { id: string }[] } | null }, stage: Stage) =>
    has(ids(data.round?.channels), stage.room[room].channelId);
}
function unread(room: keyof Stage["room"]) {
  return (data: { round: { unread: { topic: { id: string } }[] } | null }, stage: Stage) =>
    has(
      data.round?.unread.map((entry) => entry.topic.id),
      stage.room[room].topicId,
    );
}
function found(whom: (stage: Stage) => string) {
  return (data: { round: { people: { id: string }[] } | null }, stage: Stage) =>
    has(ids(data.round?.people), whom(stage));
}
function readTo(data: { topic: { readNumber: number } | null }, stage: Stage, caller: Caller) {
  return equals(data.topic?.readNumber, stage.markOf(caller));
}
function said(body: string) {
  return (data: { message: { body: string } | null }) => equals(data.message?.body, body);
}
function wordings(data: { message: { history: unknown[] } | null }) {
  return data.message?.history;
}
function told(room: keyof Stage["room"]) {
  return (
    data: { eventsAfter: { events: { message?: { topic: { id: string } } }[] } | null },
    stage: Stage,
  ) =>
    has(
      data.eventsAfter?.events.map(({ message: of }) => of?.topic.id),
      stage.room[room].topicId,
    );
}

/** What the viewer may do, as the screens are told: it must say what the mutations do. */
// prettier-ignore
const rights: Row[] = [
  //                             SGFLDMU NER CO
  ...may("ChannelRights.startTopic", channel, [
    ["network", "                +-++++- +-- !!", ({ room }) => room.network.channelId],
    ["teams", "                  +-+---- --- !!", ({ room }) => room.teams.channelId],
    ["own place", "              --++++- --- !!", ({ room }) => room.ownPlace.channelId],
    ["archived", "               x-xxxx- x-- !!", ({ room }) => room.archived.channelId],
  ]),
  ...may("ChannelRights.change", channel, [
    ["network", "                +-xxxx- x-- !!", ({ room }) => room.network.channelId],
    ["teams", "                  +-x---- --- !!", ({ room }) => room.teams.channelId],
    ["office", "                 +------ --- !!", ({ room }) => room.office.channelId],
    ["own place", "              --x++x- --- !!", ({ room }) => room.ownPlace.channelId],
    ["neighbour's", "            ------- +-- !!", ({ room }) => room.neighbourPlace.channelId],
    ["archived", "               +-xxxx- x-- !!", ({ room }) => room.archived.channelId],
  ]),
  ...may("ChannelRights.mentionAll", channel, [
    ["network", "                +-xxxx- x-- !!", ({ room }) => room.network.channelId],
    ["teams", "                  +-+---- --- !!", ({ room }) => room.teams.channelId],
    ["own place", "              --++++- --- !!", ({ room }) => room.ownPlace.channelId],
    ["archived", "               x-xxxx- x-- !!", ({ room }) => room.archived.channelId],
  ]),
  ...(["post", "resolve", "summarise", "changeOwn"] as const).flatMap((right) =>
    may(`TopicRights.${right}`, topic, [
      ["network", "              +-++++- +-- !!", ({ room }) => room.network.topicId],
      ["own place", "            --++++- --- !!", ({ room }) => room.ownPlace.topicId],
      ["archived", "             x-xxxx- x-- !!", ({ room }) => room.archived.topicId],
    ]),
  ),
  ...(["rename", "deleteAny"] as const).flatMap((right) =>
    may(`TopicRights.${right}`, topic, [
      ["network", "              +-xxxx- x-- !!", ({ room }) => room.network.topicId],
      ["teams", "                +-x---- --- !!", ({ room }) => room.teams.topicId],
      ["own place", "            --x++x- --- !!", ({ room }) => room.ownPlace.topicId],
      ["archived", "             x-xxxx- x-- !!", ({ room }) => room.archived.topicId],
    ]),
  ),
  ...may("TopicRights.rename", topic, [["one's own", "              +-++++- +-- !!", async (stage, who) => (await stage.topicBy("network", who)).topicId]]),
  ...may("PlaceRights.editRoster", place, [
    ["own", "                    +xx++xx x-- !!", (stage) => stage.place.own],
    ["neighbour's", "            +xxxxxx +-- !!", (stage) => stage.place.neighbour],
    ["foreign", "                ------- -+- !!", (stage) => stage.place.foreign],
  ]),
  ...mayInvite("PlaceRights.inviteKinds", place, [
    ["TEAM_MEMBER", "            +00++00 0-- !!", (stage) => stage.place.own],
    ["DEPUTY_LEAD", "            +00++00 0-- !!", (stage) => stage.place.own],
    ["PROJECT_LEAD", "           +000000 0-- !!", (stage) => stage.place.own],
    ["FACILITATOR", "            +000000 0-- !!", (stage) => stage.place.own],
    ["STAFF", "                  0000000 0-- !!", (stage) => stage.place.own],
  ]),
  ...may("RoundRights.addPlace", round, [["own", "+xxxxxx x-- !!", (stage) => stage.roundId]]),
  ...may("RoundRights.createChannel", round, [["own", "+xxxxxx x-- !!", (stage) => stage.roundId]]),
  ...mayInvite("RoundRights.inviteKinds", round, [
    ["STAFF", "                  +000000 0-- !!", (stage) => stage.roundId],
    ["TEAM_MEMBER", "            +000000 0-- !!", (stage) => stage.roundId],
  ]),
  ...may("PersonRights.deactivate", person, [
    ["team member", "            +xxxxxx x-- !!", (stage) => stage.people.member.id],
    ["neighbour", "              +xxxxxx x-- !!", (stage) => stage.people.neighbour.id],
    ["in both rounds", "         +xxxxxx x+- !!", (stage) => stage.wanderer.id],
    ["with a role once", "       xxxxxxx x-- !!", (stage) => stage.former.id],
    ["oneself", "                xxxxxxx xxx !!", ({ people }, who) => people[who].id || randomUUID()],
  ]),
  ...mayWithRole("end", "roles", [
    ["team member's", "          +xx++xx x-- !!", (stage) => [stage.place.own, stage.role.member]],
    ["deputy's", "               +xx+xxx x-- !!", (stage) => [stage.place.own, stage.role.deputy]],
    // It is handed over, never ended.
    ["lead's", "                 xxxxxxx x-- !!", (stage) => [stage.place.own, stage.role.lead]],
    ["facilitator's", "          +xxxxxx x-- !!", (stage) => [stage.place.own, stage.role.facilitator]],
    ["neighbour's lead's", "     xxxxxxx x-- !!", (stage) => [stage.place.neighbour, stage.role.neighbour]],
    ["neighbour's member's", "   +xxxxxx +-- !!", (stage) => [stage.place.neighbour, stage.role.wanderer]],
  ]),
  ...mayWithRole("end", "roleHistory", [["an ended one", "           xxxxxxx x-- !!", (stage) => [stage.place.own, stage.role.former]]]),
  ...mayWithRole("handOver", "roles", [
    ["team member's", "          xxxxxxx x-- !!", (stage) => [stage.place.own, stage.role.member]],
    ["deputy's", "               +xx+xxx x-- !!", (stage) => [stage.place.own, stage.role.deputy]],
    ["lead's", "                 +xx+xxx x-- !!", (stage) => [stage.place.own, stage.role.lead]],
    ["neighbour's lead's", "     +xxxxxx +-- !!", (stage) => [stage.place.neighbour, stage.role.neighbour]],
    ["facilitator's", "          +xxxxxx x-- !!", (stage) => [stage.place.own, stage.role.facilitator]],
  ]),
];

type Told = Record<string, { viewerCan: Record<string, unknown> } | null>;
type RightLine = [
  of: string,
  columns: string,
  id: (stage: Stage, caller: Caller) => string | Promise<string>,
];

function may(field: string, way: string, lines: RightLine[]): Row[] {
  const right = field.split(".")[1]!;
  return rowsOf(
    field,
    `${way} { viewerCan { ${right} } } }`,
    lines.map(([of, columns, id]): Line => [
      of,
      columns,
      async (stage, caller) => ({ id: await id(stage, caller) }),
      (data: Told) => Object.values(data)[0]?.viewerCan[right],
    ]),
  );
}

function mayInvite(field: string, way: string, lines: RightLine[]): Row[] {
  return rowsOf(
    field,
    `${way} { viewerCan { inviteKinds } } }`,
    lines.map(([of, columns, id]): Line => [
      of,
      columns,
      async (stage, caller) => ({ id: await id(stage, caller) }),
      (data: Told) => has(Object.values(data)[0]?.viewerCan["inviteKinds"] as string[], of),
    ]),
  );
}

function mayWithRole(
  right: "end" | "handOver",
  list: "roles" | "roleHistory",
  lines: [of: string, columns: string, (stage: Stage) => [placeId: string, roleId: string]][],
): Row[] {
  interface Held {
    id: string;
    viewerCan: Record<string, boolean>;
  }
  return rowsOf(
    `RoleRights.${right}`,
    `${place} { ${list} { id viewerCan { ${right} } } } }`,
    lines.map(([of, columns, where]): Line => [
      of,
      columns,
      (stage) => ({ id: where(stage)[0] }),
      (data: { place: Record<string, Held[]> | null }, stage: Stage) =>
        data.place?.[list]?.find((role) => role.id === where(stage)[1])?.viewerCan[right],
    ]),
  );
}

export const fields: Row[] = [
  ...decisionFields,
  ...processFields,
  ...programmeFields,
  ...peerFields,
  ...conceptFields,
  ...teamFields,
  ...facilitatorFields,
  ...updateFields,
  ...restricted,
  ...rights,
].map((row) => ({ ...row, columns: row.columns.trim() }));
