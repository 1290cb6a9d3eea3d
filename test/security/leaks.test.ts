import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, getNamedType, type GraphQLNamedType, isInterfaceType, isObjectType } from "graphql";
import { newId } from "../factories/world.js";
import { DELETE, EDIT, POST, START_TOPIC } from "../support/documents.js";
import { Hub } from "../support/hub.js";
import { type Caller, callers, readColumns } from "./matrix/columns.js";
import { mutations } from "./matrix/mutations.js";
import { readers } from "./matrix/queries.js";
import type { Row } from "./matrix/row.js";
import { Stage } from "./matrix/stage.js";
import { rooms } from "./matrix/rooms.js";
import { walkOf, type Walk } from "./walk.js";

// Words that stand nowhere but in one thing. Whoever may not see the thing must not meet its word in any answer, on
// any path through the schema; whoever may must, or the walk has not looked.
const schema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, "../../server/schema.graphql"), "utf8"),
);

const walks: Walk[] = Object.keys(schema.getQueryType()!.getFields()).flatMap((root) => walkOf(schema, root));

interface Canary {
  of: string;
  word: string;
  columns: string;
}

let hub: Hub;
let stage: Stage;
const canaries: Canary[] = [];
const heard = {} as Record<Caller, string[]>;
let answers = 0;

beforeAll(async () => {
  hub = await Hub.start();
  stage = await Stage.set(hub);
  for (const caller of callers) heard[caller] = [];
  await placeCanaries();
  await walkEverywhere();
  await listenEverywhere();
  await tryEverything();
}, 180_000);
afterAll(async () => {
  await hub.stop();
  process.stderr.write(`canaries: ${canaries.length} words, ${answers} answers\n`);
});

/** What queries lead to; a change's own answer tells whoever made it nothing but that. */
function typesOfQueries(): Set<string> {
  const found = new Set<string>();
  const go = (type: GraphQLNamedType): void => {
    if (found.has(type.name)) return;
    found.add(type.name);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(go);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) go(getNamedType(field.type));
  };
  go(schema.getQueryType()!);
  return found;
}

test("the walk covers every field that leads on or says something", () => {
  const asked = typesOfQueries();
  const walked = new Set(walks.flatMap(({ fields }) => [...fields]));
  const all = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!("getFields" in type) || type.astNode?.kind !== "ObjectTypeDefinition") return [];
    if (!asked.has(type.name)) return [];
    return Object.keys((type as { getFields: () => object }).getFields()).map(
      (field) => `${type.name}.${field}`,
    );
  });
  expect(all.filter((field) => !walked.has(field))).toEqual([]);
});

describe("nobody meets a word that is not for them", () => {
  test.each(callers)("%s", (caller) => {
    const told = heard[caller].join("\n");
    const column = callers.indexOf(caller);
    const mayHear = (canary: Canary): boolean => readColumns(canary.columns)[column] === "+";
    const leaked = canaries.filter((canary) => !mayHear(canary) && told.includes(canary.word));
    expect(leaked.map(({ of }) => of)).toEqual([]);
    const unheard = canaries.filter((canary) => mayHear(canary) && !told.includes(canary.word));
    expect(unheard.map(({ of }) => of)).toEqual([]);
  });
});

test("no word is in what the server prints", () => {
  expect(canaries.filter(({ word }) => hub.said.includes(word)).map(({ of }) => of)).toEqual([]);
});

/** A word that nobody would say; of letters only, so that it may be suggested to whoever mistypes it. */
function canary(of: string, columns: string): string {
  const letters = (text: string) => text.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!);
  const word = letters(`kanari${canaries.length}x${newId().slice(0, 8)}`);
  canaries.push({ of, word, columns: columns.trim() });
  return word;
}

