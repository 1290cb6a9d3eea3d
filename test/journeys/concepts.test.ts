import { describe, expect } from "@jest/globals";
import type { Cast, JourneyWishes } from "../support/browser-cast.js";
import { newId } from "../factories/world.js";
import { axeFaults, sidewaysFaults, targetFaults } from "../support/browser-checks.js";
import { Planner, writesAll } from "../support/browser-concepts.js";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "FACILITATOR", of: "Mosbach" },
} as const;
const neighbour = { cy: { name: "Cy Conrad", role: "PROJECT_LEAD", of: "Lahr" } } as const;
const office = { emma: { name: "Emma Ernst", role: "STAFF" } } as const;

const placeSigned = "Unterschrieben von der Kommune, es fehlt das Moderationsteam";

async function tell<Name extends string>(
  wishes: JourneyWishes<Name>,
): Promise<{
  members: Record<Name, Member>;
  at: Record<Name, Planner>;
  cast: Cast<Name>;
  mosbach: string;
}> {
  const told = await journey(wishes);
  const members: Record<Name, Member> = told;
  const mosbach = told.cast.places.get("Mosbach") ?? "";
  const names = Object.keys(told.cast.people) as Name[];
  const at = Object.fromEntries(names.map((name) => [name, new Planner(members[name], mosbach)]));
  return { members, at: at as Record<Name, Planner>, cast: told.cast, mosbach };
}

describe("written together", () => {
  test("both write in two sections at once and see each other's words, and nothing is typed over", async () => {
    const { members, at } = await tell({ people });
    const { ada, bo } = members;
    await Promise.all([at.ada.opens(), at.bo.opens()]);
    await ada.sees("Noch nicht begonnen");
    await Promise.all([
      at.ada.begins("Ziele", "Alle sitzen mit am Tisch."),
      at.bo.begins("Ausgangslage", "Zwei Vereine"),
    ]);
    await at.ada.saves("Ziele");
    await ada.hasFocusOn("button", "„Ziele“ bearbeiten");
    await bo.sees("Alle sitzen mit am Tisch.");
    expect(await at.bo.isWriting("Ausgangslage")).toBe("Zwei Vereine");
    await bo.fillsIn("Text zu „Ausgangslage“", "Zwei Vereine\n\nund ein Begegnungscafé.");
    await at.bo.saves("Ausgangslage");
    await ada.sees("und ein Begegnungscafé.");
    await ada.sees(/^Zuletzt geändert von Bo Beck, heute/);
    await ada.sees("In Arbeit");
  });

  test("both in the same section: the later one has both texts and joins them", async () => {
    const { members, at } = await tell({ people });
    const { ada, bo } = members;
    await Promise.all([at.ada.opens(), at.bo.opens()]);
    await Promise.all([at.ada.begins("Ziele", "Was Ada will."), at.bo.begins("Ziele", "Was Bo will.")]);
    await at.ada.saves("Ziele");
    await bo.sees(/^Ada Auer hat diesen Abschnitt gespeichert, während Sie geschrieben haben/);
    await bo.seesHeading("So hat es Ada Auer gespeichert");
    await bo.sees("Was Ada will.");
    expect(await at.bo.isWriting("Ziele")).toBe("Was Bo will.");
    await bo.presses("Beide zusammenführen");
    expect(await at.bo.isWriting("Ziele")).toBe("Was Ada will.\n\nWas Bo will.");
    await at.bo.saves("Ziele");
    await ada.sees("Was Bo will.");
    await ada.sees("Was Ada will.");
  });

  test("saved at the same moment without having heard of each other, neither text is lost", async () => {
    const { members, at } = await tell({ people });
    const { ada, bo } = members;
    await Promise.all([at.ada.opens(), at.bo.opens()]);
    await Promise.all([at.ada.begins("Ziele", "Was Ada will."), at.bo.begins("Ziele", "Was Bo will.")]);
    await bo.isOffline();
    await at.ada.saves("Ziele");
    await bo.page.getByRole("form", { name: "Ziele" }).getByRole("button", { name: "Speichern" }).click();
    await bo.seesAlert(/Verbindung/);
    expect(await at.bo.isWriting("Ziele")).toBe("Was Bo will.");
    await bo.isOnline();
    await bo.sees(/^Ada Auer hat diesen Abschnitt gespeichert/);
    await bo.presses("Meine Fassung speichern");
    await ada.sees("Was Bo will.");
    await ada.doesNotSee("Was Ada will.");
  });

  test("what is not saved survives a reload, and what is thrown away comes back", async () => {
    const { members, at } = await tell({ people: { ada: people.ada } });
    await at.ada.opens();
    await at.ada.begins("Ziele", "Noch nicht fertig.");
    await members.ada.sees("Auf diesem Gerät gesichert. Die anderen sehen es, sobald Sie speichern.");
    await members.ada.reloads();
    await members.ada.field("Text zu „Ziele“").waitFor();
    expect(await at.ada.isWriting("Ziele")).toBe("Noch nicht fertig.");
    await at.ada.cancels("Ziele");
    await members.ada.sees("Ihre Änderung an diesem Abschnitt ist verworfen.");
    await members.ada.presses("Rückgängig");
    expect(await at.ada.isWriting("Ziele")).toBe("Noch nicht fertig.");
    await at.ada.saves("Ziele");
    await members.ada.reloads();
    await members.ada.sees("Noch nicht fertig.");
    expect(await members.ada.field("Text zu „Ziele“").count()).toBe(0);
  });

  test("what is typed while it is being saved stays, as a draft over what was saved", async () => {
    const { members, at } = await tell({ people: { ada: people.ada } });
    const { ada } = members;
    await at.ada.opens();
    await at.ada.begins("Ziele", "Erster Satz.");
    let arrive = (): void => undefined;
    const isToArrive = new Promise<void>((resolve) => (arrive = resolve));
    await ada.page.route("**/graphql", async (route) => {
      if (/WriteConceptSection/.test(route.request().postData() ?? "")) await isToArrive;
      await route.continue();
    });
    const form = ada.page.getByRole("form", { name: "Ziele", exact: true });
    const field = ada.field("Text zu „Ziele“");
    await field.press("Control+Enter");
    const cancel = form.getByRole("button", { name: "Abbrechen" });
    await cancel.and(ada.page.locator(":disabled")).waitFor();
    await field.press("Control+End");
    await ada.types(" Zweiter Satz.");
    arrive();
    await cancel.and(ada.page.locator(":enabled")).waitFor();
    expect(await at.ada.isWriting("Ziele")).toBe("Erster Satz. Zweiter Satz.");
    await ada.sees("Auf diesem Gerät gesichert. Die anderen sehen es, sobald Sie speichern.");
    await ada.reloads();
    await field.waitFor();
    expect(await at.ada.isWriting("Ziele")).toBe("Erster Satz. Zweiter Satz.");
    await at.ada.saves("Ziele");
    await ada.sees("Erster Satz. Zweiter Satz.");
  });

  test("joined texts that are too long say by how much", async () => {
    const { members, at } = await tell({ people });
    const { bo } = members;
    await Promise.all([at.ada.opens(), at.bo.opens()]);
    await Promise.all([at.ada.begins("Ziele", "a".repeat(6_000)), at.bo.begins("Ziele", "b".repeat(5_000))]);
    await at.ada.saves("Ziele");
    await bo.presses("Beide zusammenführen");
    await bo.sees("Der Text ist um 1.002 Zeichen zu lang.");
    await bo.doesNotSee(/^Noch Platz für/);
  });
});

