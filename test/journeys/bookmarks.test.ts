import { describe, expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

const { test, journey, comes } = Stage.forFile();

const title = "Rat verschiebt Beschluss";
const says = ["Wer hatte das schon?", "Wir, im März: erst die Ausschüsse, dann der Rat.", "Danke!"];
const topics = [{ title, says }];

const onTwoDevices = async () => {
  const story = await journey({ topics });
  const { ada, cast } = story;
  const phone = await comes({ name: "Ada, unterwegs", visitor: cast.people.ada.visitor });
  await ada.opens("#hilfe");
  await ada.opensTopic(title);
  return { ...story, phone };
};

describe("a bookmark", () => {
  test("with a note is there on one's other device at once, leads to the message, and nobody else sees it", async () => {
    const { ada, bo, phone } = await onTwoDevices();
    await phone.goesTo("/gemerkt");
    await phone.sees("Hier steht, was Sie sich merken");
    await bo.opens("#hilfe");
    await bo.opensTopic(title);

    await ada.choosesFor("Wir, im März", "Merken");
    await phone.sees("Wir, im März: erst die Ausschüsse");
    await ada.choosesFor("Wir, im März", "Notiz hinzufügen");
    await ada.fillsIn("Ihre Notiz", "Für den Hauptausschuss");
    await ada.presses("Speichern");
    await ada.message("Wir, im März").filter({ hasText: "Für den Hauptausschuss" }).waitFor();
    await phone.sees("Für den Hauptausschuss");
    expect(await bo.message("Wir, im März").innerText()).not.toContain("Hauptausschuss");

    await phone.follows(/Wir, im März/);
    await phone.isOn(title);
    await phone.isLookingAt("Wir, im März");
    await phone.goesTo("/gespraeche");
    await phone.follows("Gemerkt (1)");
    await phone.isOn("Gemerkt");
    await phone.standsInSection("Gespräche");
  });

  test("is taken away without a question, and taken back with its note; the other device follows", async () => {
    const { ada, phone } = await onTwoDevices();
    await ada.choosesFor("Wir, im März", "Merken");
    await ada.choosesFor("Wir, im März", "Notiz hinzufügen");
    await ada.fillsIn("Ihre Notiz", "Für den Hauptausschuss");
    await ada.presses("Speichern");
    await phone.goesTo("/gemerkt");
    await phone.sees("Für den Hauptausschuss");
    await phone.presses(/aus Gemerkt entfernen$/);
    await phone.sees("nicht mehr gemerkt");
    await phone.hasFocusOn("button", "Rückgängig");
    await ada.message("Wir, im März").filter({ hasNotText: "Für den Hauptausschuss" }).waitFor();
    await phone.presses("Rückgängig");
    await phone.sees("Für den Hauptausschuss");
    await ada.message("Wir, im März").filter({ hasText: "Für den Hauptausschuss" }).waitFor();

    await ada.choosesFor("Wir, im März", "Nicht mehr merken");
    await phone.sees("Hier steht, was Sie sich merken");
    await ada.presses("Rückgängig");
    await phone.sees("Für den Hauptausschuss");
  });

  test("whose note is written on two devices: the one that comes later sees the other first", async () => {
    const { ada, phone } = await onTwoDevices();
    await ada.choosesFor("Wir, im März", "Merken");
    await phone.goesTo("/gemerkt");
    await phone.presses(/^Notiz zu Beitrag 2/);
    await phone.fillsIn("Ihre Notiz", "Unterwegs geschrieben");
    await ada.choosesFor("Wir, im März", "Notiz hinzufügen");
    await ada.fillsIn("Ihre Notiz", "Im Büro geschrieben");
    await ada.presses("Speichern");
    await phone.sees("Auf einem anderen Gerät haben Sie inzwischen notiert");
    await phone.sees("Im Büro geschrieben");
    await phone.presses("Meine Notiz speichern");
    await ada.message("Wir, im März").filter({ hasText: "Unterwegs geschrieben" }).waitFor();
  });

  test("is made and written with the keyboard alone", async () => {
    const { ada } = await onTwoDevices();
    await ada.reads("Danke!");
    await ada.message("Danke!").focus();
    await ada.hits("ArrowUp", "m");
    await ada.message("Wir, im März").filter({ hasText: "Notiz hinzufügen" }).waitFor();
    await ada.hasFocusOn("listitem", /Wir, im März/);
    await ada.hits("m");
    await ada.hasFocusOn("textbox", "Ihre Notiz");
    await ada.types("Mit Tasten");
    await ada.hits("ControlOrMeta+Enter");
    await ada.message("Wir, im März").filter({ hasText: "Mit Tasten" }).waitFor();
    await ada.hasFocusOn("listitem", /gemerkt, .*Wir, im März/);
  });

  test("of a message that is taken back says so, and keeps the note", async () => {
    const { ada, bo } = await journey({ topics: [{ title, by: "bo", says: ["Nicht für alle bestimmt"] }] });
    for (const reader of [ada, bo]) {
      await reader.opens("#hilfe");
      await reader.opensTopic(title);
    }
    await ada.choosesFor("Nicht für alle", "Merken");
    await ada.choosesFor("Nicht für alle", "Notiz hinzufügen");
    await ada.fillsIn("Ihre Notiz", "Bo anrufen");
    await ada.presses("Speichern");
    await ada.message("Bo anrufen").waitFor();
    await ada.goesTo("/gemerkt");
    await ada.sees("Nicht für alle bestimmt");
    await bo.takesBack("Nicht für alle bestimmt");
    await ada.sees("Beitrag zurückgezogen");
    await ada.sees("Bo anrufen");
    await ada.doesNotSee("Nicht für alle bestimmt");
  });
});
