import { describe, expect } from "@jest/globals";
import { newId } from "../factories/world.js";
import type { Cast, JourneyWishes } from "../support/browser-cast.js";
import { axeFaults, sidewaysFaults, targetFaults } from "../support/browser-checks.js";
import type { Member } from "../support/browser-member.js";
import { Reporter } from "../support/browser-updates.js";
import { Stage } from "../support/browser.js";

const stage = Stage.forFile();
const { test, journey, comes } = stage;

const people = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Mosbach" },
} as const;
const neighbours = {
  cai: { name: "Cai Conrad", role: "PROJECT_LEAD", of: "Lahr" },
  dana: { name: "Dana Dorn", role: "STEERING_GROUP" },
} as const;

async function tell<Name extends string>(
  wishes: JourneyWishes<Name>,
): Promise<{
  members: Record<Name, Member>;
  at: (name: Name) => Reporter;
  cast: Cast<Name>;
  mosbach: string;
}> {
  const told = await journey(wishes);
  const { cast } = told;
  const members: Record<Name, Member> = told;
  const mosbach = cast.places.get("Mosbach") ?? "";
  return { members, cast, mosbach, at: (name) => new Reporter(members[name], mosbach) };
}

describe("a team member drafts, the lead publishes", () => {
  test("each sees at once what the other did", async () => {
    const { members, at } = await tell({ people });
    const [lead, member] = [at("ada"), at("bo")];
    await lead.opens();
    await members.ada.seesHeading("Noch keine Meldung. Drei Sätze genügen.");

    await member.begins();
    await member.writes({ health: "Grün", going: "Die Bürgercafés laufen." });
    await member.isSaved();
    await members.ada.doesNotSee("Die Bürgercafés laufen.");
    await members.bo.presses("Zur Freigabe geben");
    await members.bo.sees(/^Zur Freigabe gegeben,/);

    await members.ada.seesHeading("Wartet auf Ihre Freigabe");
    await members.ada.sees("Bo Beck bittet um Freigabe,");
    await members.ada.follows("Die Bürgercafés laufen.");
    await members.ada.sees(/Bo Beck hat diesen Entwurf geschrieben/);
    await lead.writes({ needs: "Ein zweites Café." });
    await lead.isSaved();
    await lead.publishes("Team und Moderation");
    await lead.sees("Entwurf von Bo Beck, veröffentlicht von Ada Auer");

    await member.sees("Entwurf von Bo Beck, veröffentlicht von Ada Auer");
    await member.sees("Ein zweites Café.");
    await members.bo.doesNotSee(/^Zur Freigabe gegeben,/);
  });

  test("without Ampel and words it says what is missing, and the keys do the same as the button", async () => {
    const { members, at } = await tell({ people: { ada: people.ada } });
    const lead = at("ada");
    await lead.begins();
    await members.ada.field("Was hakt").focus();
    await members.ada.hits("ControlOrMeta+Enter");
    await members.ada.sees("Bitte wählen Sie, wie es steht.");
    await members.ada.sees("Bitte schreiben Sie in mindestens eines der drei Felder einen Satz.");
    await lead.writes({ health: "Rot", stuck: "Der Rat hat vertagt." });
    await members.ada.hits("ControlOrMeta+Enter");
    await members.ada.seesDialog("So wird es veröffentlicht");
  });
});

