import type { DemoTopic } from "./content.types.js";

export const politikUndVerwaltungTopics: DemoTopic[] = [
  {
    channel: "politik-und-verwaltung",
    title: "Ratsvorlage: Wer hat ein Muster unter fünf Seiten?",
    messages: [
      {
        by: "johanna-biesinger",
        at: "2018-10-09T10:15",
        body: "Meine Vorlage zum Beteiligungskonzept hat 19 Seiten und drei Anlagen. Ich weiß, dass das zu viel ist. Ich weiß nur nicht, welche 15 Seiten weg sollen.",
      },
      {
        by: "bernd-throm",
        at: "2018-10-09T10:40",
        body: `Aufbau, der bei uns inzwischen Vorschrift ist:

1. **Beschlussvorschlag** – drei Sätze, oben
2. **Worum geht es?** – halbe Seite
3. **Was kostet es, auch an Arbeitszeit?** – eine Tabelle
4. **Was passiert, wenn wir nichts beschließen?** – ein Absatz
5. **Wer wurde beteiligt?** – ein Absatz

Alles andere ist Anlage. Anlagen liest, wer will.`,
        reactions: { HELPFUL: ["johanna-biesinger", "elmar-schaal", "mustafa-celik", "heiko-nill"] },
      },
      {
        by: "elmar-schaal",
        at: "2018-10-09T19:50",
        quotes: "2018-10-09T10:40",
        body: "Als Ortschaftsrat: Punkt 4 fehlt fast immer und ist der einzige, den ich zu Hause erklären muss.",
        reactions: { AGREE: ["walter-gimber", "alfons-boehrer"] },
      },
      {
        by: "mustafa-celik",
        at: "2018-10-10T08:25",
        body: "Wir fügen seit diesem Jahr Punkt 6 hinzu: „Wann berichtet die Verwaltung wieder?“ Das nimmt den Druck, alles auf einmal zu entscheiden.",
      },
      {
        by: "johanna-biesinger",
        at: "2018-10-11T16:55",
        body: "Vier Seiten. Die Bürgermeisterin hat gefragt, ob etwas fehlt. Ich habe ihr die Anlagen gezeigt, sie hat sie zurückgegeben.",
      },
    ],
    resolved: { at: "2018-10-11T16:57", by: "johanna-biesinger" },
  },
  {
    channel: "politik-und-verwaltung",
    title: "Nichtöffentlich oder öffentlich?",
    messages: [
      {
        by: "anja-zeller",
        at: "2018-11-14T09:20",
        body: "Der Hauptausschuss möchte die Bestandsaufnahme nichtöffentlich vorberaten. Was darf ich danach im Lernnetz schreiben?",
      },
      {
        by: "bernd-throm",
        at: "2018-11-14T09:55",
        body: "Aus nichtöffentlicher Sitzung nichts, bis der Beschluss bekannt gegeben ist. Paragraf 35 Gemeindeordnung. Sie können schreiben: „nichtöffentlich behandelt“. Punkt.",
        reactions: { SEEN: ["anja-zeller", "volker-hofmann"] },
      },
      {
        by: "lukas-armbruster",
        at: "2018-11-14T10:30",
        body: "So ist es auch hier gedacht: Im Beschlussregister genügt dieser Vermerk. Bitte auch in internen Kanälen keine Wortbeiträge aus nichtöffentlichen Sitzungen.",
      },
      {
        by: "peter-vogelmann",
        at: "2018-11-14T17:40",
        body: "Und eine Anregung: Fragen Sie freundlich, *warum* nichtöffentlich. Eine Bestandsaufnahme enthält selten etwas, das geschützt werden muss. Oft ist es Gewohnheit.",
      },
      {
        by: "anja-zeller",
        at: "2018-11-16T08:10",
        body: "Ich habe gefragt. Antwort: Gewohnheit. Jetzt öffentlich, am 5. Dezember.",
      },
    ],
    resolved: { at: "2018-11-16T08:11", by: "anja-zeller" },
  },
  {
    channel: "politik-und-verwaltung",
    title: "Ortschaftsräte: früh genug gefragt?",
    messages: [
      {
        by: "karim-nasser",
        at: "2018-10-23T14:30",
        body: "17 Ortschaften, 17 Ortschaftsräte. Wenn wir jeden einzeln besuchen, sind wir im Sommer 2020 fertig. Wenn wir alle gemeinsam einladen, kommt die Hälfte. Wie machen es andere mit vielen Ortsteilen?",
      },
      {
        by: "agnes-hahn",
        at: "2018-10-23T19:45",
        body: "Fragen Sie nicht den ganzen Rat, sondern je Ort *eine* Person, die man abends anrufen darf. Bei uns in der Ortschaft bin ich das sowieso. Es steht bloß nirgends.",
      },
      {
        by: "jochen-haug",
        at: "2018-10-24T08:05",
        body: "Frau Hahn, das ist eine Struktur. Man müsste sie nur benennen, schulen und veröffentlichen.",
      },
      {
        by: "karim-nasser",
        at: "2018-12-20T13:15",
        body: "**Neun Ansprechpersonen** sind benannt, geschult (zwei Abende) und stehen mit Bild und Telefon im Mitteilungsblatt. Acht Ortschaften fehlen noch, zwei davon aus Prinzip.",
      },
      {
        by: "gerhard-bantle",
        at: "2018-12-20T20:10",
        body: "Die aus Prinzip kommen, wenn der Nachbarort im Blättle steht.",
        reactions: { AGREE: ["elmar-schaal"] },
      },
      {
        by: "karim-nasser",
        at: "2019-03-04T09:00",
        quotes: "2018-12-20T20:10",
        body: "Herr Bantle, Sie hatten recht. Beide haben sich gemeldet. Ausgerechnet heute, am Rosenmontag.",
      },
    ],
  },
  {
    channel: "politik-und-verwaltung",
    title: "Querschnittsaufgabe – und wer macht's?",
    messages: [
      {
        by: "tanja-gebert",
        at: "2018-09-26T11:10",
        body: "„Integration ist Querschnittsaufgabe“ steht bei uns im Kreisleitbild. In der Amtsleiterrunde heißt Querschnitt: alle nicken, niemand schreibt mit. Ich hätte gern Beispiele, wie Ämter *wirklich* etwas übernommen haben.",
      },
      {
        by: "oliver-denzel",
        at: "2018-09-26T13:45",
        body: "Wir haben die Frage umgedreht: Jedes Amt nennt **eine** Sache, die es ohnehin tut und bei der die Hälfte der Menschen nicht ankommt. Das Standesamt kam mit den Formularen, das Tiefbauamt mit den Baustellenschildern. Niemand wollte ohne Beispiel dastehen.",
        reactions: { HELPFUL: ["tanja-gebert", "frank-kuemmerle", "margit-rebholz"] },
      },
      { by: "frank-kuemmerle", at: "2018-09-26T14:02", body: "Tiefbauamt! Das nehme ich mit." },
      {
        by: "mehmet-aydin",
        at: "2018-09-27T08:20",
        body: "In Aalen läuft es über eine feste Viertelstunde: letzter Punkt der Amtsleiterrunde, einmal im Monat, immer ein anderes Amt berichtet. Nach vier Monaten fingen sie an, sich gegenseitig Fragen zu stellen.",
      },
      { by: "margit-rebholz", at: "2018-09-28T10:30", body: "Und wenn die Hausspitze das nicht mitträgt?" },
      {
        by: "renate-holzapfel",
        at: "2018-09-28T16:15",
        body: "Dann ist das der eigentliche Auftrag. In der Interessenbekundung hat Ihre Hausspitze zugesagt, Personal einzubringen. Wenn Sie möchten, rufe ich an. Nicht, um zu mahnen, sondern um zu fragen, was sie dafür braucht.",
      },
      {
        by: "margit-rebholz",
        at: "2018-09-28T16:40",
        body: "Ich spreche erst selbst. Aber das zu wissen, tut gut.",
      },
      {
        by: "tanja-gebert",
        at: "2018-11-30T10:05",
        body: "Stand nach zwei Monaten: Sieben von zwölf Ämtern haben ihr Beispiel. Das Kfz-Zulassungsamt hat seine Anleitung von 11 auf 3 Seiten gekürzt und wird jetzt im ganzen Haus beneidet.",
      },
    ],
  },
  {
    channel: "politik-und-verwaltung",
    title: "Kommunalwahl am 26. Mai: Was dürfen wir noch?",
    summaries: [
      {
        by: "sibylle-mink",
        at: "2019-02-18T11:00",
        body: "Zurückhaltung gilt für Öffentlichkeitsarbeit, die wie Wahlwerbung wirkt. Geplante Beteiligung darf stattfinden.",
      },
      {
        by: "bernd-throm",
        at: "2019-03-14T17:05",
        body: `**Kurz gesagt:** Geplante Beteiligung darf stattfinden, Wahlwerbung nicht.

- keine Kandidierenden auf Plakaten oder Podien
- alle Fraktionen gleich behandeln, schriftlich
- keine Bilder von Amtsträgern, die selbst antreten
- Wer in der Prozessbegleitgruppe kandidiert, bleibt, spricht aber bis zur Wahl nicht öffentlich für sie.

**Noch offen:** Wer entscheidet über Bilder von Gruppen?`,
      },
    ],
    messages: [
      {
        by: "sibylle-mink",
        at: "2019-02-18T09:25",
        body: "Am 26. Mai sind Kommunalwahlen. Unser Rechtsamt empfiehlt „Zurückhaltung“ ab Mitte April. Unsere zweite Beteiligungsrunde liegt am 4. Mai. Müssen wir verschieben?",
      },
      {
        by: "bernd-throm",
        at: "2019-02-18T10:10",
        body: `Zurückhaltung betrifft **Öffentlichkeitsarbeit, die wie Wahlwerbung wirkt**. Eine seit Langem geplante Beteiligung ist keine. Unser Merkblatt in drei Zeilen:

- keine Kandidierenden auf Plakaten oder Podien
- alle Fraktionen gleich behandeln, schriftlich
- keine Bilder von Amtsträgern, die selbst antreten`,
        reactions: {
          HELPFUL: ["sibylle-mink", "stefanie-holzwarth", "ayse-demir", "monika-guenther"],
          THANKS: ["philipp-haas"],
        },
      },
      {
        by: "hermann-stickel",
        at: "2019-02-18T19:30",
        body: "Ich kandidiere wieder. Soll ich vom Jugendabend wegbleiben?",
      },
      {
        by: "simon-raible",
        at: "2019-02-19T08:00",
        body: "Kommen Sie als Zuhörer, Herr Stickel. Ohne Kugelschreiber mit Namen drauf.",
      },
      { by: "hermann-stickel", at: "2019-02-19T18:12", body: "Schade, ich hab 400 Stück." },
      {
        by: "monika-guenther",
        at: "2019-02-20T11:05",
        body: "Was ist mit Kandidierenden, die in unserer Prozessbegleitgruppe sitzen? Bei uns sind das fünf von fünfzehn.",
      },
      {
        by: "katrin-sommerfeld",
        at: "2019-02-20T12:40",
        quotes: "2019-02-20T11:05",
        body: "Offen ansprechen, in der nächsten Sitzung, als erster Punkt. Ich schlage eine Vereinbarung vor: Wer kandidiert, spricht bis zur Wahl nicht öffentlich *für* die Gruppe. Drin bleiben dürfen alle.",
        reactions: { HELPFUL: ["monika-guenther", "andreas-berberich"] },
      },
      {
        by: "gudrun-kiefer",
        at: "2019-03-14T16:15",
        body: "Eine Frage aus dem laufenden Wahlkampf: Ein Kandidat möchte unser Elternmentorinnen-Projekt in seinem Faltblatt abbilden, samt Foto der Gruppe. Die Mentorinnen fühlen sich geehrt und ein bisschen benutzt. Wie sage ich freundlich nein?",
      },
      {
        by: "olga-reimer",
        at: "2019-03-14T20:50",
        body: "Ich bin auf dem Foto. Ich sage nein. Freundlich kann ich auch.",
        reactions: { AGREE: ["gudrun-kiefer", "natalia-wiens"] },
      },
      {
        by: "ayse-demir",
        at: "2019-03-16T09:20",
        body: "Damit ist es entschieden: Die Frauen entscheiden über ihr Bild, und allen Listen geben wir dieselbe Antwort. Frau Kiefer, ich schreibe am Montag einen Brief an alle Fraktionen, dann steht niemand einzeln da.",
        reactions: { THANKS: ["gudrun-kiefer", "olga-reimer"], AGREE: ["bernd-throm"] },
      },
      {
        by: "sibylle-mink",
        at: "2019-03-18T08:20",
        body: "Dürfen wir den Brief als Vorlage haben, Frau Demir? Bei uns hat heute früh der Erste angefragt.",
      },
    ],
  },
];
