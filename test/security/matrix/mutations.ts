import { randomUUID } from "node:crypto";
import type { Visitor } from "../../support/person.js";
import { newId } from "../../factories/world.js";
import { callers } from "./columns.js";
import { decisionMutations } from "./decisions.js";
import { processMutations } from "./process.js";
import { peerMutations } from "./peers.js";
import { updateMutations } from "./updates.js";
import { readers } from "./queries.js";
import { type Line, rowsOf, type Row } from "./row.js";
import { type Stage, tomorrow } from "./stage.js";
import { rooms, type RoomName } from "./rooms.js";
import { facilitatorMutations } from "./facilitators.js";
import { conceptMutations } from "./concepts.js";
import { teamMutations } from "./team.js";

const inEachRoom = (
  what: string,
  columns: Record<RoomName, string>,
  variables: (stage: Stage, room: RoomName, caller: (typeof callers)[number]) => object | Promise<object>,
): Line[] =>
  rooms.map((room) => [`${what} ${room}`, columns[room], (stage, caller) => variables(stage, room, caller)]);

/** Whoever reads there writes there, but not where it is filed away. */
const writers: Record<RoomName, string> = { ...readers, archived: "x-xxxx- x-- !!" };

/** The office moderates, in a place's channel its lead and deputy. */
const moderators: Record<RoomName, string> = {
  //               SGFLDMU NER CO
  network: "       +-xxxx- x-- !!",
  teams: "         +-x---- --- !!",
  office: "        +------ --- !!",
  ownPlace: "      --x++x- --- !!",
  neighbourPlace: "------- +-- !!",
  foreignNetwork: "------- -+- !!",
  foreignPlace: "  ------- -x- !!",
  archived: "      x-xxxx- x-- !!",
};

/** Nobody but the author; the author in these rows is none of the callers. */
const authorsOnly: Record<RoomName, string> = {
  network: "       x-xxxx- x-- !!",
  teams: "         x-x---- --- !!",
  office: "        x------ --- !!",
  ownPlace: "      --xxxx- --- !!",
  neighbourPlace: "------- x-- !!",
  foreignNetwork: "------- -x- !!",
  foreignPlace: "  ------- -x- !!",
  archived: "      x-xxxx- x-- !!",
};

const nowhere: Line = ["nothing there", "------- --- !!", () => ({ id: randomUUID() })];

const own = (stage: Stage, room: RoomName, who: (typeof callers)[number]) => stage.topicBy(room, who);
const others = (stage: Stage, room: RoomName) => stage.topicByOther(room);

