import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Hub } from "../../support/hub.js";
import { ProcessStage, STEP } from "./stage.js";

let hub: Hub;
let stage: ProcessStage;

beforeAll(async () => {
  hub = await Hub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  stage = await ProcessStage.set(hub);
});

const codes = (missing: { code: string }[] | undefined): string[] => (missing ?? []).map(({ code }) => code);

describe("the gates", () => {
  test("no start without a lead, a moderation team and the body that will decide", async () => {
    await hub.database.query(`UPDATE role SET until = now() WHERE place_id = $1 AND kind = 'PROJECT_LEAD'`, [
      stage.placeId,
    ]);
    const { missing } = await stage.advance("ANALYSIS", stage.facilitator);
    expect(codes(missing)).toEqual(["NO_LEAD", "NO_BODY"]);
    expect((await stage.process(stage.deputy)).phase).toBe("PREPARING");
    await hub.database.query(`UPDATE role SET until = now() WHERE place_id = $1 AND kind = 'FACILITATOR'`, [
      stage.placeId,
    ]);
    expect(codes((await stage.advance("ANALYSIS", stage.deputy)).missing)).toEqual([
      "NO_LEAD",
      "NO_FACILITATOR",
      "NO_BODY",
    ]);
  });

  test("the first hearing comes before Baustein 1 is done", async () => {
    const body = await stage.addBody();
    await stage.advance("ANALYSIS");
    const { id, version } = await stage.block("Konzeption");
    const refused = await stage.step("complete", { id, version });
    expect(refused.missing).toEqual([
      expect.objectContaining({
        code: "NO_FIRST_HEARING",
        blockId: id,
        message: expect.stringContaining("Konzeption"),
      }),
    ]);
    expect(await stage.block("Konzeption")).toMatchObject({ state: "PLANNED", version });
    await stage.decide(body, null, "NOTED");
    const done = await stage.step("complete", { id, version });
    expect(done.process?.blocks.find((block) => block.id === id)).toMatchObject({ state: "DONE" });
  });

  test("Beteiligung and Umsetzung each begin with a decision, and Beteiligung with a plan", async () => {
    const body = await stage.addBody();
    await stage.advance("ANALYSIS");
    expect(codes((await stage.advance("PARTICIPATION")).missing)).toEqual([
      "OPEN_BLOCKS",
      "OPEN_BLOCKS",
      "OPEN_BLOCKS",
      "NO_PLAN",
      "NO_DECISION_PARTICIPATION",
    ]);
    await stage.decide(body, "PARTICIPATION", "REJECTED");
    for (const title of ["Auftragsklärung", "Konzeption", "Politische Unterstützung"])
      await stage.finish(title);
    // A decision that was refused is a hearing, and no way on.
    expect(codes((await stage.advance("PARTICIPATION")).missing)).toEqual([
      "NO_PLAN",
      "NO_DECISION_PARTICIPATION",
    ]);
    await stage.decide(body, "PARTICIPATION");
    const { id, version, title } = await stage.block("Beteiligungsformate");
    await stage.lead.ask(`mutation ($input: ChangeBlockInput!) { changeBlock(input: $input) { phase } }`, {
      input: { id, version, title, phase: "PARTICIPATION", startsOn: "2018-11-01", endsOn: "2019-03-31" },
    });
    expect((await stage.advance("PARTICIPATION")).process?.phase).toBe("PARTICIPATION");
    // Said again, it stays so.
    expect((await stage.advance("PARTICIPATION")).process?.phase).toBe("PARTICIPATION");

    for (const done of [
      "Zukunftsbild und Projektplan",
      "Beteiligungsformate",
      "Leitlinien und Gesamtstrategie",
    ])
      await stage.finish(done);
    expect(codes((await stage.advance("IMPLEMENTATION")).missing)).toEqual(["NO_DECISION_IMPLEMENTATION"]);
    await stage.decide(body, "IMPLEMENTATION");
    expect((await stage.advance("IMPLEMENTATION")).process?.phase).toBe("IMPLEMENTATION");
    expect(codes((await stage.advance("COMPLETED")).missing)).toEqual([
      "OPEN_BLOCKS",
      "OPEN_BLOCKS",
      "OPEN_BLOCKS",
      "NO_CONTINUATION_PLAN",
    ]);
    for (const done of ["Strategiebeschluss", "Strukturen und Maßnahmen", "Evaluation und Abschluss"])
      await stage.finish(done);
    // Nothing ends before both sides have signed who continues, and one of them is not enough.
    const plan = await stage.continuationPlan();
    await plan.signs(stage.lead);
    expect(codes((await stage.advance("COMPLETED")).missing)).toEqual(["NO_CONTINUATION_PLAN"]);
    expect((await stage.process(stage.member)).missing).toEqual([
      expect.objectContaining({
        code: "NO_CONTINUATION_PLAN",
        message: expect.stringContaining("Wer macht nach dem Programm weiter?"),
      }),
    ]);
    await plan.signs(stage.facilitator);
    expect((await stage.advance("COMPLETED")).process?.phase).toBe("COMPLETED");
  });

  test("a phase is not left out, and a Baustein waits for its phase", async () => {
    await stage.addBody();
    expect(await stage.lead.refused(STEP.advance, { placeId: stage.placeId, to: "PARTICIPATION" })).toBe(
      "PHASE_NOT_NEXT",
    );
    expect(await stage.lead.refused(STEP.advance, { placeId: stage.placeId, to: "PAUSED" })).toBe(
      "PHASE_NOT_NEXT",
    );
    await stage.advance("ANALYSIS");
    const later = await stage.block("Beteiligungsformate");
    expect(codes((await stage.step("start", { id: later.id, version: later.version })).missing)).toEqual([
      "PHASE_NOT_REACHED",
    ]);
  });

  test("what lacks is shown beforehand to those who work at it, and to nobody else", async () => {
    const wanted = ["NO_BODY", "PHASE_NOT_REACHED"];
    expect(codes((await stage.process()).missing)).toEqual(wanted.slice(0, 1));
    expect(codes((await stage.process(stage.member)).missing)).toEqual(["NO_BODY"]);
    expect(codes((await stage.process(stage.staff)).missing)).toEqual(["NO_BODY"]);
    expect((await stage.process(stage.neighbour)).missing).toEqual([]);
    expect((await stage.process(stage.steering)).missing).toEqual([]);
  });

  test("two who go on at the same moment go on once", async () => {
    await stage.addBody();
    await Promise.all([stage.advance("ANALYSIS"), stage.advance("ANALYSIS", stage.facilitator)]);
    const { phase, changes } = await stage.process();
    expect(phase).toBe("ANALYSIS");
    expect(changes.filter(({ kind }) => kind === "PHASE")).toHaveLength(1);
  });
});

