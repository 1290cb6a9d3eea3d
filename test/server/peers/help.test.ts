import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const WHO = `query ($placeId: ID!, $text: String!, $blockId: ID) {
  whoHadThis(placeId: $placeId, text: $text, blockId: $blockId) {
    topics { topic { id title solution { id body } } score reasons { kind text weight } }
    people { person { id name } place { id name } score reasons { kind text weight } } } }`;
const ASK = `mutation ($input: AskForHelpInput!) { askForHelp(input: $input) {
  id title channel { name } startedBy { name } messages { items { body } } } }`;
const ASK_PEER = `mutation ($input: AskPeerInput!) { askPeer(input: $input) {
  id messages { items { body mentions { kind targetId } } } } }`;
const SAVE = `mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { id } }`;
const SOLVE = `mutation ($topicId: ID!, $messageId: ID) {
  markSolution(topicId: $topicId, messageId: $messageId) { id solution { id } } }`;

interface Match {
  score: number;
  reasons: { kind: string; text: string; weight: number }[];
}
interface Help {
  topics: (Match & { topic: { id: string; title: string; solution: { id: string; body: string } | null } })[];
  people: (Match & { person: { id: string; name: string }; place: { id: string; name: string } })[];
}

let hub: Hub;
let world: World;
let mosbach: string;
let nagold: string;
let ada: Visitor;
let mona: Visitor;
let nora: Visitor;
let nils: Visitor;
let staff: Visitor;
let funder: Visitor;
let hilfe: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  mosbach = await world.place({ name: "Mosbach" });
  nagold = await world.place({ name: "Nagold" });
  await world.database.query(
    `UPDATE organisation SET population = 23000 WHERE key IN (SELECT owner_key FROM place WHERE id = ANY ($1::uuid[]))`,
    [[mosbach, nagold]],
  );
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId: mosbach }] });
  mona = await world.person({
    name: "Mona Moder",
    roles: [
      { kind: "FACILITATOR", placeId: mosbach },
      { kind: "FACILITATOR", placeId: nagold },
    ],
  });
  nora = await world.person({ name: "Nora Nagel", roles: [{ kind: "PROJECT_LEAD", placeId: nagold }] });
  nils = await world.person({ name: "Nils Nuss", roles: [{ kind: "TEAM_MEMBER", placeId: nagold }] });
  staff = await world.person({ name: "Stefan Stab", roles: [{ kind: "STAFF" }] });
  funder = await world.person({ name: "Fanny Funder", roles: [{ kind: "FUNDER" }] });
  hilfe = await world.channel({ name: "hilfe" });
});
afterAll(() => hub.stop());

async function start(who: Visitor, title: string, body: string, channelId = hilfe): Promise<string> {
  const id = newId();
  await who.ask(START_TOPIC, { input: { id, channelId, title, messageId: newId(), body } });
  return id;
}
async function say(who: Visitor, topicId: string, body: string): Promise<string> {
  const id = newId();
  await who.ask(POST, { input: { id, topicId, body } });
  return id;
}
const help = async (who: Visitor, text: string, placeId = mosbach): Promise<Help> =>
  (await who.ask<{ whoHadThis: Help }>(WHO, { placeId, text })).whoHadThis;
const titles = ({ topics }: Help): string[] => topics.map(({ topic }) => topic.title);
const names = ({ people }: Help): string[] => people.map(({ person }) => person.name);