describe("signed by both sides", () => {
  test("it stands, is read by the office, is released to the others, and taken back", async () => {
    const { members, at, cast, mosbach } = await tell({ people: { ...people, ...neighbour, ...office } });
    const { ada, bo, cy, emma } = members;
    await writesAll(cast.people.ada.visitor, mosbach, "Grobkonzept");
    await Promise.all([at.ada.opens(), at.bo.opens(), at.cy.opens(), at.emma.opens()]);
    await cy.seesHeading("Hier ist kein Grobkonzept für Sie freigegeben");
    expect(await emma.button("Unterschreiben").count()).toBe(0);

    await at.ada.signs();
    await bo.sees(placeSigned);
    await ada.seesButton("Unterschrift zurückziehen");
    await bo.sees(/^Die Kommune hat unterschrieben, nun sind Sie an der Reihe/);
    await bo.follows("Zu den Unterschriften");
    await bo.presses("Unterschreiben");
    await bo.sees(/^Die Kommune hat schon unterschrieben. Mit Ihrer Unterschrift wird daraus Fassung 1/);
    await bo.pressesIn("Grobkonzept unterschreiben?", "Unterschreiben");
    for (const someone of [ada, bo, emma]) await someone.sees(/^Gültige Fassung 1, unterschrieben am/);
    await emma.follows("Fassung 1 (gilt)");
    await emma.seesHeading("Grobkonzept, Fassung 1");
    await emma.sees("Was wir zu GOALS sagen.");
    await cy.seesHeading("Hier ist kein Grobkonzept für Sie freigegeben");

    await ada.presses("Für das Lernnetzwerk freigeben");
    await ada.pressesIn("Für das Lernnetzwerk freigeben?", "Freigeben");
    await cy.seesHeading("Grobkonzept, Fassung 1");
    await cy.sees("Was wir zu GOALS sagen.");
    expect(await cy.button(/bearbeiten$/).count()).toBe(0);

    await at.bo.begins("Ziele", "Das ist neu und noch unter uns.");
    await at.bo.saves("Ziele");
    await ada.sees("Fassung 2 in Arbeit");
    await ada.sees("Das ist neu und noch unter uns.");
    await at.cy.opens();
    await cy.sees("Was wir zu GOALS sagen.");
    await cy.doesNotSee("Das ist neu und noch unter uns.");

    await ada.presses("Freigabe zurücknehmen");
    await cy.seesHeading("Hier ist kein Grobkonzept für Sie freigegeben");
    await cy.doesNotSee("Was wir zu GOALS sagen.");
    await emma.sees("Was wir zu GOALS sagen.");
  });

  test("a lone signature is void once the text changes, and can be taken back", async () => {
    const { members, at, cast, mosbach } = await tell({ people });
    const { ada } = members;
    await writesAll(cast.people.ada.visitor, mosbach, "Grobkonzept");
    await Promise.all([at.ada.opens(), at.bo.opens()]);
    await at.ada.signs();
    await signaturesHaveFocus(ada);
    await at.bo.stands(placeSigned);
    await at.bo.begins("Ziele", "Doch etwas anderes.");
    await at.bo.saves("Ziele");
    await at.ada.stands("In Arbeit");
    await ada.seesButton("Unterschreiben");
    await at.ada.signs();
    await at.bo.stands(placeSigned);
    await ada.presses("Unterschrift zurückziehen");
    await at.bo.stands("In Arbeit");
    await ada.seesButton("Unterschreiben");
    await signaturesHaveFocus(ada);
  });

  test("what changes while one is asked is not signed", async () => {
    const { members, at, cast, mosbach } = await tell({ people });
    const { ada } = members;
    await writesAll(cast.people.ada.visitor, mosbach, "Grobkonzept");
    await Promise.all([at.ada.opens(), at.bo.opens()]);
    await ada.presses("Unterschreiben");
    await ada.seesDialog("Grobkonzept unterschreiben?");
    await at.bo.begins("Ziele", "Noch ein Satz.");
    await at.bo.saves("Ziele");
    await ada.sees(/^Der Text hat sich gerade geändert/);
    expect(
      await ada
        .dialog("Grobkonzept unterschreiben?")
        .getByRole("button", { name: "Unterschreiben" })
        .isDisabled(),
    ).toBe(true);
  });
});

