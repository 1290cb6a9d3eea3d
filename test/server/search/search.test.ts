import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { DELETE, EDIT, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const SEARCH = `query ($roundId: ID!, $input: SearchInput!, $after: String, $limit: Int! = 20) {
  search(roundId: $roundId, input: $input, after: $after, limit: $limit) { next correctedTo hits {
    __typename id at excerpt { text isMatch }
    ... on MessageHit { message { id number topic { id title channel { name } } author { name } } }
    ... on TopicHit { topic { id title } } ... on ChannelHit { channel { name } }
    ... on PlaceHit { place { name } } ... on PersonHit { person { name } } } } }`;

interface Hit {
  __typename: string;
  id: string;
  excerpt: { text: string; isMatch: boolean }[];
  message?: { number: number; topic: { title: string } };
  person?: { name: string };
  place?: { name: string };
}
interface Page {
  search: { hits: Hit[]; next: string | null; correctedTo: string | null };
}

let hub: Hub;
let world: World;
let staff: Visitor;
let ada: Visitor;
let bo: Visitor;
let mosbach: string;
let lahr: string;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  mosbach = await world.place({ name: "Mosbach" });
  lahr = await world.place({ name: "Lahr" });
  staff = await world.person({ name: "Stefan Stab", roles: [{ kind: "STAFF" }] });
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId: mosbach }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "TEAM_MEMBER", placeId: lahr }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

async function find(
  who: Visitor,
  text: string,
  more: object = {},
  rest: object = {},
): Promise<Page["search"]> {
  const input = { text, kinds: ["MESSAGE"], ...more };
  return (await who.ask<Page>(SEARCH, { roundId: world.roundId, input, ...rest })).search;
}
const ids = (page: Page["search"]): string[] => page.hits.map(({ id }) => id);
const marked = ({ excerpt }: Hit): string[] =>
  excerpt.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

async function startTopic(
  who: Visitor,
  title: string,
  body: string,
  channel = channelId,
): Promise<[string, string]> {
  const [id, messageId] = [newId(), newId()];
  await who.ask(START_TOPIC, { input: { id, channelId: channel, title, messageId, body } });
  return [id, messageId];
}

async function say(who: Visitor, body: string, title = "Ein Thema"): Promise<string> {
  return (await startTopic(who, title, body))[1];
}

describe("words", () => {
  test.each([
    ["Die Häuser am Markt", "Haus"],
    ["Ein Haus für alle Generationen", "Häuser"],
    ["Die Grundstücke in der Blücherstraße", "bluecherstrasse"],
    ["Kuerzlich in Oehringen", "kürzlich öhringen"],
    ["Wir haben einen Dolmetscherpool aufgebaut", "Dolmetscher"],
    ["Die Beteiligung der Eltern war gut", "Elternbeteiligung"],
    ["Neue Beteiligungsformate für Vereine", "Beteiligung Verein"],
    ["Der **Gemeinderat** tagt [hier](https://seite.example/geheim)", "gemeinderäte"],
    ["Zuständig sind Einwohner:innen mit Wahlrecht", "Einwohnerin"],
  ])("%s is found by %s", async (said, asked) => {
    const id = await say(ada, said);
    expect(ids(await find(bo, `${asked} `))).toContain(id);
  });

  test("all of them must be there, in any order", async () => {
    const id = await say(ada, "Spielplatz und Brunnen werden saniert");
    expect(ids(await find(bo, "Brunnen Spielplatz "))).toEqual([id]);
    expect(ids(await find(bo, "Brunnen Sandkasten "))).toEqual([]);
  });

  test("a word is found while it is being typed, at every letter", async () => {
    const id = await say(ada, "Verabredet ist ein Quartiersspaziergang");
    for (const typed of ["quart", "quartiersspa", "Quartiersspazierga", "Quartiersspaziergang"])
      expect(ids(await find(bo, typed))).toEqual([id]);
    const other = await say(ada, "Begleitete Überprüfungen");
    const word = "überprüfungen";
    for (let letters = 3; letters <= word.length; letters++)
      expect(ids(await find(bo, word.slice(0, letters)))).toContain(other);
  });

  test("addresses behind links are no words", async () => {
    await say(ada, "Siehe [Seite](https://kiebitz.example/nest)");
    expect(ids(await find(bo, "kiebitz "))).toEqual([]);
  });

  test("excerpts mark what was found and open at the message", async () => {
    const [topicId] = await startTopic(ada, "Wochenmarkt", "Wer macht mit?");
    const id = newId();
    await bo.ask(POST, { input: { id, topicId, body: "Am **Marktstand** fragen wir die Leute." } });
    const { hits } = await find(ada, "Marktstand ");
    expect(hits).toMatchObject([{ id, message: { number: 2, topic: { title: "Wochenmarkt" } } }]);
    expect(marked(hits[0]!)).toEqual(["Marktstand"]);
  });
});

