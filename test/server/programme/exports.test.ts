import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { Visitor } from "../../support/person.js";
import { Council } from "../decisions/plan.js";
import { PeopleOfAPlace } from "../updates/people-of-a-place.js";
import { ADD } from "../process/stage.js";

let hub: Hub;
let world: World;
let staff: Visitor;
let lead: Visitor;
let stranger: Visitor;
let placeId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place({ name: '=HYPERLINK("http://böse.example";"Ort")' });
  await world.place({ name: "Zweiter Ort" });
  staff = await world.person({ name: "Stefan Stab", roles: [{ kind: "STAFF" }] });
  lead = await world.person({ name: "+Lea @Leitung", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  stranger = await world.person({ roles: [{ kind: "STAFF", roundId: await world.round() }] });
});
afterAll(() => hub.stop());

interface Exported {
  status: number;
  headers: Headers;
  text: string;
}

async function take(who: Visitor, list: string, more: Record<string, string> = {}): Promise<Exported> {
  const query = new URLSearchParams({ round: world.roundId, ...more });
  const response = await fetch(`${hub.url}/export/${list}?${query}`, { headers: { cookie: who.cookie } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, text: bytes.toString("utf8") };
}

/** Lines of a table, each by what stands above. */
const linesOf = ({ text }: Exported): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, delimiter: ";" });
const thingsOf = ({ text }: Exported): Record<string, unknown>[] =>
  JSON.parse(text) as Record<string, unknown>[];

describe("a table", () => {
  test("is one that Excel opens in German, to be saved and kept by nobody else", async () => {
    const answer = await take(lead, "kommunen.csv");
    expect(answer.status).toBe(200);
    expect(answer.text.startsWith("\uFEFFKennung der Kommune;Kommune;Art;")).toBe(true);
    expect(answer.text.endsWith("\r\n")).toBe(true);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="kommunen-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(linesOf(answer).map((line) => line["Art"])).toEqual(["Stadt", "Stadt"]);
  });

  test("calculates nothing: what begins like a formula is text", async () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"]) {
      await hub.database.query(`UPDATE place SET name = $2 WHERE id = $1`, [placeId, `${text};"Ort"`]);
      const [line] = linesOf(await take(lead, "team.csv", { place: placeId }));
      expect(line!["Kommune"]).toBe(`'${text};"Ort"`);
      expect(line!["Name"]).toBe("'+Lea @Leitung");
      const [thing] = thingsOf(await take(lead, "team.json", { place: placeId }));
      expect(thing!["place"]).toBe(`${text};"Ort"`);
    }
  });

  test("speaks the reader's language", async () => {
    const guest = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    await guest.ask(`mutation { setLanguage(language: EN) { language } }`);
    const lines = linesOf(await take(guest, "team.csv"));
    expect(lines.find((line) => line["Name"]?.includes("Lea"))?.["Role"]).toBe("Project lead");
  });
});

test("JSON holds the same, with codes instead of words", async () => {
  const answer = await take(staff, "team.json");
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(thingsOf(answer)).toContainEqual(
    expect.objectContaining({ placeId, role: "PROJECT_LEAD", person: "+Lea @Leitung" }),
  );
  const empty = await world.round();
  const office = await world.person({ roles: [{ kind: "STAFF", roundId: empty }] });
  expect(thingsOf(await take(office, "team.json", { round: empty }))).toEqual([]);
  expect(linesOf(await take(office, "team.csv", { round: empty }))).toEqual([]);
});

test("a list of many places is whole, in their order, each line once", async () => {
  const roundId = await world.round();
  const office = await world.person({ roles: [{ kind: "STAFF", roundId }] });
  for (let n = 0; n < 23; n++) await world.place({ roundId, name: `Ort ${String(n).padStart(2, "0")}` });
  const expected = Array.from({ length: 23 }, (_, n) => `Ort ${String(n).padStart(2, "0")}`);
  const things = thingsOf(await take(office, "kommunen.json", { round: roundId }));
  expect(things.map(({ place }) => place)).toEqual(expected);
  expect(
    linesOf(await take(office, "kommunen.csv", { round: roundId })).map((line) => line["Kommune"]),
  ).toEqual(expected);
});

