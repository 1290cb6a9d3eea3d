import { describe, expect } from "@jest/globals";
import type { Locator } from "playwright-core";
import { newId } from "../factories/world.js";
import { CHANGE, CONCLUDE, PLAN, READ, REPLAN, type Shown, SUBMIT } from "../server/decisions/plan.js";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";
import { ProcessDeeds } from "../support/process-deeds.js";

const { test, journey } = Stage.forFile();

const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "DEPUTY_LEAD", of: "Mosbach" },
} as const;

async function begin() {
  const story = await journey({ people });
  const placeId = story.cast.places.get("Mosbach") ?? "";
  const bodyId = await new ProcessDeeds(story.cast.people.ada.visitor, placeId).namesBody();
  return { ...story, placeId, bodyId, address: `/kommunen/${placeId}` };
}

interface Form {
  at: string;
  /** What opens it; it may have a page of its own. */
  opening?: string;
  /** What is typed first, by the label. */
  typed: Record<string, string>;
  /** What is corrected before it is sent again. */
  corrected: [string, string];
  send: string;
  operation: string;
  /** All that is entered, by what was corrected. */
  list: string;
  /** What stands there before. */
  before: string[];
}

const forms: Form[] = [
  {
    ...{ at: "/beschluesse/neu", send: "Beschluss planen", operation: "PlanDecision" },
    typed: { "Worum es geht": "Leitlinien", Sitzung: "2018-10-24" },
    corrected: ["Worum es geht", "Leitlinien der Beteiligung"],
    list: `decisions { word: title }`,
    before: [],
  },
  {
    ...{ at: "/beschluesse", opening: "Gremium eintragen", send: "Speichern", operation: "AddDecisionBody" },
    typed: { Name: "Bauausschus" },
    corrected: ["Name", "Bauausschuss"],
    list: `decisionBodies { word: name }`,
    before: ["Gemeinderat"],
  },
  {
    ...{ at: "/team", opening: "Mitglied eintragen", send: "Speichern", operation: "AddProcessGroupMember" },
    typed: { "Wen vertritt das Mitglied?": "Sportverein" },
    corrected: ["Wen vertritt das Mitglied?", "Sportvereine"],
    list: `processGroup { word: standsFor }`,
    before: [],
  },
  {
    ...{ at: "/team", opening: "Eigenleistung eintragen", send: "Speichern", operation: "AddContribution" },
    typed: { "Wofür?": "Vorbereitung", "Wann?": "2018-11-05", "Wie viele Stunden?": "2" },
    corrected: ["Wofür?", "Vorbereitung des Bürgercafés"],
    list: `contributions { inYear(year: 2018) { word: description } }`,
    before: [],
  },
];

const field = ({ page }: Member, label: string): Locator => page.getByLabel(label, { exact: true });