describe("who has had this", () => {
  test("finds topics by any form of their words, solved ones first, with the answer and the reasons", async () => {
    const open = await start(nora, "Zuschnitt der Sprengel", "Wie schneiden wir die Sprengel zu?");
    const solved = await start(nils, "Sprengel und Wahlkreise", "Wer hat Sprengel gezogen?");
    const answer = await say(nora, solved, "Am Schulbezirk entlang.");
    await nora.ask(SOLVE, { topicId: solved, messageId: answer });

    const found = await help(ada, "Der Rat streitet über den Zuschnitt der Sprengeln.");
    expect(found.topics.map(({ topic }) => topic.id)).toEqual([solved, open]);
    const [first] = found.topics;
    expect(first?.topic.solution).toEqual({ id: answer, body: "Am Schulbezirk entlang." });
    expect(first?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["gelöst, Antwort markiert", "aus einer ähnlichen Kommune: Nagold"]),
    );
    for (const { score, reasons } of [...found.topics, ...found.people]) {
      expect(score).toBeCloseTo(
        reasons.reduce((sum, { weight }) => sum + weight, 0),
        2,
      );
    }
  });

  test("a slip of the pen finds what was meant", async () => {
    await start(nora, "Kinderbetreuung am Abend", "Wer bietet Kinderbetreuung an?");
    expect(titles(await help(ada, "Uns fehlt die Kinderbetreuug."))).toContain("Kinderbetreuung am Abend");
  });

  test("parts of a compound find it", async () => {
    await start(nora, "Dolmetscherpool", "Aufbau eines Dolmetscherpools");
    expect(titles(await help(ada, "Wir suchen Dolmetscher."))).toContain("Dolmetscherpool");
  });

  test("a topic in a closed channel never appears, and whoever wrote there is no closer for it", async () => {
    const closed = await world.channel({ audience: "PLACE", placeId: nagold, name: "intern" });
    const teams = await world.channel({ audience: "TEAMS", name: "moderation" });
    const hidden = await start(nora, "Bürgerwindrad geheim", "Bürgerwindrad mit Verlusten", closed);
    const ofTeams = await start(mona, "Bürgerwindrad unter uns", "Was sagen wir zum Bürgerwindrad?", teams);
    await say(nils, hidden, "Das Bürgerwindrad bleibt unter uns.");

    const seen = await help(ada, "Unser Bürgerwindrad stockt.");
    expect(seen.topics).toEqual([]);
    expect(seen.people.flatMap(({ reasons }) => reasons).filter(({ kind }) => kind === "TOOK_PART")).toEqual(
      [],
    );
    expect(JSON.stringify(seen)).not.toContain("Bürgerwindrad");

    expect(
      (await help(mona, "Unser Bürgerwindrad stockt.")).topics.map(({ topic }) => topic.id).sort(),
    ).toEqual([hidden, ofTeams].sort());
    expect(
      (await help(nora, "Unser Bürgerwindrad stockt.", nagold)).topics.map(({ topic }) => topic.id),
    ).toEqual([hidden]);
  });

  test("names people of other places, who wrote about it first, and nobody of one's own", async () => {
    const topicId = await start(nils, "Lotsendienst im Rathaus", "Wer hat Lotsen?");
    await say(ada, topicId, "Wir haben Lotsen.");
    const found = await help(ada, "Uns fehlen Lotsen für den Lotsendienst.");
    // Mona moderates both places: she is one of us.
    expect(names(found)).toEqual(["Nils Nuss"]);
    expect(found.people[0]?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["hat in „Lotsendienst im Rathaus“ geschrieben", "Team vor Ort in Nagold"]),
    );
  });

  test("is for those who belong to the place; for all others it does not exist", async () => {
    for (const who of [nora, staff, funder])
      expect(await who.refused(WHO, { placeId: mosbach, text: "Lotsen" })).toBe("NOT_FOUND");
    expect(await ada.refused(WHO, { placeId: newId(), text: "Lotsen" })).toBe("NOT_FOUND");
    expect(await ada.refused(WHO, { placeId: "x", text: "Lotsen" })).toBe("NOT_FOUND");
  });

  test("says nothing as long as nothing is asked", async () => {
    expect(await help(ada, " und wie? ")).toEqual({ topics: [], people: [] });
    expect(await help(ada, "")).toEqual({ topics: [], people: [] });
  });

  test("tells its reasons in the language of whoever asks", async () => {
    const eva = await world.person({
      name: "Eva English",
      roles: [{ kind: "TEAM_MEMBER", placeId: mosbach }],
    });
    await world.database.query(`UPDATE person SET language = 'EN' WHERE id = $1`, [eva.id]);
    const [first] = (await help(eva, "Sprengel und Wahlkreise")).topics;
    expect(first?.reasons.map(({ text }) => text)).toContain("resolved, answer marked");
  });
});