describe("who goes on", () => {
  test("has to be named before the plan is signed; names only with consent", async () => {
    const { members, at, cast, mosbach } = await tell({ people });
    const { ada, bo } = members;
    await writesAll(cast.people.ada.visitor, mosbach, "Verstetigungsplan");
    await Promise.all([at.ada.opens("Verstetigungsplan"), at.bo.opens("Verstetigungsplan")]);
    await ada.presses("Unterschreiben");
    const refusal = ada.page.getByRole("group", { name: "Das geht noch nicht. Es fehlt:" });
    await refusal.and(ada.page.locator(":focus")).waitFor();
    await ada.presses("Unterschreiben");
    await refusal.and(ada.page.locator(":focus")).waitFor();
    await refusal.getByRole("link", { name: "Es ist niemand eingetragen, der weitermacht." }).click();
    await ada.hasFocusOn("heading", "Wer weitermacht");

    const dialog = "Wer macht womit weiter?";
    await ada.presses("Eintragen");
    await ada.fillsInOf(dialog, "Aufgabe", "Den Runden Tisch einladen");
    await ada.fillsInOf(dialog, "Amt, Verein oder Gruppe", "Stabsstelle Bürgerbeteiligung");
    await ada.fillsInOf(dialog, "Name (freiwillig)", "Ida Neumann");
    await ada.pressesIn(dialog, "Speichern");
    await ada.sees(/^Bitte fragen Sie die Person/);
    await ada.dialog(dialog).getByRole("checkbox").check();
    await ada.pressesIn(dialog, "Speichern");
    await ada.seesNoDialog(dialog);
    await bo.sees("Den Runden Tisch einladen");
    await bo.sees(/Stabsstelle Bürgerbeteiligung · Ida Neumann · ab /);

    await at.ada.signs("Verstetigungsplan");
    await bo.sees(placeSigned);
    await at.bo.signs("Verstetigungsplan");
    await ada.sees(/^Gültige Fassung 1/);

    await bo.presses("Aktionen zu „Den Runden Tisch einladen“");
    await bo.picks("Ändern");
    await bo.fillsInOf("Eintrag ändern", "Amt, Verein oder Gruppe", "Bürgerstiftung");
    await bo.pressesIn("Eintrag ändern", "Speichern");
    await ada.sees(/^Bürgerstiftung · /);
    await ada.sees("Fassung 2 in Arbeit");
    await ada.presses("Aktionen zu „Den Runden Tisch einladen“");
    await ada.picks("Entfernen");
    await ada.pressesIn("Eintrag entfernen?", "Entfernen");
    await bo.sees("Noch ist niemand eingetragen.");
  });

  test("consent is for one name, and what is typed outlasts the entry it was about", async () => {
    const { members, at, cast, mosbach } = await tell({ people });
    const { ada, bo } = members;
    await cast.people.ada.visitor.ask(
      `mutation ($input: AddContinuerInput!) { addContinuer(input: $input) { kind } }`,
      {
        input: {
          ...{ id: newId(), placeId: mosbach, task: "Einladen", office: "Amt", startsOn: "2019-12-01" },
          ...{ name: "Ida Neumann", hasConsent: true },
        },
      },
    );
    await Promise.all([at.ada.opens("Verstetigungsplan"), at.bo.opens("Verstetigungsplan")]);
    await ada.presses("Aktionen zu „Einladen“");
    await ada.picks("Ändern");
    const change = "Eintrag ändern";
    const consent = ada.page.getByRole("checkbox", { name: /einverstanden/ });
    const isAgreed = async (name: string): Promise<boolean> => {
      await ada.fillsInOf(change, "Name (freiwillig)", name);
      return consent.isChecked();
    };
    expect(await isAgreed("Jan Ott")).toBe(false);
    expect(await isAgreed("Ida Neumann")).toBe(true);
    await ada.fillsInOf(change, "Aufgabe", "Zweimal im Jahr einladen");

    await bo.presses("Aktionen zu „Einladen“");
    await bo.picks("Entfernen");
    await bo.pressesIn("Eintrag entfernen?", "Entfernen");
    await ada.sees(/^Diesen Eintrag hat inzwischen jemand anderes entfernt/);
    const anew = "Wer macht womit weiter?";
    expect(await consent.isChecked()).toBe(false);
    await consent.check();
    await ada.pressesIn(anew, "Neu eintragen");
    await ada.seesNoDialog(anew);
    await bo.sees("Zweimal im Jahr einladen");
    await bo.sees(/^Amt · Ida Neumann · ab /);
  });
});

