import { describe, expect } from "@jest/globals";
import { axeFaults, sidewaysFaults, targetFaults } from "../support/browser-checks.js";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";
import { ProcessDeeds } from "../support/process-deeds.js";

const { test, journey } = Stage.forFile();

const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "FACILITATOR", of: "Mosbach" },
} as const;

/** Both look at the roadmap of their place. */
async function bothLook() {
  const story = await journey({ people });
  const placeId = story.cast.places.get("Mosbach") ?? "";
  const address = `/kommunen/${placeId}`;
  const deeds = new ProcessDeeds(story.cast.people.ada.visitor, placeId);
  await Promise.all([story.ada.goesTo(address), story.bo.goesTo(address)]);
  await Promise.all([story.ada.seesHeading("Bausteine"), story.bo.seesHeading("Bausteine")]);
  return { ...story, address, deeds };
}

const standsIn = (someone: Member, phase: string): Promise<void> =>
  someone.page.locator("li[aria-current=step]").filter({ hasText: phase }).waitFor();

const opens = (someone: Member, title: string): Promise<void> =>
  someone.page.getByRole("button", { name: `Baustein ${title}`, exact: true }).click();

const titlesOf = (someone: Member, phase: string): Promise<string[]> =>
  someone.page
    .getByRole("region", { name: phase, exact: true })
    .locator("h4")
    .evaluateAll((all) => all.map((one) => (one.textContent ?? "").replace(/^Baustein \d+/, "").trim()));

describe("a gate", () => {
  test("that is refused says what is missing, leads there, and opens for everybody once it is mended", async () => {
    const { ada, bo, address, deeds } = await bothLook();
    await ada.presses("Prozess beginnen");
    const refusal = ada.page.getByRole("group", { name: "Das geht noch nicht. Es fehlt:" });
    await refusal.and(ada.page.locator(":focus")).waitFor();
    await ada.sees("Es ist kein Entscheidungsgremium benannt.");
    await ada.follows("Gremium benennen");
    expect(ada.address).toBe(`${address}/beschluesse#gremien`);
    await ada.presses("Erstes Gremium eintragen");
    await ada.fillsInOf("Gremium eintragen", "Name", "Gemeinderat");
    await ada.pressesIn("Gremium eintragen", "Speichern");
    await ada.follows("Fahrplan");
    await ada.presses("Prozess beginnen");
    await standsIn(bo, "Analyse");

    await deeds.skipAll("ANALYSIS");
    await deeds.change("Beteiligungsformate", { startsOn: "2019-01-10", endsOn: "2019-03-31" });
    await ada.sees("4 Beteiligungsformate");
    await ada.presses("Beteiligung beginnen");
    await refusal.and(ada.page.locator(":focus")).waitFor();
    await ada.sees("Der Beschluss über die Beteiligung liegt noch nicht vor.");
    await standsIn(bo, "Analyse");
    await ada.follows("Beschluss erfassen");
    const turningpoint = ada.page.getByRole("combobox", { name: /^Weichenstellung/ });
    expect(await turningpoint.inputValue()).toBe("PARTICIPATION");

    await ada.fillsIn("Worum es geht", "Beteiligungskonzept");
    await ada.page.getByLabel("Sitzung").fill("2018-10-24");
    await ada.presses("Beschluss planen");
    await ada.presses("Eingereicht");
    await ada.presses("Beschlossen");
    await ada.fillsInOf("Beschlossen", "Ergebnis (freiwillig)", "Die Beteiligung beginnt im Januar.");
    await ada.pressesIn("Beschlossen", "Speichern");
    await ada.seesNoDialog("Beschlossen");
    await ada.follows("Fahrplan");
    await ada.presses("Beteiligung beginnen");
    await Promise.all([standsIn(ada, "Beteiligung"), standsIn(bo, "Beteiligung")]);
    await bo.doesNotSee("Der Beschluss über die Beteiligung liegt noch nicht vor.");
  });

  test("that lacks a Baustein leads to it and unfolds it", async () => {
    const { ada, deeds } = await bothLook();
    await deeds.namesBody();
    await deeds.advance("ANALYSIS");
    await standsIn(ada, "Analyse");
    await ada.page
      .getByRole("listitem")
      .filter({ hasText: "Noch nicht fertig: 1 Konzeption." })
      .getByRole("link")
      .click();
    await ada.hasFocusOn("button", "Baustein 1 Konzeption");
    await ada.seesButton("Überspringen");
  });

  test("a pause is explained, seen by the other and ended", async () => {
    const { ada, bo, deeds } = await bothLook();
    await deeds.namesBody();
    await deeds.advance("ANALYSIS");
    await ada.presses("Pausieren");
    await ada.fillsInOf("Prozess pausieren?", "Grund", "Die Stelle ist bis April unbesetzt.");
    await ada.pressesIn("Prozess pausieren?", "Pausieren");
    await bo.sees("Der Prozess ruht zurzeit: Die Stelle ist bis April unbesetzt.");
    await bo.presses("Prozess fortsetzen");
    await ada.doesNotSee("Der Prozess ruht zurzeit");
    await ada.seesButton("Beteiligung beginnen");
  });
});