// prettier-ignore
const conversations: Row[] = [
  ...rowsOf("Mutation.startTopic", `mutation ($input: StartTopicInput!) { startTopic(input: $input) { id } }`, [
    ...inEachRoom("in", writers, ({ room }, name) => ({ input: fresh(room[name].channelId) })),
    ["nothing there", "------- --- !!", () => ({ input: fresh(randomUUID()) })],
  ]),
  ...rowsOf("Mutation.postMessage", `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }`, [
    ...inEachRoom("in", writers, ({ room }, name) => said(room[name].topicId)),
    ["nothing there", "------- --- !!", () => said(randomUUID())],
  ]),
  ...rowsOf("Mutation.postMessages", `mutation ($input: PostMessagesInput!) { postMessages(input: $input) { topic { id } } }`, [
    ...inEachRoom("in", writers, ({ room }, name) => gathered(room[name].topicId)),
    ["nothing there", "------- --- !!", () => gathered(randomUUID())],
  ]),
  ...rowsOf("Mutation.editMessage", `mutation ($id: ID!) { editMessage(id: $id, body: "Anders", version: 1) { id } }`, [
    ...inEachRoom("one's own in", writers, async (stage, name, who) => ({ id: (await own(stage, name, who)).messageId })),
    ...inEachRoom("another's in", authorsOnly, async (stage, name) => ({ id: (await others(stage, name)).messageId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.deleteMessage", `mutation ($id: ID!) { deleteMessage(id: $id, reason: "Darum") { id } }`, [
    ...inEachRoom("one's own in", writers, async (stage, name, who) => ({ id: (await own(stage, name, who)).messageId })),
    ...inEachRoom("another's in", moderators, async (stage, name) => ({ id: (await others(stage, name)).messageId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.react", `mutation ($id: ID!) { react(messageId: $id, kind: AGREE) { id } }`, [
    ...inEachRoom("in", writers, async (stage, name) => ({ id: (await others(stage, name)).messageId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.unreact", `mutation ($id: ID!) { unreact(messageId: $id, kind: AGREE) { id } }`, [
    ...inEachRoom("in", writers, async (stage, name) => ({ id: (await others(stage, name)).messageId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.renameTopic", `mutation ($id: ID!) { renameTopic(id: $id, title: "Neu") { id } }`, [
    ...inEachRoom("one's own in", writers, async (stage, name, who) => ({ id: (await own(stage, name, who)).topicId })),
    ...inEachRoom("another's in", moderators, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.resolveTopic", `mutation ($id: ID!) { resolveTopic(id: $id) { id } }`, [
    ...inEachRoom("in", writers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.reopenTopic", `mutation ($id: ID!) { reopenTopic(id: $id) { id } }`, [
    ...inEachRoom("in", writers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.summariseTopic", `mutation ($id: ID!) { summariseTopic(topicId: $id, body: "Kurz gesagt", version: 0) { id } }`, [
    ...inEachRoom("in", writers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.saveDraft", `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`, [
    ...inEachRoom("an answer in", readers, async (stage, name) => ({ input: begun({ topicId: (await others(stage, name)).topicId }) })),
    ...inEachRoom("a topic in", readers, ({ room }, name) => ({ input: begun({ channelId: room[name].channelId }) })),
    ["an answer to nothing", "------- --- !!", () => ({ input: begun({ topicId: randomUUID() }) })],
    ["a topic nowhere", "------- --- !!", () => ({ input: begun({ channelId: randomUUID() }) })],
  ]),
  ...rowsOf("Mutation.saveBookmark", `mutation ($id: ID!) { saveBookmark(input: { messageId: $id, note: "Meins", version: 0 }) { id } }`, [
    ...inEachRoom("in", readers, async (stage, name) => ({ id: (await others(stage, name)).messageId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.removeBookmark", `mutation ($id: ID!) { removeBookmark(messageId: $id, version: 1) { id } }`, [
    ...inEachRoom("one's own in", readers, async (stage, name, who) => ({ id: await marked(stage, name, stage.people[who]) })),
    ["another's", "------- --- !!", async (stage) => ({ id: await marked(stage, "network", stage.scribe) })],
    nowhere,
  ]),
  ...rowsOf("Mutation.markRead", `mutation ($id: ID!) { markRead(topicId: $id, upTo: 1) { id } }`, [
    ...inEachRoom("in", readers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.markUnread", `mutation ($id: ID!) { markUnread(topicId: $id, from: 1) { id } }`, [
    ...inEachRoom("in", readers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.markSeen", `mutation ($id: ID!) { markSeen(marks: [{ topicId: $id, number: 1 }]) { id } }`, [
    ...inEachRoom("in", readers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.takeBackSeen", `mutation ($id: ID!) { takeBackSeen(marks: [{ topicId: $id, number: 0 }]) { id } }`, [
    ...inEachRoom("in", readers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.setTopicStance", `mutation ($id: ID!) { setTopicStance(topicId: $id, stance: MUTED) { id } }`, [
    ...inEachRoom("of", readers, async (stage, name) => ({ id: (await others(stage, name)).topicId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.snoozeTopic", `mutation ($id: ID!, $until: DateTime) { snoozeTopic(topicId: $id, until: $until) { id } }`, [
    ...inEachRoom("in", readers, async (stage, name) => ({ id: (await others(stage, name)).topicId, until: tomorrow() })),
    nowhere,
  ]),
  ...rowsOf("Mutation.setChannelStance", `mutation ($id: ID!) { setChannelStance(channelId: $id, stance: NORMAL) { id } }`, [
    ...inEachRoom("of", readers, ({ room }, name) => ({ id: room[name].channelId })),
    nowhere,
  ]),
  ...rowsOf("Mutation.changeChannel", `mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`, [
    // Taking a channel out of the archive is what its moderators do.
    ...inEachRoom("the channel", { ...moderators, archived: "+-xxxx- x-- !!" }, ({ room }, name) => ({
      input: { id: room[name].channelId, description: randomUUID() },
    })),
    ["nothing there", "------- --- !!", () => ({ input: { id: randomUUID(), description: "Neu" } })],
  ]),
  ...rowsOf(
    "Mutation.createChannel",
    `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }`,
    [
      //                       SGFLDMU NER CO
      ["NETWORK", "            +xxxxxx x-- !!", (stage) => opened(stage.roundId, "NETWORK")],
      ["TEAMS", "              +xxxxxx x-- !!", (stage) => opened(stage.roundId, "TEAMS")],
      ["STAFF", "              +xxxxxx x-- !!", (stage) => opened(stage.roundId, "STAFF")],
      ["own place", "          xx+++xx x-- !!", (stage) => opened(stage.roundId, "PLACE", stage.place.ownBare)],
      ["neighbour's place", "  xxxxxxx +-- !!", (stage) => opened(stage.roundId, "PLACE", stage.place.neighbourBare)],
      ["unknown place", "      xxxxxxx x-- !!", (stage) => opened(stage.roundId, "PLACE", randomUUID())],
      ["foreign place", "      ------- -+- !!", (stage) => opened(stage.foreignRoundId, "PLACE", stage.place.foreignBare)],
      ["foreign NETWORK", "    ------- -+- !!", (stage) => opened(stage.foreignRoundId, "NETWORK")],
      ["no such round", "      ------- --- !!", () => opened(randomUUID(), "NETWORK")],
    ],
    { after: closeBarePlaces },
  ),
];

/** A message that whoever may has marked. */
async function marked(stage: Stage, room: RoomName, who: Visitor): Promise<string> {
  const { messageId } = await others(stage, room);
  const mark = `mutation ($id: ID!) { saveBookmark(input: { messageId: $id, version: 0 }) { id } }`;
  await who.send(mark, { id: messageId });
  return messageId;
}
const begun = (where: { topicId: string } | { channelId: string }) => ({
  ...where,
  title: "",
  body: "Noch nicht fertig",
  version: 0,
});
const fresh = (channelId: string) => ({
  id: newId(),
  channelId,
  messageId: newId(),
  title: "Eine Frage",
  body: "Wer hatte das schon?",
});
const said = (topicId: string) => ({ input: { id: newId(), topicId, body: "Wir." } });
export const gathered = (topicId: string, body = "Wir.") => ({
  input: { topicId, messages: [{ id: newId(), body }] },
});
const opened = (roundId: string, audience: string, placeId: string | null = null) => ({
  input: { id: newId(), roundId, audience, placeId, name: `k-${randomUUID()}`, description: "Ein Kanal" },
});

async function closeBarePlaces(stage: Stage): Promise<void> {
  const { ownBare, neighbourBare, foreignBare } = stage.place;
  await stage.query(`DELETE FROM channel WHERE place_id = ANY ($1::uuid[])`, [
    [ownBare, neighbourBare, foreignBare],
  ]);
}

const END = `mutation ($id: ID!) { endRole(id: $id) { id } }`;
const HAND_OVER = `mutation ($id: ID!, $to: ID!, $stays: Boolean) {
  handOverRole(id: $id, toPersonId: $to, staysInTeam: $stays) { id } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { id } }`;

const held =
  (kind: "TEAM_MEMBER" | "DEPUTY_LEAD" | "FACILITATOR", place: keyof Stage["place"]) =>
  async (stage: Stage) => {
    const roundId = place.startsWith("foreign") ? stage.foreignRoundId : stage.roundId;
    return { id: (await stage.extra({ kind, placeId: stage.place[place], roundId })).roleId };
  };
const grant =
  (kind: string, place?: keyof Stage["place"], isForeign = false) =>
  async (stage: Stage) => {
    const roundId = isForeign ? stage.foreignRoundId : stage.roundId;
    const { id: personId } = await stage.extra({ kind: "FUNDER", roundId });
    return { input: { kind, personId, roundId, placeId: place ? stage.place[place] : null } };
  };
const guest =
  (kind: string, place?: keyof Stage["place"], isForeign = false) =>
  (stage: Stage) => {
    const roundId = isForeign ? stage.foreignRoundId : stage.roundId;
    const email = `${randomUUID()}@gast.example`;
    const placeId = place ? stage.place[place] : null;
    return { input: { kind, roundId, placeId, email, givenName: "Gast", familyName: "Gerufen" } };
  };
const toWithdraw =
  (kind: string, place?: keyof Stage["place"], isForeign = false) =>
  async (stage: Stage) => {
    const roundId = isForeign ? stage.foreignRoundId : stage.roundId;
    const { id } = await stage.invite({ kind, roundId, ...(place && { placeId: stage.place[place] }) });
    return { id };
  };
const restored = { after: (stage: Stage) => stage.restoreRoles() };

// prettier-ignore
const network: Row[] = [
  //                               SGFLDMU NER CO
  ...rowsOf("Mutation.addPlace", `mutation ($input: AddPlaceInput!) { addPlace(input: $input) { id } }`, [
    ["own round", "                +xxxxxx x-- !!", (stage) => added(stage, stage.roundId)],
    ["foreign round", "            ------- -+- !!", (stage) => added(stage, stage.foreignRoundId)],
    ["no such round", "            ------- --- !!", (stage) => added(stage, randomUUID())],
  ]),
  ...rowsOf(
    "Mutation.endRole",
    END,
    [
      ["team member's", "          +xx++xx x-- !!", held("TEAM_MEMBER", "own")],
      ["deputy's", "               +xx+xxx x-- !!", held("DEPUTY_LEAD", "own")],
      ["facilitator's", "          +xxxxxx x-- !!", held("FACILITATOR", "own")],
      // A place is never without: it is handed over.
      ["lead's", "                 cxxxxxx x-- !!", (stage) => ({ id: stage.role.lead })],
      ["neighbour's member's", "   +xxxxxx +-- !!", held("TEAM_MEMBER", "neighbour")],
      ["office's", "               +xxxxxx x-- !!", (stage) => ({ id: stage.role.funder })],
      ["in the other round", "     ------- -+- !!", held("TEAM_MEMBER", "foreign")],
      nowhere,
    ],
    restored,
  ),
  ...rowsOf(
    "Mutation.handOverRole",
    HAND_OVER,
    [
      ["lead's", "                 +xx+xxx x-- !!", ({ role, people }) => ({ id: role.lead, to: people.member.id })],
      ["deputy's", "               +xx+xxx x-- !!", ({ role, people }) => ({ id: role.deputy, to: people.member.id })],
      ["lead's, who leaves", "     +xx+xxx x-- !!", ({ role, people }) => ({ id: role.lead, to: people.member.id, stays: false })],
      ["team member's", "          xxxxxxx x-- !!", ({ role, people }) => ({ id: role.member, to: people.deputy.id })],
      ["neighbour's lead's", "     +xxxxxx +-- !!", ({ role, wanderer }) => ({ id: role.neighbour, to: wanderer.id })],
      ["to another round's", "     -xx-xxx x-- !!", ({ role, people }) => ({ id: role.lead, to: people.elsewhere.id })],
      ["to nobody", "              -xx-xxx x-- !!", ({ role }) => ({ id: role.lead, to: randomUUID() })],
      ["in the other round", "     ------- -x- !!", ({ role, scribe }) => ({ id: role.wandererThere, to: scribe.id })],
      ["nothing there", "          ------- --- !!", ({ people }) => ({ id: randomUUID(), to: people.member.id })],
    ],
    restored,
  ),
  ...rowsOf(
    "Mutation.grantRole",
    GRANT,
    [
      ["team member", "            +xx++xx x-- !!", grant("TEAM_MEMBER", "own")],
      ["deputy", "                 +xxxxxx x-- !!", grant("DEPUTY_LEAD", "own")],
      ["facilitator", "            +xxxxxx x-- !!", grant("FACILITATOR", "own")],
      ["lead", "                   +xxxxxx x-- !!", grant("PROJECT_LEAD", "leadless")],
      ["neighbour's member", "     +xxxxxx +-- !!", grant("TEAM_MEMBER", "neighbour")],
      ["staff", "                  +xxxxxx x-- !!", grant("STAFF")],
      ["steering group", "         +xxxxxx x-- !!", grant("STEERING_GROUP")],
      ["in the other round", "     ------- -+- !!", grant("TEAM_MEMBER", "foreign", true)],
      ["at a foreign place", "     ------- --- !!", grant("TEAM_MEMBER", "foreign")],
      ["to another round's", "     -xx--xx x-- !!", granted(({ people }) => people.elsewhere.id)],
      ["to somebody roleless", "   -xx--xx x-- !!", granted(({ people }) => people.roleless.id)],
      ["to nobody", "              -xx--xx x-- !!", granted(() => randomUUID())],
    ],
    restored,
  ),
  ...rowsOf("Mutation.invite", INVITE, [
    ["team member", "              +xx++xx x-- !!", guest("TEAM_MEMBER", "own")],
    ["deputy", "                   +xx++xx x-- !!", guest("DEPUTY_LEAD", "own")],
    ["facilitator", "              +xxxxxx x-- !!", guest("FACILITATOR", "own")],
    ["lead", "                     +xxxxxx x-- !!", guest("PROJECT_LEAD", "leadless")],
    ["neighbour's member", "       +xxxxxx +-- !!", guest("TEAM_MEMBER", "neighbour")],
    ["staff", "                    +xxxxxx x-- !!", guest("STAFF")],
    ["funder", "                   +xxxxxx x-- !!", guest("FUNDER")],
    ["in the other round", "       ------- -+- !!", guest("TEAM_MEMBER", "foreign", true)],
    ["at a foreign place", "       ------- --- !!", guest("TEAM_MEMBER", "foreign")],
    ["in no round", "              ------- --- !!", (stage) => ({ input: { ...guest("STAFF")(stage).input, roundId: randomUUID() } })],
  ]),
  // An invitation one would not be shown does not exist.
  ...rowsOf("Mutation.withdrawInvitation", `mutation ($id: ID!) { withdrawInvitation(id: $id) }`, [
    ["team member's", "            +--++-- --- !!", toWithdraw("TEAM_MEMBER", "own")],
    ["facilitator's", "            +------ --- !!", toWithdraw("FACILITATOR", "own")],
    ["neighbour's member's", "     +------ +-- !!", toWithdraw("TEAM_MEMBER", "neighbour")],
    ["office's", "                 +------ --- !!", toWithdraw("FUNDER")],
    ["in the other round", "       ------- -+- !!", toWithdraw("TEAM_MEMBER", "foreign", true)],
    nowhere,
  ]),
  ...rowsOf("Mutation.deactivatePerson", `mutation ($id: ID!) { deactivatePerson(id: $id) { id } }`, [
    ["team member", "              +xxxxxx x-- !!", (stage) => account(stage, { kind: "TEAM_MEMBER", placeId: stage.place.own })],
    ["staff", "                    +xxxxxx x-- !!", (stage) => account(stage, { kind: "STAFF" })],
    ["oneself", "                  xxxxxxx xxx !!", ({ people }, who) => ({ id: people[who].id || randomUUID() })],
    ["with a role once", "         xxxxxxx x-- !!", (stage) => ({ id: stage.former.id })],
    ["in the other round", "       ------- -+- !!", (stage) => account(stage, { kind: "FUNDER", roundId: stage.foreignRoundId })],
    ["without any role", "         ------- --- !!", async (stage) => ({ id: (await stage.extra()).id })],
    nowhere,
  ]),
  ...rowsOf("Mutation.reactivatePerson", `mutation ($id: ID!) { reactivatePerson(id: $id) { id } }`, [
    ["team member", "              +xxxxxx x-- !!", (stage) => account(stage, { kind: "TEAM_MEMBER", placeId: stage.place.own }, true)],
    ["in the other round", "       ------- -+- !!", (stage) => account(stage, { kind: "FUNDER", roundId: stage.foreignRoundId }, true)],
    ["oneself, closed", "          xxxxxxx xxx !!", ({ people }, who) => ({ id: people[who].id || randomUUID() })],
    nowhere,
  ]),
];

async function added(stage: Stage, roundId: string) {
  const [free] = await stage.query<{ key: string }>(
    `SELECT key FROM organisation o WHERE NOT EXISTS (SELECT FROM place WHERE owner_key = o.key) LIMIT 1`,
  );
  return { input: { id: newId(), roundId, name: "Neuer Ort", ownerKey: free!.key, memberKeys: [] } };
}

function granted(to: (stage: Stage) => string) {
  return async (stage: Stage) => {
    const { input } = await grant("TEAM_MEMBER", "own")(stage);
    return { input: { ...input, personId: to(stage) } };
  };
}

async function account(stage: Stage, role: Parameters<Stage["extra"]>[0], isClosed = false) {
  const { id } = await stage.extra(role);
  if (isClosed) await stage.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [id]);
  return { id };
}

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { email } }`;
const LINK = `mutation ($token: String!) { signInWithLink(token: $token) { email } }`;
const ACCEPT = `mutation ($token: String!) { acceptInvitation(token: $token) { email } }`;
const PERSONA = `mutation ($id: ID!) { signInAsPersona(personId: $id) { email } }`;

/** What anybody may do with an account of theirs, and how one comes in. */
// prettier-ignore
const identity: Row[] = [
  //                               SGFLDMU NER CO
  ...rowsOf(
    "Mutation.signIn",
    SIGN_IN,
    [
      ["with the password", "      +++++++ +++ ++", async (stage) => ({ email: await stage.withPassword(), password: stage.password })],
      ["with a wrong one", "       fffffff fff ff", async (stage) => ({ email: await stage.withPassword(), password: randomUUID() })],
      ["a closed account", "       fffffff fff ff", async (stage) => ({ email: await stage.withPassword(true), password: stage.password })],
      ["an unknown address", "     fffffff fff ff", () => ({ email: `${randomUUID()}@test.example`, password: "geraten" })],
    ],
    { by: (stage, who) => stage.again(who) },
  ),
  ...rowsOf("Mutation.requestSignInLink", `mutation ($email: String!) { requestSignInLink(email: $email) }`, [
    ["known or not", "             +++++++ +++ ++", () => ({ email: `${randomUUID()}@test.example` })],
  ]),
  ...rowsOf(
    "Mutation.signInWithLink",
    LINK,
    [
      ["a fresh one", "            +++++++ +++ ++", async (stage) => ({ token: await stage.signInLink(stage.former.id) })],
      ["of a closed account", "    fffffff fff ff", async (stage) => ({ token: await stage.signInLink(stage.closedMember.id) })],
      ["an unknown one", "         fffffff fff ff", () => ({ token: randomUUID() })],
    ],
    { by: (stage, who) => stage.again(who) },
  ),
  ...rowsOf(
    "Mutation.acceptInvitation",
    ACCEPT,
    [
      ["an open one", "            +++++++ +++ ++", async (stage) => ({ token: (await stage.invite()).token })],
      ["an unknown one", "         ------- --- --", () => ({ token: randomUUID() })],
      ["by its id", "              ------- --- --", (stage) => ({ token: stage.invitation.office })],
    ],
    { by: (stage, who) => stage.again(who), ...restored },
  ),
  ...rowsOf("Mutation.signInAsPersona", PERSONA, [["in a real network", "        ------- --- --", (stage) => ({ id: stage.people.staff.id })]]),
  ...rowsOf("Mutation.signOut", `mutation { signOut }`, [["here", "+++++++ +++ ++", () => ({})]], {
    by: (stage, who) => stage.again(who),
  }),
  ...rowsOf("Mutation.endSession", `mutation ($id: ID!) { endSession(id: $id) { email } }`, [
    ["one's own", "              +++++++ +++ !!", async (stage, who) => ({ id: await stage.sessionOf(stage.people[who].id) })],
    ["the scribe's", "           ------- --- !!", async (stage) => ({ id: await stage.sessionOf(stage.scribe.id) })],
    nowhere,
  ]),
  ...rowsOf("Mutation.chooseNotifications", `mutation ($input: NotificationsInput!) { chooseNotifications(input: $input) { scope } }`, [
    ["one's own", "                +++++++ +++ !!", () => ({ input: { scope: "FOLLOWED", delay: "HOUR", content: "WORDS", quietDays: [], brief: true, briefDay: "MONDAY" } })],
  ]),
  // Whoever holds the link of a mail may do what it says, whoever they are.
  ...rowsOf("Mutation.unsubscribe", `mutation ($token: String!) { unsubscribe(token: $token) { kind } }`, [
    ["by the mail's link", "       +++++++ +++ ++", async (stage) => ({ token: await stage.unsubscribeToken() })],
    ["by another", "               ------- --- --", () => ({ token: randomUUID() })],
  ]),
  ...rowsOf("Mutation.resubscribe", `mutation ($undo: String!) { resubscribe(undo: $undo) { kind } }`, [
    ["by what unsubscribed", "     +++++++ +++ ++", async (stage) => ({ undo: await stage.undoToken() })],
    ["by the mail's link", "       ------- --- --", async (stage) => ({ undo: await stage.unsubscribeToken() })],
    ["by another", "               ------- --- --", () => ({ undo: randomUUID() })],
  ]),
  ...rowsOf("Mutation.setLanguage", `mutation { setLanguage(language: DE) { language } }`, [["one's own", "                +++++++ +++ !!", () => ({})]]),
  ...rowsOf("Mutation.setPresenceShown", `mutation { setPresenceShown(shown: true) { presenceShown } }`, [["one's own", "           +++++++ +++ !!", () => ({})]]),
  ...rowsOf("Mutation.setPassword", `mutation { setPassword(next: "Kaffee um halb neun") { hasPassword } }`, [["one's own", "                +++++++ +++ !!", () => ({})]]),
];

export const mutations: Row[] = [
  ...decisionMutations,
  ...processMutations,
  ...peerMutations,
  ...conceptMutations,
  ...teamMutations,
  ...facilitatorMutations,
  ...updateMutations,
  ...conversations,
  ...network,
  ...identity,
].map((row) => ({ ...row, columns: row.columns.trim() }));
