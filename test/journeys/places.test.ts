import { expect } from "@jest/globals";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
  cy: { name: "Cy Celik", role: "TEAM_MEMBER", of: "Singen" },
} as const;

const map = "Karte der Kommunen in Baden-Württemberg";
const onMap = (someone: Member) =>
  someone.page
    .getByRole("group", { name: map })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
const inList = (someone: Member) => someone.page.locator("#liste").getByRole("link").allInnerTexts();
const lit = (someone: Member) => someone.page.locator("#liste li[data-lit=true]");

test("a phase chosen by keyboard leaves the same places on the map and in the list, and the map leads to one", async () => {
  const { ada, world, cast } = await journey({ people });
  await world.database.query("UPDATE process SET phase = 'ANALYSIS' WHERE place_id = ANY ($1)", [
    [cast.places.get("Lahr"), cast.places.get("Singen")],
  ]);
  await ada.goesTo("/kommunen");
  await ada.seesHeading("Ihre Kommunen");
  await ada.tabsTo("combobox", "Sortieren nach");
  await ada.types("Name");
  await ada.seesHeading("Alle Kommunen");
  expect(await inList(ada)).toEqual(["Lahr", "Mosbach", "Singen"]);

  await ada.tabsTo("combobox", "Phase");
  await ada.types("Analyse");
  await ada.sees("2 Kommunen gefunden");
  await ada.page.waitForURL(/phase=ANALYSIS/);
  expect(await inList(ada)).toEqual(["Lahr", "Singen"]);
  expect(await onMap(ada)).toEqual(["Lahr, Analyse, Keine Meldung", "Singen, Analyse, Keine Meldung"]);

  await ada.tabsTo("link", "Karte überspringen");
  await ada.hits("Tab");
  await ada.hasFocusOn("link", "Lahr, Analyse, Keine Meldung");
  expect(await lit(ada).innerText()).toContain("Lahr");
  await ada.hits("Escape");
  await lit(ada).waitFor({ state: "detached" });
  await ada.hits("Tab");
  await ada.hasFocusOn("link", "Singen, Analyse, Keine Meldung");
  await ada.hits("Enter");
  await ada.isOn("Singen");
  await ada.goesBack();
  await ada.sees("2 Kommunen gefunden");
  expect(await inList(ada)).toEqual(["Lahr", "Singen"]);
});

test("the map can be left out, and where space is short one chooses between it and the list", async () => {
  const { bo } = await journey({ people });
  await bo.goesTo("/kommunen");
  await bo.tabsTo("link", "Karte überspringen");
  await bo.hits("Enter", "Tab");
  await bo.hasFocusOn("link", "Lahr");

  await bo.page.setViewportSize({ width: 360, height: 740 });
  await bo.goesTo("/kommunen?sortierung=name");
  await bo.page.getByRole("link", { name: "Mosbach" }).waitFor();
  await bo.page.getByRole("group", { name: map }).waitFor({ state: "hidden" });
  await bo.page.getByRole("radio", { name: "Liste" }).focus();
  await bo.hits("ArrowRight");
  await bo.page.getByRole("group", { name: map }).waitFor();
  await bo.sees("© GeoBasis-DE / BKG (Daten verändert)");
  expect(await inList(bo)).toEqual([]);
  await bo.page.waitForURL(/sortierung=name&ansicht=karte/);
  await bo.tabsTo("link", "Karte überspringen");
  await bo.hits("Enter", "Tab");
  await bo.hasFocusOn("link", "Lahr");
});

test("letters typed faster than the page draws are all looked for", async () => {
  const { cy } = await journey({ people });
  await cy.goesTo("/kommunen");
  const searched = cy.page.getByRole("searchbox", { name: "Name oder Person" });
  await searched.focus();
  await cy.page.keyboard.type("singen");
  await cy.sees("1 Kommune gefunden");
  expect(await searched.inputValue()).toBe("singen");
  await cy.page.waitForURL(/q=singen$/);
});
