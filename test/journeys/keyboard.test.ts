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