describe("the Bausteine", () => {
  test("are put in another order by keyboard; the focus stays, and the other sees it", async () => {
    const { ada, bo } = await bothLook();
    await ada.tabsTo("button", "Baustein 1 Konzeption");
    await ada.hits("Enter");
    await ada.tabsTo("button", "„Konzeption“ nach oben");
    await ada.hits("Enter");
    await ada.sees("„Konzeption“ steht jetzt an Stelle 1 von 3.");
    await ada.hasFocusOn("button", "„Konzeption“ nach oben");
    await ada.hits("Enter");
    await ada.sees("„Konzeption“ steht schon ganz oben.");
    await ada.hasFocusOn("button", "„Konzeption“ nach oben");
    await bo.seesButton("Baustein 0 Konzeption");
    const order = ["Konzeption", "Auftragsklärung", "Politische Unterstützung"];
    expect(await titlesOf(ada, "Analyse")).toEqual(order);
    expect(await titlesOf(bo, "Analyse")).toEqual(order);
  });

  test("a tick is there at once and for everybody", async () => {
    const { ada, bo } = await bothLook();
    await Promise.all([opens(ada, "0 Auftragsklärung"), opens(bo, "0 Auftragsklärung")]);
    const box = ada.page.getByRole("checkbox").first();
    await box.focus();
    await ada.hits("Space");
    expect(await box.isChecked()).toBe(true);
    await bo.page.getByRole("checkbox", { checked: true }).waitFor();
    await bo.sees(/1 von \d+ abgehakt/);
  });

  test("what both change at once is lost to neither", async () => {
    const { ada, bo } = await bothLook();
    for (const someone of [ada, bo]) {
      await opens(someone, "0 Auftragsklärung");
      await someone.presses("Ändern");
    }
    await ada.fillsIn("Titel", "Auftakt");
    await bo.fillsIn("Titel", "Auftaktgespräch");
    await bo.presses("Speichern");
    await bo.seesButton("Baustein 0 Auftaktgespräch");
    await ada.sees("Das hat inzwischen jemand anderes geändert.");
    expect(await ada.field("Titel").inputValue()).toBe("Auftakt");
    await ada.presses("Meine Fassung speichern");
    await bo.seesButton("Baustein 0 Auftakt");
  });

  test("one is added, taken away and put back", async () => {
    const { ada, bo } = await bothLook();
    await ada.presses("Baustein hinzufügen");
    await ada.fillsIn("Titel", "Sprachcafé");
    await ada.page.getByLabel("Beginn").fill("2017-01-01");
    await ada.presses("Hinzufügen");
    await ada.sees("Bitte wählen Sie einen Tag innerhalb der Förderrunde");
    await ada.page.getByLabel("Beginn").fill("2019-01-10");
    await ada.presses("Hinzufügen");
    await ada.hasFocusOn("button", "Baustein 3 Sprachcafé");
    await bo.seesButton("Baustein 3 Sprachcafé");
    await ada.presses("Entfernen");
    await ada.hasFocusOn("button", "Rückgängig");
    await bo.seesNoButton("Baustein 3 Sprachcafé");
    await ada.hits("Enter");
    await ada.hasFocusOn("button", "Baustein 3 Sprachcafé");
    await bo.seesButton("Baustein 3 Sprachcafé");
  });

  test("a table with a fault says where, and one without is taken as a whole", async () => {
    const { ada, bo } = await bothLook();
    await ada.presses("Aus Tabelle übernehmen");
    const dialog = "Bausteine aus einer Tabelle übernehmen";
    await ada.fillsInOf(
      dialog,
      "Inhalt der Tabelle",
      "Titel;Phase\nBürgercafé;Beteiligung\nSprachcafé;Nirgends",
    );
    await ada.pressesIn(dialog, "Vorschau zeigen");
    await ada.seesAlert(/Zeile 3, Phase:/);
    expect(await ada.button(/^\d+ Bausteine? übernehmen$/).count()).toBe(0);
    await ada.fillsInOf(
      dialog,
      "Inhalt der Tabelle",
      "Titel;Phase\nBürgercafé;Beteiligung\nSprachcafé;Umsetzung",
    );
    await ada.pressesIn(dialog, "Vorschau zeigen");
    await ada.pressesIn(dialog, "2 Bausteine übernehmen");
    await ada.seesNoDialog(dialog);
    await bo.seesButton("Baustein 6 Bürgercafé");
    await bo.seesButton("Baustein 10 Sprachcafé");
  });
});

