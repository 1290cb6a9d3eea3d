import type { DemoTopic } from "./content.types.js";

export const strategieUndLeitlinienTopics: DemoTopic[] = [
  {
    channel: "strategie-und-leitlinien",
    title: "Wie viele Leitlinien verträgt eine Stadt?",
    messages: [
      {
        by: "ayse-demir",
        at: "2018-11-08T09:00",
        body: "Nach drei Beteiligungsrunden liegen bei uns **43 Vorschläge** für Leitlinien auf dem Tisch. Alle richtig, alle gut, nicht zu merken. Wie haben Sie gekürzt, ohne jemanden zu kränken?",
      },
      {
        by: "birgit-stoll",
        at: "2018-11-08T09:50",
        body: "Drei Haufen: *Haltung* (wie wir sein wollen), *Ziel* (was wir erreichen wollen), *Maßnahme* (was wir tun). Meist sind 30 davon Maßnahmen und damit nicht gestrichen, sondern nur umgezogen. Umziehen kränkt niemanden.",
        reactions: { HELPFUL: ["ayse-demir", "markus-abele", "corinna-jaeck"] },
      },
      {
        by: "hassan-alabed",
        at: "2018-11-08T21:20",
        body: "Mein Satz war: „Der Bus soll abends fahren.“ Ist das eine Leitlinie?",
      },
      {
        by: "ayse-demir",
        at: "2018-11-09T08:05",
        body: "Herr Alabed, das ist eine Maßnahme, und zwar eine von denen, die wir im Januar beginnen können. Eine Leitlinie dürften viele Jahre lang alle lesen. Ihren Bus sollen sie nehmen.",
      },
      { by: "hassan-alabed", at: "2018-11-09T18:00", body: "Dann lieber Bus." },
      {
        by: "markus-abele",
        at: "2018-11-22T20:10",
        body: "Ergebnis: **9 Leitlinien, 12 Ziele, 22 Maßnahmen.** Jeder der 43 Vorschläge hat eine Nummer und ist auffindbar. Auf die Nummern sind wir besonders stolz, danach hat bisher jede und jeder zuerst geschaut.",
        reactions: { CONGRATULATIONS: ["hannah-brunner", "birgit-stoll"], THANKS: ["hassan-alabed"] },
      },
      {
        by: "corinna-jaeck",
        at: "2018-11-23T08:15",
        quotes: "2018-11-22T20:10",
        body: "Die Nummern sind der Trick. „Was ist aus meinem Zettel geworden?“ ist bei uns die häufigste Frage.",
      },
    ],
    resolved: { at: "2018-11-23T08:20", by: "ayse-demir" },
  },
  {
    channel: "strategie-und-leitlinien",
    title: "Bestandsaufnahme: einbetten oder beenden?",
    messages: [
      {
        by: "anja-zeller",
        at: "2018-10-17T11:20",
        body: "Wir haben 64 bestehende Angebote gezählt, vom Schwimmkurs bis zur Kleiderkammer. Im Konzept sollen wir sie „einbetten“. Was, wenn etwas nirgends hineinpasst?",
      },
      {
        by: "katrin-sommerfeld",
        at: "2018-10-17T12:10",
        body: "Dann schreiben Sie das hin: „nicht eingebettet, weil …“. Das ist kein Makel. Manche Angebote sind einfach schön und brauchen keine Strategie.",
      },
      {
        by: "samira-haddad",
        at: "2018-10-17T20:35",
        body: "Die Kleiderkammer wird von drei Frauen über siebzig getragen. Die möchten nicht eingebettet werden, die möchten abgelöst werden.",
      },
      { by: "volker-hofmann", at: "2018-10-18T08:00", body: "Das ist dann eine Maßnahme mit Datum." },
      {
        by: "ralf-schilling",
        at: "2018-10-18T10:25",
        body: "Tipp aus Biberach: eine Spalte „zuletzt genutzt von wie vielen?“. Bei uns hatten sieben Angebote ein Faltblatt, aber keine Besucherinnen und Besucher. Wir haben die Faltblätter eingebettet, im Altpapier.",
      },
      {
        by: "anja-zeller",
        at: "2018-10-24T15:45",
        body: "64 → 41 eingebettet, 15 mit Begründung daneben, 8 beendet oder zusammengelegt. Danke an alle, das war eine gute Woche.",
      },
    ],
    resolved: { at: "2018-10-24T15:46", by: "anja-zeller" },
  },
  {
    channel: "strategie-und-leitlinien",
    title: "Wirkung messen ohne Zahlenfriedhof",
    summaries: [
      {
        by: "regina-buck",
        at: "2019-03-11T09:50",
        body: `**Unser Weg:** höchstens drei Kennzahlen und drei Geschichten. Nach einem halben Jahr kommt eine Postkarte mit drei Fragen zurück: Wen kennen Sie jetzt? Gibt es Ihr Vorhaben noch? Wen würden Sie um Hilfe bitten?

**Erste Zahlen aus Ravensburg:** 14 von 22 Karten, im Mittel sieben neue Bekannte, elf Vorhaben laufen weiter.`,
      },
    ],
    messages: [
      {
        by: "regina-buck",
        at: "2019-01-14T10:10",
        body: "Unser Nachbarschaftsfonds läuft: 300 Euro, eine Seite Antrag, Antwort in zehn Tagen. 22 Vorhaben sind bewilligt. Jetzt fragt die Kämmerei nach „Wirkung“. Ich kann Rechnungen zählen. Aber wie misst man, dass zwei Nachbarinnen, die sich sechs Jahre nicht gegrüßt haben, jetzt zusammen Tomaten ziehen?",
      },
      {
        by: "annette-locher",
        at: "2019-01-14T10:25",
        body: "Zur Einordnung: Die Kämmerei fragt freundlich, und sie hat ja recht.",
      },
      {
        by: "selamawit-tesfay",
        at: "2019-01-14T18:30",
        body: `Drei Fragen auf einer Postkarte, die nach einem halben Jahr zurückkommt:

- Wie viele Menschen kennen Sie jetzt, die Sie vorher nicht kannten?
- Gibt es Ihr Vorhaben noch?
- Wen würden Sie um Hilfe bitten?`,
        reactions: { HELPFUL: ["regina-buck", "annette-locher"] },
      },
      {
        by: "magdalena-kowalska",
        at: "2019-01-14T20:45",
        body: "Und ein Foto, wenn sie möchten. Die Kämmerei schaut auch gern Tomaten an.",
      },
      {
        by: "marco-bellini",
        at: "2019-01-15T08:15",
        body: "Ich rate zu höchstens **drei Kennzahlen und drei Geschichten**. Zahlen ohne Geschichten glaubt man nicht, Geschichten ohne Zahlen bezahlt man nicht.",
        reactions: { AGREE: ["lukas-armbruster", "selamawit-tesfay", "regina-buck"] },
      },
      {
        by: "regina-buck",
        at: "2019-03-11T09:30",
        body: "Die ersten 14 Karten sind zurück. Im Mittel sieben neue Bekannte, elf Vorhaben laufen weiter, und bei „Wen würden Sie um Hilfe bitten?“ steht neunmal ein Vorname aus dem eigenen Haus.",
      },
      {
        by: "annette-locher",
        at: "2019-03-11T09:45",
        body: "Der Kämmerer hat zwei Karten an seine Bürotür gehängt. Mehr Wirkung kann ich nicht nachweisen.",
      },
    ],
  },
  {
    channel: "strategie-und-leitlinien",
    title: "Vom Leitsatz zur Maßnahme: Wer ist eigentlich „man“?",
    messages: [
      {
        by: "heiko-nill",
        at: "2019-02-12T13:30",
        body: "In unserem Maßnahmenentwurf steht 17-mal „man sollte“ und 9-mal „es wird angestrebt“. Wer hat ein gutes Gegenmittel?",
      },
      {
        by: "christoph-weller",
        at: "2019-02-12T13:52",
        body: "Ein Kollege namens Herr Man wäre bei uns seit Jahren überlastet.",
      },
      {
        by: "lukas-armbruster",
        at: "2019-02-12T14:20",
        body: "Im Lernnetz lässt sich eine Maßnahme nur mit **Name und Datum** speichern. Das haben wir mit Absicht so gemacht.",
      },
      {
        by: "francesca-greco",
        at: "2019-02-12T15:00",
        body: "Bei uns gilt: Wer den Satz vorliest, schaut dabei die Person an, die es macht. Wenn niemand zurückschaut, wird gestrichen.",
      },
      {
        by: "heiko-nill",
        at: "2019-02-19T09:10",
        body: "Von 26 Sätzen haben jetzt 15 einen Namen, sechs wurden gestrichen, fünf machen wir zu dritt. Und Frau Rilling hat gemerkt, dass sie achtmal vorkommt. Daran arbeiten wir noch.",
      },
      { by: "susanne-rilling", at: "2019-02-19T09:15", body: "Daran arbeiten wir *dringend* noch." },
    ],
  },
  {
    channel: "strategie-und-leitlinien",
    title: "Wer macht nach November 2019 weiter?",
    messages: [
      {
        by: "irina-schaefer",
        at: "2019-02-26T16:05",
        body: "Im November endet die Prozessbegleitung. Ich habe gestern im Team gefragt, wer was weiterführt, und es wurde so still wie sonst nur beim Kassenbericht. Haben Sie schon einen Plan zur Verstetigung?",
      },
      {
        by: "isabel-troendle",
        at: "2019-02-27T08:30",
        body: "Wir haben eine Zusage: Die Koordination der Integrationslotsen bleibt beim Landkreis, 0,6 Stellen, unbefristet. Sechs Gemeinden sind im gemeinsamen Pool dabei, vier weitere überlegen. Geholfen hat, dass das Telefon **eine** Nummer hat: Die kann man nicht einfach abschalten, das würden alle merken.",
      },
      {
        by: "tobias-rieger",
        at: "2019-02-27T09:40",
        body: "Ich stelle in jedem Prozess ab Frühjahr dieselbe Frage: „Wer ruft im Dezember wen an?“ Solange da kein Name steht, gibt es keine Struktur.",
        reactions: { AGREE: ["renate-holzapfel", "irina-schaefer"], HELPFUL: ["julia-heck"] },
      },
      {
        by: "michael-doerflinger",
        at: "2019-02-28T11:15",
        body: "In Bruchsal übernimmt die Runde der Migrantenvereine das gemeinsame Festbudget selbst, mit Schlüssel zum Raum und Unterschriftsrecht. Die Verwaltung sitzt dabei, aber nicht mehr vorn.",
      },
      {
        by: "grzegorz-nowak",
        at: "2019-02-28T20:20",
        body: "Und wir haben den Schlüssel nur einmal verloren.",
      },
      {
        by: "renate-holzapfel",
        at: "2019-03-12T09:00",
        body: "Wir sammeln im Frühjahr Ihre Verstetigungspläne, zwei Seiten reichen. Wichtig ist uns *wer*, *mit welcher Zeit* und *was passiert, wenn diese Person geht*.",
        reactions: { SEEN: ["irina-schaefer", "julia-heck", "isabel-troendle", "michael-doerflinger"] },
      },
      {
        by: "irina-schaefer",
        at: "2019-03-14T13:30",
        body: "Erster Entwurf steht, mit drei Namen. Beim Punkt „was passiert, wenn diese Person geht“ habe ich „dann weinen wir“ geschrieben. Frau Feißt meint, das sei noch keine Vertretungsregelung.",
      },
      { by: "ursula-feisst", at: "2019-03-17T20:05", body: "Ist es auch nicht. Aber wir üben ja noch." },
    ],
  },
];
