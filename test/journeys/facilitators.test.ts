import { describe, expect } from "@jest/globals";
import type { World } from "../factories/world.js";
import { axeFaults, sidewaysFaults, targetFaults } from "../support/browser-checks.js";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const people = {
  emine: { name: "Emine Ehrlich", role: "STAFF" },
  frida: { name: "Frida Falk", role: "FACILITATOR", of: "Lahr" },
  gero: { name: "Gero Graf", role: "FACILITATOR", of: "Lahr" },
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
} as const;

const assigning = "Aus dem Pool zuteilen: Mosbach";

const entry = (someone: Member, name: string) =>
  someone.page
    .getByRole("listitem")
    .filter({ has: someone.page.getByRole("heading", { name, exact: true, level: 3 }) });

const poolOf = async (someone: Member): Promise<void> => {
  await someone.goesTo("/programm/moderation");
  await entry(someone, "Frida Falk").waitFor();
};

/** What a field offers below it. */
const offered = (someone: Member, label: string) =>
  someone.page.getByRole("listbox", { name: label, exact: true }).getByRole("option");

const picks = async (someone: Member, label: string, text: string): Promise<void> => {
  await someone.page.getByRole("combobox", { name: label, exact: true }).fill(text);
  await offered(someone, label).first().click();
};

async function districtOf(world: World, placeId: string): Promise<string> {
  const [owner] = await world.database.query<{ district: string }>(
    "SELECT district FROM organisation JOIN place ON owner_key = key WHERE place.id = $1",
    [placeId],
  );
  return owner?.district ?? "";
}

/** In her profile: what she is good at, where, and for how many. */
async function fridaWrites(frida: Member, region = "Neckar-Odenwald-Kreis"): Promise<void> {
  await frida.goesTo("/profil");
  await frida.seesHeading("Ihr Profil als Prozessbegleitung");
  await picks(frida, "Methoden", "Zukunfts");
  await frida.page.getByRole("combobox", { name: "Methoden", exact: true }).fill("Theater im Stadtteil");
  await frida.presses("Hinzufügen");
  await picks(frida, "Regionen", region);
  await frida.chooses("Wie viele Kommunen können Sie insgesamt begleiten?", "2 Kommunen");
  await frida.page
    .getByRole("region", { name: "Ihr Profil als Prozessbegleitung" })
    .getByRole("button", { name: "Speichern" })
    .click();
}

