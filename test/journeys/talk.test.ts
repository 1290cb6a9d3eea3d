import { describe, expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const council = { title: "Rat verschiebt Beschluss", says: ["Was nun?"] };

describe("two people in one topic", () => {
  test("a message reaches the other person, and an answer comes back", async () => {
    const { ada, bo } = await journey({ topics: [council] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(council.title), bo.opensTopic(council.title)]);
    await ada.says("Wer hatte das schon?");
    await bo.reads("Wer hatte das schon?");
    await bo.says("Wir, im März.");
    await ada.reads("Wir, im März.");
    expect((await ada.readMessages("Was nun?")).length).toBe(1);
  });

  test("a correction and a deletion appear where the words stood", async () => {
    const { ada, bo } = await journey({ topics: [council] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(council.title), bo.opensTopic(council.title)]);
    await ada.says("Am Dienstag");
    await bo.reads("Am Dienstag");
    await ada.corrects("Am Dienstag", "Am Donnerstag");
    await bo.reads("Am Donnerstag");
    await bo.doesNotRead("Am Dienstag");
    await bo.reads("bearbeitet");
    await ada.takesBack("Am Donnerstag");
    await bo.reads("Beitrag zurückgezogen");
    await bo.doesNotRead("Am Donnerstag");
  });

  test("solved, opened again, renamed: the other sees it at once", async () => {
    const { ada, bo } = await journey({ topics: [{ ...council, by: "ada" }] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(council.title), bo.opensTopic(council.title)]);
    await bo.choosesForTopic("Als gelöst markieren");
    await ada.sees("Gelöst von Bo Beck");
    await ada.choosesForTopic("Wieder öffnen");
    await bo.doesNotSee("Gelöst von Bo Beck");
    await ada.renamesTopic("Rat beschließt im Mai");
    await bo.isOn("Rat beschließt im Mai");
  });
});

describe("what is unread", () => {
  test("rises in channel, topic and navigation, and falls with reading", async () => {
    const { ada, bo } = await journey({
      topics: [
        { ...council, by: "ada" },
        { title: "Ein anderes", by: "bo" },
      ],
    });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await bo.opensTopic(council.title);
    await bo.seesTopic(council.title, "");
    await bo.opensTopic("Ein anderes");
    await bo.seesChannel("#hilfe");
    await bo.seesNavigation("");

    await ada.opensTopic(council.title);
    await ada.says("Erstens");
    await bo.seesChannel("#hilfe", "1 ungelesener Beitrag");
    await ada.says("Zweitens");
    await bo.seesChannel("#hilfe", "2 ungelesene Beiträge");
    await bo.seesTopic(council.title, "2 ungelesene Beiträge");
    await bo.seesNavigation("2 ungelesene Beiträge");

    await bo.opensTopic(council.title);
    await bo.reads("Zweitens");
    await bo.seesTopic(council.title, "");
    await bo.seesChannel("#hilfe");
    await bo.seesNavigation("");
  });

  test("a mention by completion is counted for whom it names", async () => {
    const { ada, bo } = await journey({
      topics: [
        { ...council, by: "ada" },
        { title: "Ein anderes", by: "bo" },
      ],
    });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await bo.opensTopic(council.title);
    await bo.seesTopic(council.title, "");
    await bo.opensTopic("Ein anderes");

    await ada.opensTopic(council.title);
    await ada.writes("Das weiß @bo");
    await ada.seesOption(/Bo Beck/);
    await ada.hits("Enter");
    await ada.types("sicher.");
    await ada.presses("Senden");
    await ada.reads("Das weiß @Bo Beck sicher.");

    await bo.seesChannel("#hilfe", "1 ungelesener Beitrag, 1 Erwähnung");
    await bo.seesTopic(council.title, "1 Erwähnung");
    await bo.seesNavigation("1 ungelesener Beitrag, 1 Erwähnung");
    await bo.opensTopic(council.title);
    await bo.reads("Das weiß @Bo Beck sicher.");
    await bo.seesChannel("#hilfe");
  });
});

describe("finding the way", () => {
  test("a new topic appears in the list of the others", async () => {
    const { ada, bo } = await journey();
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await bo.seesHeading("Noch kein Thema");
    await ada.startsTopic("Wie erreichen wir Eltern?", "Abends kommt niemand.");
    await bo.seesTopic("Wie erreichen wir Eltern?", "1 ungelesener Beitrag");
    await bo.opensTopic("Wie erreichen wir Eltern?");
    await bo.reads("Abends kommt niemand.");
  });

  test("the link of a message leads to it, and back leads back", async () => {
    const says = Array.from({ length: 80 }, (_, index) => `Beitrag Nummer ${index + 1}.`);
    const { ada, bo, cast } = await journey({ topics: [{ title: council.title, by: "ada", says }] });
    await ada.opens("#hilfe");
    await ada.opensTopic(council.title);
    await ada.reads("Beitrag Nummer 80.");
    const id = cast.topics.get(council.title) ?? "";

    await bo.opens("#hilfe");
    const before = bo.address;
    await bo.goesTo(`/gespraeche/thema/${id}/7`);
    await bo.isLookingAt("Beitrag Nummer 7.");
    await bo.goesBack();
    await bo.isOn("hilfe");
    expect(bo.address).toBe(before);
  });
});