/** What is sent arrives, and its answer does not. */
async function answerIsLost({ page }: Member, operation: string, act: () => Promise<void>): Promise<void> {
  await page.route("**/graphql", async (route) => {
    if (!(route.request().postData() ?? "").includes(operation)) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await act();
  await page.unroute("**/graphql");
}

describe("what was entered though its answer was lost, and corrected before it was sent again,", () => {
  for (const { at, opening, typed, corrected, send, operation, list, before } of forms) {
    test(`is neither taken for the same nor doubled unasked (${operation})`, async () => {
      const { ada, cast, address, placeId } = await begin();
      const entered = async (): Promise<string[]> => {
        const { place } = await cast.people.ada.visitor.ask<{ place: object }>(
          `query ($id: ID!) { place(id: $id) { ${list} } }`,
          { id: placeId },
        );
        return [...JSON.stringify(place).matchAll(/"word":"([^"]*)"/g)].map(([, word]) => word!).toSorted();
      };
      await ada.goesTo(address + at);
      if (opening) await ada.page.getByRole("button", { name: opening }).first().click();
      for (const [label, text] of Object.entries(typed)) await field(ada, label).fill(text);
      await answerIsLost(ada, operation, async () => {
        await ada.presses(send);
        await ada.page.getByRole("alert").waitFor();
      });
      const [label, better] = corrected;
      const first = [...before, typed[label]!].toSorted();
      expect(await entered()).toEqual(first);

      await field(ada, label).fill(better);
      await ada.presses(send);
      await ada.sees("Das ist schon eingetragen");
      expect(await field(ada, label).inputValue()).toBe(better);
      await ada.seesButton("Eintrag ansehen");
      expect(await entered()).toEqual(first);

      await ada.presses("Als weiteren Eintrag anlegen");
      await ada.presses(send);
      await ada.sees(better);
      await ada.seesNoButton(send);
      expect(await entered()).toEqual([...first, better].toSorted());
    });
  }

  test("is shown to who wants to see it", async () => {
    const { ada, address } = await begin();
    await ada.goesTo(`${address}/beschluesse/neu`);
    await field(ada, "Worum es geht").fill("Leitlinien");
    await field(ada, "Sitzung").fill("2018-10-24");
    await answerIsLost(ada, "PlanDecision", async () => {
      await ada.presses("Beschluss planen");
      await ada.page.getByRole("alert").waitFor();
    });
    await field(ada, "Worum es geht").fill("Anderes");
    await ada.presses("Beschluss planen");
    await ada.presses("Eintrag ansehen");
    await ada.seesHeading("Leitlinien");
  });
});

describe("what is typed while somebody else changes the same", () => {
  async function decision({ isPublic = true } = {}) {
    const story = await begin();
    const { visitor } = story.cast.people.ada;
    const words = isPublic ? { title: "Leitlinien", paperNumber: "1" } : { title: "", paperNumber: "" };
    const meeting = { bodyId: story.bodyId, meetsOn: "2018-10-24" };
    const input = { id: newId(), placeId: story.placeId, isPublic, ...words, ...meeting };
    const { planDecision } = await visitor.ask<{ planDecision: Shown }>(PLAN, { input });
    const { id } = planDecision;
    const read = async () => (await visitor.ask<{ decision: Shown }>(READ, { id })).decision;
    return {
      ...{ ...story, id, read, visitor, address: `${story.address}/beschluesse/${id}` },
      submits: async () => visitor.ask(SUBMIT, { id, version: (await read()).version }),
      boChanges: async (more: object) => {
        const { version } = await read();
        const changed = { id, version, ...words, ...meeting, ...more };
        await story.cast.people.bo.visitor.ask(CHANGE, { input: changed });
      },
    };
  }

  /** What was typed stands there still, and is saved once one has said so. */
  async function keeps(someone: Member, dialog: string, label: string, text: string, send: string) {
    await someone.sees("Was Sie geschrieben haben, steht noch hier.");
    expect(await someone.dialog(dialog).getByLabel(label, { exact: true }).inputValue()).toBe(text);
    await someone.presses("Meine Angaben behalten");
    await someone.pressesIn(dialog, send);
    await someone.seesNoDialog(dialog);
  }

  test("stays, of a result", async () => {
    const { ada, address, submits, boChanges, read } = await decision();
    await submits();
    await ada.goesTo(address);
    await ada.presses("Beschlossen");
    await ada.fillsInOf("Beschlossen", "Ergebnis (freiwillig)", "Einstimmig, mit Ergänzung.");
    await boChanges({ paperNumber: "2018/12" });
    await ada.sees(/^Jetzt gilt: .*2018\/12/);
    await keeps(ada, "Beschlossen", "Ergebnis (freiwillig)", "Einstimmig, mit Ergänzung.", "Speichern");
    expect(await read()).toMatchObject({ state: "DECIDED", result: "Einstimmig, mit Ergänzung." });
  });

  test("stays, of a result that the other has entered first", async () => {
    const { ada, cast, address, submits, id } = await decision();
    await submits();
    await ada.goesTo(address);
    await ada.presses("Beschlossen");
    await ada.fillsInOf("Beschlossen", "Ergebnis (freiwillig)", "Einstimmig, mit Ergänzung.");
    const input = { id, version: 2, outcome: "DECIDED", result: "Beschlossen." };
    await cast.people.bo.visitor.ask(CONCLUDE, { input });
    await ada.sees(/^Jetzt gilt: .*Beschlossen/);
    const typed = ada.dialog("Beschlossen").getByLabel("Ergebnis (freiwillig)", { exact: true });
    expect(await typed.inputValue()).toBe("Einstimmig, mit Ergänzung.");
    await ada.pressesIn("Beschlossen", "Abbrechen");
    await ada.seesNoDialog("Beschlossen");
  });

  test("stays, of what is announced", async () => {
    const { ada, address, boChanges, read } = await decision({ isPublic: false });
    await ada.goesTo(address);
    await ada.presses("Doch öffentlich");
    await ada.fillsInOf("Doch öffentlich", "Worum es geht", "Leitlinien");
    await boChanges({ meetsOn: "2018-10-25" });
    await keeps(ada, "Doch öffentlich", "Worum es geht", "Leitlinien", "Öffentlich machen");
    expect(await read()).toMatchObject({ title: "Leitlinien", meetsOn: "2018-10-25" });
  });

  test("stays, of another session", async () => {
    const { ada, address, submits, boChanges, read, visitor, id } = await decision();
    await submits();
    const outcome = { id, version: 2, outcome: "DEFERRED", result: "" };
    await visitor.ask(CONCLUDE, { input: outcome });
    await ada.goesTo(address);
    await ada.presses("Neu planen");
    await ada.dialog("Neu planen").getByLabel("Sitzung", { exact: true }).fill("2018-11-28");
    await boChanges({ title: "Leitlinien der Stadt" });
    await keeps(ada, "Neu planen", "Sitzung", "2018-11-28", "Neu planen");
    expect(await read()).toMatchObject({ state: "PLANNED", meetsOn: "2018-11-28" });
    expect(await visitor.refused(REPLAN, { id, version: 4, meetsOn: "2018-12-28" })).toBe("DECISION_CHANGED");
  });

  test("stays, of a body", async () => {
    const { ada, cast, address, bodyId } = await begin();
    await ada.goesTo(`${address}/beschluesse`);
    await ada.presses("Gemeinderat: ändern oder ablegen");
    await ada.picks("Ändern");
    await ada.fillsInOf("Gremium ändern", "Name", "Gemeinderat Mosbach");
    const input = { id: bodyId, version: 1, name: "Stadtrat", kind: "GEMEINDERAT" };
    await cast.people.bo.visitor.ask(
      `mutation ($input: ChangeDecisionBodyInput!) { changeDecisionBody(input: $input) { id } }`,
      { input },
    );
    await ada.sees(/^Jetzt gilt: .*Stadtrat/);
    await keeps(ada, "Gremium ändern", "Name", "Gemeinderat Mosbach", "Speichern");
    await ada.sees("Gemeinderat Mosbach");
  });
});
