import { describe } from "@jest/globals";
import { DELETE, EDIT, TOPIC } from "../support/documents.js";
import { Stage } from "../support/browser.js";

const stage = Stage.forFile();
const { test, journey, comes } = stage;

const council = { title: "Rat verschiebt Beschluss", says: ["Was nun?"] };

describe("more than words", () => {
  test("an answer without words reaches the other, and is taken back", async () => {
    const { ada, bo } = await journey({ topics: [council] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(council.title), bo.opensTopic(council.title)]);
    await ada.reactsTo("Was nun?", "Danke");
    await bo.seesButton("Danke 1: Ada Auer");
    await bo.presses("Danke 1: Ada Auer");
    await ada.seesButton("Danke 2: Bo Beck und Ada Auer");
    await ada.presses("Danke 2: Bo Beck und Ada Auer");
    await bo.seesButton("Danke 1: Bo Beck");
  });

  test("a quote shows what it speaks of, and follows it through correction and deletion", async () => {
    const { ada, bo, cast } = await journey({ topics: [{ ...council, by: "ada" }] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(council.title), bo.opensTopic(council.title)]);
    await bo.choosesFor("Was nun?", "Zitieren");
    await bo.seesButton("Zitat entfernen");
    await bo.says("Abwarten.");
    await bo.seesNoButton("Zitat entfernen");
    await ada.reads(/Was nun\?\s*Abwarten\./);
    const held = { id: cast.topics.get(council.title) };
    const { topic } = await ada.visitor!.ask<{ topic: { messages: { items: { id: string }[] } } }>(
      TOPIC,
      held,
    );
    const id = topic.messages.items[0]?.id;
    await ada.visitor!.ask(EDIT, { id, body: "Was tun?", version: 1 });
    await bo.reads(/Was tun\?\s*Abwarten\./);
    await ada.visitor!.ask(DELETE, { id });
    await bo.reads(/Beitrag gelöscht\s*Abwarten\./);
  });

  test("what one writes for new readers stands over the topic for all", async () => {
    const { ada, bo } = await journey({ topics: [council] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(council.title), bo.opensTopic(council.title)]);
    await ada.choosesForTopic("Zusammenfassung schreiben");
    await ada.seesDialog("Zusammenfassung für neue Leserinnen und Leser");
    await ada.field("Zusammenfassung für neue Leserinnen und Leser").click();
    await ada.types("Der Rat tagt im Mai.");
    await ada.presses("Speichern");
    await bo.sees("Der Rat tagt im Mai.");
    await bo.sees("Zuletzt von Ada Auer");
    await bo.choosesForTopic("Verlauf des Themas");
    await bo.sees("Ada Auer hat die Zusammenfassung geändert.");
  });
});

describe("what one is writing", () => {
  test("stands on the second device, and is gone on both once it was sent", async () => {
    const { ada, world, cast } = await journey({ topics: [council] });
    const phone = await comes({ name: "Ada Auer", visitor: await world.signIn(cast.people.ada.visitor.id) });
    await Promise.all([ada.opens("#hilfe"), phone.opens("#hilfe")]);
    await ada.opensTopic(council.title);
    await ada.writes("Das hatten wir im März");
    await phone.seesTopic(council.title, "Entwurf");
    await phone.opensTopic(council.title);
    await phone.hasWritten("Das hatten wir im März");
    await phone.presses("Senden");
    await ada.reads("Das hatten wir im März");
    await ada.hasNothingWritten();
  });

  test("an empty topic says at the field what is missing", async () => {
    const { ada } = await journey();
    await ada.opens("#hilfe");
    await ada.follows("Neues Thema");
    await ada.isOn("Neues Thema");
    await ada.presses("Thema beginnen");
    await ada.sees("Bitte geben Sie dem Thema einen Titel.");
    await ada.sees("Bitte schreiben Sie einen ersten Beitrag.");
  });
});
