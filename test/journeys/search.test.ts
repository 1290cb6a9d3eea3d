import { expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const title = "Vor der Sitzung";
const said = ["Guten Morgen", "Wer plant die Beteiligung der Bürger im Quartier?", "Danach noch etwas"];
const field = "Wonach suchen Sie?";
const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
} as const;

test("typing finds as one types, narrows by choice and operator, and opens at the message", async () => {
  const { ada, bo } = await journey({ people, topics: [{ title }] });
  await bo.opens("#hilfe");
  await bo.opensTopic(title);
  for (const text of said) await bo.says(text);

  await ada.goesTo("/suche");
  await ada.hasFocusOn("combobox", "Wonach suchen Sie?");
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

test("typed operators and chosen filters are one: chips that can be added, typed, taken back and removed", async () => {
  const { ada, bo } = await journey({ people, topics: [{ title }] });
  await bo.opens("#hilfe");
  await bo.opensTopic(title);
  await bo.says("Der Spielplatz wird saniert");
  await ada.goesTo("/suche");
  await ada.hasFocusOn("combobox", field);
  await ada.types("Spielplatz von:be");
  await ada.seesOption("Bo Beck");
  await ada.hits("Enter");
  await ada.seesButton("Filter „Von: Bo Beck“ entfernen");
  await ada.page.waitForURL(/von=/);
  await ada.sees("Der Spielplatz wird saniert");

  await ada.presses("Filter hinzufügen");
  await ada.picks("In einem Kanal");
  await ada.hasFocusOn("combobox", "Name des Kanals");
  await ada.types("hil");
  await ada.seesOption("hilfe");
  await ada.hits("Enter");
  await ada.hasFocusOn("combobox", field);
  await ada.seesButton("Filter „Kanal: hilfe“ entfernen");

  await ada.presses("Filter hinzufügen");
  await ada.picks("Nach einem Tag");
  await ada.page.getByLabel("Nach dem", { exact: true }).fill("2011-03-18");
  await ada.presses("Übernehmen");
  await ada.seesButton("Filter „Nach dem 18. März 2011“ entfernen");
  expect([...new URL(ada.page.url()).searchParams.keys()].sort()).toEqual(["in", "nach", "q", "von"]);

  await ada.button("Filter „Kanal: hilfe“ entfernen").focus();
  await ada.hits("Enter");
  await ada.hasFocusOn("button", "Filter „Von: Bo Beck“ entfernen");
  await ada.hits("Enter");
  await ada.hasFocusOn("button", "Filter „Nach dem 18. März 2011“ entfernen");

  await ada.page.getByRole("combobox", { name: field }).fill("hat:datei ist:offen in:hilfe x");
  await ada.page.waitForURL(/hat=datei.*ist=offen|ist=offen.*hat=datei/);
  await ada.seesButton("Filter „Kanal: hilfe“ entfernen");
  for (const filter of ["Kanal: hilfe", "Stand: Offen", "Mit Datei"])
    await ada.presses(`Filter „${filter}“ entfernen`);
  await ada.page.getByRole("combobox", { name: field }).fill("");
  await ada.hits("Backspace");
  await ada.seesNoButton("Filter „Nach dem 18. März 2011“ entfernen");
  expect(await ada.page.getByRole("combobox", { name: field }).inputValue()).toBe("nach:2011-03-18");
  await ada.types(" ");
  await ada.seesButton("Filter „Nach dem 18. März 2011“ entfernen");
});

test("an answer that comes late never takes the place of a newer one", async () => {
  const { ada } = await journey({ people, topics: [{ title, by: "bo", says: ["Im Rathaus", "Im Kino"] }] });
  await ada.goesTo("/suche");
  await ada.hasFocusOn("combobox", field);
  let letLateOneGo = (): void => undefined;
  const late = new Promise<void>((resolve) => (letLateOneGo = resolve));
  let arrived = (): void => undefined;
  const hasArrived = new Promise<void>((resolve) => (arrived = resolve));
  await ada.page.route("**/graphql", async (route) => {
    if (!/"text":"Rathaus/.test(route.request().postData() ?? "")) return route.continue();
    const response = await route.fetch();
    await late;
    await route.fulfill({ response });
    arrived();
  });
  const isAskedFor = ada.page.waitForRequest((request) => /"text":"Rathaus/.test(request.postData() ?? ""));
  await ada.types("Rathaus");
  await isAskedFor;
  await ada.page.getByRole("combobox", { name: field }).fill("Kino");
  await ada.sees("Im Kino");
  letLateOneGo();
  await hasArrived;
  await ada.isUndisturbed();
  await ada.sees("Im Kino");
  await ada.doesNotSee("Im Rathaus");
});

test("the field of the frame suggests at once and leads to all hits with what was typed", async () => {
  const { ada } = await journey({ people, topics: [{ title, by: "bo", says: ["Im Rathaus"] }] });
  await ada.goesTo("/kommunen");
  const inFrame = ada.page.getByRole("combobox", { name: "Suchen …" });
  await inFrame.focus();
  await ada.types("sitz");
  await ada.seesOption(new RegExp(title));
  await ada.hits("ArrowDown", "Enter");
  await ada.isOn(title);
  await inFrame.focus();
  await ada.types("Rathaus in:hilfe");
  await ada.hits("Enter");
  await ada.isOn("Suche");
  await ada.seesButton("Filter „Kanal: hilfe“ entfernen");
  expect((await ada.page.getByRole("combobox", { name: field }).inputValue()).trim()).toBe("Rathaus");
  await ada.sees("Im Rathaus");

  await ada.follows(title);
  await ada.isOn(title);
  await ada.goesTo("/suche");
  await ada.follows("Rathaus · Kanal: hilfe");
  await ada.page.waitForURL(/in=/);
  await ada.sees("Im Rathaus");
});

test("Strg+K knows the pages and what one can do here, and signing out forgets what was looked for", async () => {
  const { ada } = await journey({
    people,
    channels: { hilfe: {}, politik: {} },
    topics: [{ title, in: "politik", by: "bo", says: ["Im Rathaus"] }],
  });
  await ada.opens("#politik");
  await ada.opensTopic(title);
  const jumps = async (letters: string, option: string): Promise<void> => {
    await ada.hits("ControlOrMeta+k");
    await ada.hasFocusOn("combobox", "Wohin möchten Sie?");
    await ada.types(letters);
    await ada.page.getByRole("option", { name: option, selected: true }).waitFor();
    await ada.hits("Enter");
  };
  await jumps("neues", "Neues Thema in politik");
  await ada.isOn("Neues Thema");
  await jumps("ungel", "Ungelesen");
  await ada.isOn("Ungelesen");
  await jumps("gemer", "Gemerkt");
  await ada.isOn("Gemerkt");
  await jumps("entw", "Entwürfe");
  await ada.isOn("Entwürfe");
  await jumps("postf", "Postfach");
  await ada.isOn("Postfach");
  const kept = () => ada.page.evaluate(() => Object.keys(localStorage).filter((key) => /recent/.test(key)));
  expect(await kept()).toHaveLength(1);
  await jumps("abmel", "Abmelden");
  await ada.page.waitForURL((url) => url.pathname === "/");
  expect(await kept()).toEqual([]);
});