describe("refused", () => {
  const refused = async (who: Visitor, list: string, more?: Record<string, string>) => {
    const { status, headers, text } = await take(who, list, more);
    expect(headers.get("content-disposition")).toBeNull();
    return [status, (JSON.parse(text) as { code: string }).code];
  };

  test("is whoever has not signed in", async () => {
    const guest = new Visitor(hub, null);
    expect(await refused(guest, "kommunen.csv")).toEqual([401, "SIGN_IN_REQUIRED"]);
    expect(await refused(new Visitor(hub, "erraten"), "kommunen.csv")).toEqual([401, "SIGN_IN_REQUIRED"]);
  });

  test("is what is not there, and what one may not read alike", async () => {
    const foreign = await world.place({ roundId: await world.round() });
    const nothing = [404, "NOT_FOUND"];
    expect(await refused(stranger, "kommunen.csv")).toEqual(nothing);
    expect(await refused(lead, "kommunen.csv", { round: newId() })).toEqual(nothing);
    expect(await refused(lead, "kommunen.csv", { round: "%00' OR 1=1" })).toEqual(nothing);
    expect(await refused(lead, "kommunen.csv", { place: foreign })).toEqual(nothing);
    expect(await refused(lead, "kommunen.csv", { place: newId() })).toEqual(nothing);
    for (const list of ["kommunen", "kommunen.xlsx", "personen.csv", "constructor.csv", "kommunen.csv.json"])
      expect(await refused(lead, list)).toEqual(nothing);
    const twice = await fetch(
      `${hub.url}/export/kommunen.csv?round=${world.roundId}&round=${world.roundId}`,
      { headers: { cookie: lead.cookie } },
    );
    expect(twice.status).toBe(404);
  });

  test("is whoever has lost their role", async () => {
    const gone = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    expect((await take(gone, "team.csv")).status).toBe(200);
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [gone.id]);
    expect(await refused(gone, "team.csv")).toEqual([404, "NOT_FOUND"]);
  });
});

test("asking for the head alone sends no body; nothing but reading is possible", async () => {
  const address = `${hub.url}/export/kommunen.csv?round=${world.roundId}`;
  const head = await fetch(address, { method: "HEAD", headers: { cookie: lead.cookie } });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect((await fetch(address, { method, headers: { cookie: lead.cookie } })).status).toBe(404);
  }
});

