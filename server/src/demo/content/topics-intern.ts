import type { DemoTopic } from "./content.types.js";

export const internTopics: DemoTopic[] = [
  {
    channel: "intern-08225058",
    title: "Zweites Ratsfrühstück am 30. März: Wer macht was?",
    messages: [
      {
        by: "julia-heck",
        at: "2019-03-05T08:30",
        body: `Der kleine Saal ist von 8 bis 12 Uhr reserviert. Bitte tragen Sie sich ein:

- [ ] Tischkarten (Vornamen, keine Titel)
- [ ] Brot und Aufstriche
- [ ] Kinderecke
- [ ] Abholen für alle, die schlecht zu Fuß sind
- [ ] Drei Fragen für die Tische`,
        reactions: { SEEN: ["svetlana-dell", "bernd-throm"] },
      },
      {
        by: "karin-ott",
        at: "2019-03-05T09:10",
        body: "Kinderecke und Tischkarten mache ich. Die vom letzten Mal habe ich aufgehoben.",
        files: [
          {
            name: "Tische im kleinen Saal.png",
            description:
              "Plan von oben: sechs runde Tische in zwei Reihen mit je sieben Stühlen, davor das Buffet.",
            tables: 6,
          },
        ],
      },
      {
        by: "maryam-alnouri",
        at: "2019-03-05T21:30",
        body: "Brot wie immer. Diesmal kommt meine Schwägerin mit, sie macht Muhammara, bitte keine Wurst daneben stellen.",
        reactions: { THANKS: ["julia-heck", "karin-ott"] },
      },
      { by: "walter-gimber", at: "2019-03-06T19:20", body: "Ich fahr. Hab ja den Bus vom Verein." },
      {
        by: "svetlana-dell",
        at: "2019-03-06T20:45",
        body: "Eine Frage habe ich: „Was haben Sie in Mosbach gelernt, das man nirgends nachlesen kann?“",
      },
      {
        by: "tobias-rieger",
        at: "2019-03-07T08:15",
        quotes: "2019-03-06T20:45",
        body: "Gekauft. Die zweite könnte lauten: „Welche unserer Leitlinien würden Sie Ihrem Nachbarn erklären können?“",
        reactions: { AGREE: ["julia-heck"] },
      },
      {
        by: "bernd-throm",
        at: "2019-03-14T08:40",
        body: "Das Verfügungsmittel gibt 150 Euro her. Hafermilch bitte nur eine Packung, letztes Mal standen vier übrig.",
      },
      {
        by: "maryam-alnouri",
        at: "2019-03-17T21:12",
        body: "Stand heute: elf Frauen, vier Männer, sieben Kinder. Frau Ott, reicht die Ecke? Und @{person:julia-heck}: Ich brauche bis Mittwoch die Einladung auf Arabisch zum Drüberlesen.",
      },
      {
        by: "karin-ott",
        at: "2019-03-18T07:40",
        body: "Reicht, ich hole noch die große Matte aus dem Kindergarten.",
        reactions: { THANKS: ["walter-gimber"] },
      },
    ],
  },
  {
    channel: "intern-08225058",
    title: "Leitlinien: Wie gehen wir mit dem Vorschlag des Ältestenrats um?",
    summaries: [
      {
        by: "bernd-throm",
        at: "2019-03-14T20:50",
        body: "Drei Wege: **a)** am 10. April festhalten, **b)** teilen, **c)** warten. Bisher einmal b und einmal „a oder b, nicht c“.",
      },
      {
        by: "tobias-rieger",
        at: "2019-03-16T10:15",
        body: `Drei Wege: **a)** am 10. April festhalten, **b)** teilen, **c)** warten. Die meisten neigen zu **b**.

Sorge des Ältestenrats ist der Wahlkampf, nicht die Folgekosten. Vorschlag: eine gemeinsame Erklärung aller Fraktionen.`,
      },
    ],
    messages: [
      {
        by: "julia-heck",
        at: "2019-03-14T16:50",
        body: "Intern etwas deutlicher als draußen: Ich bin enttäuscht, aber ich verstehe es. Vier der 26 treten nicht mehr an, und genau die waren unsere stärksten Fürsprecher. Meine Möglichkeiten: **a)** am 10. April festhalten, **b)** teilen, **c)** warten. Was meinen Sie?",
      },
      {
        by: "bernd-throm",
        at: "2019-03-14T17:15",
        body: "b. Für a fehlen uns, nüchtern gezählt, drei Stimmen.",
      },
      {
        by: "walter-gimber",
        at: "2019-03-14T20:30",
        body: "a oder b. Nicht c. Bei c fangt ihr im Herbst von vorn an.",
        reactions: { AGREE: ["svetlana-dell", "maryam-alnouri"] },
      },
      {
        by: "katrin-sommerfeld",
        at: "2019-03-15T18:20",
        body: "Ich neige zu b, möchte aber vorher verstehen, was der Ältestenrat *befürchtet*. Wenn es die Folgekosten sind, hilft b. Wenn es der Wahlkampf ist, hilft nur eine gemeinsame Erklärung aller Fraktionen.",
      },
      {
        by: "karin-ott",
        at: "2019-03-15T18:55",
        quotes: "2019-03-15T18:20",
        body: "Ich war dabei: Es ist der Wahlkampf. Gesagt wurde „nicht jetzt so ein Thema“.",
        reactions: { HELPFUL: ["tobias-rieger"] },
      },
      {
        by: "tobias-rieger",
        at: "2019-03-16T10:05",
        body: "Dann wäre die Frage an alle Fraktionen: Können wir vereinbaren, dass die Leitlinien *kein* Wahlkampfthema sind, gerade weil wir sie vorher gemeinsam beschließen?",
        reactions: { HELPFUL: ["julia-heck"], AGREE: ["bernd-throm"] },
      },
      {
        by: "julia-heck",
        at: "2019-03-18T07:30",
        body: "Das ist ein Gedanke für heute um zehn. @{person:katrin-sommerfeld}, können Sie das in der Sprechstunde so in den Raum stellen? Von Ihnen klingt es nicht nach Hauptamt.",
      },
    ],
  },
  {
    channel: "intern-08136088",
    title: "Elternmentorinnen: zweiter Jahrgang",
    messages: [
      {
        by: "ayse-demir",
        at: "2019-01-16T09:00",
        body: "Der erste Jahrgang ist durch: **zwölf Mütter, sieben Sprachen, elf Kindertagesstätten**. An den Elternabenden kommen im Schnitt doppelt so viele wie vorher. Jetzt der zweite Jahrgang: Wen sprechen wir an, und was machen wir anders?",
        reactions: { CONGRATULATIONS: ["hannah-brunner", "mehmet-aydin"] },
      },
      {
        by: "olga-reimer",
        at: "2019-01-16T21:10",
        body: "Anders: weniger Ordner. Wir haben 140 Seiten bekommen und 20 gebraucht.",
      },
      {
        by: "gudrun-kiefer",
        at: "2019-01-17T10:25",
        body: "Die 20 stelle ich zusammen. Und zwei Väter würde ich gern gewinnen.",
      },
      {
        by: "hassan-alabed",
        at: "2019-01-17T20:00",
        body: "Einer bin ich. Den zweiten bringe ich mit, er weiß es noch nicht.",
      },
      {
        by: "hannah-brunner",
        at: "2019-01-18T08:30",
        body: "Vorschlag: Die zwölf leiten die Schulung des zweiten Jahrgangs selbst, wir sind nur an zwei von fünf Abenden da. Das schont auch unser Kontingent.",
      },
      {
        by: "markus-abele",
        at: "2019-01-18T09:05",
        body: "Einverstanden. Aufwandsentschädigung ist im Haushalt, 15 Euro die Stunde.",
      },
      {
        by: "olga-reimer",
        at: "2019-01-18T21:40",
        body: "Für Buchhalterinnen: Das sind 1.800 Euro für fünf Abende. Habe nachgerechnet. Stimmt.",
      },
    ],
    resolved: { at: "2019-01-21T08:10", by: "ayse-demir" },
  },
  {
    channel: "intern-08136088",
    title: "Brief an alle Fraktionen wegen des Fotos",
    messages: [
      {
        by: "ayse-demir",
        at: "2019-03-18T07:50",
        body: `Wie am Samstag versprochen, mein Entwurf, bitte bis 12 Uhr gegenlesen:

> Sehr geehrte Damen und Herren, die Elternmentorinnen freuen sich über Ihr Interesse. Bilder der Gruppe stellen wir bis zur Wahl keiner Liste zur Verfügung. Zu einem Besuch sind Sie alle gleichermaßen eingeladen: am 10. April um 15 Uhr, ohne Fotografen, mit Kuchen.`,
      },
      {
        by: "markus-abele",
        at: "2019-03-18T08:10",
        body: "Gut so. „Ohne Fotografen“ vielleicht in „ohne Fotoapparat“? Sonst kommt einer mit dem Telefon.",
        reactions: { AGREE: ["gudrun-kiefer"] },
      },
      { by: "gudrun-kiefer", at: "2019-03-18T08:18", body: "Den Kuchen übernehme ich." },
    ],
  },
  {
    channel: "intern-08335075",
    title: "Kantine, zweite Staffel",
    messages: [
      {
        by: "francesca-greco",
        at: "2019-02-04T08:40",
        body: "Drei weitere Betriebe haben zugesagt. Termine: 20. Februar, 13. und 27. März, jeweils 14:30 Uhr. Ich brauche Menschen mit Rumänisch und Portugiesisch.",
      },
      {
        by: "ionel-radu",
        at: "2019-02-04T22:55",
        body: "Rumänisch: ja, außer am 13. März, da habe ich Frühschicht bis zwei und bin danach zu nichts zu gebrauchen.",
      },
      {
        by: "zeynep-arslan",
        at: "2019-02-05T18:30",
        body: "Am 13. kommt meine Kollegin mit, sie ist aus Porto und war noch nie bei so etwas. Ich habe gesagt, es gibt Kaffee.",
      },
      {
        by: "marco-bellini",
        at: "2019-02-06T09:15",
        body: "Denken Sie bitte an die Rückmeldung aus der ersten Staffel: Die Betriebe, in denen wir im Herbst waren, sollten *zuerst* hören, was aus ihren 58 Stimmen wurde.",
      },
      {
        by: "beate-schellhammer",
        at: "2019-02-06T10:20",
        body: "Aushang ist fertig: „Sie haben gesagt – wir haben getan – das dauert noch“. Hängt ab morgen neben dem Speiseplan, da schauen alle hin.",
      },
      {
        by: "francesca-greco",
        at: "2019-03-14T08:25",
        body: "Gestern 31 Karten. Die Kollegin aus Porto hat beim Einsammeln eine Rede gehalten. Ich habe kein Wort verstanden, alle haben geklatscht.",
      },
    ],
  },
  {
    channel: "intern-08119061",
    title: "Viertes Bürgercafé im Haus Bergstraße",
    messages: [
      {
        by: "marlies-ehmann",
        at: "2019-01-08T09:00",
        body: "Termin ist der 8. Februar, 16 Uhr. Herr Kidane, was brauchen Sie von uns?",
      },
      {
        by: "amanuel-kidane",
        at: "2019-01-08T20:30",
        body: "Stühle, 20 Stück. Und dass niemand auf die Uhr schaut. Drei Tassen gehören dazu: Die erste ist für den Genuss, die zweite für das Gespräch, die dritte für den Segen. Wer nach der ersten geht, hat nur Kaffee getrunken.",
      },
      { by: "giuseppe-russo", at: "2019-01-08T21:15", body: "Endlich jemand, der Kaffee versteht." },
      {
        by: "christoph-weller",
        at: "2019-01-09T08:10",
        body: "Ich bringe den Bürgermeister mit und nehme ihm die Uhr ab.",
      },
      {
        by: "heide-baeuerle",
        at: "2019-02-09T09:45",
        body: "Er blieb bis zur dritten Tasse. 39 Leute, davon zwölf zum ersten Mal, und die Röstpfanne hat den Rauchmelder ausgelöst. Die Feuerwehr hat mitgetrunken.",
        reactions: { CONGRATULATIONS: ["marlies-ehmann", "giuseppe-russo", "mehmet-aydin"] },
      },
    ],
  },
  {
    channel: "intern-08325049",
    title: "Offene Zusagen aus der Übergabe",
    messages: [
      {
        by: "eva-mager",
        at: "2018-12-17T15:30",
        body: `Damit nichts verloren geht, meine Liste für Philipp Haas:

1. Frauenchor: Auftritt beim Frühlingsfest, Raum zugesagt
2. Fußballabteilung: neue Bälle, 180 Euro, Ehrenamtsbudget
3. Frau Ciobanu: Bescheinigung über ihre Dolmetschstunden, **bitte vor Ostern**
4. Jochen und Selamawit: Termin für die Auswertung mit dem Oberbürgermeister

Es war mir eine Freude mit Ihnen allen.`,
      },
      {
        by: "alina-ciobanu",
        at: "2018-12-17T20:40",
        body: "Danke für Nummer drei. Und für alles andere. Rottweil ist ein bisschen leerer ohne Sie.",
      },
      {
        by: "philipp-haas",
        at: "2019-01-10T11:20",
        body: "Liste liegt vor mir. 1 und 2 sind erledigt, 4 steht auf dem 6. Februar.",
      },
      {
        by: "philipp-haas",
        at: "2019-03-01T10:05",
        body: "Nummer 3 unterschrieben und eingeworfen: 46 Stunden, Frau Ciobanu. Ich musste zweimal nachzählen, so viele waren es.",
        reactions: { THANKS: ["alina-ciobanu", "sibylle-mink"] },
      },
      {
        by: "alina-ciobanu",
        at: "2019-03-01T19:15",
        body: "Angekommen! Hängt gerahmt im Flur. Und jetzt wünsche ich allen eine glückselige Fasnet.",
      },
    ],
  },
  {
    channel: "intern-08337",
    title: "Sechs Gemeinden im Lotsenpool – wie gewinnen wir die nächsten?",
    messages: [
      {
        by: "isabel-troendle",
        at: "2019-02-13T09:10",
        body: "Der gemeinsame Pool hat jetzt 23 Lotsinnen und Lotsen in sechs von 32 Gemeinden. Vier weitere Rathäuser zögern. Der häufigste Einwand: „Bei uns gibt es keinen Bedarf.“",
      },
      {
        by: "helga-boll",
        at: "2019-02-13T20:15",
        body: "Den Bedarf gibt es, er fährt bloß zu uns nach Tiengen.",
      },
      {
        by: "kurt-albiez",
        at: "2019-02-14T08:45",
        body: "Wir haben 61 Anrufe auf der gemeinsamen Nummer ausgewertet: 19 kamen aus Gemeinden, die nicht dabei sind. Das schicke ich den vier Bürgermeistern, ohne Kommentar, mit Landkarte.",
        reactions: { HELPFUL: ["claudia-wehrle", "marco-bellini"] },
      },
      { by: "claudia-wehrle", at: "2019-02-14T09:30", body: "Ohne Kommentar ist ein guter Kommentar." },
      {
        by: "isabel-troendle",
        at: "2019-03-12T14:20",
        body: "Zwei haben unterschrieben, eine Gemeinde bittet um Bedenkzeit bis nach der Wahl, und eine hat gefragt, ob die Landkarte auch größer zu haben ist.",
      },
    ],
  },
];
