import { describe, expect } from "@jest/globals";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";
import type { Visitor } from "../support/person.js";

const { test, journey } = Stage.forFile();

const channels = { hilfe: {}, "intern-mosbach": { audience: "PLACE", place: "Mosbach" } } as const;
const title = "Vor der Sitzung";
const topics = [{ title, in: "intern-mosbach", by: "ada" as const, says: ["Unter uns gesagt"] }];

describe("a place's own channel", () => {
  test("is for its people and their facilitators, and not even there for the programme office", async () => {
    const { ada, bo, rita, cast } = await journey({
      people: {
        ada: { role: "PROJECT_LEAD", of: "Mosbach" },
        bo: { role: "FACILITATOR", of: "Mosbach" },
        rita: { role: "STAFF" },
      },
      channels,
      topics,
    });
    await Promise.all([ada.opens("Mosbach"), bo.opens("Mosbach"), rita.opens("#hilfe")]);
    await Promise.all([ada.opensTopic(title), bo.opensTopic(title)]);
    await ada.says("Das bleibt hier");
    await bo.reads("Das bleibt hier");

    await rita.seesNoChannel("Mosbach");
    await rita.seesNavigation("");
    await rita.goesTo(`/gespraeche/kanal/${cast.channels.get("intern-mosbach")}`);
    await rita.seesHeading("Dieser Kanal ist für Sie nicht sichtbar");
    await rita.goesTo(`/gespraeche/thema/${cast.topics.get(title)}`);
    await rita.isOn("Dieses Gespräch ist für Sie nicht sichtbar");
    await rita.doesNotSee("Unter uns gesagt");
  });
});

describe("a role that ends while its channel is open", () => {
  test("takes the screen away within five seconds, and nothing more arrives", async () => {
    const { ada, bo, cast } = await journey({
      people: {
        ada: { role: "PROJECT_LEAD", of: "Mosbach" },
        bo: { role: "TEAM_MEMBER", of: "Mosbach", also: { role: "TEAM_MEMBER", of: "Lahr" } },
      },
      channels,
      topics,
    });
    const arrived = everythingThatReaches(bo);
    await Promise.all([ada.opens("Mosbach"), bo.opens("Mosbach")]);
    await Promise.all([ada.opensTopic(title), bo.opensTopic(title)]);
    await bo.writes("Ich wollte gerade");
    expect(arrived("Unter uns gesagt")).toBeGreaterThan(0);

    await endRole(cast.people.ada.visitor, cast.people.bo.visitor.id, cast.places.get("Mosbach"));
    const ended = Date.now();
    await bo.isOn("Dieses Gespräch ist für Sie nicht sichtbar");
    expect(Date.now() - ended).toBeLessThan(5_000);
    await bo.doesNotSee("Unter uns gesagt");
    await bo.seesNoChannel("Mosbach");

    await ada.says("Jetzt sind wir unter uns");
    await ada.readsArrived("Jetzt sind wir unter uns");
    // What is said afterwards elsewhere arrives, and so anything said before would have.
    await ada.opens("#hilfe");
    await ada.startsTopic("Für alle", "Offen gesagt");
    await bo.seesChannel("#hilfe", "1 ungelesener Beitrag");
    expect(arrived("Offen gesagt")).toBeGreaterThan(0);
    expect(arrived("unter uns")).toBe(0);
  });

  test("the last one leads to a page that explains itself", async () => {
    const { ada, bo, cast } = await journey({
      people: {
        ada: { role: "PROJECT_LEAD", of: "Mosbach" },
        bo: { role: "TEAM_MEMBER", of: "Mosbach" },
      },
      channels,
      topics,
    });
    await Promise.all([ada.opens("Mosbach"), bo.opens("Mosbach")]);
    await bo.opensTopic(title);
    await endRole(cast.people.ada.visitor, cast.people.bo.visitor.id, cast.places.get("Mosbach"));
    const ended = Date.now();
    await bo.isOn("Sie haben zurzeit keine Rolle im Netzwerk");
    expect(Date.now() - ended).toBeLessThan(5_000);
    await bo.doesNotSee("Unter uns gesagt");
  });
});

/** By the way people take, so that everybody is told. */
async function endRole(by: Visitor, personId: string, placeId = ""): Promise<void> {
  const { place } = await by.ask<{ place: { roles: { id: string; person: { id: string } }[] } }>(
    `query ($id: ID!) { place(id: $id) { roles { id person { id } } } }`,
    { id: placeId },
  );
  const role = place.roles.find(({ person }) => person.id === personId);
  await by.ask(`mutation ($id: ID!) { endRole(id: $id) { id } }`, { id: role?.id });
}

/** How many of all answers and frames to this browser contain certain words. */
function everythingThatReaches({ page }: Member): (words: string) => number {
  const texts: string[] = [];
  page.on("response", (response) => void response.text().then((text) => texts.push(text), String));
  page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => texts.push(String(payload))));
  return (words) => texts.filter((text) => text.includes(words)).length;
}