async function placeCanaries(): Promise<void> {
  const { scribe } = stage;
  const nobody = "------- --- --";
  const begin = `mutation ($i: SaveDraftInput!) { saveDraft(input: $i) { id } }`;
  const begun = { title: "", version: 0, body: canary("draft of the deputy", "----+-- --- --") };
  await stage.people.deputy.ask(begin, { i: { ...begun, topicId: stage.room.ownPlace.topicId } });
  const mark = `mutation ($i: SaveBookmarkInput!) { saveBookmark(input: $i) { id } }`;
  const note = canary("note of the deputy", "----+-- --- --");
  await stage.people.deputy.ask(mark, { i: { messageId: stage.room.ownPlace.messageId, note, version: 0 } });
  for (const name of rooms.filter((room) => room !== "archived")) {
    const may = readers[name].replaceAll("!", "-");
    const { channelId } = stage.room[name];
    const [id, messageId, later, gone] = [newId(), newId(), newId(), newId()];
    const title = canary(`title in ${name}`, may);
    const body = canary(`message in ${name}`, may);
    await scribe.ask(START_TOPIC, { input: { id, channelId, messageId, title, body } });
    const first = canary(`earlier wording in ${name}`, may);
    await scribe.ask(POST, { input: { id: later, topicId: id, body: first } });
    await scribe.ask(EDIT, { id: later, body: canary(`later wording in ${name}`, may), version: 1 });
    await scribe.ask(POST, { input: { id: gone, topicId: id, body: canary(`deleted in ${name}`, nobody) } });
    await scribe.ask(EDIT, { id: gone, body: canary(`deleted edit in ${name}`, nobody), version: 1 });
    await scribe.ask(DELETE, { id: gone, reason: canary(`reason in ${name}`, may) });
    await stage.query(`UPDATE channel SET name = $2, description = $3 WHERE id = $1`, [
      channelId,
      canary(`name of ${name}`, may),
      canary(`description of ${name}`, may),
    ]);
    stage.room[name].topicId = id;
    stage.room[name].messageId = later;
  }
  await placeInNetwork();
  await placeInPool();
}

async function placeInNetwork(): Promise<void> {
  const email = async (id: string, of: string, columns: string): Promise<void> => {
    await stage.query(`UPDATE person SET email = $2 WHERE id = $1`, [
      id,
      `${canary(`address of ${of}`, columns)}@test.example`,
    ]);
  };
  const { people, place } = stage;
  //                                               SGFLDMU NER CO
  await email(people.member.id, "member", "        +--+++- --- --");
  await email(people.facilitator.id, "facilitator", "+-+++-- --- --");
  await email(people.steering.id, "steering", "    ++----- --- --");
  await email(people.neighbour.id, "neighbour", "  +------ +-- --");
  await email(people.elsewhere.id, "elsewhere", "  ------- -+- --");
  await email(people.roleless.id, "roleless", "    ------- --+ --");
  await email(stage.former.id, "former", "         ------- --- --");
  await email(stage.closedMember.id, "closed", "   +--++-- --- --");
  const invited = async (kind: string, of: string, columns: string, at?: string, roundId = stage.roundId) =>
    stage.invite({ kind, roundId, ...(at && { placeId: at }) }, `${canary(of, columns)}@gast.example`);
  await invited("TEAM_MEMBER", "invited member", " +--++-- --- --", place.own);
  await invited("FACILITATOR", "invited facil.", " +------ --- --", place.own);
  await invited("FUNDER", "invited funder", "      +------ --- --");
  await invited("TEAM_MEMBER", "invited there", "  +------ +-- --", place.neighbour);
  await invited("TEAM_MEMBER", "invited foreign", "------- -+- --", place.foreign, stage.foreignRoundId);

  const rename = (table: string, column: string, id: string, of: string, columns: string) =>
    stage.query(`UPDATE ${table} SET ${column} = $2 WHERE id = $1`, [id, canary(of, columns)]);
  await rename("place", "name", place.own, "own place", "           +++++++ +-- --");
  await rename("place", "name", place.foreign, "foreign place", "   ------- -+- --");
  await rename("round", "title", stage.foreignRoundId, "its title", "------- -+- --");
  await rename("person", "family_name", people.elsewhere.id, "foreign name", "------- -+- --");
  await rename("person", "family_name", people.roleless.id, "lost name", "------- --+ --");
  await rename("person", "password_hash", people.member.id, "password", "------- --- --");
  await inConcepts();
  await stage.query(`UPDATE session SET device = $2 WHERE person_id = $1`, [
    people.member.id,
    canary("the member's browser", "-----+- --- --"),
  ]);
}