describe("the steps of a Baustein", () => {
  beforeEach(async () => {
    await stage.addBody();
    await stage.advance("ANALYSIS");
  });

  test("begun, done, opened again: who, when and why stay on record", async () => {
    const first = await stage.block("Auftragsklärung");
    await stage.step("start", { id: first.id, version: first.version });
    await stage.step("complete", { id: first.id, version: first.version + 1 }, stage.facilitator);
    expect(await stage.lead.refused(STEP.start, { id: first.id, version: first.version + 2 })).toBe(
      "BLOCK_DONE",
    );
    await stage.step("reopen", { id: first.id, version: first.version + 2, reason: "Es fehlt noch etwas" });
    const { details, state } = await stage.block("Auftragsklärung");
    expect(state).toBe("ACTIVE");
    expect(details?.changes.map(({ kind, note, by }) => [kind, note, by?.id])).toEqual([
      ["REOPENED", "Es fehlt noch etwas", stage.lead.id],
      ["COMPLETED", "", stage.facilitator.id],
      ["STARTED", "", stage.lead.id],
    ]);
    const audited = await hub.database.query<{ action: string }>(
      `SELECT action FROM audit WHERE subject = $1 ORDER BY id`,
      [`place:${stage.placeId}`],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      "process.phase",
      "process.completed",
      "process.reopened",
    ]);
  });

  test("skipping needs a reason, and counts as seen to", async () => {
    const { id, version } = await stage.block("Auftragsklärung");
    expect(await stage.lead.refused(STEP.skip, { id, version, reason: " " })).toBe("REQUIRED");
    const { process } = await stage.step("skip", { id, version, reason: "Schon 2017 geschehen" });
    expect(process).toMatchObject({ doneCount: 1, totalCount: 9, nextStep: { title: "Konzeption" } });
    expect((await stage.block("Auftragsklärung")).details?.skipReason).toBe("Schon 2017 geschehen");
  });

  test("of two who change the same Baustein, the second sees what the first has done", async () => {
    const { id, version } = await stage.block("Auftragsklärung");
    await stage.step("start", { id, version });
    expect(await stage.facilitator.refused(STEP.complete, { id, version })).toBe("BLOCK_CHANGED");
  });

  test("a resting process goes nowhere until it is taken up where it was", async () => {
    const { process } = await stage.step("pause", { placeId: stage.placeId, reason: "Die Leitung wechselt" });
    expect(process).toMatchObject({
      phase: "PAUSED",
      pausedFrom: "ANALYSIS",
      pauseReason: "Die Leitung wechselt",
    });
    expect((await stage.process(stage.neighbour)).pauseReason).toBeNull();
    const { id, version } = await stage.block("Auftragsklärung");
    expect(codes((await stage.step("start", { id, version })).missing)).toEqual(["PAUSED"]);
    expect((await stage.step("resume", { placeId: stage.placeId })).process).toMatchObject({
      phase: "ANALYSIS",
      pausedFrom: null,
    });
  });

  test("at most one step is the next: the chosen one while it is open, else the first", async () => {
    const next = `mutation ($placeId: ID!, $blockId: ID) { setNextStep(placeId: $placeId, blockId: $blockId) { blocks { title isNextStep } } }`;
    const marked = async () =>
      (await stage.process()).blocks.filter(({ isNextStep }) => isNextStep).map(({ title }) => title);
    expect(await marked()).toEqual(["Auftragsklärung"]);
    const chosen = await stage.block("Politische Unterstützung");
    await stage.lead.ask(next, { placeId: stage.placeId, blockId: chosen.id });
    expect(await marked()).toEqual(["Politische Unterstützung"]);
    await stage.finish("Politische Unterstützung");
    expect(await marked()).toEqual(["Auftragsklärung"]);
    expect(await stage.lead.refused(next, { placeId: stage.placeId, blockId: chosen.id })).toBe("BLOCK_DONE");
  });
});

