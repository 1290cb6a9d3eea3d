import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { newId } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import { ADD, CHANGE, PROCESS, type Process, ProcessStage } from "./stage.js";

const MOVE = `mutation ($id: ID!, $position: Int!) { moveBlock(id: $id, position: $position) { blocks { title } } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeBlock(id: $id, version: $version) { blocks { title } } }`;
const RESTORE = `mutation ($placeId: ID!, $id: ID!) { restoreBlock(placeId: $placeId, id: $id) { blocks { title } } }`;
const ITEM = {
  add: `mutation ($input: AddChecklistItemInput!) { addChecklistItem(input: $input) { id } }`,
  tick: `mutation ($id: ID!, $done: Boolean!) { tickChecklistItem(id: $id, done: $done) { id } }`,
  reword: `mutation ($id: ID!, $text: String!) { changeChecklistItem(id: $id, text: $text) { id } }`,
  remove: `mutation ($id: ID!) { removeChecklistItem(id: $id) { id } }`,
};

let hub: Hub;
let stage: ProcessStage;

beforeAll(async () => {
  hub = await Hub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  stage = await ProcessStage.set(hub);
});

const titlesOf = (phase: string, { blocks }: Process): string[] =>
  blocks.filter((block) => block.phase === phase).map(({ title }) => title);