async function placeInPool(): Promise<void> {
  const put = (whose: "email" | "person_id", column: string, value: string) =>
    stage.query(
      `UPDATE facilitator_profile SET ${column} = $2 WHERE round_id = $1 AND ${whose} IS NOT NULL`,
      [stage.roundId, value],
    );
  //                                                                          SGFLDMU NER CO
  await put("email", "family_name", canary("candidate's name", "              +------ --- --"));
  await put("email", "note", canary("note on a candidate", "                  +------ --- --"));
  const address = canary("candidate's address", "                             +------ --- --");
  await put("email", "email", `${address}@test.example`);
  await put("person_id", "note", canary("note on the facilitator", "          +------ --- --"));
  // Whoever is in the pool chooses from all methods in use.
  await put("person_id", "methods", `{${canary("facilitator's method", "       +-+---- --- --")}}`);
}

/** Working texts, an edition of few readers and one that is released: the same section in all of them. */
async function inConcepts(): Promise<void> {
  const { own } = stage.place;
  const edition = `edition_id = (SELECT id FROM concept_edition WHERE place_id = $1 AND kind = $3)`;
  const write = (table: string, column: string, where: string, kind: string, of: string, columns: string) =>
    stage.query(`UPDATE ${table} SET ${column} = $2 WHERE ${where}`, [own, canary(of, columns), kind]);
  const atOwn = "place_id = $1 AND kind = $3";
  const [outline, plan] = ["OUTLINE", "CONTINUATION_PLAN"] as const;
  //                                                                     SGFLDMU NER CO
  await write("concept_section", "body", atOwn, outline, "Grobkonzept", "+-++++- --- --");
  await write("concept_section", "body", atOwn, plan, "plan in work", "  +-++++- --- --");
  await write("edition_section", "body", edition, outline, "its edition", "+++++++ --- --");
  await write("edition_section", "body", edition, plan, "released plan", "+++++++ +-- --");
  await write("edition_continuer", "office", edition, plan, "signed office", "+++++++ +-- --");
  const anyKind = "place_id = $1 AND $3::text IS NOT NULL";
  await write("continuer", "office", anyKind, plan, "office in work", "+-++++- --- --");
}

/** Every id there is, of each type that is asked for by id. */
async function idsOf(root: string): Promise<string[]> {
  const { room, place, people, roundId, foreignRoundId } = stage;
  const inRooms = (key: "channelId" | "topicId" | "messageId") => rooms.map((name) => room[name][key]);
  const known: Record<string, string[]> = {
    channel: inRooms("channelId"),
    topic: inRooms("topicId"),
    message: [...inRooms("messageId"), stage.deletedId],
    round: [roundId, foreignRoundId],
    place: [place.own, place.neighbour, place.foreign],
    person: [
      ...callers.flatMap((who) => people[who].id || []),
      stage.former.id,
      stage.wanderer.id,
      stage.closedMember.id,
    ],
    eventsAfter: [`round:${roundId}`, `round:${foreignRoundId}`, `person:${people.member.id}`],
    organisations: [...canaries.map(({ word }) => word).slice(0, 2), "Stutt"],
    search: [roundId, foreignRoundId],
    invitation: (await stage.query<{ id: string }>(`SELECT id FROM invitation`))
      .map(({ id }) => id)
      .slice(0, 3),
  };
  return known[root] ?? [""];
}