describe("a yellow update", () => {
  test("is talked about live by those who read it", async () => {
    const { members, at } = await tell({ people: { ...people, cai: neighbours.cai } });
    await at("ada").begins();
    await at("ada").writes({ health: "Gelb", stuck: "Vor der Wahl wird es eng.", readers: "Netzwerk" });
    await at("ada").publishes("Netzwerk");

    await Promise.all([at("ada").opens(), at("cai").opens()]);
    await at("cai").sees("Gelb: es hakt");
    await Promise.all([
      at("ada").opensUpdate("Vor der Wahl wird es eng."),
      at("cai").opensUpdate("Vor der Wahl wird es eng."),
    ]);
    await members.ada.sees(/^Noch hat niemand etwas dazu gesagt/);
    await members.cai.says("Wir haben es nach der Wahl gemacht.");
    await members.ada.reads("Wir haben es nach der Wahl gemacht.");
    await members.ada.says("Das hilft uns sehr.");
    await members.cai.reads("Das hilft uns sehr.");
    await members.ada.doesNotSee(/^Noch hat niemand etwas dazu gesagt/);
    await members.cai.follows("Alle Meldungen");
    await members.cai.sees("2 Kommentare");
  });

  test("keeps on record what it said before", async () => {
    const { members, at } = await tell({ people });
    await at("ada").begins();
    await at("ada").writes({ health: "Gelb", stuck: "Es hakt am Donnerstag." });
    await at("ada").publishes("Team und Moderation");
    await at("bo").opens();
    await members.ada.follows("Bearbeiten");
    await members.ada.seesHeading("Meldung bearbeiten");
    await at("ada").writes({ health: "Grün", stuck: "Es hat sich am Freitag gelöst." });
    await members.ada.sees(/Die anderen sehen es erst, wenn Sie speichern/);
    await members.bo.sees("Es hakt am Donnerstag.");
    await members.ada.presses("Änderungen speichern");
    await at("bo").sees("Es hat sich am Freitag gelöst.");
    await members.bo.presses("bearbeitet");
    await members.bo.dialog("Alle Fassungen").getByText("Es hakt am Donnerstag.").waitFor();
  });
});

describe("what is not for somebody", () => {
  test("is seen by neither the neighbour nor the steering group until it is released", async () => {
    const { members, at, mosbach } = await tell({ people: { ...people, ...neighbours } });
    await Promise.all([at("cai").opens(), at("dana").opens()]);
    await at("ada").begins();
    await at("ada").writes({ health: "Rot", stuck: "Das bleibt unter uns.", readers: "Team vor Ort" });
    await at("ada").publishes("Team vor Ort");
    const link = at("ada").update("Das bleibt unter uns.").getByRole("heading").getByRole("link");
    const address = (await link.getAttribute("href")) ?? "";
    expect(address).toMatch(new RegExp(`^/kommunen/${mosbach}/meldungen/`));

    for (const somebody of ["cai", "dana"] as const) {
      await at(somebody).opens();
      await at(somebody).seesNo("Das bleibt unter uns.");
      await members[somebody].goesTo(address);
      await members[somebody].sees("Das gibt es nicht oder nicht mehr");
      await at(somebody).opens();
    }

    await members.ada.presses("Weiter freigeben");
    const window = members.ada.dialog("Weiter freigeben");
    await window.getByText("Bisher sichtbar für: Team vor Ort").waitFor();
    await window.getByText(/lässt sich nicht wieder einschränken/).waitFor();
    await window.getByRole("radio", { name: "Netzwerk", exact: true }).check();
    await window.getByRole("button", { name: "Freigeben" }).click();
    await at("ada").sees("Sichtbar für: Netzwerk");
    await Promise.all([at("cai").sees("Das bleibt unter uns."), at("dana").sees("Das bleibt unter uns.")]);
    expect(await members.cai.button("Weiter freigeben").count()).toBe(0);
    expect(await members.cai.page.getByRole("link", { name: "Meldung schreiben" }).count()).toBe(0);
  });
});

describe("a draft", () => {
  test("survives a reload and is there on another device", async () => {
    const { members, at, cast, mosbach } = await tell({ people: { ada: people.ada } });
    await at("ada").begins();
    await at("ada").writes({ health: "Gelb", going: "Erster Satz.", stuck: "Zweiter Satz." });
    // Before the server has it.
    await members.ada.reloads();
    await at("ada").findsWritten("going", "Erster Satz.");
    await at("ada").isSaved();

    const phone = new Reporter(await comes({ visitor: cast.people.ada.visitor }), mosbach);
    await phone.opens();
    await phone.someone.follows("Erster Satz.");
    await phone.findsWritten("stuck", "Zweiter Satz.");
    await phone.writes({ going: "Erster Satz, vom Telefon." });
    await phone.isSaved();
    await at("ada").findsWritten("going", "Erster Satz, vom Telefon.");
  });

  test("that was written on two devices keeps both", async () => {
    const { members, at, cast, mosbach } = await tell({ people: { ada: people.ada } });
    await at("ada").begins();
    await at("ada").writes({ going: "Anfang." });
    await at("ada").isSaved();
    const phone = new Reporter(await comes({ visitor: cast.people.ada.visitor }), mosbach);
    await phone.opens();
    await phone.someone.follows("Anfang.");
    await phone.findsWritten("going", "Anfang.");

    await members.ada.isOffline();
    await at("ada").writes({ going: "Vom Schreibtisch." });
    await phone.writes({ going: "Vom Telefon." });
    await phone.isSaved();
    await members.ada.isOnline();
    await members.ada.sees(/wurde auch an anderer Stelle geändert/);
    await members.ada.presses("Beides behalten");
    await at("ada").findsWritten("going", "Vom Schreibtisch.\n\nVom Telefon.");
    await phone.findsWritten("going", "Vom Schreibtisch.\n\nVom Telefon.");
  });

  test("that is left without a connection goes on its way later", async () => {
    const { members, at } = await tell({ people: { ada: people.ada } });
    await at("ada").begins();
    await members.ada.isOffline();
    await at("ada").writes({ going: "Unterwegs geschrieben." });
    await members.ada.sees("Auf diesem Gerät gesichert; der Server hat es noch nicht.");
    await members.ada.presses("Später weiterschreiben");
    await members.ada.sees("Bisher nur auf diesem Gerät gesichert.");
    await members.ada.isOnline();
    await members.ada.doesNotSee("Bisher nur auf diesem Gerät gesichert.");
    await members.ada.reloads();
    await members.ada.follows("Unterwegs geschrieben.");
    await at("ada").findsWritten("going", "Unterwegs geschrieben.");
    await members.ada.presses("Entwurf verwerfen");
    await members.ada.pressesIn("Entwurf verwerfen?", "Verwerfen");
    await members.ada.seesHeading("Noch keine Meldung. Drei Sätze genügen.");
  });
});

test("the rhythm of reminders is chosen, and says when the next update is due", async () => {
  const { members, at } = await tell({ people });
  await Promise.all([at("ada").opens(), at("bo").opens()]);
  await members.ada.chooses("Erinnerung an die nächste Meldung", "Alle 4 Wochen");
  await members.ada.sees(/^Nächste Meldung bis /);
  await members.bo.sees("Meldet sich von selbst: Alle 4 Wochen");
});

test("a long story is unfolded to its beginning, and news does not fold it up", async () => {
  const { members, at, cast, mosbach } = await tell({ people });
  const all = 145;
  await stage.hub.database.query(
    `INSERT INTO progress_update (id, round_id, place_id, author_id, saved_at, published_at, published_by, health,
       going, stuck, needs, visibility, for_funder, version)
     SELECT gen_random_uuid(), round_id, id, $2, at, at, $2, 'GREEN', 'Satz Nummer ' || number || '.', '', '',
       'MODERATION', false, 1
     FROM place, generate_series(1, $3::int) AS number, LATERAL (
       SELECT now() - ($3 - number + 1) * interval '1 day') AS moment (at)
     WHERE id = $1`,
    [mosbach, cast.people.ada.visitor.id, all],
  );
  const { page } = members.bo;
  await at("bo").opens();
  for (let shown = 20; shown < all; shown += 20) {
    await at("bo").sees(`Satz Nummer ${all - shown + 1}.`);
    await members.bo.presses("Ältere Meldungen zeigen");
  }
  await at("bo").sees("Satz Nummer 1.");
  await members.bo.button("Ältere Meldungen zeigen").waitFor({ state: "detached" });
  expect(await page.getByRole("article").count()).toBe(all);

  await at("ada").begins();
  await at("ada").writes({ health: "Gelb", stuck: "Das ist neu." });
  await at("ada").publishes("Team und Moderation");
  await at("bo").sees("Das ist neu.");
  await page.waitForFunction((count) => document.querySelectorAll("article").length === count, all + 1);
  await at("bo").sees("Satz Nummer 1.");
}, 60_000);

test("only topics that may be about an update ask for it", async () => {
  const { members, cast, mosbach } = await tell({
    people: { ada: people.ada },
    channels: { hilfe: {}, allgemein: {} },
    topics: [
      { title: "Wer hatte das schon?", in: "hilfe", says: ["Eine Frage."] },
      { title: "Kaffee am Montag", in: "allgemein", says: ["Um neun."] },
    ],
  });
  const { ada } = members;
  // By the first question of the network, its channel is known for that.
  const question = {
    topicId: newId(),
    messageId: newId(),
    placeId: mosbach,
    title: "Wer noch?",
    body: "Und Sie?",
  };
  await cast.people.ada.visitor.ask(
    `mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { id } }`,
    { input: question },
  );
  const asked: string[] = [];
  ada.page.on("request", (request) => {
    const body = request.postData() ?? "";
    if (body.includes("UpdateOfTopic"))
      asked.push(...[...cast.topics].flatMap(([title, id]) => (body.includes(id) ? [title] : [])));
  });
  await ada.goesTo(`/gespraeche/thema/${cast.topics.get("Kaffee am Montag")}`);
  await ada.reads("Um neun.");
  await ada.isUndisturbed();
  const answered = ada.page.waitForRequest((request) => (request.postData() ?? "").includes("UpdateOfTopic"));
  await ada.goesTo(`/gespraeche/thema/${cast.topics.get("Wer hatte das schon?")}`);
  await Promise.all([answered, ada.reads("Eine Frage.")]);
  expect(asked).toEqual(["Wer hatte das schon?"]);
});

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } };

test("there is no fault in list, form, windows and page, at any size and in any light", async () => {
  const { members, at } = await tell({ people: { ada: people.ada }, browser: { reducedMotion: "reduce" } });
  const { ada } = members;
  const lead = at("ada");
  const faults: Record<string, string[]> = {};
  async function look(what: string): Promise<void> {
    await ada.isUndisturbed();
    for (const [size, viewport] of Object.entries(sizes)) {
      await ada.page.setViewportSize(viewport);
      await ada.isUndisturbed();
      for (const colorScheme of ["light", "dark"] as const) {
        await ada.page.emulateMedia({ colorScheme });
        await ada.isUndisturbed();
        faults[`${what}, axe, ${size}, ${colorScheme}`] = await axeFaults(ada.page);
      }
      faults[`${what}, targets, ${size}`] = await targetFaults(ada.page);
      faults[`${what}, sideways, ${size}`] = await sidewaysFaults(ada.page);
    }
    await ada.page.setViewportSize(sizes.wide);
  }

  await lead.opens();
  await look("nothing yet");
  for (const [health, stuck] of [
    ["Gelb", "Vor der Wahl wird es eng."],
    ["Rot", "Der Rat hat vertagt."],
  ] as const) {
    await lead.begins();
    await lead.writes({ health, stuck, going: "Es läuft." });
    if (health === "Rot") {
      await look("the form");
      await ada.presses("Veröffentlichen …");
      await ada.seesDialog("So wird es veröffentlicht");
      await look("before it goes out");
      await ada.presses("Weiter bearbeiten");
      await ada.seesNoDialog("So wird es veröffentlicht");
    }
    await lead.publishes("Team und Moderation");
  }
  await lead.begins();
  await lead.writes({ going: "Noch ein Entwurf." });
  await lead.isSaved();
  await lead.opens();
  await ada.page.getByText("Als Tabelle").click();
  await look("the list");
  await ada.button("Weiter freigeben").first().click();
  await ada.seesDialog("Weiter freigeben");
  await look("releasing");
  await ada.pressesIn("Weiter freigeben", "Abbrechen");
  await lead.opensUpdate("Der Rat hat vertagt.");
  await ada.says("Dann im Mai.");
  await look("the page");
  expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
}, 120_000);