describe("asking in #hilfe", () => {
  const input = (more: object = {}) => ({
    topicId: newId(),
    messageId: newId(),
    placeId: mosbach,
    title: "Rat verschiebt den Beschluss",
    body: "Wer hatte das schon?",
    ...more,
  });

  test("starts a topic there that others read; sent again it is the same one", async () => {
    const question = input();
    const asked = await ada.ask<{ askForHelp: object }>(ASK, { input: question });
    expect(asked.askForHelp).toMatchObject({
      id: question.topicId,
      title: question.title,
      channel: { name: "hilfe" },
      startedBy: { name: "Ada Auer" },
      messages: { items: [{ body: question.body }] },
    });
    expect(await ada.ask(ASK, { input: question })).toEqual(asked);
    const seen = `query ($id: ID!) { topic(id: $id) { title } }`;
    expect(await nora.ask(seen, { id: question.topicId })).toEqual({ topic: { title: question.title } });
    expect(await funder.refused(seen, { id: question.topicId })).toBe("NOT_FOUND");
    const links = await world.database.query(`SELECT place_id FROM help_link WHERE topic_id = $1`, [
      question.topicId,
    ]);
    expect(links).toEqual([{ place_id: mosbach }]);
  });

  test("from an update leads there and back; an update of another place, or one that is not there, is refused", async () => {
    const updateId = newId();
    await ada.ask(SAVE, { input: { id: updateId, placeId: mosbach, stuck: "Der Rat verschiebt." } });
    const question = input({ updateId });
    await ada.ask(ASK, { input: question });
    const [to, from] = [
      `query ($id: ID!) { topic(id: $id) { update { id } } }`,
      `query ($id: ID!) { update(id: $id) { questions { id } } }`,
    ];
    expect(await ada.ask(to, { id: question.topicId })).toEqual({ topic: { update: { id: updateId } } });
    expect(await ada.ask(from, { id: updateId })).toEqual({
      update: { questions: [{ id: question.topicId }] },
    });
    // A draft is nobody else's: the question leads no one to it.
    expect(await nora.ask(to, { id: question.topicId })).toEqual({ topic: { update: null } });
    expect(await nora.refused(from, { id: updateId })).toBe("NOT_FOUND");

    const theirs = newId();
    await nora.ask(SAVE, { input: { id: theirs, placeId: nagold, stuck: "Auch bei uns." } });
    for (const id of [theirs, newId(), "x"])
      expect(await ada.refused(ASK, { input: input({ updateId: id }) })).toBe("NOT_FOUND");
    expect(await mona.refused(ASK, { input: input({ updateId: theirs }) })).toBe("NOT_FOUND");
  });

  test("is for those who belong to the place", async () => {
    for (const who of [nora, staff, funder])
      expect(await who.refused(ASK, { input: input() })).toBe("FORBIDDEN");
    expect(await ada.refused(ASK, { input: input({ placeId: newId() }) })).toBe("NOT_FOUND");
  });

  test("is refused clearly where a round has no such channel, or only a closed one", async () => {
    const roundId = await world.round();
    const there = await world.place({ roundId });
    const eve = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: there, roundId }] });
    expect(await eve.refused(ASK, { input: input({ placeId: there }) })).toBe("NO_HELP_CHANNEL");
    await world.channel({ roundId, name: "hilfe", audience: "TEAMS" });
    expect(await eve.refused(ASK, { input: input({ placeId: there }) })).toBe("NO_HELP_CHANNEL");
  });

  test("goes on in the same channel, whatever it is called by then", async () => {
    const roundId = await world.round();
    const there = await world.place({ roundId });
    const eve = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: there, roundId }] });
    const office = await world.person({ roles: [{ kind: "STAFF", roundId }] });
    const id = await world.channel({ roundId, name: "Hilfe", audience: "NETWORK" });
    const asked = async () => {
      const question = input({ placeId: there });
      await eve.ask(ASK, { input: question });
      const where = `query ($id: ID!) { topic(id: $id) { channel { id name purpose } } }`;
      const { topic } = await eve.ask<{ topic: { channel: unknown } }>(where, { id: question.topicId });
      return topic.channel;
    };
    expect(await asked()).toEqual({ id, name: "Hilfe", purpose: "HELP" });

    const change = `mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { version } }`;
    await office.ask(change, { input: { id, name: "fragen" } });
    expect(await asked()).toEqual({ id, name: "fragen", purpose: "HELP" });

    await office.ask(change, { input: { id, archived: true } });
    expect(await eve.refused(ASK, { input: input({ placeId: there }) })).toBe("NO_HELP_CHANNEL");

    const second = await world.channel({ roundId, name: "hilfe", audience: "NETWORK" });
    expect(await Promise.all([asked(), asked(), asked()])).toEqual(
      Array(3).fill({ id: second, name: "hilfe", purpose: "HELP" }),
    );
  });

  test("a peer's lead and team are called by name, above what is asked", async () => {
    const peer = input({ peerPlaceId: nagold });
    type Asked = { askPeer: { messages: { items: { body: string; mentions: { targetId: string }[] }[] } } };
    const { askPeer } = await ada.ask<Asked>(ASK_PEER, { input: peer });
    const [first] = askPeer.messages.items;
    expect(first?.body).toBe(
      `[@Nora Nagel](person:${nora.id}), [@Nils Nuss](person:${nils.id})\n\nWer hatte das schon?`,
    );
    expect(first?.mentions.map(({ targetId }) => targetId).sort()).toEqual([nora.id, nils.id].sort());
    expect(await ada.ask(ASK_PEER, { input: peer })).toEqual({ askPeer });
  });

  test("a peer is another place of the round at which somebody can answer", async () => {
    const empty = await world.place();
    const elsewhere = await world.place({ roundId: await world.round() });
    expect(await ada.refused(ASK_PEER, { input: input({ peerPlaceId: mosbach }) })).toBe("PEER_REQUIRED");
    expect(await ada.refused(ASK_PEER, { input: input({ peerPlaceId: empty }) })).toBe("PEER_REQUIRED");
    expect(await ada.refused(ASK_PEER, { input: input({ peerPlaceId: elsewhere }) })).toBe("NOT_FOUND");
    for (const who of [nora, staff])
      expect(await who.refused(ASK_PEER, { input: input({ peerPlaceId: nagold }) })).toBe("FORBIDDEN");
  });
});