describe("a plan of one's own", () => {
  test("a place begins with a copy of the template and changes nothing of it", async () => {
    const { blocks } = await stage.process();
    expect(blocks.map(({ title }) => title)).toEqual([
      ...["Auftragsklärung", "Konzeption", "Politische Unterstützung"],
      ...["Zukunftsbild und Projektplan", "Beteiligungsformate", "Leitlinien und Gesamtstrategie"],
      ...["Strategiebeschluss", "Strukturen und Maßnahmen", "Evaluation und Abschluss"],
    ]);
    const { id, version } = blocks[0]!;
    await stage.lead.ask(CHANGE, { input: { id, version, title: "Auftakt im Rathaus", phase: "ANALYSIS" } });
    const { round } = await stage.staff.ask<{ round: { processTemplate: { blocks: { title: string }[] } } }>(
      `query ($id: ID!) { round(id: $id) { processTemplate { blocks { title } } } }`,
      { id: stage.world.roundId },
    );
    expect(round.processTemplate.blocks[0]?.title).toBe("Auftragsklärung");
  });

  test("a Baustein of one's own comes last in its phase, once, however often it is sent", async () => {
    const input = {
      ...{ id: newId(), placeId: stage.placeId, title: "Sprachcafé", phase: "PARTICIPATION" },
      ...{
        description: "Donnerstags",
        startsOn: "2019-01-10",
        endsOn: "2019-06-30",
        responsibleId: stage.member.id,
      },
    };
    await Promise.all([stage.lead.ask(ADD, { input }), stage.lead.ask(ADD, { input })]);
    const process = await stage.process();
    expect(titlesOf("PARTICIPATION", process).at(-1)).toBe("Sprachcafé");
    expect(process.totalCount).toBe(10);
    const block = process.blocks.find(({ id }) => id === input.id);
    expect(block).toMatchObject({
      ...{ startsOn: "2019-01-10", endsOn: "2019-06-30", state: "PLANNED" },
      details: { description: "Donnerstags", responsible: { id: stage.member.id } },
    });
    expect(await stage.lead.refused(ADD, { input: { ...input, title: "Anderes" } })).toBe("ID_TAKEN");
    expect(await stage.lead.refused(ADD, { input: { ...input, endsOn: "2019-07-31" } })).toBe("ID_TAKEN");
    expect(await stage.lead.refused(ADD, { input: { ...input, endsOn: "2019-07-31" } })).toBe("ID_TAKEN");
    const taken = { ...input, placeId: await stage.world.place() };
    expect(await stage.lead.refused(ADD, { input: taken })).toBe("FORBIDDEN");
  });

  test("days there are not, days outside the round and strangers are refused at their field", async () => {
    const base = { id: newId(), placeId: stage.placeId, title: "Café", phase: "ANALYSIS" };
    const refusal = async (more: object) => {
      const { errors } = await stage.lead.send(ADD, { input: { ...base, ...more } });
      const { code, field } = errors![0]!.extensions;
      return `${field}: ${code}`;
    };
    expect(await refusal({ startsOn: "2019-02-30" })).toBe("startsOn: DATE_IMPOSSIBLE");
    expect(await refusal({ startsOn: "30.2.2019" })).toBe("startsOn: DATE_IMPOSSIBLE");
    expect(await refusal({ endsOn: "2019-12-01" })).toBe("endsOn: OUTSIDE_ROUND");
    expect(await refusal({ startsOn: "2018-05-31" })).toBe("startsOn: OUTSIDE_ROUND");
    expect(await refusal({ startsOn: "2019-03-02", endsOn: "2019-03-01" })).toBe("endsOn: ENDS_BEFORE_START");
    expect(await refusal({ responsibleId: stage.neighbour.id })).toBe("responsibleId: NOT_OF_THE_PLACE");
    expect(await refusal({ responsibleId: "wer?" })).toBe("responsibleId: NOT_OF_THE_PLACE");
    expect(await refusal({ phase: "PAUSED" })).toBe("phase: PHASE_UNKNOWN");
    expect(await refusal({ title: " \n " })).toBe("title: REQUIRED");
    expect((await stage.process()).totalCount).toBe(9);
  });

  test("the second of two who rewrite the same Baustein is told, and loses nothing of the first", async () => {
    const { id, version } = await stage.block("Konzeption");
    const write = (title: string) => ({ input: { id, version, title, phase: "ANALYSIS" } });
    await stage.lead.ask(CHANGE, write("Konzept mit allen"));
    expect(await stage.facilitator.refused(CHANGE, write("Grobkonzept"))).toBe("BLOCK_CHANGED");
    expect((await stage.block("Konzept mit allen")).details?.changes).toMatchObject([
      { kind: "CHANGED", note: "Konzeption" },
    ]);
  });

  test("the order is changed within a phase, and another phase puts it last", async () => {
    const { id } = await stage.block("Politische Unterstützung");
    await stage.lead.ask(MOVE, { id, position: 1 });
    expect(titlesOf("ANALYSIS", await stage.process())).toEqual([
      ...["Politische Unterstützung", "Auftragsklärung", "Konzeption"],
    ]);
    await stage.lead.ask(MOVE, { id, position: 99 });
    expect(titlesOf("ANALYSIS", await stage.process()).at(-1)).toBe("Politische Unterstützung");
    const { version, title } = await stage.block("Politische Unterstützung");
    await stage.lead.ask(CHANGE, { input: { id, version, title, phase: "PARTICIPATION" } });
    expect(titlesOf("PARTICIPATION", await stage.process()).at(-1)).toBe("Politische Unterstützung");
  });

  test("moves at the same moment leave an order, and every Baustein in it", async () => {
    const { blocks } = await stage.process();
    await Promise.all(
      blocks
        .slice(0, 3)
        .map(({ id }, n) => (n % 2 ? stage.facilitator : stage.lead).ask(MOVE, { id, position: 3 - n })),
    );
    expect(titlesOf("ANALYSIS", await stage.process()).toSorted()).toEqual([
      ...["Auftragsklärung", "Konzeption", "Politische Unterstützung"],
    ]);
  });

  test("what is planned is taken away and put back where it was, checklist and all; what was begun is not", async () => {
    const { id, version } = await stage.block("Konzeption");
    await stage.lead.ask(REMOVE, { id, version });
    expect(titlesOf("ANALYSIS", await stage.process())).toEqual([
      "Auftragsklärung",
      "Politische Unterstützung",
    ]);
    expect(await stage.lead.refused(REMOVE, { id, version })).toBe("NOT_FOUND");
    await stage.lead.ask(RESTORE, { placeId: stage.placeId, id });
    await stage.lead.ask(RESTORE, { placeId: stage.placeId, id });
    expect(titlesOf("ANALYSIS", await stage.process())).toEqual([
      ...["Auftragsklärung", "Konzeption", "Politische Unterstützung"],
    ]);
    expect((await stage.block("Konzeption")).details?.checklist).toHaveLength(4);

    await stage.addBody();
    await stage.advance("ANALYSIS");
    const begun = await stage.block("Konzeption");
    await stage.step("start", { id, version: begun.version });
    expect(await stage.lead.refused(REMOVE, { id, version: begun.version + 1 })).toBe("BLOCK_ACTIVE");
  });
});