describe("who may", () => {
  test("team members and the office look on; neighbours see titles, the steering group figures", async () => {
    const { id, version } = await stage.block("Auftragsklärung");
    for (const who of [stage.member, stage.staff, stage.neighbour])
      expect(await who.refused(STEP.start, { id, version })).toBe("FORBIDDEN");
    expect(await stage.steering.refused(STEP.start, { id, version })).toBe("NOT_FOUND");

    const seen = await stage.process(stage.neighbour);
    expect(seen.blocks[0]).toMatchObject({ title: "Auftragsklärung", state: "PLANNED", details: null });
    expect(seen.changes).toEqual([]);
    expect(await stage.process(stage.steering)).toMatchObject({
      ...{ phase: "PREPARING", blocks: [], nextStep: null, doneCount: 0, totalCount: 9, missing: [] },
    });
    expect((await stage.process(stage.staff)).blocks[0]?.details?.checklist).toHaveLength(4);
    expect((await stage.process(stage.member)).viewerCan).toEqual({ edit: false, advance: false });
    expect((await stage.process(stage.facilitator)).viewerCan).toEqual({ edit: true, advance: true });
  });

  test("who has lost the role changes nothing more", async () => {
    const { id, version } = await stage.block("Auftragsklärung");
    await hub.database.query(`UPDATE role SET until = now() WHERE person_id = $1`, [stage.deputy.id]);
    expect(await stage.deputy.refused(STEP.start, { id, version })).toBe("NOT_FOUND");
  });
});
