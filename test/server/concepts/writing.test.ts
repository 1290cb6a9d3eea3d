import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { newId } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";
import { ADD, CHANGE, type Concept, CONCEPTS, ConceptStage, REMOVE, sections, WRITE } from "./stage.js";

let hub: Hub;
let stage: ConceptStage;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
});
afterAll(() => hub.stop());
beforeEach(async () => {
  stage = await ConceptStage.set(hub);
});

const plan = "CONTINUATION_PLAN";

describe("sections", () => {
  test("before anybody writes, those who belong to the place and the office read two empty concepts", async () => {
    for (const who of [stage.lead, stage.deputy, stage.member, stage.facilitator, stage.staff]) {
      const { place } = await who.ask<{ place: { concepts: Concept[] } }>(CONCEPTS, { id: stage.placeId });
      expect(place.concepts.map(({ kind }) => kind)).toEqual(["OUTLINE", plan]);
      for (const { draft, editions, kind } of place.concepts) {
        expect(draft).toMatchObject({ version: 0, isEdition: false, signatures: [], continuers: [] });
        expect(draft!.sections.map(({ key }) => key)).toEqual(sections[kind]);
        expect(draft!.sections.every(({ version, body }) => version === 0 && body === "")).toBe(true);
        expect(editions).toEqual([]);
      }
    }
    for (const who of [stage.steering, stage.funder, stage.neighbour]) {
      expect(
        (await who.ask<{ place: { concepts: [] } }>(CONCEPTS, { id: stage.placeId })).place.concepts,
      ).toEqual([]);
    }
    expect(await stage.stranger.refused(CONCEPTS, { id: stage.placeId })).toBe("NOT_FOUND");
  });

  test("two write in two sections at the same moment, and nothing of either is lost", async () => {
    await Promise.all([
      stage.write(stage.member, "GOALS", 0, "Mehr miteinander"),
      stage.write(stage.facilitator, "PEOPLE", 0, "Auch wer selten kommt"),
    ]);
    const { draft } = (await stage.read(stage.deputy))!;
    expect(draft!.version).toBe(2);
    const written = (key: string) => draft!.sections.find((section) => section.key === key);
    expect(written("GOALS")).toMatchObject({ body: "Mehr miteinander", changedBy: { id: stage.member.id } });
    expect(written("PEOPLE")).toMatchObject({ version: 1, changedBy: { id: stage.facilitator.id } });
  });

  test("in the same section one is the first, and the other is told", async () => {
    await stage.write(stage.lead, "GOALS", 0, "Zuerst");
    const both = await Promise.all(
      [stage.member, stage.facilitator].map((who) =>
        who.send(WRITE, stage.section("GOALS", 1, `Von ${who.id}`)),
      ),
    );
    const codes = both.map(({ errors }) => errors?.[0]?.extensions.code);
    expect(codes.toSorted()).toEqual(["CONCEPT_CHANGED", undefined]);
    const { draft } = (await stage.read(stage.lead))!;
    const winner = codes[0] ? stage.facilitator : stage.member;
    expect(draft!.sections[1]).toMatchObject({ body: `Von ${winner.id}`, version: 2 });
    expect(draft!.version).toBe(2);
  });

  test("the same words once more change nothing, and a section can be emptied again", async () => {
    const { draft } = await stage.write(stage.member, "GOALS", 0, "  Ein Absatz\r\n\r\nNoch einer ");
    expect(draft!.sections[1]!.body).toBe("Ein Absatz\n\nNoch einer");
    const again = await stage.write(stage.member, "GOALS", 0, "Ein Absatz\n\nNoch einer");
    expect(again.draft).toMatchObject({ version: 1 });
    const emptied = await stage.write(stage.lead, "GOALS", 1, " \n ");
    expect(emptied.draft!.sections[1]).toMatchObject({ body: "", version: 2 });
    expect(emptied.draft!.gaps.map(({ section }) => section)).toContain("GOALS");
  });

  test("signs that nobody sees are no words", async () => {
    const gaps = async (version: number, body: string) =>
      (await stage.write(stage.lead, "GOALS", version, body)).draft!.gaps.map(({ section }) => section);
    for (const [version, body] of ["\u200b", "\u0007\u2060", "\u202e \u00ad\n\u2003\ufeff"].entries())
      expect(await gaps(version, body)).toContain("GOALS");
    expect(await gaps(3, "\u200b–")).not.toContain("GOALS");
  });

  test("two written in one request: each answers with what is so after it", async () => {
    const { a, b } = await stage.lead.ask<Record<"a" | "b", Concept>>(
      `mutation ($a: WriteConceptSectionInput!, $b: WriteConceptSectionInput!) {
        a: writeConceptSection(input: $a) { draft { sections { body } gaps { section } } }
        b: writeConceptSection(input: $b) { draft { sections { body } gaps { section } } } }`,
      { a: stage.section("GOALS", 0, "Eins").input, b: stage.section("PEOPLE", 0, "Zwei").input },
    );
    const written = ({ draft }: Concept) => draft!.sections.flatMap(({ body }) => body || []);
    expect([written(a), written(b)]).toEqual([["Eins"], ["Eins", "Zwei"]]);
    expect([a, b].map(({ draft }) => draft!.gaps.length)).toEqual([5, 4]);
  });

  test("what does not fit is refused at its field", async () => {
    const refused = (...section: Parameters<ConceptStage["section"]>) =>
      stage.lead.refused(WRITE, stage.section(...section));
    expect(await refused("GOALS", 0, "x".repeat(10_001))).toBe("TOO_LONG");
    expect(await refused("KEEPING", 0, "Text")).toBe("SECTION_OF_OTHER_KIND");
    expect(await refused("GOALS", 0, "Text", plan)).toBe("SECTION_OF_OTHER_KIND");
    expect(await refused("GOALS", 1, "Text")).toBe("CONCEPT_CHANGED");
    expect((await stage.write(stage.lead, "GOALS", 0, "x".repeat(10_000))).draft!.version).toBe(1);
  });

  test("others do not write, and the office only reads", async () => {
    for (const who of [stage.staff, stage.steering, stage.funder, stage.neighbour])
      expect(await who.refused(WRITE, stage.section("GOALS", 0, "Text"))).toBe("FORBIDDEN");
    expect(await stage.stranger.refused(WRITE, stage.section("GOALS", 0, "Text"))).toBe("NOT_FOUND");
    expect((await stage.read(stage.staff))!.viewerCan).toEqual({
      ...{ write: false, sign: false, withdraw: false, release: false },
    });
  });
});

