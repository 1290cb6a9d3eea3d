import { beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeFaults, motionFaults, sidewaysFaults, targetFaults } from "../support/browser-checks.js";
import { demoIds, demoPerson } from "../support/browser-demo.js";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";
import { png } from "../support/uploading.js";
import type { Visitor } from "../support/person.js";

const stage = Stage.forFile(() => ({ MODE: "demo" }));
const { test, comes } = stage;

let emine: Visitor;
let julia: Visitor;
let katrin: Visitor;
let ids: Awaited<ReturnType<typeof demoIds>>;

beforeAll(async () => {
  emine = await demoPerson(stage.hub, "emine.kaya@fuehrungsakademie.example");
  julia = await demoPerson(stage.hub, "julia.heck@mosbach.example");
  katrin = await demoPerson(stage.hub, "katrin.sommerfeld@moderation.example");
  ids = await demoIds(stage.hub);
});

interface Screen {
  what: string;
  /** Who is signed in; nobody when left out. */
  as?: () => Visitor;
  open: (someone: Member) => Promise<void>;
  title: RegExp;
}

const at =
  (path: () => string) =>
  (someone: Member): Promise<void> =>
    someone.goesTo(path());

const office = () => emine;
const lead = () => julia;
const facilitator = () => katrin;

const screens: Screen[] = [
  { what: "start", open: at(() => "/"), title: /^Lernnetz$/ },
  { what: "sign-in", open: at(() => "/anmelden"), title: /^Anmelden · Lernnetz$/ },
  {
    what: "a refused sign-in",
    open: async (someone) => {
      await someone.goesTo("/anmelden");
      await someone.presses("Anmelden");
      await someone.sees("Bitte geben Sie eine vollständige Mailadresse an");
    },
    title: /^Anmelden · Lernnetz$/,
  },
  { what: "mail link", open: at(() => "/anmelden/link/unbekannt"), title: /^Anmelden mit Ihrem Link/ },
  {
    what: "invitation",
    open: async (someone) => {
      const inviting = stage.hub;
      await someone.goesTo(await openInvitation(inviting.url));
      await someone.isOn("Guten Tag, Ida Neumann");
    },
    title: /Lernnetz$/,
  },
  { what: "an invitation that is gone", open: at(() => "/einladung/weg"), title: /gilt nicht mehr/ },
  { what: "outbox", open: at(() => "/postausgang"), title: /^Postausgang/ },
  { what: "no such page", open: at(() => "/gibt-es-nicht"), title: /gibt es nicht/ },
  { what: "no such page, signed in", as: lead, open: at(() => "/gibt-es-nicht"), title: /gibt es nicht/ },
  { what: "places", as: office, open: at(() => "/kommunen"), title: /^Kommunen/ },
  {
    what: "places, looked for and sorted by what comes next",
    as: lead,
    open: at(() => "/kommunen?region=Karlsruhe&sortierung=schritt"),
    title: /^Kommunen/,
  },
  {
    what: "places on the map, one of them pointed at",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/kommunen?ansicht=karte");
      await someone.page.getByRole("link", { name: /^Singen \(Hohentwiel\), / }).focus();
    },
    title: /^Kommunen/,
  },
  { what: "places, none of which fits", as: lead, open: at(() => "/kommunen?q=xyz"), title: /^Kommunen/ },
  { what: "a place", as: lead, open: at(() => `/kommunen/${ids.mosbach}`), title: /^Fahrplan · Mosbach/ },
  {
    what: "a place whose process rests",
    as: lead,
    open: async (someone) => {
      const [place] = await stage.hub.database.query<{ id: string }>(
        `UPDATE process SET phase = 'PAUSED', paused_from = 'PARTICIPATION', pause_reason = 'Die Stelle ist frei.'
         FROM place WHERE place.id = place_id AND place.name = 'Landkreis Sigmaringen' RETURNING place.id`,
      );
      await someone.goesTo(`/kommunen/${place!.id}/team`);
      await someone.sees("Pausiert (Beteiligung)");
    },
    title: /^Team · Landkreis Sigmaringen/,
  },
  {
    what: "a roadmap, a Baustein of it unfolded and being changed",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}`);
      await someone.presses(/^Baustein 5 /);
      await someone.presses("Ändern");
      await someone.field("Titel").waitFor();
    },
    title: /^Fahrplan · Mosbach/,
  },
  {
    what: "what is missing before the next phase",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}`);
      await someone.presses("Umsetzung beginnen");
      await someone.sees("Das geht noch nicht. Es fehlt:");
    },
    title: /^Fahrplan · Mosbach/,
  },
  {
    what: "the updates of a place",
    as: lead,
    open: at(() => `/kommunen/${ids.mosbach}/meldungen`),
    title: /^Meldungen · Mosbach/,
  },
  {
    what: "writing an update, beside it who had this",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/meldungen/neu`);
      await someone.fillsIn("Was hakt", "Der Rat will die Leitlinien vor der Wahl vertagen.");
      await someone.sees(/^gleiche Wörter: /);
      await someone.sees(/^Gespeichert /);
    },
    title: /^Meldungen · Mosbach/,
  },
  {
    what: "asking the network what is hard",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/kommunen/vergleich");
      await someone.fillsIn("Was hakt gerade?", "Der Rat will die Leitlinien vor der Wahl vertagen.");
      await someone.sees(/^gleiche Wörter: /);
      await someone.presses("In #hilfe fragen");
      await someone.seesDialog("In #hilfe fragen");
      await someone.fillsInOf("In #hilfe fragen", "Frage", "");
      await someone.pressesIn("In #hilfe fragen", "Frage senden");
      await someone.sees("Bitte füllen Sie dieses Feld aus.");
    },
    title: /^Kommunen im Vergleich/,
  },
  {
    what: "an update with what is said about it",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/meldungen/${ids.update}`);
      await someone.seesHeading("Kommentare");
      await someone.composer().waitFor();
    },
    title: /^Meldung vom .* · Mosbach/,
  },
  {
    what: "the decisions of a place",
    as: lead,
    open: at(() => `/kommunen/${ids.mosbach}/beschluesse`),
    title: /^Beschlüsse · Mosbach/,
  },
  {
    what: "a decision that is being prepared",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/beschluesse/${ids.decision}`);
      await someone.seesHeading("Rückwärts geplant");
    },
    title: /Mosbach/,
  },
  {
    what: "planning a decision, half filled in",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/beschluesse/neu`);
      await someone.seesHeading("Beschluss planen");
      await someone.presses("Beschluss planen");
    },
    title: /Mosbach/,
  },
  {
    what: "the Grobkonzept of a place, a section of it being written",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/konzept`);
      await someone.presses("„Ziele“ bearbeiten");
      await someone.field("Text zu „Ziele“").waitFor();
    },
    title: /^Konzept · Mosbach/,
  },
  {
    what: "what both sides have signed",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/konzept/fassung/1`);
      await someone.seesHeading("Ausgangslage");
    },
    title: /^Konzept · Mosbach/,
  },
  {
    what: "a Verstetigungsplan, entering who goes on",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/konzept/verstetigung`);
      await someone.presses("Eintragen");
      await someone.seesDialog("Wer macht womit weiter?");
      await someone.fillsInOf("Wer macht womit weiter?", "Name (freiwillig)", "Ida Neumann");
      await someone.pressesIn("Wer macht womit weiter?", "Speichern");
      await someone.sees("Bitte füllen Sie dieses Feld aus.");
    },
    title: /^Konzept · Mosbach/,
  },
  {
    what: "a concept that is not for me",
    as: lead,
    open: async (someone) => {
      const [place] = await stage.hub.database.query<{ id: string }>(
        "SELECT id FROM place WHERE name = 'Hohenlohekreis'",
      );
      await someone.goesTo(`/kommunen/${place!.id}/konzept`);
      await someone.seesHeading("Hier ist kein Grobkonzept für Sie freigegeben");
    },
    title: /^Konzept · Hohenlohekreis/,
  },
  { what: "a team", as: lead, open: at(() => `/kommunen/${ids.mosbach}/team`), title: /^Team · Mosbach/ },
  {
    what: "places compared",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/kommunen/vergleich");
      await someone.seesHeading("Wer ist einen Schritt weiter?");
    },
    title: /^Kommunen im Vergleich/,
  },
  {
    what: "choosing which place is compared",
    as: office,
    open: at(() => "/kommunen/vergleich"),
    title: /^Kommunen im Vergleich/,
  },
  { what: "the programme at one glance", as: office, open: at(() => "/programm"), title: /^Programm/ },
  {
    what: "the programme, those that were silent, with what can be taken along",
    as: office,
    open: async (someone) => {
      await someone.goesTo("/programm");
      await someone.follows(/ohne Meldung seit mehr als/);
      await someone.presses("Exportieren");
      await someone.seesMenuItem("Kommunen als Tabelle (CSV)");
    },
    title: /^Programm/,
  },
  { what: "the programme, not for me", as: lead, open: at(() => "/programm"), title: /Lernnetz$/ },
  {
    what: "the pool of facilitators, those who have room",
    as: office,
    open: async (someone) => {
      await someone.goesTo("/programm/moderation?platz=ja&sortierung=platz");
      await someone.seesHeading("Prozessbegleiterinnen und Prozessbegleiter");
    },
    title: /^Moderationsteams/,
  },
  {
    what: "the pool of facilitators, none of whom fits",
    as: office,
    open: async (someone) => {
      await someone.goesTo("/programm/moderation?methode=Alphornblasen");
      await someone.seesHeading("Dazu passt gerade niemand");
    },
    title: /^Moderationsteams/,
  },
  {
    what: "noting somebody down, half filled in, with the methods to choose from",
    as: office,
    open: async (someone) => {
      await someone.goesTo("/programm/moderation");
      await someone.presses("Person vormerken");
      await someone.seesDialog("Person vormerken");
      await someone.pressesIn("Person vormerken", "Vormerken");
      await someone.sees("Bitte füllen Sie dieses Feld aus.");
      await someone.page.getByRole("combobox", { name: "Methoden", exact: true }).click();
      await someone.page.getByRole("listbox", { name: "Methoden" }).getByText("World-Café").waitFor();
    },
    title: /^Moderationsteams/,
  },
  {
    what: "the pool of facilitators, not for me",
    as: lead,
    open: at(() => "/programm/moderation"),
    title: /^Moderationsteams/,
  },
  {
    what: "giving a place somebody of the pool",
    as: office,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/team`);
      await someone.presses("Aus dem Pool zuteilen");
      await someone.seesDialog("Aus dem Pool zuteilen: Mosbach");
      await someone.sees(/kommen in Frage/);
    },
    title: /^Team · Mosbach/,
  },
  {
    what: "the template of the Bausteine",
    as: office,
    open: at(() => "/programm/bausteine"),
    title: /^Vorlage der Bausteine/,
  },
  {
    what: "the template of the Bausteine, only to read",
    as: lead,
    open: at(() => "/programm/bausteine"),
    title: /^Vorlage der Bausteine/,
  },
  {
    what: "inviting",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/team`);
      await someone.presses("Person einladen");
      await someone.seesDialog("Person einladen");
      await someone.presses("Einladung schicken");
      await someone.sees("Bitte füllen Sie dieses Feld aus.");
    },
    title: /^Team · Mosbach/,
  },
  {
    what: "ending a role",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}/team`);
      await someone.presses("Walter Gimber: Rolle beenden oder übergeben");
      await someone.picks("Rolle beenden");
      await someone.seesDialog("Rolle von Walter Gimber beenden?");
    },
    title: /^Team · Mosbach/,
  },
  { what: "adding a place", as: office, open: at(() => "/kommunen/neu"), title: /^Kommune aufnehmen/ },
  { what: "offices", as: office, open: at(() => "/verwaltung"), title: /^Verwaltung/ },
  { what: "offices, not for me", as: lead, open: at(() => "/verwaltung"), title: /^Verwaltung/ },
  { what: "profile", as: lead, open: at(() => "/profil"), title: /^Profil/ },
  {
    what: "profile of a facilitator",
    as: facilitator,
    open: async (someone) => {
      await someone.goesTo("/profil");
      await someone.seesHeading("Ihr Profil als Prozessbegleitung");
      await someone.page.getByRole("combobox", { name: "Methoden", exact: true }).waitFor();
    },
    title: /^Profil/,
  },
  {
    what: "profile with its menu and the password form",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/profil");
      await someone.presses(/^Passwort (ändern|festlegen)$/);
      await someone.presses(/Profil und Abmelden/);
      await someone.seesMenuItem("Abmelden");
    },
    title: /^Profil/,
  },
  { what: "the Postfach", as: lead, open: at(() => "/postfach"), title: /^Postfach/ },
  {
    what: "the Postfach, unfolded, with the times for later",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/postfach");
      await someone.page.locator("main [data-row]").first().focus();
      await someone.hits("Space", "s");
      await someone.seesMenuItem(/^Morgen früh/);
    },
    title: /^Postfach/,
  },
  { what: "the search", as: lead, open: at(() => "/suche"), title: /^Suche/ },
  {
    what: "the search, with hits",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/suche?q=Rat");
      await someone.seesHeading("Beiträge");
    },
    title: /^Suche/,
  },
  {
    what: "the search, with filters and a name being looked for",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/suche?q=Rat&in=${ids.hilfe}&von=${emine.id}&nach=2018-01-31&ist=offen`);
      await someone.seesButton("Filter „Kanal: hilfe“ entfernen");
      await someone.presses("Filter hinzufügen");
      await someone.picks("Aus einer Kommune");
      await someone.types("mos");
      await someone.seesOption("Mosbach");
    },
    title: /^Suche/,
  },
  {
    what: "the search, an operator being typed",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/suche");
      await someone.types("von:kat");
      await someone.seesOption(/Katrin/);
    },
    title: /^Suche/,
  },
  {
    what: "the search, with nothing found",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/suche?q=Quastenflosser&hat=datei");
      await someone.seesHeading("Nichts gefunden");
    },
    title: /^Suche/,
  },
  {
    what: "jumping by keyboard",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/kommunen");
      await someone.hits("ControlOrMeta+k");
      await someone.page.getByRole("combobox", { name: "Wohin möchten Sie?" }).fill("hilf");
      await someone.seesOption(/^hilfe/);
    },
    title: /^Kommunen/,
  },
  { what: "channels", as: lead, open: at(() => "/gespraeche"), title: /^Gespräche/ },
  { what: "what is unread", as: lead, open: at(() => "/gespraeche/ungelesen"), title: /^Ungelesen/ },
  { what: "nothing marked yet", as: office, open: at(() => "/gemerkt"), title: /^Gemerkt/ },
  {
    what: "what one has marked, with a note open",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/gemerkt");
      await someone.presses(/^Notiz zu Beitrag 1 von Corinna Jäck ändern$/);
      await someone.field("Ihre Notiz").waitFor();
    },
    title: /^Gemerkt/,
  },
  {
    what: "topics of a channel",
    as: office,
    open: at(() => `/gespraeche/kanal/${ids.hilfe}`),
    title: /^hilfe/,
  },
  {
    what: "a new channel",
    as: office,
    open: async (someone) => {
      await someone.goesTo("/gespraeche");
      await someone.presses("Neuen Kanal anlegen");
      await someone.seesDialog("Neuer Kanal");
    },
    title: /^Gespräche/,
  },
  {
    what: "a new topic",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/gespraeche/kanal/${ids.hilfe}/neu`);
      await someone.field("Ihr erster Beitrag").waitFor();
    },
    title: /^Neues Thema/,
  },
  { what: "a topic", as: lead, open: openTopic, title: /Lernnetz$/ },
  {
    what: "the menu of a message",
    as: office,
    open: async (someone) => {
      await openTopic(someone);
      await someone.opensFirstMessageMenu();
    },
    title: /Lernnetz$/,
  },
  {
    what: "deleting what somebody else said",
    as: office,
    open: async (someone) => {
      await openTopic(someone);
      await someone.opensFirstMessageMenu();
      await someone.picks("Löschen");
      await someone.seesDialog(/^Beitrag von .* löschen\?$/);
      await someone.pressesIn(/^Beitrag von .* löschen\?$/, "Löschen");
      await someone.sees("Bitte nennen Sie einen Grund.");
    },
    title: /Lernnetz$/,
  },
  {
    what: "looking for somebody to mention",
    as: lead,
    open: async (someone) => {
      await openTopic(someone);
      await someone.writes("Das weiß @Kat");
      await someone.seesOption(/Katrin Sommerfeld/);
    },
    title: /Lernnetz$/,
  },
  {
    what: "putting in a link",
    as: lead,
    open: async (someone) => {
      await openTopic(someone);
      await someone.writes("Siehe ");
      await someone.presses("Link");
      await someone.seesDialog("Link einfügen");
    },
    title: /Lernnetz$/,
  },
  {
    what: "files beside what one writes",
    as: lead,
    open: async (someone) => {
      await openTopic(someone);
      await someone.choosesFiles([
        { name: "Plan.png", mimeType: "image/png", buffer: png(60, 40) },
        { name: "spiel.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ\0\0") },
      ]);
      await someone.seesAlert(/Programme und Skripte/);
      await someone.sees(/^Bereit/);
    },
    title: /Lernnetz$/,
  },
  {
    what: "a topic that is not for me",
    as: lead,
    open: at(() => "/gespraeche/thema/00000000-0000-4000-8000-000000000000"),
    title: /nicht sichtbar/,
  },
  {
    what: "a session that ended",
    as: lead,
    open: async (someone) => {
      await someone.goesTo("/kommunen");
      await stage.hub.database.query("DELETE FROM session WHERE person_id = $1", [julia.id]);
      await someone.seesDialog("Ihre Sitzung ist beendet");
      julia = await demoPerson(stage.hub, "julia.heck@mosbach.example");
    },
    title: /^Kommunen/,
  },
];