describe("the pool of facilitators", () => {
  test("shows the office live what a facilitator writes, who is then given a place and sees it", async () => {
    const { emine, frida, ada, world, cast } = await journey({ people });
    const mosbach = cast.places.get("Mosbach") ?? "";
    const district = await districtOf(world, mosbach);
    await poolOf(emine);
    await entry(emine, "Frida Falk").getByText("Platz nicht angegeben").waitFor();

    await fridaWrites(frida, district);
    await frida.sees(/^Gespeichert \d/);
    await frida.sees("Platz für 1");
    const seen = entry(emine, "Frida Falk");
    await seen.getByText("Platz für 1").waitFor();
    await seen.getByText("Zukunftswerkstatt, Theater im Stadtteil").waitFor();
    await seen.getByText(district).waitFor();

    await emine.chooses("Methode", "Theater im Stadtteil");
    await emine.page.getByRole("checkbox", { name: "hat noch Platz" }).check();
    await emine.sees("1 von 2 Personen.");
    expect(await entry(emine, "Gero Graf").count()).toBe(0);
    await emine.reloads();
    await emine.sees("1 von 2 Personen.");

    await ada.goesTo(`/kommunen/${mosbach}/team`);
    await emine.goesTo(`/kommunen/${mosbach}/team`);
    await emine.presses("Aus dem Pool zuteilen");
    await emine.seesDialog(assigning);
    await emine.page
      .getByRole("list", { name: "Was für oder gegen Frida Falk spricht" })
      .getByText(district)
      .waitFor();
    await emine.pressesIn(assigning, "Frida Falk zuteilen");
    await emine.seesNoDialog(assigning);
    await emine.hasFocusOn("button", "Aus dem Pool zuteilen");
    await Promise.all([emine, ada].map((one) => one.sees("Frida Falk")));

    // She stands in her profile, and her new place is there without loading anything.
    await frida.page.getByRole("main").getByRole("link", { name: "Mosbach" }).waitFor();
    await frida.sees("ausgelastet");
    await ada.seesNoButton("Aus dem Pool zuteilen");
  });

  test("holds candidates, who are invited from the place", async () => {
    const { emine, cast } = await journey({ people });
    const mosbach = cast.places.get("Mosbach") ?? "";
    await poolOf(emine);
    await emine.presses("Person vormerken");
    await emine.seesDialog("Person vormerken");
    await emine.pressesIn("Person vormerken", "Vormerken");
    await emine.sees("Bitte füllen Sie dieses Feld aus.");
    await emine.fillsInOf("Person vormerken", "Vorname", "Ines Maria");
    await emine.fillsInOf("Person vormerken", "Nachname", "von Berg");
    await emine.fillsInOf("Person vormerken", "Mailadresse", "ines@berg.example");
    // Typed and not added: it counts all the same.
    await emine.page.getByRole("combobox", { name: "Methoden", exact: true }).fill("Open Space");
    await emine.fillsInOf("Person vormerken", "Notiz (freiwillig)", "Ab Mai, empfohlen aus Lahr.");
    await emine.pressesIn("Person vormerken", "Vormerken");
    await emine.seesNoDialog("Person vormerken");
    const noted = entry(emine, "Ines Maria von Berg");
    await noted.getByText("Vorgemerkt, noch ohne Zugang").waitFor();
    await noted.getByText("Open Space").waitFor();
    await noted.getByText("Ab Mai, empfohlen aus Lahr.").waitFor();

    await emine.goesTo(`/kommunen/${mosbach}/team`);
    await emine.presses("Aus dem Pool zuteilen");
    await emine.seesDialog(assigning);
    await emine.chooses("Was ist besonders gefragt?", "Open Space");
    await emine.pressesIn(assigning, "Ines Maria von Berg einladen");
    await emine.seesNoDialog(assigning);
    await emine.seesHeading("Offene Einladungen");
    await emine.sees("Ines Maria von Berg");

    await emine.goesTo("/programm/moderation");
    await emine.presses("Ines Maria von Berg: Angaben ändern");
    await emine.picks("Aus dem Pool nehmen");
    await emine.pressesIn("Ines Maria von Berg aus dem Pool nehmen?", "Aus dem Pool nehmen");
    await noted.waitFor({ state: "detached" });
  });

  test("loses nobody's words when the office and the facilitator write at once", async () => {
    const { emine, frida } = await journey({ people });
    await poolOf(emine);
    await emine.presses("Frida Falk: Angaben ändern");
    await emine.picks("Ändern");
    await emine.seesDialog("Frida Falk");
    await emine.fillsInOf("Frida Falk", "Notiz (freiwillig)", "Gern im Ländlichen.");
    await fridaWrites(frida);
    await frida.sees(/^Gespeichert \d/);

    await emine.pressesIn("Frida Falk", "Speichern");
    await emine.seesAlert("Das hat inzwischen jemand anderes geändert.");
    await emine.seesAlert("Zukunftswerkstatt, Theater im Stadtteil");
    expect(await emine.field("Notiz (freiwillig)").inputValue()).toBe("Gern im Ländlichen.");
    await emine.pressesIn("Frida Falk", "Neuen Stand übernehmen");
    await emine.fillsInOf("Frida Falk", "Notiz (freiwillig)", "Gern im Ländlichen.");
    await emine.pressesIn("Frida Falk", "Speichern");
    await emine.seesNoDialog("Frida Falk");
    await entry(emine, "Frida Falk").getByText("Gern im Ländlichen.").waitFor();
    await entry(emine, "Frida Falk").getByText("Zukunftswerkstatt, Theater im Stadtteil").waitFor();
    // The note is the office's own.
    await frida.doesNotSee("Gern im Ländlichen.");
  });

  test("keeps what is being written when others change what is looked for, or asking again fails", async () => {
    const { emine, frida } = await journey({ people });
    await fridaWrites(frida);
    await frida.sees(/^Gespeichert \d/);
    await poolOf(emine);
    await emine.chooses("Methode", "Theater im Stadtteil");
    await emine.presses("Frida Falk: Angaben ändern");
    await emine.picks("Ändern");
    await emine.seesDialog("Frida Falk");
    await emine.fillsInOf("Frida Falk", "Notiz (freiwillig)", "Gern im Ländlichen.");
    await frida.presses("Theater im Stadtteil entfernen");
    await frida.page
      .getByRole("region", { name: "Ihr Profil als Prozessbegleitung" })
      .getByRole("button", { name: "Speichern" })
      .click();
    await emine.page.getByText("Dazu passt gerade niemand").waitFor({ state: "attached" });
    expect(await emine.field("Notiz (freiwillig)").inputValue()).toBe("Gern im Ländlichen.");

    // Asked for again in vain.
    await frida.page.getByRole("combobox", { name: "Regionen", exact: true }).fill("Lörr");
    await frida.page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query Facilitators") ? route.abort() : route.fallback(),
    );
    const asked = frida.page.waitForEvent("requestfailed");
    await emine.pressesIn("Frida Falk", "Speichern");
    await emine.pressesIn("Frida Falk", "Meine Angaben behalten");
    await emine.pressesIn("Frida Falk", "Speichern");
    await emine.seesNoDialog("Frida Falk");
    await asked;
    await frida.page.unrouteAll();
    // Typed and not chosen: said, and not lost.
    await frida.page
      .getByRole("region", { name: "Ihr Profil als Prozessbegleitung" })
      .getByRole("button", { name: "Speichern" })
      .click();
    await frida.sees(/„Lörr“ ist noch nicht ausgewählt/);
    expect(await frida.page.getByRole("combobox", { name: "Regionen", exact: true }).inputValue()).toBe(
      "Lörr",
    );
  });

  test("is filled in by keyboard, and nobody but the office sees all of it", async () => {
    const { emine, frida, ada } = await journey({ people, browser: { reducedMotion: "reduce" } });
    await frida.goesTo("/profil");
    const methods = frida.page.getByRole("combobox", { name: "Methoden", exact: true });
    await methods.focus();
    await frida.types("World");
    await frida.hits("ArrowDown", "Enter");
    await frida.seesButton("World-Café entfernen");
    await frida.types("Planspiel");
    await frida.hits("Enter");
    await frida.seesButton("Planspiel entfernen");
    await frida.hits("Escape", "Tab");
    await frida.hasFocusOn("button", "World-Café entfernen");
    await frida.hits("Enter");
    await frida.seesNoButton("World-Café entfernen");
    await methods.and(frida.page.locator(":focus")).waitFor();

    await poolOf(emine);
    await emine.presses("Person vormerken");
    await emine.seesDialog("Person vormerken");
    await emine.page.getByRole("combobox", { name: "Methoden", exact: true }).focus();
    await offered(emine, "Methoden").first().waitFor();
    // The list closes first, and the dialog only when it is gone.
    await emine.hits("Escape");
    await offered(emine, "Methoden").first().waitFor({ state: "detached" });
    await emine.seesDialog("Person vormerken");

    await Promise.all([ada.goesTo("/programm/moderation"), frida.goesTo("/programm/moderation")]);
    for (const someone of [ada, frida]) {
      await someone.sees("Hier sieht das Programmbüro, wer welche Kommune begleiten kann.");
      await someone.doesNotSee("Gero Graf");
    }
  });

  test("has no fault at any size", async () => {
    const { emine, frida } = await journey({ people, browser: { reducedMotion: "reduce" } });
    await fridaWrites(frida);
    await frida.sees(/^Gespeichert \d/);
    await poolOf(emine);
    for (const someone of [emine, frida])
      for (const width of [1280, 360])
        for (const colorScheme of ["light", "dark"] as const) {
          await someone.page.setViewportSize({ width, height: 800 });
          await someone.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await someone.isUndisturbed();
          expect(await axeFaults(someone.page)).toEqual([]);
          expect(await sidewaysFaults(someone.page)).toEqual([]);
          expect(await targetFaults(someone.page)).toEqual([]);
        }
  });
});