describe("what is to be done", () => {
  test("ticked by whom stays with the first; reworded and taken away", async () => {
    const { id: blockId, details } = await stage.block("Auftragsklärung");
    const item = details!.checklist[0]!;
    await stage.lead.ask(ITEM.tick, { id: item.id, done: true });
    await stage.facilitator.ask(ITEM.tick, { id: item.id, done: true });
    const input = { id: newId(), blockId, text: "Schlüssel abgeholt" };
    await stage.facilitator.ask(ITEM.add, { input });
    await stage.facilitator.ask(ITEM.add, { input });
    await stage.facilitator.ask(ITEM.reword, { id: input.id, text: "Schlüssel geholt" });
    const { checklist } = (await stage.block("Auftragsklärung")).details!;
    expect(checklist).toHaveLength(5);
    expect(checklist[0]).toMatchObject({ doneBy: { id: stage.lead.id } });
    expect(checklist[4]).toMatchObject({ text: "Schlüssel geholt", doneAt: null });
    await stage.lead.ask(ITEM.remove, { id: input.id });
    expect(await stage.lead.refused(ITEM.remove, { id: input.id })).toBe("NOT_FOUND");
    expect(await stage.member.refused(ITEM.tick, { id: item.id, done: false })).toBe("FORBIDDEN");
    expect(await stage.steering.refused(ITEM.tick, { id: item.id, done: false })).toBe("NOT_FOUND");
  });
});

describe("Bausteine from a table", () => {
  const PREVIEW = `query ($placeId: ID!, $csv: String!) { import: previewBlockImport(placeId: $placeId, csv: $csv) {
    isDone rows { line title phase startsOn endsOn description checklist } errors { line field message } } }`;
  const IMPORT = `mutation ($id: ID!, $placeId: ID!, $csv: String!) { import: importBlocks(id: $id, placeId: $placeId, csv: $csv) {
    isDone rows { line } errors { line field message } } }`;
  interface Import {
    import: {
      isDone: boolean;
      rows: Record<string, unknown>[];
      errors: { line: number; field: string | null }[];
    };
  }
  const preview = (csv: string) => stage.lead.ask<Import>(PREVIEW, { placeId: stage.placeId, csv });
  const take = (csv: string, id = newId()) =>
    stage.lead.ask<Import>(IMPORT, { id, placeId: stage.placeId, csv });
  const good = [
    "\ufeffTitel;Phase;Beginn;Ende;Beschreibung;Checkliste",
    'Sprachcafé;Beteiligung;10.1.2019;30.06.2019;"Donnerstags; mit Kuchen";Raum gebucht|Plakat gedruckt',
    "",
    "Rückblick;umsetzung;2019-10-01;;;",
  ].join("\r\n");

  test("is shown first, then taken as a whole, once", async () => {
    const shown = (await preview(good)).import;
    expect(shown).toMatchObject({ isDone: false, errors: [] });
    expect(shown.rows).toMatchObject([
      {
        ...{
          line: 2,
          title: "Sprachcafé",
          phase: "PARTICIPATION",
          startsOn: "2019-01-10",
          endsOn: "2019-06-30",
        },
        ...{ description: "Donnerstags; mit Kuchen", checklist: ["Raum gebucht", "Plakat gedruckt"] },
      },
      { line: 4, title: "Rückblick", phase: "IMPLEMENTATION", startsOn: "2019-10-01", endsOn: null },
    ]);
    expect((await stage.process()).totalCount).toBe(9);
    const id = newId();
    expect((await take(good, id)).import.isDone).toBe(true);
    expect((await take(good, id)).import.isDone).toBe(true);
    const process = await stage.process();
    expect(process.totalCount).toBe(11);
    expect(titlesOf("PARTICIPATION", process).at(-1)).toBe("Sprachcafé");
    expect((await stage.block("Sprachcafé")).details?.checklist.map(({ text }) => text)).toEqual([
      ...["Raum gebucht", "Plakat gedruckt"],
    ]);
  });

  test("says in which line what is wrong, and then takes nothing", async () => {
    const csv = [
      ...["Titel,Phase,Beginn,Ende", "Gut,Analyse,,", ",Analyse,,", "Zu spät,Beteiligung,2020-01-01,"],
      ...["Wann,Sommer,,", "Rückwärts,Analyse,2019-02-02,2019-02-01"],
    ].join("\n");
    const { isDone, errors } = (await take(csv)).import;
    expect(isDone).toBe(false);
    expect(errors.map(({ line, field }) => [line, field])).toEqual([
      ...[
        [3, "Titel"],
        [4, "Beginn"],
        [5, "Phase"],
        [6, "Ende"],
      ],
    ]);
    expect((await stage.process()).totalCount).toBe(9);
  });

  test("what is no table is answered with a sentence", async () => {
    for (const csv of [
      "",
      "\n\n",
      "Titel;Phase",
      "Name;Wann\na;b",
      'Titel;Phase\n"offen;Analyse',
      "\0\0",
      "a\tb\tc",
    ]) {
      const { isDone, errors } = (await take(csv)).import;
      expect([csv, isDone, errors.length > 0]).toEqual([csv, false, true]);
    }
    expect(await stage.lead.refused(PREVIEW, { placeId: stage.placeId, csv: "a".repeat(60_001) })).toBe(
      "TOO_LONG",
    );
    expect(await stage.member.refused(PREVIEW, { placeId: stage.placeId, csv: good })).toBe("FORBIDDEN");
  });
});