describe("who sees what", () => {
  test("people of other places see titles without details, the ministry how far it is", async () => {
    const { cy, dan, cast } = await journey({
      people: {
        ada: people.ada,
        cy: { name: "Cy Conrad", role: "PROJECT_LEAD", of: "Lahr" },
        dan: { name: "Dan Dorn", role: "FUNDER" },
      },
    });
    const address = `/kommunen/${cast.places.get("Mosbach") ?? ""}`;
    await Promise.all([cy.goesTo(address), dan.goesTo(address)]);
    await cy.seesHeading("Baustein 1 Konzeption");
    await cy.seesNoButton("Baustein 1 Konzeption");
    await cy.seesNoButton("Prozess beginnen");
    await dan.sees("0 von 9 Bausteinen erledigt");
    await dan.sees("Die einzelnen Bausteine sehen die Kommunen");
    expect(await dan.page.getByText("Konzeption").count()).toBe(0);
  });

  test("the programme office makes another version of the template; others read it", async () => {
    const { emma, ada } = await journey({
      people: { ada: people.ada, emma: { name: "Emma Ernst", role: "STAFF" } },
    });
    await emma.goesTo("/programm/bausteine");
    await emma.presses(/^1 ?Konzeption/);
    await emma.fillsIn("Titel", "Grobkonzept");
    await emma.presses("Neue Fassung speichern");
    await emma.sees("Fassung 1 ist gespeichert.");
    await ada.goesTo("/programm/bausteine");
    await ada.sees("Grobkonzept");
    await ada.sees(/Fassung 1/);
    await ada.sees(/Emma Ernst/);
    await ada.seesNoButton("Neue Fassung speichern");
    for (const someone of [emma, ada]) expect(await axeFaults(someone.page)).toEqual([]);
  });
});

describe("for everybody to use", () => {
  test("the tab has no fault at any size and in any light", async () => {
    const { ada, deeds } = await bothLook();
    await deeds.decides(await deeds.namesBody(), "PARTICIPATION");
    await deeds.change("Konzeption", { startsOn: "2018-09-03", endsOn: "2018-11-30" });
    await deeds.change("Leitlinien und Gesamtstrategie", { startsOn: "2019-03-01", endsOn: "2019-05-20" });
    await ada.reloads();
    await ada.seesHeading("Zeitplan");
    await opens(ada, "1 Konzeption");
    await ada.presses("Prozess beginnen");
    await standsIn(ada, "Analyse");
    await ada.presses("Beteiligung beginnen");
    await ada.page.getByRole("group", { name: "Das geht noch nicht. Es fehlt:" }).waitFor();
    for (const colorScheme of ["light", "dark"] as const)
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 360, height: 740 },
      ]) {
        await ada.page.setViewportSize(viewport);
        await ada.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await ada.isUndisturbed();
        expect(await axeFaults(ada.page)).toEqual([]);
        expect(await sidewaysFaults(ada.page)).toEqual([]);
        expect(await targetFaults(ada.page)).toEqual([]);
      }
  });

  test("the timeline scrolls by keyboard where it is wider than the page", async () => {
    const { ada, deeds } = await bothLook();
    await deeds.change("Konzeption", { startsOn: "2018-09-03", endsOn: "2018-11-30" });
    await ada.page.setViewportSize({ width: 360, height: 740 });
    const box = ada.page.getByRole("region", { name: "Zeitplan als Bild, seitlich verschiebbar" });
    await box.focus();
    const before = await box.evaluate(({ scrollLeft }) => scrollLeft);
    await ada.hits("ArrowRight", "ArrowRight", "ArrowRight");
    await ada.page.waitForFunction(
      ([element, start]) => (element as HTMLElement).scrollLeft > Number(start),
      [await box.elementHandle(), before] as const,
    );
  });
});