describe("typing errors", () => {
  test.each(["Nachbarschaftsfset", "Nachbrschaftsfest", "Nachbarschaftsfezt", "Nachbarschaaftsfest"])(
    "%s still finds the Nachbarschaftsfest, and says so",
    async (typed) => {
      await say(ada, "Das Nachbarschaftsfest war schön");
      const page = await find(bo, `${typed} `);
      expect(page.correctedTo).toBe("Nachbarschaftsfest");
      expect(page.hits.length).toBeGreaterThan(0);
      expect(marked(page.hits[0]!)).toEqual(["Nachbarschaftsfest"]);
    },
  );

  test("what is written right is left alone", async () => {
    await say(ada, "Die Turmuhr schlägt, sagt Gudrun");
    expect(await find(bo, "Turmuhr Gudrum ")).toMatchObject({ correctedTo: "Turmuhr Gudrun" });
    expect(await find(bo, "Turmuhr ")).toMatchObject({ correctedTo: null });
  });
});

describe("narrowing", () => {
  test("by channel, person, place, day, and whether it is resolved", async () => {
    const other = await world.channel();
    const [, here] = await startTopic(ada, "Zirkus", "Der Zirkuswagen kommt");
    const [there, second] = await startTopic(bo, "Zirkus", "Noch ein Zirkuswagen", other);
    const word = "Zirkuswagen ";
    expect(ids(await find(staff, word))).toEqual([second, here]);
    expect(ids(await find(staff, word, { channelId: other }))).toEqual([second]);
    expect(ids(await find(staff, word, { authorId: ada.id }))).toEqual([here]);
    expect(ids(await find(staff, word, { placeId: lahr }))).toEqual([second]);
    expect(ids(await find(staff, word, { resolved: true }))).toEqual([]);
    await bo.ask(`mutation ($id: ID!) { resolveTopic(id: $id) { id } }`, { id: there });
    expect(ids(await find(staff, word, { resolved: true }))).toEqual([second]);
    expect(ids(await find(staff, word, { resolved: false }))).toEqual([here]);
    await bo.ask(`mutation ($id: ID!) { reopenTopic(id: $id) { id } }`, { id: there });
    expect(ids(await find(staff, word, { resolved: true }))).toEqual([]);
    expect(ids(await find(staff, "", { channelId: other }))).toEqual([second]);

    const date = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
    expect(ids(await find(staff, word, { before: date }))).toEqual([second, here]);
    expect(ids(await find(staff, word, { after: date }))).toEqual([]);
    expect(ids(await find(staff, word, { before: "2001-01-01" }))).toEqual([]);
    expect(ids(await find(staff, word, { after: "2001-01-01" }))).toEqual([second, here]);
  });

  test("by files, once something has said that there is one", async () => {
    const id = await say(ada, "Im Anhang die Seilbahnskizze");
    await say(ada, "Ohne Seilbahnskizze");
    await hub.database.query(`UPDATE search_entry SET scope = scope || 'file'::text WHERE id = $1`, [id]);
    expect(ids(await find(bo, "Seilbahnskizze ", { hasFile: true }))).toEqual([id]);
  });

  test.each(["2019-02-30", "gestern", "0000-01-01", "99999-01-01"])("%s is no day", async (before) => {
    const input = { text: "x", before };
    expect(await ada.refused(SEARCH, { roundId: world.roundId, input })).toBe("DAY_MALFORMED");
  });
});