describe("each list holds what its reader may read, and no more", () => {
  let all: PeopleOfAPlace;
  const given = { roundId: "" };

  beforeAll(async () => {
    const own = await World.in(hub);
    given.roundId = own.roundId;
    all = await PeopleOfAPlace.in(own);
  });

  const seenBy = async (who: Visitor, list: string, key: string): Promise<unknown[]> =>
    thingsOf(await take(who, `${list}.json`, { round: given.roundId, place: all.placeId })).map(
      (thing) => thing[key],
    );
  /** What each of them finds under this key. */
  const seen = async (list: string, key: string): Promise<Record<string, unknown[]>> => {
    const entries = Object.entries(all.everybody).map(async ([name, who]) => [
      name,
      await seenBy(who, list, key),
    ]);
    return Object.fromEntries((await Promise.all(entries)) as [string, unknown[]][]);
  };

  test("updates", async () => {
    for (const visibility of ["TEAM", "MODERATION", "NETWORK"]) {
      await all.published({ visibility, going: visibility, stuck: "=1+1" });
    }
    await all.published({ visibility: "NETWORK", forFunder: true, going: "LAND" });
    await all.draft(all.member, { going: "ENTWURF" });
    const [land, network, moderation, team] = ["LAND", "NETWORK", "MODERATION", "TEAM"];
    const own = [land, network, moderation, team];
    expect(await seen("meldungen", "going")).toEqual({
      ...{ lead: own, deputy: own, member: own },
      ...{ facilitator: [land, network, moderation], staff: [land, network, moderation] },
      ...{ neighbour: [land, network], steering: [land, network], funder: [land] },
    });
    const line = linesOf(await take(all.funder, "meldungen.csv", { round: given.roundId }))[0]!;
    expect(line).toMatchObject({ Ampel: "Grün", "Sichtbar für": "Netzwerk", "Für das Land": "ja" });
    const hakt = linesOf(await take(all.lead, "meldungen.csv", { round: given.roundId }));
    expect(hakt.map((one) => one["Was hakt"])).toContain("'=1+1");
  });

  test("where a place stands: the next step for the network, the Ampel of what one reads", async () => {
    await all.published({ visibility: "MODERATION", health: "RED", forFunder: false });
    const steps = await seen("kommunen", "nextStep");
    const [first] = steps["lead"]!;
    expect(first).toBe("Auftragsklärung");
    expect(steps).toEqual({
      ...Object.fromEntries(Object.keys(all.everybody).map((name) => [name, [first]])),
      ...{ steering: [null], funder: [null] },
    });
    const healths = await seen("kommunen", "health");
    expect(healths).toMatchObject({ lead: ["RED"], staff: ["RED"], neighbour: ["GREEN"], funder: ["GREEN"] });
    expect(await seenBy(all.funder, "kommunen", "totalCount")).toEqual([9]);
  });

  test("Bausteine for the network, what is written in them for the place and the office", async () => {
    const block = { id: newId(), placeId: all.placeId, phase: "IMPLEMENTATION", title: "Zuletzt" };
    await all.lead.ask(ADD, {
      input: { ...block, description: "Nur für uns", responsibleId: all.member.id },
    });
    const last = async (key: string): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        Object.entries(await seen("bausteine", key)).map(([name, list]) => [name, list.at(-1)]),
      );
    const nobody = { steering: undefined, funder: undefined };
    const everybody = (value: unknown, neighbour: unknown) => ({
      ...Object.fromEntries(Object.keys(all.everybody).map((name) => [name, value])),
      ...nobody,
      neighbour,
    });
    expect(await last("title")).toEqual(everybody("Zuletzt", "Zuletzt"));
    expect(await last("description")).toEqual(everybody("Nur für uns", null));
    expect(await last("responsible")).toEqual(everybody("Tom Team", null));
  });

  test("decisions: plans for the place and the offices; from behind closed doors nothing", async () => {
    const council = await Council.in(hub, all.world);
    await council.planned({ title: "Geplant" });
    await council.submitted({ title: "Eingereicht" });
    await council.planned({ title: "", paperNumber: "", isPublic: false });
    const list = async (who: Visitor): Promise<unknown[]> =>
      thingsOf(await take(who, "beschluesse.json", { round: given.roundId, place: council.placeId })).map(
        ({ title }) => title,
      );
    const sorted = async (who: Visitor) => (await list(who)).map(String).sort();
    const plans = ["Eingereicht", "Geplant", "null"];
    for (const who of [council.lead, council.member, all.staff, all.steering, all.funder]) {
      expect(await sorted(who)).toEqual(plans);
    }
    expect(await sorted(council.neighbour)).toEqual(["Eingereicht"]);
    const [line] = linesOf(
      await take(council.neighbour, "beschluesse.csv", { round: given.roundId, place: council.placeId }),
    );
    expect(line).toMatchObject({ Gremium: "Gemeinderat", Stand: "Eingereicht", Öffentlich: "ja" });
  });

  test("contributions for the place and the office", async () => {
    await all.lead.ask(`mutation ($input: AddContributionInput!) { addContribution(input: $input) { id } }`, {
      input: {
        id: newId(),
        placeId: all.placeId,
        kind: "ROOM",
        description: "Saal",
        day: "2019-03-01",
        amount: 2,
      },
    });
    const none = { neighbour: [], steering: [], funder: [] };
    const those = Object.fromEntries(Object.keys(all.everybody).map((name) => [name, ["Saal"]]));
    expect(await seen("eigenleistungen", "description")).toEqual({ ...those, ...none });
  });

  test("the pool for the office, each facilitator's own line for herself", async () => {
    const write = (who: Visitor, more: object) =>
      all.staff.ask(
        `mutation ($input: SaveFacilitatorProfileInput!) { saveFacilitatorProfile(input: $input) { id } }`,
        {
          input: {
            ...{ roundId: given.roundId, id: who.id, version: 0, methods: ["World-Café", "=1+1"] },
            ...{ regions: ["08136", "08225"], capacity: 2, note: "Nur für das Büro", ...more },
          },
        },
      );
    await write(all.facilitator, {});
    await all.staff.ask(`mutation ($input: AddFacilitatorInput!) { addFacilitator(input: $input) { id } }`, {
      input: {
        ...{ id: newId(), roundId: given.roundId, givenName: "=Nora", familyName: "Neu" },
        ...{ email: "nora@export.example", methods: [], regions: [] },
      },
    });
    const whole = async (who: Visitor) =>
      thingsOf(await take(who, "moderation.json", { round: given.roundId }));
    const everybody = await whole(all.staff);
    expect(everybody.map(({ email }) => email)).toContain("nora@export.example");
    const own = await whole(all.facilitator);
    expect(own).toEqual([
      {
        ...{ name: expect.any(String), email: expect.stringContaining(all.facilitator.id) },
        ...{ methods: ["World-Café", "=1+1"], regions: ["Neckar-Odenwald-Kreis", "Ostalbkreis"] },
        ...{ capacity: 2, placeCount: 1, places: [expect.any(String)] },
      },
    ]);
    expect(everybody).toContainEqual(own[0]);
    expect(JSON.stringify(everybody)).not.toContain("Nur für das Büro");
    for (const who of [all.lead, all.member, all.neighbour, all.steering, all.funder])
      expect(await whole(who)).toEqual([]);
    // Of one place, only those who accompany it.
    expect(await seenBy(all.staff, "moderation", "email")).toEqual([own[0]!["email"]]);
    const lines = linesOf(await take(all.staff, "moderation.csv", { round: given.roundId }));
    expect(lines.map((line) => line["Name"])).toContain("'=Nora Neu");
    expect(lines.map((line) => line["Methoden"])).toContain("World-Café, =1+1");
    const empty = await world.round();
    const office = await world.person({ roles: [{ kind: "STAFF", roundId: empty }] });
    expect(thingsOf(await take(office, "moderation.json", { round: empty }))).toEqual([]);
  });
});
