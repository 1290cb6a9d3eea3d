import type { DemoDesk } from "./content.types.js";

const ratsbeschluss = { channel: "hilfe", title: "Rat verschiebt Beschluss" };
const kommunalwahl = {
  channel: "politik-und-verwaltung",
  title: "Kommunalwahl am 26. Mai: Was dürfen wir noch?",
};
const sprechstunde = {
  channel: "austauschtreffen",
  title: "Themensprechstunde heute um 10 Uhr: „Gemeinderat früh einbinden“",
};
const fruehjahrstreffen = {
  channel: "austauschtreffen",
  title: "Frühjahrstreffen: Wann passt es wirklich?",
};
const planungszelle = { channel: "beteiligungsformate", title: "Planungszelle im Dorf?" };
const kuechentisch = {
  channel: "beteiligungsformate",
  title: "Küchentischgespräche: unser Leitfaden zum Mitnehmen",
};
const unterkunft = {
  channel: "selten-erreicht",
  title: "Wie kommen wir in die Gemeinschaftsunterkunft, ohne zu stören?",
};
const verstetigung = { channel: "strategie-und-leitlinien", title: "Wer macht nach November 2019 weiter?" };
const fruehstueck = {
  channel: "intern-08225058",
  title: "Zweites Ratsfrühstück am 30. März: Wer macht was?",
};
const aeltestenrat = {
  channel: "intern-08225058",
  title: "Leitlinien: Wie gehen wir mit dem Vorschlag des Ältestenrats um?",
};
const einTeamSchweigt = { channel: "moderationsteams", title: "Ein Team schweigt: dranbleiben oder lassen?" };
const wiedereinstieg = {
  channel: "moderationsteams",
  title: "Wiedereinstieg nach der Pause: Wie fangt ihr an?",
};
const bericht = { channel: "programmbuero", title: "Bericht ans Ministerium bis Freitag, 22. März" };

/** What those whom visitors sign in as follow, put off and have begun to write. */
export const desks: DemoDesk[] = [
  {
    person: "julia-heck",
    follows: [{ at: "2019-02-18T13:20", topic: kommunalwahl }],
    mutes: [{ at: "2018-10-11T08:05", channel: "ankommen" }],
    later: [{ at: "2019-03-18T08:07", topic: verstetigung, until: "2019-03-18T16:00" }],
    drafts: [
      {
        at: "2019-03-17T20:12",
        topic: fruehjahrstreffen,
        body: `Mosbach hat abgestimmt. Am **27. Juni** können wir zu viert kommen, am 2. Juli nur zu zweit, da beginnt bei uns die `,
      },
      {
        at: "2019-03-15T12:40",
        channel: "politik-und-verwaltung",
        title: "Vorlage zu den Leitlinien: Wer liest mit fremden Augen?",
        body: `Auf Grundlage des Ravensburger Musters haben wir unsere Vorlage auf drei Seiten gebracht. Bevor sie in die Fraktionen geht, suche ich zwei Menschen, die Mosbach *nicht* kennen:

- Versteht man, was beschlossen wird und was nicht?
- Welche Frage würden Sie als Gemeinderätin oder Gemeinderat stellen?`,
      },
    ],
  },
  {
    person: "maryam-alnouri",
    follows: [{ at: "2019-03-05T21:35", topic: fruehstueck }],
    mutes: [{ at: "2018-11-20T21:10", channel: "strategie-und-leitlinien" }],
    later: [{ at: "2019-03-17T21:15", topic: unterkunft, until: "2019-03-18T19:30" }],
    drafts: [
      {
        at: "2019-03-17T21:40",
        topic: fruehstueck,
        quotes: "2019-03-06T20:45",
        body: `Die Frage von Frau Dell habe ich meinen Nachbarinnen gestellt. Drei Antworten habe ich schon, eine ist sehr lustig: `,
      },
    ],
  },
  {
    person: "emine-kaya",
    follows: [
      { at: "2019-03-14T16:45", topic: ratsbeschluss },
      { at: "2019-03-14T11:20", topic: planungszelle },
    ],
    mutes: [
      {
        at: "2018-11-30T09:00",
        topic: {
          channel: "hilfe",
          title: "Raum mit Küche gesucht – der Brandschutz sagt nein",
        },
      },
    ],
    later: [{ at: "2019-03-18T08:05", topic: kommunalwahl, until: "2019-03-18T14:00" }],
    drafts: [
      {
        at: "2019-03-17T18:25",
        topic: bericht,
        quotes: "2019-03-13T09:00",
        body: `Mein Textvorschlag für das Beispiel, bitte kürzen:

> In Singen findet Beteiligung zum Schichtwechsel statt: dreißig Minuten, eine Frage, eine Karte, ein Kaffee. Nach drei Terminen lagen 58 Stimmen in fünf Sprachen vor. `,
      },
      {
        at: "2019-03-18T08:11",
        channel: "austauschtreffen",
        title: "Nach der Sprechstunde: Ein Satz je Kommune",
        body: `Liebe alle, danke für die Stunde! Hier sammeln wir, was Sie mitnehmen – ein Satz je Kommune genügt.

1. Mosbach: `,
      },
    ],
  },
  {
    person: "katrin-sommerfeld",
    follows: [{ at: "2019-03-11T11:30", topic: sprechstunde }],
    mutes: [{ at: "2018-10-12T18:00", channel: "ankommen" }],
    later: [{ at: "2019-03-15T18:10", topic: verstetigung, until: "2019-03-19T08:00" }],
    drafts: [
      {
        at: "2019-03-15T19:10",
        topic: aeltestenrat,
        quotes: "2019-03-15T18:55",
        body: `Danke, Frau Ott, das hilft mir sehr. Wenn es der Wahlkampf ist, dann schlage ich für die Erklärung der Fraktionen drei Sätze vor:

1. `,
      },
    ],
  },
  {
    person: "marco-bellini",
    follows: [{ at: "2019-03-06T20:00", topic: einTeamSchweigt }],
    later: [{ at: "2019-03-17T20:15", topic: planungszelle, until: "2019-03-18T17:00" }],
    drafts: [
      {
        at: "2019-03-17T20:05",
        topic: wiedereinstieg,
        quotes: "2019-03-14T11:30",
        body: `Den Grund für die Pause sagt Herr Kaspar selbst, in zwei Sätzen, gleich nach der Begrüßung. Und dann `,
      },
    ],
  },
  {
    person: "cem-yildiz",
    follows: [{ at: "2019-02-11T10:00", topic: kuechentisch }],
    mutes: [{ at: "2019-01-08T08:15", channel: "ankommen" }],
    later: [{ at: "2019-03-15T16:50", topic: fruehjahrstreffen, until: "2019-03-20T08:00" }],
  },
];
