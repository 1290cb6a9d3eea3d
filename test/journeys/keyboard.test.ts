import { expect } from "@jest/globals";
import { axeFaults } from "../support/browser-checks.js";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const title = "Rat verschiebt Beschluss";
const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
} as const;

test("signing in, reading, writing and settling a topic, with nothing but the keyboard", async () => {
  const email = "ada@mosbach.example";
  const { ada, bo, cast } = await journey({
    people: {
      ada: { name: "Ada Auer", email, role: "PROJECT_LEAD", of: "Mosbach" },
      bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
    },
    topics: [{ title }],
  });
  await cast.people.ada.visitor.ask(`mutation { setPassword(next: "ein-kurzer-satz") { hasPassword } }`);
  await ada.page.context().clearCookies();
  await bo.opens("#hilfe");
  await bo.opensTopic(title);

  await ada.goesTo("/anmelden");
  await ada.tabsTo("textbox", "E-Mail-Adresse");
  await ada.types(email);
  await ada.tabsTo("textbox", "Passwort");
  await ada.types("ein-kurzer-satz");
  await ada.hits("Enter");
  await ada.hasFocusOn("heading", "Gespräche");

  await ada.tabsTo("link", /^hilfe/);
  await ada.hits("Enter");
  await ada.hasFocusOn("heading", "hilfe");
  await ada.tabsTo("link", /^Rat verschiebt Beschluss/);
  await ada.hits("Enter");
  await ada.hasFocusOn("heading", title);

  await ada.tabsTo("textbox", /^Beitrag zu „/);
  await ada.types("Das ist ");
  await ada.hits("ControlOrMeta+b");
  await ada.types("wichtig");
  await ada.hits("ControlOrMeta+b");
  await ada.types(", oder?");
  await ada.hits("ControlOrMeta+Enter");
  await bo.readsStrong("wichtig");
  await bo.reads("Das ist wichtig, oder?");
  await ada.hasFocusOn("textbox", /^Beitrag zu „/);

  await ada.types("Liste: ");
  await ada.tabsTo("button", "Fett", "Shift+Tab");
  await ada.hits("ArrowRight", "Enter");
  await ada.hasFocusOn("textbox", /^Beitrag zu „/);
  await ada.types("schräg");
  await ada.tabsTo("button", "Senden");
  await ada.hits("Enter");
  await bo.reads("Liste: schräg");

  await ada.tabsTo("button", "Aktionen zum Thema", "Shift+Tab");
  await ada.hits("Enter");
  await ada.hasFocusOn("menuitem", "Als gelöst markieren");
  await ada.hits("Enter");
  await bo.sees("Gelöst von Ada Auer");
  await ada.hasFocusOn("button", "Aktionen zum Thema");
});

test("from part to part with F6, from message to message with the arrows, and what the keys do with ?", async () => {
  const says = ["Erstens fehlt der Raum.", "Zweitens fehlt die Zeit.", "Drittens fehlt niemand."];
  const { ada } = await journey({
    people: { ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" } },
    topics: [{ title, by: "ada", says }],
  });
  await ada.opens("#hilfe");
  await ada.opensTopic(title);
  await ada.reads("Drittens fehlt niemand.");

  const parts: string[] = [];
  for (let n = 0; n < 5; n++) {
    await ada.hits("F6");
    parts.push(
      await ada.page.evaluate(() => {
        const part = document.activeElement?.closest("[data-region]");
        const name = part?.getAttribute("aria-label") ?? part?.querySelector("h1, h2")?.textContent;
        return name ?? (part?.querySelector("[role='textbox']") ? "Schreibfeld" : "");
      }),
    );
  }
  expect([...parts].sort()).toEqual(["Beiträge", "Hauptnavigation", "Kanäle", "Schreibfeld", "hilfe"].sort());
  while (parts[0] !== "Beiträge") parts.push(parts.shift()!);
  expect(parts).toEqual(["Beiträge", "Schreibfeld", "Hauptnavigation", "Kanäle", "hilfe"]);

  for (let n = 0; n < 6; n++) {
    await ada.hits("Shift+F6");
    if (await ada.page.evaluate(() => document.activeElement?.matches("li[data-number]"))) break;
  }
  await ada.hasFocusOn("listitem", /Drittens fehlt niemand/);
  await ada.hits("ArrowUp");
  await ada.hasFocusOn(
    "listitem",
    /^Beitrag von Ada Auer, .*Uhr, .*eigener Beitrag.*, Zweitens fehlt die Zeit/,
  );
  await ada.hits("Home");
  await ada.hasFocusOn("listitem", /Erstens fehlt der Raum/);
  await ada.hits("End");
  await ada.hasFocusOn("listitem", /Drittens fehlt niemand/);

  await ada.hits("?");
  await ada.seesDialog("Tastenkürzel");
  await ada.sees("Nächster ungelesener Beitrag");
  expect(await axeFaults(ada.page)).toEqual([]);
  await ada.hits("Escape");
  await ada.seesNoDialog("Tastenkürzel");
  await ada.hasFocusOn("listitem", /Drittens fehlt niemand/);

  await ada.hits("Enter");
  await ada.hasFocusOn("menuitem", /Zitieren|Link kopieren/);
});

test("answering a message by keyboard: Z quotes it, R reacts, N goes to the next unread, Escape goes back", async () => {
  const { ada, bo } = await journey({
    people,
    topics: [{ title, by: "ada", says: ["Erstens fehlt der Raum.", "Zweitens fehlt die Zeit."] }],
  });
  await bo.opens("#hilfe");
  await bo.opensTopic(title);
  await bo.says("Drittens fehlt niemand.");
  await bo.says("Viertens ist Mai.");

  await ada.opens("#hilfe");
  await ada.opensTopic(title);
  await ada.reads("Viertens ist Mai.");
  await ada.standsOn(/Erstens fehlt der Raum/);
  await ada.hits("n");
  await ada.hasFocusOn("listitem", /Drittens fehlt niemand/);
  await ada.hits("n");
  await ada.hasFocusOn("listitem", /Viertens ist Mai/);

  await ada.hits("r");
  await ada.hasFocusOn("menuitem", /^Danke/);
  await ada.hits("Escape");
  await ada.hasFocusOn("listitem", /Viertens ist Mai/);
  await ada.hits("Enter");
  await ada.hasFocusOn("menuitem", /^Zitieren/);
  await ada.hits("Escape");
  await ada.hasFocusOn("listitem", /Viertens ist Mai/);

  await ada.hits("r");
  await ada.hasFocusOn("menuitem", /^Danke/);
  await ada.hits("Enter");
  await bo.message("Viertens ist Mai.").getByRole("button", { name: /Danke/ }).waitFor();

  await ada.standsOn(/Zweitens fehlt die Zeit/);
  await ada.hits("z");
  await ada.hasFocusOn("textbox", /^Beitrag zu „/);
  await ada.types("Genau das.");
  await ada.hits("ControlOrMeta+Enter");
  await bo.message("Genau das.").getByText("Zweitens fehlt die Zeit.").waitFor();
});

test("in fields a letter is a letter, and whoever switches them off in the profile is left alone", async () => {
  const { ada } = await journey({ people, topics: [{ title, by: "bo", says: ["Ein Satz."] }] });
  const letters = "zrnes ? zrnes";
  await ada.opens("#hilfe");
  await ada.opensTopic(title);
  await ada.writes(letters);
  await ada.hasWritten(letters);
  await ada.hasFocusOn("textbox", /^Beitrag zu „/);
  await ada.hits("ControlOrMeta+k");
  await ada.hasFocusOn("combobox", "Wohin möchten Sie?");
  await ada.types(letters);
  expect(await ada.page.getByRole("combobox", { name: "Wohin möchten Sie?" }).inputValue()).toBe(letters);
  await ada.hits("Escape");
  await ada.goesTo("/suche");
  await ada.hasFocusOn("combobox", "Wonach suchen Sie?");
  await ada.types(letters);
  expect(await ada.page.getByRole("combobox", { name: "Wonach suchen Sie?" }).inputValue()).toBe(letters);
  await ada.seesNoDialog("Tastenkürzel");

  await ada.goesTo("/profil");
  const choice = ada.page.getByRole("group", { name: /^Einzelne Buchstaben/ });
  await choice.getByRole("radio", { name: "Ausgeschaltet" }).check();
  await ada.opens("#hilfe");
  await ada.opensTopic(title);
  await ada.standsOn(/Ein Satz/);
  await ada.hits("z", "r", "n", "?");
  await ada.hasFocusOn("listitem", /Ein Satz/);
  await ada.seesNoDialog("Tastenkürzel");
  await ada.hits("Enter");
  await ada.hasFocusOn("menuitem", /^Zitieren/);
  expect(await ada.page.getByRole("menuitem", { name: /^Zitieren/ }).innerText()).toBe("Zitieren");
});

test("in the inbox E is done, S is later, Z is back and the space bar unfolds: as ? says, and only on a row", async () => {
  const { ada } = await journey({ people, topics: [{ title, by: "bo", says: ["Ein Satz."] }] });
  await ada.goesTo("/postfach");
  const row = new RegExp(`^${title}`);
  await ada.tabsTo("link", row);
  await ada.hits("?");
  await ada.seesDialog("Tastenkürzel");
  await ada.dialog("Tastenkürzel").getByText("Auf einer Zeile des Postfachs").waitFor();
  await ada.dialog("Tastenkürzel").getByText("Erledigt").waitFor();
  await ada.hits("Escape");
  await ada.hasFocusOn("link", row);

  await ada.hits("Shift+e", "Space");
  await ada.sees("Ein Satz.");
  await ada.composer().click();
  await ada.types("essen zu zweit");
  await ada.hasWritten("essen zu zweit");
  await ada.tabsTo("link", row, "Shift+Tab");
  await ada.hits("s");
  await ada.seesMenuItem(/^Morgen früh/);
  await ada.hits("Escape");
  await ada.hasFocusOn("link", row);
  await ada.hits("e");
  await ada.sees("Im Moment wartet nichts auf Sie.");
  await ada.presses("Rückgängig");
  await ada.hasFocusOn("link", row);

  await ada.page.evaluate(() => localStorage.setItem("lernnetz-letters-off", "1"));
  await ada.hits("e", "s", "z");
  await ada.hasFocusOn("link", row);
  await ada.hits("Space");
  await ada.sees("Ein Satz.");
});