describe("what changes is found as it is now", () => {
  test("an edit takes the old words away and brings the new ones", async () => {
    const id = await say(ada, "Wir planen eine Kanufahrt");
    await ada.ask(EDIT, { id, body: "Wir planen eine Wanderung zum Katzenbuckel", version: 1 });
    expect(ids(await find(bo, "Kanufahrt "))).toEqual([]);
    expect(ids(await find(bo, "Katzenbuckel "))).toEqual([id]);
    // Not even as a suggestion.
    expect(await find(bo, "Kanufahr ")).toEqual({ hits: [], next: null, correctedTo: null });
    const [left] = await hub.database.query(`SELECT FROM search_word WHERE word = 'kanufahrt'`);
    expect(left).toBeUndefined();
  });

  test("a deletion takes everything away at once, its words too unless others said them", async () => {
    const id = await say(ada, "Ein Ringelnatzgedicht über Ameisen");
    const other = await say(bo, "Auch hier Ameisen");
    await ada.ask(DELETE, { id });
    expect(await find(bo, "Ringelnatzgedicht ")).toEqual({ hits: [], next: null, correctedTo: null });
    const rows = await hub.database.query<{ word: string }>(
      `SELECT word FROM search_word WHERE word IN ('ringelnatzgedicht', 'ameisen')`,
    );
    expect(rows).toEqual([{ word: "ameisen" }]);
    expect(await find(bo, "Ameixen ")).toMatchObject({ correctedTo: "Ameisen", hits: [{ id: other }] });
  });

  test("titles and channels follow their new names", async () => {
    const [id] = await startTopic(ada, "Drachensteigen", "Text");
    await ada.ask(`mutation ($id: ID!) { renameTopic(id: $id, title: "Laternenumzug") { id } }`, { id });
    expect(ids(await find(bo, "Drachensteigen ", { kinds: ["TOPIC"] }))).toEqual([]);
    expect(ids(await find(bo, "Laternen", { kinds: ["TOPIC"] }))).toEqual([id]);

    const channel = newId();
    await staff.ask(`mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }`, {
      input: {
        id: channel,
        roundId: world.roundId,
        name: "tauschbörse",
        description: "Geben",
        audience: "NETWORK",
      },
    });
    expect(ids(await find(bo, "tauschboerse", { kinds: [] }))).toEqual([channel]);
    await staff.ask(`mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`, {
      input: { id: channel, name: "flohmarkt" },
    });
    expect(ids(await find(bo, "tauschbörse", { kinds: [] }))).toEqual([]);
    expect(ids(await find(bo, "flohm", { kinds: ["CHANNEL"] }))).toEqual([channel]);
  });

  test("people are found while they hold a role and their account is open; places from the start", async () => {
    const { id } = await world.person({ name: "Quirin Quast" });
    const other = await world.role(id, { kind: "TEAM_MEMBER", placeId: lahr });
    const people = async () => ids(await find(bo, "quas", { kinds: ["PERSON"] }));
    expect(await people()).toEqual([]);
    const grant = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
    const input = { roundId: world.roundId, personId: id, kind: "FUNDER" };
    const { grantRole } = await staff.ask<{ grantRole: { id: string } }>(grant, { input });
    expect(await people()).toEqual([id]);
    await staff.ask(`mutation ($id: ID!) { deactivatePerson(id: $id) { id } }`, { id });
    expect(await people()).toEqual([]);
    await staff.ask(`mutation ($id: ID!) { reactivatePerson(id: $id) { id } }`, { id });
    expect(await people()).toEqual([id]);
    await staff.ask(`mutation ($id: ID!) { endRole(id: $id) { id } }`, grantRole);
    expect(await people()).toEqual([id]);
    await staff.ask(`mutation ($id: ID!) { endRole(id: $id) { id } }`, { id: other });
    expect(await people()).toEqual([]);

    const place = newId();
    await hub.database.query(`UPDATE round SET capacity = 99`);
    const [owner] = await hub.database.query<{ key: string }>(
      `SELECT key FROM organisation WHERE NOT EXISTS (SELECT FROM place WHERE owner_key = key) LIMIT 1`,
    );
    await staff.ask(`mutation ($input: AddPlaceInput!) { addPlace(input: $input) { id } }`, {
      input: {
        id: place,
        roundId: world.roundId,
        name: "Yachthafenstadt",
        ownerKey: owner!.key,
        memberKeys: [],
      },
    });
    expect(ids(await find(bo, "yachth", { kinds: ["PLACE"] }))).toEqual([place]);
  });
});