async function openTopic(someone: Member): Promise<void> {
  await someone.goesTo(`/gespraeche/thema/${ids.longest}`);
  await someone.composer().waitFor();
}

async function openInvitation(url: string): Promise<string> {
  const email = "ida.neumann@mosbach.example";
  await julia.ask(`mutation ($input: InviteInput!) { invite(input: $input) { id } }`, {
    input: {
      email,
      givenName: "Ida",
      familyName: "Neumann",
      kind: "TEAM_MEMBER",
      placeId: ids.mosbach,
      roundId: (await julia.ask<{ viewer: { rounds: { id: string }[] } }>(`{ viewer { rounds { id } } }`))
        .viewer.rounds[0]!.id,
    },
  });
  const { outbox } = await julia.ask<{ outbox: { to: string; text: string }[] }>(`{ outbox { to text } }`);
  const link =
    /https?:\/\/\S+\/einladung\S*/.exec(outbox.find(({ to }) => to === email)?.text ?? "")?.[0] ?? "";
  return link.replace(/^https?:\/\/[^/]+/, url);
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };
/** 1280 pixels at 200 % zoom. */
const zoomed = { width: 640, height: 400 };

describe("at every size and in every light there is no fault in", () => {
  for (const { what, as, open, title } of screens)
    test(what, async () => {
      const someone = await comes({
        ...(as && { visitor: as() }),
        browser: { reducedMotion: "reduce", colorScheme: "light" },
      });
      const { page } = someone;
      await open(someone);
      await someone.isUndisturbed();
      expect(await page.title()).toMatch(title);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
      expect(await motionFaults(page)).toEqual([]);

      const faults: Record<string, string[]> = {};
      for (const [size, viewport] of Object.entries({ wide, narrow })) {
        await page.setViewportSize(viewport);
        await someone.isUndisturbed();
        faults[`axe, ${size}, light`] = await axeFaults(page);
        faults[`targets, ${size}`] = await targetFaults(page);
        faults[`sideways, ${size}`] = await sidewaysFaults(page);
        await turnsDark(page);
        faults[`axe, ${size}, dark`] = await axeFaults(page, colourRules);
        await page.emulateMedia({ colorScheme: "light" });
      }
      await page.setViewportSize(zoomed);
      faults["sideways, zoomed"] = await sidewaysFaults(page);
      expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
    });
});

describe("in English there is no fault in", () => {
  const plain: [string, (() => Visitor)?][] = [
    ["/"],
    ["/anmelden"],
    ["/postausgang"],
    ["/gibt-es-nicht"],
    ["/gespraeche", lead],
    ["/gespraeche/ungelesen", lead],
    ["/kommunen", lead],
    ["/kommunen/vergleich", lead],
    ["/programm", office],
    ["/programm/moderation", office],
    ["/programm/bausteine", office],
    ["/verwaltung", office],
    ["/kommunen/neu", office],
    ["/profil", lead],
  ];
  test("any of the plain pages", async () => {
    await stage.hub.database.query("UPDATE person SET language = 'EN' WHERE id = ANY ($1)", [
      [emine.id, julia.id],
    ]);
    const someone = await comes({ browser: { reducedMotion: "reduce" } });
    await someone.page.addInitScript(() => localStorage.setItem("lernnetz-language", "en"));
    const faults: Record<string, string[]> = {};
    for (const [path, as] of plain) {
      if (as) await someone.becomes(as());
      await someone.goesTo(path);
      await someone.isUndisturbed();
      expect({ path, lang: await someone.page.evaluate(() => document.documentElement.lang) }).toEqual({
        path,
        lang: "en",
      });
      const found = await axeFaults(someone.page);
      if (found.length > 0) faults[path] = found;
    }
    await stage.hub.database.query("UPDATE person SET language = 'DE' WHERE id = ANY ($1)", [
      [emine.id, julia.id],
    ]);
    expect(faults).toEqual({});
  });
});

describe("getting about", () => {
  test("after every change of page the focus is on its heading", async () => {
    const someone = await comes({ visitor: julia });
    await someone.goesTo("/gespraeche");
    await someone.goesToSection("Kommunen");
    await someone.hasFocusOn("heading", "Kommunen");
    await someone.follows("Mosbach");
    await someone.hasFocusOn("heading", "Mosbach");
    await someone.presses(/Profil und Abmelden/);
    await someone.picks("Profil");
    await someone.hasFocusOn("heading", "Julia Heck");
    await someone.goesBack();
    await someone.hasFocusOn("heading", "Mosbach");
    await someone.goesToSection("Gespräche");
    await someone.hasFocusOn("heading", "Gespräche");
    await someone.follows(/^hilfe/);
    await someone.hasFocusOn("heading", "hilfe");
    await someone.follows("Neues Thema");
    await someone.hasFocusOn("heading", "Neues Thema");
  });

  test("the first press of the tab key offers the way past everything", async () => {
    const someone = await comes({ visitor: julia });
    await someone.goesTo("/kommunen");
    await someone.hits("Tab");
    await someone.hasFocusOn("link", "Zum Inhalt springen");
    await someone.hits("Enter", "Tab");
    await someone.hasFocusOn("link", "Wer ist einen Schritt weiter?");
  });

  test("a dialog keeps the focus and gives it back", async () => {
    const someone = await comes({ visitor: julia });
    await someone.goesTo(`/kommunen/${ids.mosbach}/team`);
    await someone.presses("Person einladen");
    await someone.seesDialog("Person einladen");
    for (let presses = 0; presses < 12; presses++) {
      await someone.hits("Tab");
      expect(await someone.hasFocusWithin("Person einladen")).toBe(true);
    }
    await someone.hits("Escape");
    await someone.seesNoDialog("Person einladen");
    await someone.hasFocusOn("button", "Person einladen");
  });
});

/** The colours of the evening, painted: a busy machine is a frame or two behind. */
async function turnsDark(page: Page): Promise<void> {
  const light = await page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction((before) => getComputedStyle(document.body).color !== before, light);
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
}

/** All that depends on the light; the rest was looked at before it changed. */
const colourRules = ["color-contrast", "link-in-text-block"];
