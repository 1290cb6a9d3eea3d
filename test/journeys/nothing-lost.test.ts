import { describe, expect } from "@jest/globals";
import type { Cast } from "../support/browser-cast.js";
import { Stage } from "../support/browser.js";
import { TOPIC } from "../support/documents.js";

const stage = Stage.forFile();
const { test, journey } = stage;

const title = "Rat verschiebt Beschluss";
const topics = [{ title, says: ["Was nun?"] }];

const inTheTopic = async () => {
  const story = await journey({ topics });
  await Promise.all([story.ada.opens("#hilfe"), story.bo.opens("#hilfe")]);
  await Promise.all([story.ada.opensTopic(title), story.bo.opensTopic(title)]);
  return story;
};

/** What the server has, whatever the screens show. */
async function kept({ people, topics: ids }: Cast<"ada" | "bo">): Promise<string[]> {
  const reader = people.bo.visitor.at(stage.hub);
  const { topic } = await reader.ask<{ topic: { messages: { items: { body: string }[] } } }>(TOPIC, {
    id: ids.get(title),
  });
  return topic.messages.items.map(({ body }) => body);
}

describe("without a connection", () => {
  test("what is written waits, and then arrives once and in its order", async () => {
    const { ada, bo, cast } = await inTheTopic();
    await ada.isOffline();
    for (const text of ["Erstens", "Zweitens", "Drittens"]) {
      await ada.says(text);
      await ada.readsWaiting(text);
    }
    await ada.sees("Ohne Verbindung");
    await ada.isOnline();
    for (const text of ["Erstens", "Zweitens", "Drittens"]) await bo.reads(text);
    for (const text of ["Erstens", "Zweitens", "Drittens"]) await ada.readsArrived(text);
    expect(await kept(cast)).toEqual(["Was nun?", "Erstens", "Zweitens", "Drittens"]);
    for (const reader of [ada, bo]) {
      const texts = await reader.readMessages("tens");
      expect(texts.map((text) => /\w+tens/.exec(text)?.[0])).toEqual(["Erstens", "Zweitens", "Drittens"]);
    }
  });

  test("what waits outlives the page", async () => {
    const { ada, bo, cast } = await inTheTopic();
    await ada.isOffline();
    await ada.says("Gleich geht der Zug in den Tunnel");
    await ada.says("Bis später");
    await ada.readsWaiting("Bis später");
    await ada.opensNewTab();
    await ada.isOnline();
    await ada.goesTo("/kommunen");
    await bo.reads("Bis später");
    expect(await kept(cast)).toEqual(["Was nun?", "Gleich geht der Zug in den Tunnel", "Bis später"]);
  });
});

test("what is said while a topic is opened is there once it is open", async () => {
  const { ada, bo } = await journey({ topics });
  await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
  await bo.opensTopic(title);
  await ada.seesTopic(title);
  await ada.opensTopicWhile(title, async () => {
    await bo.says("Gerade noch");
    await bo.readsArrived("Gerade noch");
    await ada.seesTopic(title, "2 ungelesene");
  });
  await ada.reads("Gerade noch");
});

describe("a draft", () => {
  test("of a correction outlives Escape; „Abbrechen“ throws it away", async () => {
    const { ada } = await inTheTopic();
    await ada.says("Am Dienstag");
    await ada.readsArrived("Am Dienstag");
    await ada.choosesFor("Am Dienstag", "Bearbeiten");
    await ada.field("Beitrag bearbeiten").click();
    await ada.hits("End");
    await ada.page.keyboard.type(" um neun");
    await ada.hits("Escape");
    await ada.readsArrived("Am Dienstag");
    await ada.choosesFor("Am Dienstag", "Bearbeiten");
    await ada.field("Beitrag bearbeiten").filter({ hasText: "Am Dienstag um neun" }).waitFor();
    await ada.presses("Abbrechen");
    await ada.choosesFor("Am Dienstag", "Bearbeiten");
    await ada
      .field("Beitrag bearbeiten")
      .filter({ hasText: /^Am Dienstag$/ })
      .waitFor();
  });

  test("is still there after going elsewhere and after a reload", async () => {
    const { ada } = await journey({ topics: [...topics, { title: "Ein anderes" }] });
    await ada.opens("#hilfe");
    await ada.opensTopic(title);
    await ada.writes("Ein halber Gedanke");
    await ada.opensTopic("Ein anderes");
    await ada.hasNothingWritten();
    await ada.opensTopic(title);
    await ada.hasWritten("Ein halber Gedanke");
    await ada.writes(" und noch ein");
    await ada.reloads();
    await ada.hasWritten("Ein halber Gedanke und noch ein");
    await ada.presses("Senden");
    await ada.readsArrived("Ein halber Gedanke und noch ein");
    await ada.reloads();
    await ada.reads("Ein halber Gedanke und noch ein");
    await ada.hasNothingWritten();
  });
});