describe("the template of a round", () => {
  const TEMPLATE = `query ($id: ID!) { round(id: $id) {
    processTemplate { version viewerCanSave blocks { key title phase description checklist needsFirstHearing } }
    processTemplates { version savedBy { id } } } }`;
  const SAVE = `mutation ($input: SaveTemplateInput!) { saveProcessTemplate(input: $input) { version blocks { key title } } }`;
  interface Template {
    version: number;
    viewerCanSave: boolean;
    blocks: { key: string; title: string }[];
  }
  const read = async (who = stage.staff) =>
    (
      await who.ask<{ round: { processTemplate: Template; processTemplates: { version: number }[] } }>(
        TEMPLATE,
        {
          id: stage.world.roundId,
        },
      )
    ).round;

  test("each saving is a version; new places get the latest, the others keep their own", async () => {
    const { processTemplate } = await read();
    expect(processTemplate).toMatchObject({ version: 0, viewerCanSave: true });
    const blocks = processTemplate.blocks.toSpliced(1, 1);
    const added = { ...blocks[0], key: "", title: "Kennenlernen" };
    const input = { roundId: stage.world.roundId, version: 0, blocks: [added, ...blocks] };
    await stage.staff.ask(SAVE, { input });
    // Sent again it is no further version; from an older one it is refused.
    await stage.staff.ask(SAVE, { input });
    expect(await stage.staff.refused(SAVE, { input: { ...input, blocks } })).toBe("TEMPLATE_CHANGED");
    const after = await read();
    expect(after.processTemplates).toMatchObject([
      { version: 1, savedBy: { id: stage.staff.id } },
      { version: 0 },
    ]);
    expect(after.processTemplate.blocks[1]?.key).toBe(processTemplate.blocks[0]?.key);
    expect((await stage.process()).blocks.map(({ title }) => title)).toContain("Konzeption");

    const key = "08111000";
    const id = newId();
    await stage.staff.ask(`mutation ($input: AddPlaceInput!) { addPlace(input: $input) { id } }`, {
      input: { id, roundId: stage.world.roundId, name: "Neu", ownerKey: key, memberKeys: [] },
    });
    const { place } = await stage.staff.ask<{ place: { process: Process & { templateVersion: number } } }>(
      `query ($id: ID!) { place(id: $id) { process { templateVersion ${PROCESS} } } }`,
      { id },
    );
    expect(place.process.templateVersion).toBe(1);
    expect(place.process.blocks.map(({ title }) => title).slice(0, 2)).toEqual([
      "Kennenlernen",
      "Auftragsklärung",
    ]);
  });

  test("is the office's to write and everybody's to read", async () => {
    const input = { roundId: stage.world.roundId, version: 0, blocks: [] };
    expect((await read(stage.lead)).processTemplate.viewerCanSave).toBe(false);
    expect(await stage.lead.refused(SAVE, { input })).toBe("FORBIDDEN");
    expect(await stage.staff.refused(SAVE, { input })).toBe("REQUIRED");
    const elsewhere = await ProcessStage.set(hub);
    expect(await elsewhere.staff.refused(SAVE, { input })).toBe("NOT_FOUND");
  });
});

test("what happens to a plan is told to those who follow the place", async () => {
  const { round } = await stage.neighbour.ask<{ round: { stream: string; position: string } }>(
    `query ($id: ID!) { round(id: $id) { stream position } }`,
    { id: stage.world.roundId },
  );
  const hears = (who: typeof stage.lead) =>
    who.follow(round.stream, round.position, "... on PlaceEvent { part place { id } }");
  const [near, far] = [hears(stage.member), hears(stage.neighbour)];
  try {
    const { id, details, version } = await stage.block("Auftragsklärung");
    await stage.lead.ask(ITEM.tick, { id: details!.checklist[0]!.id, done: true });
    await stage.lead.ask(CHANGE, { input: { id, version, title: "Anfang", phase: "ANALYSIS" } });
    await near.until(({ events }) => events.length === 2);
    await far.until(({ events }) => events.length === 1);
    expect(far.events[0]).toMatchObject({ part: "PROCESS", place: { id: stage.placeId } });
  } finally {
    await Promise.all([near.stop(), far.stop()]);
  }
});