describe("who continues", () => {
  test("stands in the order in which they begin, once however often it is sent", async () => {
    const later = stage.continuer({ startsOn: "2020-01-01", task: "Auswerten" });
    await stage.member.ask(ADD, later);
    await stage.member.ask(ADD, later);
    const { concept } = await stage.facilitator.ask<{ concept: Concept }>(ADD, stage.continuer());
    expect(concept.kind).toBe(plan);
    expect(concept.draft!.continuers.map(({ task }) => task)).toEqual(["Einladen", "Auswerten"]);
    expect(concept.draft!.version).toBe(2);
    expect(await stage.member.refused(ADD, { input: { ...later.input, task: "Anderes" } })).toBe("ID_TAKEN");
    // The Grobkonzept names nobody.
    expect((await stage.read(stage.lead))!.draft!).toMatchObject({ version: 0, continuers: [] });
  });

  test("a name is kept only with consent, and is gone when it is taken out", async () => {
    const named = { name: "Ada Krämer", hasConsent: true };
    expect(await stage.lead.refused(ADD, stage.continuer({ name: "Ada Krämer" }))).toBe("CONSENT_REQUIRED");
    const wish = stage.continuer(named);
    await stage.lead.ask(ADD, wish);
    const change = (version: number, more: object) => ({
      input: { ...wish.input, placeId: undefined, version, hasConsent: false, ...more },
    });
    expect(await stage.member.refused(CHANGE, change(1, {}))).toBe("CONSENT_REQUIRED");
    await stage.member.ask(CHANGE, change(1, { ...named, task: "Weiter einladen" }));
    expect(await stage.lead.refused(CHANGE, change(1, { name: null }))).toBe("CONCEPT_CHANGED");
    const { concept } = await stage.lead.ask<{ concept: Concept }>(CHANGE, change(2, { name: null }));
    expect(concept.draft!.continuers[0]).toMatchObject({ name: null, version: 3 });
    const kept = await hub.database.query(
      `SELECT 1 FROM continuer WHERE id = $1 AND num_nonnulls(name, consent_at, consent_by) > 0`,
      [wish.input.id],
    );
    expect(kept).toEqual([]);
  });

  test("a change sent again because its answer was lost is no other change", async () => {
    const wish = stage.continuer();
    await stage.lead.ask(ADD, wish);
    const change = { input: { ...wish.input, placeId: undefined, version: 1, task: "Weiter einladen" } };
    await stage.lead.ask(CHANGE, change);
    const { concept } = await stage.lead.ask<{ concept: Concept }>(CHANGE, change);
    expect(concept.draft!.version).toBe(2);
    expect(concept.draft!.continuers).toEqual([
      expect.objectContaining({ task: "Weiter einladen", version: 2 }),
    ]);
    const other = { input: { ...change.input, task: "Anderes" } };
    expect(await stage.lead.refused(CHANGE, other)).toBe("CONCEPT_CHANGED");
    expect(await stage.lead.refused(REMOVE, { id: wish.input.id, version: 1 })).toBe("CONCEPT_CHANGED");
  });

  test("two changes in one request: each answers with who continues after it", async () => {
    const [one, two] = [stage.continuer({ task: "Einladen" }), stage.continuer({ task: "Auswerten" })];
    const { a, b, c } = await stage.lead.ask<Record<"a" | "b" | "c", Concept>>(
      `mutation ($a: AddContinuerInput!, $b: AddContinuerInput!, $id: ID!) {
        a: addContinuer(input: $a) { draft { continuers { task } } }
        b: addContinuer(input: $b) { draft { continuers { task } } }
        c: removeContinuer(id: $id, version: 1) { draft { continuers { task } } } }`,
      { a: one.input, b: two.input, id: one.input.id },
    );
    const tasks = [a, b, c].map(({ draft }) => draft!.continuers.map(({ task }) => task));
    expect(tasks).toEqual([["Einladen"], ["Auswerten", "Einladen"], ["Auswerten"]]);
  });

  test("a name that is taken out goes from what was signed, too; task and office stay", async () => {
    for (const name of ["Ada Krämer", "Bo Weiß"])
      await stage.lead.ask(ADD, stage.continuer({ name, hasConsent: true, task: name }));
    const { draft, editions } = await stage.signed(plan);
    expect(editions[0]!.continuers.map(({ name }) => name)).toEqual(["Ada Krämer", "Bo Weiß"]);
    const [ada, bo] = draft!.continuers.map(({ id }) => id);
    await stage.facilitator.ask(CHANGE, {
      input: { ...stage.continuer().input, placeId: undefined, id: ada, version: 1 },
    });
    await stage.lead.ask(REMOVE, { id: bo, version: 1 });
    const now = (await stage.read(stage.steering, plan))!;
    expect(now.editions[0]!.continuers).toEqual([
      expect.objectContaining({ task: "Ada Krämer", office: "Stabsstelle Beteiligung", name: null }),
      expect.objectContaining({ task: "Bo Weiß", name: null }),
    ]);
  });

  test("what does not fit is refused at its field, and there is an end to it", async () => {
    const refused = (more: object) => stage.lead.refused(ADD, stage.continuer(more));
    expect(await refused({ task: " " })).toBe("REQUIRED");
    expect(await refused({ office: "" })).toBe("REQUIRED");
    expect(await refused({ office: "x".repeat(161) })).toBe("TOO_LONG");
    expect(await refused({ startsOn: "2019-02-30" })).toBe("DATE_IMPOSSIBLE");
    expect(await refused({ id: "1" })).toBe("ID_MALFORMED");
    for (let n = 0; n < 40; n++) await stage.lead.ask(ADD, stage.continuer());
    expect(await refused({})).toBe("TOO_MANY_CONTINUERS");
  });

  test("others neither write nor learn that it is there", async () => {
    const wish = stage.continuer();
    await stage.lead.ask(ADD, wish);
    const remove = { id: wish.input.id, version: 1 };
    const change = { input: { ...wish.input, placeId: undefined, version: 1, task: "Anderes" } };
    expect(await stage.staff.refused(REMOVE, remove)).toBe("FORBIDDEN");
    expect(await stage.staff.refused(CHANGE, change)).toBe("FORBIDDEN");
    for (const who of [stage.neighbour, stage.steering, stage.stranger]) {
      expect(await who.refused(REMOVE, remove)).toBe("NOT_FOUND");
      expect(await who.refused(CHANGE, change)).toBe("NOT_FOUND");
    }
    for (const who of [stage.staff, stage.neighbour, stage.steering])
      expect(await who.refused(ADD, stage.continuer())).toBe("FORBIDDEN");
    const { concept } = await stage.member.ask<{ concept: Concept }>(REMOVE, remove);
    expect(concept.draft!.continuers).toEqual([]);
    expect(await stage.member.refused(REMOVE, remove)).toBe("NOT_FOUND");
    expect(await stage.member.refused(REMOVE, { id: newId(), version: 1 })).toBe("NOT_FOUND");
  });
});

test("reading concepts takes the same statements however many places and editions there are", async () => {
  const drafts = `query ($id: ID!) { round(id: $id) { places { concepts { releasedBy { id } editions { number } draft {
    gaps { code } sections { key changedBy { id } } continuers { id } signatures { person { id } } } } } } }`;
  const editions = `query ($id: ID!) { place(id: $id) { concepts { editions {
    sections { key } continuers { task } signatures { person { id } } } } } }`;
  const reading = async () => [
    await statementsOf(hub.database, () => stage.staff.ask(drafts, { id: stage.world.roundId })),
    await statementsOf(hub.database, () => stage.staff.ask(editions, { id: stage.placeId })),
  ];
  await stage.signed(plan);
  const few = await reading();
  const elsewhere = await stage.elsewhere();
  await elsewhere.signed(plan);
  await elsewhere.signed();
  await stage.signed();
  await stage.signed(plan);
  expect(await reading()).toEqual(few);
});