describe("a session that ends in the middle of a sentence", () => {
  const ended = "Ihre Sitzung ist beendet";

  test("is taken up over the page; the text is still there and is sent", async () => {
    const { ada, bo, cast } = await inTheTopic();
    const { visitor } = cast.people.ada;
    await visitor.ask(`mutation { setPassword(next: "ein-kurzer-satz") { hasPassword } }`);
    await ada.writes("Mitten im Satz");
    await stage.hub.database.query("DELETE FROM session WHERE person_id = $1", [visitor.id]);
    await ada.seesDialog(ended);
    await ada.fillsInOf(ended, "Passwort", "ein-kurzer-satz");
    await ada.pressesIn(ended, "Anmelden");
    await ada.seesNoDialog(ended);
    await ada.hasWritten("Mitten im Satz");
    await ada.presses("Senden");
    await bo.reads("Mitten im Satz");
    await bo.says("Gut angekommen");
    await ada.reads("Gut angekommen");
  });

  test("what was sent meanwhile waits for the sign-in, and arrives once", async () => {
    const { ada, bo, cast } = await inTheTopic();
    const { visitor } = cast.people.ada;
    await visitor.ask(`mutation { setPassword(next: "ein-kurzer-satz") { hasPassword } }`);
    await ada.writes("Noch schnell gesendet");
    await stage.hub.database.query("DELETE FROM session WHERE person_id = $1", [visitor.id]);
    await ada.presses("Senden");
    await ada.seesDialog(ended);
    await ada.fillsInOf(ended, "Passwort", "ein-falscher-satz");
    await ada.pressesIn(ended, "Anmelden");
    await ada.sees("Mailadresse oder Passwort stimmen nicht.");
    await ada.fillsInOf(ended, "Passwort", "ein-kurzer-satz");
    await ada.pressesIn(ended, "Anmelden");
    await ada.seesNoDialog(ended);
    await ada.readsArrived("Noch schnell gesendet");
    await bo.reads("Noch schnell gesendet");
    expect(await kept(cast)).toEqual(["Was nun?", "Noch schnell gesendet"]);
  });
});

describe("exactly once", () => {
  test("pressing Senden twice sends one", async () => {
    const { ada, bo, cast } = await inTheTopic();
    await ada.writes("Doppelt hält nicht besser");
    await ada.pressesTwice("Senden");
    await bo.reads("Doppelt hält nicht besser");
    await ada.says("Danach");
    await bo.reads("Danach");
    expect(await kept(cast)).toEqual(["Was nun?", "Doppelt hält nicht besser", "Danach"]);
  });

  test("a server that dies while it is asked loses nothing and doubles nothing", async () => {
    const { ada, bo, cast } = await inTheTopic();
    await ada.writes("Im letzten Augenblick");
    const asked = ada.page.waitForRequest((request) => /PostMessage/.test(request.postData() ?? ""));
    await Promise.all([ada.presses("Senden"), asked.then(() => stage.hub.kill())]);
    await ada.says("Und einer, als niemand da war");
    await stage.hubComesBack();
    await ada.readsArrived("Im letzten Augenblick");
    await ada.readsArrived("Und einer, als niemand da war");
    await bo.reads("Und einer, als niemand da war");
    const said = ["Was nun?", "Im letzten Augenblick", "Und einer, als niemand da war"];
    expect(await kept(cast)).toEqual(said);
    expect((await bo.readMessages()).length).toBe(said.length);
  });
});