describe("rights", () => {
  test("what one may not read is neither found nor hinted at", async () => {
    const secret = await world.channel({ audience: "PLACE", placeId: mosbach });
    const [id, messageId] = await startTopic(ada, "Zwiebelturm", "Der Zwiebelturm wackelt", secret);
    expect(ids(await find(ada, "Zwiebelturm "))).toEqual([messageId]);
    for (const outsider of [bo, staff]) {
      for (const text of ["Zwiebelturm ", "zwieb", "Zwiebelturn ", "Zwibelturm", "wackeln Zwiebelturm "]) {
        const nothing = { hits: [], next: null, correctedTo: null };
        expect(await find(outsider, text, { kinds: [] })).toEqual(nothing);
        expect(await find(outsider, text, { kinds: [], channelId: secret })).toEqual(nothing);
      }
    }
    expect(await find(ada, "Zwiebelturn ")).toMatchObject({ correctedTo: "Zwiebelturm" });
    expect(ids(await find(ada, "Zwiebelturm ", { kinds: ["TOPIC"] }))).toEqual([id]);
  });

  test("a filter offers only what one may see, and an id of something hidden gets no name and no hit", async () => {
    const secret = await world.channel({ audience: "STAFF" });
    await startTopic(staff, "Dachstuhl", "Der Dachstuhl knarrt", secret);
    const elsewhere = await world.round();
    const stranger = await world.person({ name: "Xaver Xanten" });
    await hub.database.query(
      `INSERT INTO role (id, person_id, round_id, kind, since) VALUES (gen_random_uuid(), $1, $2, 'FUNDER', now())`,
      [stranger.id, elsewhere],
    );
    const offered = `query ($roundId: ID!) { round(id: $roundId) { channels { id } people(search: "xan", limit: 8) { id } } }`;
    interface Offered {
      round: { channels: { id: string }[]; people: object[] };
    }
    const { round } = await bo.ask<Offered>(offered, { roundId: world.roundId });
    expect(round.channels.map(({ id }) => id)).not.toContain(secret);
    expect(round.people).toEqual([]);
    const named = `query ($id: ID!) { person(id: $id) { name } }`;
    expect(await bo.refused(named, { id: stranger.id })).toBe("NOT_FOUND");
    const nothing = { hits: [], next: null, correctedTo: null };
    for (const filter of [{ channelId: secret }, { authorId: stranger.id }]) {
      expect(await find(bo, "", filter)).toEqual(nothing);
      expect(await find(bo, "Dachs", { ...filter, kinds: [] })).toEqual(nothing);
    }
    expect(await find(staff, "", { channelId: secret })).toMatchObject({ hits: [{}] });
  });

  test("a lost role ends it at once; somebody without one is told that there is no such round", async () => {
    const cem = await world.person();
    const roleId = await world.role(cem.id, { kind: "TEAM_MEMBER", placeId: lahr });
    const id = await say(ada, "Die Holzbrücke ist gesperrt");
    expect(ids(await find(cem, "Holzbrücke "))).toEqual([id]);
    await hub.database.query(`UPDATE role SET until = now() WHERE id = $1`, [roleId]);
    const input = { text: "Holzbrücke" };
    expect(await cem.refused(SEARCH, { roundId: world.roundId, input })).toBe("NOT_FOUND");
  });
});

describe("pages", () => {
  test("hold everything once, newest first, even of the same moment and in the middle of a word's masses", async () => {
    const channel = await world.channel();
    const count = 3_000;
    // Far back, and all of one month: more than are ever sorted at once.
    await hub.database.query(
      `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
       VALUES ($1, $2, 'Alt', $3, '2011-05-01', $4, '2011-05-01')`,
      [channel, channel, ada.id, count],
    );
    await hub.database.query(
      `WITH m AS (
         INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
         SELECT gen_random_uuid(), $1, n, $2, 'Immer wieder Massenwort', '2011-05-02'::timestamptz + n / 3 * interval '1 minute'
         FROM generate_series(1, $3::int) AS n RETURNING *)
       INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
       SELECT id, $4::uuid, 'MESSAGE', 'network', posted_at, topic_id,
         ARRAY['network/MESSAGE@' || $4::uuid::text, '2011-05', '2011'], '''massenwor'''::tsvector FROM m`,
      [channel, ada.id, count, world.roundId],
    );
    for (const text of ["Massenwort ", "Massenwo"]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page["search"] = await find(bo, text, {}, { after, limit: 100 });
        seen.push(...ids(page));
        after = page.next;
      } while (after);
      const rows = await hub.database.query<{ id: string }>(
        `SELECT id FROM search_entry WHERE scope @> '{2011-05}' ORDER BY at DESC, id DESC`,
      );
      expect(seen).toEqual(rows.map(({ id }) => id));
    }
  });

  test("a made-up place in the list is refused", async () => {
    const input = { text: "x" };
    for (const after of [
      "x",
      "2019-01-01~x",
      "2019-02-31T00:00:00.000Z~00000000-0000-4000-8000-000000000000",
    ])
      expect(await ada.refused(SEARCH, { roundId: world.roundId, input, after })).toBe("CURSOR_MALFORMED");
  });

  test("nothing asked is nothing found; odd signs harm nobody", async () => {
    for (const text of [
      "",
      "   ",
      "und die der",
      "'",
      "\\",
      "a'b\\c",
      "\0",
      "🏳️‍🌈",
      "((",
      ":*",
      "!x & | <->",
      "\ud800",
      "%_",
    ])
      expect(await find(ada, text)).toMatchObject({ next: null });
  });
});
