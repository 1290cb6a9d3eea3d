import { describe, expect } from "@jest/globals";
import { newId, type World } from "../factories/world.js";
import { Stage } from "../support/browser.js";
import type { Member } from "../support/browser-member.js";

const { test, journey } = Stage.forFile();

const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Mosbach" },
} as const;

/** What somebody has to see to at a place. */
async function duty(world: World, placeId: string, personId: string, title: string): Promise<void> {
  await world.database.query(
    `INSERT INTO building_block (id, place_id, position, title, phase, state, ends_on, responsible_id)
     VALUES ($1, $2, 1000 + (random() * 1000000000)::int, $3, 'ANALYSIS', 'PLANNED', '2019-04-10', $4)`,
    [newId(), placeId, title, personId],
  );
}

const handOverOf = (name: string): string => `${name}: Rolle beenden oder übergeben`;
const ticked = (someone: Member, title: string) => someone.page.getByRole("checkbox", { name: title });

describe("handing over the lead", () => {
  test("moves what is open but for what is kept, and both see it without loading anything", async () => {
    const { ada, bo, world, cast } = await journey({ people });
    const placeId = cast.places.get("Mosbach") ?? "";
    const adaId = cast.people.ada.visitor.id;
    await duty(world, placeId, adaId, "Leitlinien in den Rat");
    await duty(world, placeId, adaId, "Bürgercafé auswerten");

    await Promise.all([ada, bo].map((one) => one.goesTo(`/kommunen/${placeId}/team`)));
    await bo.seesHeading("Projektleitung");
    await bo.seesNoButton(handOverOf("Ada Auer"));

    await ada.presses(handOverOf("Ada Auer"));
    await ada.picks("Rolle übergeben");
    await ada.seesDialog("Projektleitung übergeben");
    await ada.chooses("An wen?", "Bo Beck");
    await ada.sees("Baustein · bis 10. April 2019");
    await ticked(ada, "Bürgercafé auswerten").uncheck();
    await ada.pressesIn("Projektleitung übergeben", "Rolle übergeben");
    await ada.seesNoDialog("Projektleitung übergeben");

    // The new lead has the button now, and the old one no longer.
    await bo.seesButton(handOverOf("Bo Beck"));
    await bo.sees("Projektleitung: von Ada Auer an Bo Beck");
    await bo.sees("mitgegangen: 1 Baustein");
    await ada.seesNoButton(handOverOf("Bo Beck"));
    await ada.sees("Projektleitung: von Ada Auer an Bo Beck");

    const kept = await world.database.query<{ title: string; responsible: string }>(
      `SELECT title, responsible_id AS responsible FROM building_block WHERE place_id = $1
       AND responsible_id IS NOT NULL ORDER BY title`,
      [placeId],
    );
    expect(kept).toEqual([
      { title: "Bürgercafé auswerten", responsible: adaId },
      { title: "Leitlinien in den Rat", responsible: cast.people.bo.visitor.id },
    ]);
  });

  test("whoever leaves the place keeps nothing, and is told so before", async () => {
    const { ada, bo, world, cast } = await journey({ people });
    const placeId = cast.places.get("Mosbach") ?? "";
    await duty(world, placeId, cast.people.ada.visitor.id, "Leitlinien in den Rat");
    await Promise.all([ada, bo].map((one) => one.goesTo(`/kommunen/${placeId}/team`)));
    await ada.presses(handOverOf("Ada Auer"));
    await ada.picks("Rolle übergeben");
    await ada.chooses("An wen?", "Bo Beck");
    await ada.page.getByRole("checkbox", { name: "Ada Auer bleibt im Team vor Ort" }).uncheck();
    await ada.sees("Ada Auer verlässt den Ort. Alles Offene geht deshalb mit.");
    await ada.pressesIn("Projektleitung übergeben", "Rolle übergeben");
    await bo.sees("Projektleitung: von Ada Auer an Bo Beck");
    await ada.isOn("Sie haben zurzeit keine Rolle im Netzwerk");
  });
});

describe("what a place brings in", () => {
  test("is written down by one and seen by the other at once", async () => {
    const { ada, bo, cast } = await journey({ people });
    const placeId = cast.places.get("Mosbach") ?? "";
    await Promise.all([ada, bo].map((one) => one.goesTo(`/kommunen/${placeId}/team`)));
    await bo.seesHeading("Noch keine Eigenleistung eingetragen");
    await ada.presses("Eigenleistung eintragen");
    await ada.seesDialog("Eigenleistung eintragen");
    await ada.fillsInOf("Eigenleistung eintragen", "Wofür?", "Vorbereitung des Auftakts");
    await ada.page.getByLabel("Wann?").fill("2018-11-05");
    await ada.fillsInOf("Eigenleistung eintragen", "Wie viele Stunden?", "2,5");
    await ada.pressesIn("Eigenleistung eintragen", "Speichern");
    await bo.sees("Vorbereitung des Auftakts");
    await bo.sees("2,5 Stunden");
  });

  test("a name in the process group needs the person's consent", async () => {
    const { ada, bo, cast } = await journey({ people });
    const placeId = cast.places.get("Mosbach") ?? "";
    await Promise.all([ada, bo].map((one) => one.goesTo(`/kommunen/${placeId}/team`)));
    await ada.presses("Mitglied eintragen");
    await ada.seesDialog("Mitglied eintragen");
    await ada.fillsInOf("Mitglied eintragen", "Wen vertritt das Mitglied?", "Sportvereine");
    await ada.page.getByRole("radio", { name: "Mit Namen" }).check();
    await ada.fillsInOf("Mitglied eintragen", "Name", "Lore Grün");
    await ada.pressesIn("Mitglied eintragen", "Speichern");
    await ada.sees("Bitte nennen Sie einen Namen nur, wenn die Person einverstanden ist.");
    const consent = ada.page.getByRole("checkbox", { name: /einverstanden/ });
    await consent.check();
    await ada.fillsInOf("Mitglied eintragen", "Name", "Lore Grüner");
    expect(await consent.isChecked()).toBe(false);
    await ada.fillsInOf("Mitglied eintragen", "Name", "Lore Grün");
    expect(await consent.isChecked()).toBe(true);
    await ada.pressesIn("Mitglied eintragen", "Speichern");
    await bo.sees("Lore Grün, Sportvereine");
  });
});
