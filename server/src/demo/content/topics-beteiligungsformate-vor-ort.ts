import type { DemoTopic } from "./content.types.js";

export const beteiligungsformateVorOrtTopics: DemoTopic[] = [
  {
    channel: "beteiligungsformate",
    title: "Zukunftswerkstatt mit Jugendlichen – bitte nicht peinlich",
    messages: [
      {
        by: "simon-raible",
        at: "2018-10-11T13:20",
        body: "Erster Versuch einer Jugendbeteiligung: sechs Jugendliche, davon zwei Kinder von Stadträten, Moderationskarten in Pastell. Nach 40 Minuten fragte einer, ob das benotet wird. Ich brauche Hilfe.",
      },
      { by: "nadine-khoury", at: "2018-10-11T14:00", body: "Wer hat moderiert?" },
      { by: "simon-raible", at: "2018-10-11T14:06", body: "Ich. Mit 52. In Hemd." },
      {
        by: "dilan-aktas",
        at: "2018-10-11T18:44",
        body: "Das Hemd war nicht das Problem. Das Problem war „Wir holen euch da ab, wo ihr steht“. Wir standen am Skatepark, ihr wart im Kubus.",
        reactions: { AGREE: ["ioana-popescu"], SEEN: ["simon-raible"] },
      },
      {
        by: "simon-raible",
        at: "2018-10-12T07:50",
        body: "Das sitzt. Frau Aktaş, würden Sie und drei andere eine Moderationsschulung machen und den nächsten Abend selbst leiten? Bezahlt, 12 Euro die Stunde, ich hole mir die Zusage heute noch.",
      },
      {
        by: "dilan-aktas",
        at: "2018-10-12T15:31",
        body: "Wenn wir auch über das Essen entscheiden dürfen: ja.",
      },
      { by: "petra-gaeckle", at: "2018-10-15T09:10", body: "Zusage liegt vor. Für das Essen auch." },
      {
        by: "ioana-popescu",
        at: "2018-12-10T20:12",
        body: "Ich war als Mutter dabei, hinten, ganz still. 63 Jugendliche am Skatepark, Flutlicht, Feuerkörbe, vier Moderatorinnen und Moderatoren unter zwanzig. Und auf einmal wollten sie über Buslinien reden. Drei Stunden!",
      },
      {
        by: "dilan-aktas",
        at: "2018-12-10T22:40",
        body: "Unser Antrag: Nachtbus am Wochenende und Licht am Skatepark bis 22 Uhr. Wir tragen ihn selbst im Rat vor, ich hab schon Bauchweh.",
      },
      {
        by: "hermann-stickel",
        at: "2018-12-11T08:55",
        body: "Brauchen Sie nicht. Ich sitze in Reihe zwei und nicke.",
      },
      {
        by: "simon-raible",
        at: "2019-02-27T08:05",
        body: "Gestern im Gemeinderat: Licht am Skatepark **einstimmig**, der Nachtbus geht in den Kreis. Zum ersten Mal seit Jahren war die Zuschauertribüne voll. Frau Aktaş hat sich beim Oberbürgermeister für die Redezeit bedankt und dann um zwei Minuten überzogen.",
        reactions: { CONGRATULATIONS: ["dilan-aktas", "nadine-khoury", "jochen-haug", "julia-heck"] },
      },
      { by: "dilan-aktas", at: "2019-02-27T16:20", body: "Eine Minute vierzig." },
    ],
    resolved: { at: "2019-02-27T16:30", by: "simon-raible" },
  },
  {
    channel: "beteiligungsformate",
    title: "Prozessbegleitgruppe: wie groß, wer, wie lange?",
    messages: [
      {
        by: "elif-karaca",
        at: "2018-09-13T09:40",
        body: "Wir stellen gerade die Prozessbegleitgruppe zusammen. Auf der Wunschliste stehen 31 Namen. Wie groß ist Ihre?",
      },
      {
        by: "verena-gapp",
        at: "2018-09-13T10:05",
        body: "14 Personen. Bei 20 wird es ein Plenum, bei acht ein Stammtisch.",
      },
      {
        by: "irina-schaefer",
        at: "2018-09-13T10:50",
        body: "Lahr: 16, davon fünf mit Zuwanderungsgeschichte, zwei aus dem Gemeinderat, drei aus der Verwaltung, der Rest Vereine und Kirchen. Treffen alle sechs Wochen, immer 18 bis 20 Uhr, **pünktlich Schluss**.",
      },
      {
        by: "matthias-zehnle",
        at: "2018-09-13T11:02",
        body: "Das pünktliche Ende ist der einzige Grund, warum der Sportverein noch kommt.",
      },
      {
        by: "grzegorz-nowak",
        at: "2018-09-13T20:18",
        body: "Bitte nicht nur die Vorsitzenden einladen. Vorsitzende sind alle über 60 und Männer. Ich darf das sagen, ich bin einer.",
      },
      {
        by: "tobias-rieger",
        at: "2018-09-14T08:30",
        body: "Als Faustregel: ein Drittel Menschen, um deren Alltag es geht. Nicht eine Person „für die Geflüchteten“ – niemand kann für eine Gruppe sprechen. Mindestens drei, dann widersprechen sie sich auch einmal.",
        reactions: { AGREE: ["elif-karaca", "grzegorz-nowak", "irina-schaefer"] },
      },
      {
        by: "elif-karaca",
        at: "2018-09-14T09:12",
        body: "Wir gehen auf 15 und streichen mit Bedauern mich als Vorsitzende: Den Vorsitz bekommt ein Tandem aus Frau Bender und Herrn Nowak.",
      },
      {
        by: "roswitha-bender",
        at: "2018-09-14T19:55",
        body: "Ich wurde gefragt und habe ja gesagt, bevor ich nachgedacht habe. So ist es meistens gut.",
      },
    ],
  },
  {
    channel: "beteiligungsformate",
    title: "14:30 Uhr in der Kantine – Beteiligung für Schichtarbeitende",
    messages: [
      {
        by: "francesca-greco",
        at: "2018-10-22T08:20",
        body: "Bei uns arbeiten sehr viele Menschen im Dreischichtbetrieb. Um 19 Uhr schlafen sie, arbeiten oder essen mit den Kindern. Unsere Abendveranstaltung hat genau **null** von ihnen erreicht. Idee: Wir gehen zum Schichtwechsel in die Kantine. Hat jemand Erfahrung mit Betriebsräten und Werksleitungen?",
      },
      {
        by: "ionel-radu",
        at: "2018-10-22T23:10",
        body: "Ich arbeite dort. Wechsel ist 14:00. Um 14:30 sind die einen geduscht und die anderen noch nicht am Band. Das ist Ihre halbe Stunde. Betriebsrat frage ich.",
        reactions: { THANKS: ["francesca-greco"], HELPFUL: ["oliver-denzel"] },
      },
      {
        by: "claudia-wehrle",
        at: "2018-10-23T07:45",
        quotes: "2018-10-22T23:10",
        body: "Herr Radu, das ist der wertvollste Hinweis der Woche. 30 Minuten heißt: eine Frage, eine Karte, ein Kaffee. Kein Wort mehr.",
      },
      {
        by: "beate-schellhammer",
        at: "2018-10-25T13:30",
        body: "Die Werksleitung hat gefragt, ob es um Löhne geht. Ich habe gesagt: um Busse, Wohnungen und Kindergärten. Daraufhin: genehmigt, und der Kaffee geht aufs Haus.",
      },
      {
        by: "zeynep-arslan",
        at: "2018-11-16T21:40",
        body: "Heute erster Tag. Ich stand am türkischen Tisch, es wurde ein Tisch mit allen. 23 Karten.",
      },
      {
        by: "francesca-greco",
        at: "2018-11-30T09:05",
        body: "Nach drei Terminen: **58 Stimmen**, Rumänisch, Türkisch, Italienisch, Deutsch, Portugiesisch. Häufigster Satz: „Mich hat hier noch nie jemand etwas gefragt.“ Zweithäufigster: Kinderbetreuung ab 5:30 Uhr.",
        reactions: {
          CONGRATULATIONS: ["emine-kaya", "marco-bellini", "zeynep-arslan"],
          THANKS: ["ionel-radu"],
        },
      },
      {
        by: "wladimir-klassen",
        at: "2018-11-30T20:30",
        body: "Fünf Uhr dreißig. Das hören wir in Lahr auch, seit zwanzig Jahren.",
      },
      {
        by: "oliver-denzel",
        at: "2019-02-20T10:15",
        body: "Nachtrag: Zwei Kindertagesstätten prüfen ab September eine Frühgruppe. Der Betriebsrat schreibt den Bedarf, wir schreiben die Vorlage.",
      },
    ],
    resolved: { at: "2018-11-30T09:10", by: "francesca-greco" },
  },
  {
    channel: "beteiligungsformate",
    title: "Zufallsauswahl: sechs Prozent Rücklauf",
    messages: [
      {
        by: "verena-gapp",
        at: "2019-01-29T10:40",
        body: "400 Briefe aus dem Melderegister, 24 Antworten, zwei davon Beschwerden über den Winterdienst. @{person:stefanie-holzwarth}, wie haben Sie in Backnang die gemischte Gruppe hinbekommen?",
      },
      {
        by: "stefanie-holzwarth",
        at: "2019-01-29T11:05",
        body: `Hier kommt die versprochene Liste:

| Schritt | Zusagen |
|---|---|
| 500 Briefe vom Oberbürgermeister | 31 |
| Anruf bei bekannten Nummern | +9 |
| 60 Hausbesuche in Straßen, die fehlten | +22 |

Aus den 62 haben wir nach Alter, Geschlecht, Stadtteil und Zuzugsdauer **25 ausgelost**. Die Hausbesuche machen den Unterschied.`,
        reactions: { HELPFUL: ["verena-gapp", "ralf-schilling", "manuela-brachat"] },
      },
      { by: "verena-gapp", at: "2019-01-29T11:20", body: "62 Zusagen! Wer hat geklingelt?" },
      {
        by: "adelheid-krauter",
        at: "2019-01-29T19:48",
        body: "Ich und Frau Petrović. Ich bin pensionierte Lehrerin, mir macht man auf.",
      },
      {
        by: "jelena-petrovic",
        at: "2019-01-29T20:30",
        body: "Und mir machen die auf, die bei einer Lehrerin Angst bekommen.",
      },
      {
        by: "konrad-ruf",
        at: "2019-01-30T08:12",
        body: "Wie ist das datenschutzrechtlich mit dem Klingeln?",
      },
      {
        by: "cem-yildiz",
        at: "2019-01-30T08:35",
        body: "Die Auswahl aus dem Melderegister für eine Aufgabe der Stadt hat unser Datenschutzbeauftragter geprüft und freigegeben. An der Tür notieren wir nur ja oder nein, sonst nichts. Die Adressliste bleibt im Bürgerbüro und wird nach der Auslosung gelöscht. Bitte vor Ort trotzdem prüfen lassen.",
      },
      {
        by: "verena-gapp",
        at: "2019-02-26T15:00",
        body: "Wir sind bei 38 Zusagen aus fünf Straßenzügen. Herr Ruf hat neue Einlegesohlen.",
      },
    ],
    resolved: { at: "2019-02-26T15:02", by: "verena-gapp" },
  },
];
