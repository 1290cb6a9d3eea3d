import { beforeAll, describe, expect } from "@jest/globals";
import { axeFaults, motionFaults, sidewaysFaults, targetFaults } from "../support/browser-checks.js";
import { demoIds, demoPerson } from "../support/browser-demo.js";
import type { Member } from "../support/browser-member.js";
import { Stage } from "../support/browser.js";
import type { Visitor } from "../support/person.js";

const stage = Stage.forFile(() => ({ MODE: "demo" }));
const { test, comes } = stage;

let emine: Visitor;
let julia: Visitor;
let ids: Awaited<ReturnType<typeof demoIds>>;

beforeAll(async () => {
  emine = await demoPerson(stage.hub, "emine.kaya@fuehrungsakademie.example");
  julia = await demoPerson(stage.hub, "julia.heck@mosbach.example");
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
  { what: "a place", as: lead, open: at(() => `/kommunen/${ids.mosbach}`), title: /^Mosbach/ },
  {
    what: "inviting",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}`);
      await someone.presses("Person einladen");
      await someone.seesDialog("Person einladen");
      await someone.presses("Einladung schicken");
      await someone.sees("Bitte füllen Sie dieses Feld aus.");
    },
    title: /^Mosbach/,
  },
  {
    what: "ending a role",
    as: lead,
    open: async (someone) => {
      await someone.goesTo(`/kommunen/${ids.mosbach}`);
      await someone.presses("Walter Gimber: Rolle ändern");
      await someone.picks("Rolle beenden");
      await someone.seesDialog("Rolle von Walter Gimber beenden?");
    },
    title: /^Mosbach/,
  },
  { what: "adding a place", as: office, open: at(() => "/kommunen/neu"), title: /^Kommune aufnehmen/ },
  { what: "offices", as: office, open: at(() => "/verwaltung"), title: /^Verwaltung/ },
  { what: "offices, not for me", as: lead, open: at(() => "/verwaltung"), title: /^Verwaltung/ },
  { what: "profile", as: lead, open: at(() => "/profil"), title: /^Profil/ },
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
];

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

describe.each(screens)("$what", ({ as, open, title }) => {
  test("is without fault for everybody, at every size and in every light", async () => {
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
      await page.emulateMedia({ colorScheme: "dark" });
      faults[`axe, ${size}, dark`] = await axeFaults(page, colourRules);
      await page.emulateMedia({ colorScheme: "light" });
    }
    await page.setViewportSize(zoomed);
    faults["sideways, zoomed"] = await sidewaysFaults(page);
    expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
  });
});

/** All that depends on the light; the rest was looked at before it changed. */
const colourRules = ["color-contrast", "link-in-text-block"];
