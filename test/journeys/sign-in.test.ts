import { describe, expect } from "@jest/globals";
import { demoPerson } from "../support/browser-demo.js";
import { Stage } from "../support/browser.js";

const stage = Stage.forFile(() => ({ MODE: "demo" }));
const { test, comes } = stage;

const talks = "Gespräche";
const readsNoChannel = "Kommunen";

const personas = [
  { name: "Emine Kaya", lands: talks, is: "Programmbüro", sees: ["programmbüro", "moderationsteams"] },
  { name: "Leyla Şahin", lands: readsNoChannel, is: "Steuerungsgruppe", sees: [] },
  { name: "Katrin Sommerfeld", lands: talks, is: "Moderation", sees: ["moderationsteams", "Mosbach"] },
  { name: "Marco Bellini", lands: talks, is: "Moderation", sees: ["moderationsteams", "Singen"] },
  { name: "Julia Heck", lands: talks, is: "Projektleitung", sees: ["hilfe", "Mosbach"] },
  { name: "Cem Yıldız", lands: talks, is: "Stellvertretung", sees: ["hilfe", "Backnang"] },
  { name: "Maryam Alnouri", lands: talks, is: "Team vor Ort", sees: ["hilfe", "Mosbach"] },
  { name: "Martina Eberhardt", lands: readsNoChannel, is: "Ministerium", sees: [] },
];

describe("one click", () => {
  for (const { name, lands, is, sees } of personas) {
    test(`${name} is in, and sees what the role is for`, async () => {
      const visitor = await comes();
      await visitor.goesTo("/");
      await visitor.follows("Demo ausprobieren");
      await visitor.isOn("Anmelden");
      await visitor.presses(new RegExp(`Als ${name} anmelden`));
      await visitor.isOn(lands);
      for (const channel of sees) await visitor.sees(channel);
      await visitor.goesTo("/profil");
      await visitor.isOn(name);
      await visitor.sees(is);
    });
  }
});

describe("with a password", () => {
  test("the demo's password opens the door", async () => {
    const julia = await comes();
    await julia.goesTo("/anmelden");
    await julia.fillsIn("E-Mail-Adresse", "julia.heck@mosbach.example");
    await julia.fillsIn("Passwort", "gemeinsam-lernen");
    await julia.presses("Anmelden");
    await julia.isOn("Gespräche");
  });

  test("a wrong one is told at the form, and what was typed stays", async () => {
    const julia = await comes();
    await julia.goesTo("/anmelden");
    await julia.fillsIn("E-Mail-Adresse", "julia.heck@mosbach.example");
    await julia.fillsIn("Passwort", "gemeinsam-raten");
    await julia.presses("Anmelden");
    await julia.sees("Mailadresse oder Passwort stimmen nicht.");
    expect(await julia.field("E-Mail-Adresse").inputValue()).toBe("julia.heck@mosbach.example");
    expect(await julia.field("Passwort").inputValue()).toBe("gemeinsam-raten");
  });
});

describe("with a link by mail", () => {
  test("it lies in the outbox, opens the door once, and then no more", async () => {
    const simon = await comes();
    await simon.goesTo("/anmelden");
    await simon.fillsIn("E-Mail-Adresse", "simon.raible@nagold.example");
    await simon.presses("Link per E-Mail schicken");
    await simon.sees("ist jetzt eine E-Mail mit einem Link unterwegs");
    const link = await simon.findsLinkInMailTo("simon.raible@nagold.example", /\/anmelden\/link/);
    await simon.goesTo(link);
    await simon.isOn("Anmelden mit Ihrem Link");
    await simon.presses("Jetzt anmelden");
    await simon.isOn("Gespräche");

    const thief = await comes();
    await thief.goesTo(link);
    await thief.presses("Jetzt anmelden");
    await thief.seesAlert("Dieser Link gilt nicht mehr.");
    await thief.follows("Neuen Link anfordern");
    await thief.isOn("Anmelden");
  });
});

describe("an invitation", () => {
  test("brings a new person into the team, who can talk at once", async () => {
    const julia = await comes({ visitor: await demoPerson(stage.hub, "julia.heck@mosbach.example") });
    await julia.goesTo("/kommunen");
    await julia.follows("Mosbach");
    await julia.isOn("Mosbach");
    await julia.follows("Team");
    await julia.presses("Person einladen");
    await julia.chooses("Rolle", "Team vor Ort");
    await julia.fillsIn("Vorname", "Nele");
    await julia.fillsIn("Nachname", "Neumann");
    await julia.fillsIn("E-Mail-Adresse", "nele.neumann@mosbach.example");
    await julia.presses("Einladung schicken");
    await julia.seesNoDialog("Person einladen");
    await julia.seesButton("Einladung an Nele Neumann zurückziehen");

    const nele = await comes();
    await nele.goesTo(await nele.findsLinkInMailTo("nele.neumann@mosbach.example", /\/einladung/));
    await nele.isOn("Guten Tag, Nele Neumann");
    await nele.fillsIn("Passwort (freiwillig)", "gemeinsam-beginnen");
    await nele.presses("Einladung annehmen");
    await nele.isOn("Gespräche");

    // The team list of the one who invited changes by itself.
    await julia.seesButton("Nele Neumann: Rolle beenden oder übergeben");
    await julia.seesNoButton("Einladung an Nele Neumann zurückziehen");
    await julia.opens("Mosbach");
    await nele.opens("Mosbach");
    await nele.startsTopic("Ich bin die Neue", "Guten Tag zusammen!");
    await julia.opensTopic("Ich bin die Neue");
    await julia.reads("Guten Tag zusammen!");
  });
});

describe("sessions", () => {
  test("ending one signs it out while somebody looks at it", async () => {
    const email = "dilan.aktas@nagold.example";
    const [here, there] = await Promise.all([
      comes({ name: "here", visitor: await demoPerson(stage.hub, email) }),
      comes({ name: "there" }),
    ]);
    await there.goesTo("/anmelden");
    await there.fillsIn("E-Mail-Adresse", email);
    await there.fillsIn("Passwort", "gemeinsam-lernen");
    await there.presses("Anmelden");
    await there.isOn("Gespräche");
    await here.goesTo("/profil");
    await here.sees("Dieses Gerät");
    await here.presses(/^Sitzung auf .*Chrom.* beenden$/);
    await here.seesNoButton(/^Sitzung auf .*Chrom.* beenden$/);
    await there.seesDialog("Ihre Sitzung ist beendet");
    await here.reloads();
    await here.isOn("Dilan Aktaş");

    await there.pressesIn("Ihre Sitzung ist beendet", "Stattdessen abmelden");
    await there.isOn("Lernnetz: gemeinsam weiterkommen");
  });
});