async function walkEverywhere(): Promise<void> {
  for (const walk of walks) {
    for (const id of await idsOf(walk.root))
      await askAll(walk.document, {
        ...{ id, after: stage.beginning, input: { text: "kanari" } },
        ...{ ids: [id], token: id, number: 2018, words: "kanari" },
      });
  }
  const search = `query ($id: ID!, $search: String) { round(id: $id) { people(search: $search) { id name } } }`;
  for (const { word } of canaries) await askAll(search, { id: stage.roundId, search: word.slice(0, 12) });
  await searchEverywhere();
}

/** Each word as it is, as it begins, and mistyped: neither hits nor corrections may tell of it. */
async function searchEverywhere(): Promise<void> {
  const document = `query ($id: ID!, $input: SearchInput!) { search(roundId: $id, input: $input) {
    next correctedTo hits { __typename id excerpt { text } ... on MessageHit { message { body topic { title } } } } } }`;
  for (const { word } of canaries) {
    for (const text of [
      `${word} `,
      word.slice(0, -3),
      `${word.slice(0, -1)}q `,
      `${word.slice(0, 9)}${word.slice(10)} `,
    ])
      await askAll(document, { id: stage.roundId, input: { text }, search: text.trim() });
  }
}

/** Both streams from their beginning, and on the long-poll, whatever one is. */
async function listenEverywhere(): Promise<void> {
  const fields = `
    ... on MessageEvent { message { body history { body } deletion { reason } topic { title excerpt channel { name description } } } }
    ... on TopicEvent { topic { title excerpt channel { name } messages { items { body history { body } } } } }
    ... on ChannelEvent { channel { name description topics { items { title excerpt } } } }
    ... on RosterEvent { place { name roles { person { name } } } }
    ... on ReadEvent { topic { title channel { name } } }`;
  const { people, roundId, foreignRoundId } = stage;
  for (const caller of callers) {
    for (const stream of [`round:${roundId}`, `round:${foreignRoundId}`, `person:${people.member.id}`]) {
      const following = people[caller].follow(stream, stage.beginning, fields);
      await following
        .until(({ batches, ended }) => batches.length > 0 || ended !== null, 400)
        .catch(() => undefined);
      await following.stop();
      hear(caller, JSON.stringify([following.batches, following.ended]));
    }
  }
}

/** What is refused must not say what it is about. */
async function tryEverything(): Promise<void> {
  const columns = new Set(["x", "-", "!", "f"]);
  for (const row of firstOfEach(mutations)) {
    const signs = readColumns(row.columns);
    const refused = callers.filter((_, index) => columns.has(signs[index]!));
    for (const caller of refused) {
      hear(
        caller,
        JSON.stringify(await stage.people[caller].send(row.document, await row.variables(stage, caller))),
      );
    }
  }
}

/** The first few lines of each operation: their refusals read alike. */
const firstOfEach = (rows: readonly Row[]): Row[] =>
  rows.filter((row, index) => rows.slice(0, index).filter(({ field }) => field === row.field).length < 4);

async function askAll(document: string, variables: object): Promise<void> {
  await Promise.all(
    callers.map(async (caller) => {
      const answer = await stage.people[caller].send<object>(document, variables);
      const isBroken = answer.errors?.some(({ extensions }) => extensions.code === "REQUEST_MALFORMED");
      if (isBroken) throw new Error(`${document}\n${JSON.stringify(answer.errors)}`);
      // One's own question is not an answer.
      hear(caller, JSON.stringify(answer).replaceAll(questionOf(variables), ""));
    }),
  );
}

const questionOf = (variables: { search?: string } & object): string => variables.search ?? "\0";

function hear(caller: Caller, answer: string): void {
  answers += 1;
  if (answer.includes("kanari")) heard[caller].push(answer);
}