test("there is no fault in text, field, conflict and windows, at any size and in any light", async () => {
  const { members, at, cast, mosbach } = await tell({ people, browser: { reducedMotion: "reduce" } });
  const { ada, bo } = members;
  const faults: Record<string, string[]> = {};
  async function look(what: string): Promise<void> {
    for (const [size, viewport] of Object.entries(sizes)) {
      await ada.page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await ada.page.emulateMedia({ colorScheme });
        await ada.isUndisturbed();
        faults[`${what}, axe, ${size}, ${colorScheme}`] = await axeFaults(ada.page);
      }
      faults[`${what}, targets, ${size}`] = await targetFaults(ada.page);
      faults[`${what}, sideways, ${size}`] = await sidewaysFaults(ada.page);
    }
    await ada.page.setViewportSize(sizes.wide);
  }

  await Promise.all([at.ada.opens(), at.bo.opens()]);
  await look("nothing yet");
  await writesAll(cast.people.ada.visitor, mosbach, "Grobkonzept");
  // Whoever begins before the others' words are there begins with another text.
  await Promise.all([ada, bo].map((one) => one.sees("Was wir zu RESOURCES sagen.")));
  await Promise.all([at.ada.begins("Ziele", "Was Ada will."), at.bo.begins("Ziele", "Was Bo will.")]);
  await at.bo.saves("Ziele");
  await ada.sees(/^Bo Beck hat diesen Abschnitt gespeichert/);
  await look("a conflict");
  await ada.presses("Die andere Fassung übernehmen");
  await ada.presses("Unterschreiben");
  await ada.seesDialog("Grobkonzept unterschreiben?");
  await look("before signing");
  await ada.pressesIn("Grobkonzept unterschreiben?", "Unterschreiben");
  await at.bo.signs();
  await ada.sees(/^Gültige Fassung 1/);
  await look("signed by both");
  await ada.follows("Fassung 1 (gilt)");
  await ada.seesHeading("Grobkonzept, Fassung 1");
  await look("an edition");
  await at.ada.opens("Verstetigungsplan");
  await ada.presses("Eintragen");
  await ada.seesDialog("Wer macht womit weiter?");
  await look("who goes on");
  expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
}, 90_000);

/** Where both sides sign, not the top of the page. */
async function signaturesHaveFocus(someone: Member): Promise<void> {
  await someone.page.locator("#unterschriften:focus").waitFor();
}

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } };
