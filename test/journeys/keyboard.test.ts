import { expect } from "@jest/globals";
import { axeFaults } from "../support/browser-checks.js";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const title = "Rat verschiebt Beschluss";

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
