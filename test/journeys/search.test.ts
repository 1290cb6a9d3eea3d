import { expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const title = "Vor der Sitzung";
const said = ["Guten Morgen", "Wer plant die Beteiligung der Bürger im Quartier?", "Danach noch etwas"];
const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
} as const;

test("typing finds as one types, narrows by choice and operator, and opens at the message", async () => {
  const { ada, bo } = await journey({ people, topics: [{ title }] });
  await bo.opens("#hilfe");
  await bo.opensTopic(title);
  for (const text of said) await bo.says(text);

  await ada.goesTo("/kommunen");
  await ada.follows("Suche");
  await ada.hasFocusOn("searchbox", "Wonach suchen Sie?");
  await ada.types("bürgerbeteiligung");
  await ada.sees("Wer plant die Beteiligung der Bürger im Quartier?");
  expect(await ada.page.locator("mark").allTextContents()).toEqual(["Beteiligung", "Bürger"]);

  await ada.types(" in:hilfe ");
  await ada.page.waitForURL(/in=/);
  await ada.sees("Wer plant die Beteiligung");
  await ada.hits("ArrowDown");
  await ada.hasFocusOn("link", title);
  await ada.hits("Enter");
  await ada.isOn(title);
  await ada.page.locator("[data-target=true]", { hasText: "Beteiligung der Bürger" }).waitFor();
  await ada.goesBack();
  await ada.sees("Wer plant die Beteiligung");

  await ada.goesTo("/suche?q=Beteiligumg+");
  await ada.sees("Meinten Sie „Beteiligung“?");
  await ada.goesTo("/suche?q=Beteiligung+&ist=geloest");
  await ada.sees("Nichts gefunden");
});

test("Strg+K jumps to anything with the keyboard alone and gives the focus back", async () => {
  const { ada } = await journey({ people, topics: [{ title, says: ["Hallo"], by: "ada" }] });
  await ada.goesTo("/kommunen");
  await ada.tabsTo("link", "Gespräche");
  await ada.hits("ControlOrMeta+k");
  await ada.hasFocusOn("combobox", "Wohin möchten Sie?");
  await ada.hits("Escape");
  await ada.hasFocusOn("link", "Gespräche");

  await ada.hits("ControlOrMeta+k");
  await ada.hasFocusOn("combobox", "Wohin möchten Sie?");
  await ada.types("sitz");
  await ada.page.getByRole("option", { name: title }).waitFor();
  await ada.hits("Enter");
  await ada.isOn(title);

  await ada.hits("ControlOrMeta+k");
  await ada.hasFocusOn("combobox", "Wohin möchten Sie?");
  await ada.types("kommun");
  await ada.hits("Enter");
  await ada.isOn("Kommunen");
});
