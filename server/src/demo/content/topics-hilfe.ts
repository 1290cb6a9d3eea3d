import type { DemoTopic } from "./content.types.js";

export const hilfeTopics: DemoTopic[] = [
  {
    channel: "hilfe",
    title: "Dolmetschen ohne Etat",
    messages: [
      {
        by: "manuela-brachat",
        at: "2018-09-19T10:22",
        body: "Wir planen einen Abend mit etwa 50 Personen, mindestens fünf Sprachen. Ein Dolmetschbüro hat 2.400 Euro aufgerufen. Unser Etat dafür: 0. Wie machen Sie das in kleineren Gemeinden?",
      },
      {
        by: "marlies-ehmann",
        at: "2018-09-19T10:50",
        body: "Auch null. Wir setzen Sprachtische: An jedem Tisch sitzt jemand, der beide Sprachen spricht, und der Tisch bekommt ein Drittel mehr Zeit. Das Ergebnis trägt jemand auf Deutsch vor.",
        marked: {
          by: "katrin-sommerfeld",
          at: "2018-09-20T21:15",
          note: "Für den Abend in Hardheim-Walldürn",
        },
      },
      {
        by: "samira-haddad",
        at: "2018-09-19T20:33",
        body: "Ich habe oft für Bekannte übersetzt. Bitte bedenken Sie: Beim Arzt oder beim Amt ist das nicht richtig, dort braucht es Ausgebildete. Bei einem Bürgerabend geht es gut, wenn man vorher eine Stunde zusammen die Wörter übt. „Leitbild“ gibt es auf Arabisch nicht.",
        reactions: { THANKS: ["manuela-brachat", "marlies-ehmann"], HELPFUL: ["jens-ruh", "mustafa-celik"] },
      },
      {
        by: "manuela-brachat",
        at: "2018-09-20T08:04",
        body: "„Leitbild“ gibt es in Gottmadingen auch nicht. Der Hinweis mit der Übungsstunde ist Gold wert.",
      },
      {
        by: "mustafa-celik",
        at: "2018-09-20T09:26",
        body: "In Ravensburg zahlen wir den Sprachmittlerinnen und Sprachmittlern eine Aufwandsentschädigung von 20 Euro je Stunde, gedeckelt auf drei Stunden. Fünf Sprachen kosten uns damit **300 Euro** für den Abend. Finanziert über die Ehrenamtsförderung, nicht über den Integrationsetat. Vielleicht liegt bei Ihnen auch irgendwo so ein Topf.",
        reactions: { HELPFUL: ["manuela-brachat", "stefanie-holzwarth", "christoph-weller"] },
      },
      {
        by: "jens-ruh",
        at: "2018-09-20T11:15",
        body: "Wir haben tatsächlich einen Topf „Partnerschaften und Jubiläen“. Darin liegen noch 640 Euro, weil heuer niemand ein Jubiläum hatte.",
      },
      {
        by: "lukas-armbruster",
        at: "2018-09-20T13:02",
        body: "Kurz zur Klarstellung, weil ich danach gefragt wurde: Dolmetschen ist **nicht** Teil des Kontingents. Das deckt Prozessbegleitung, Moderation und Coaching. Raum und Personal bringt die Kommune ein.",
        reactions: { SEEN: ["manuela-brachat", "marlies-ehmann"] },
      },
      {
        by: "dorothee-frank",
        at: "2018-09-20T18:45",
        body: "Und noch etwas ohne Kosten: langsamer sprechen, Sätze kürzen, Bilder zeigen. Ich moderiere solche Abende mit höchstens zwölf Wörtern je Satz. Die Alteingesessenen sind mir genauso dankbar.",
      },
      {
        by: "emre-polat",
        at: "2018-09-21T22:07",
        body: "Ich kann Türkisch machen, kostenlos, wenn jemand solange auf meine Kleine aufpasst.",
      },
      {
        by: "manuela-brachat",
        at: "2018-09-24T08:30",
        body: "Herr Polat, abgemacht. Kinderbetreuung steht.",
      },
      {
        by: "manuela-brachat",
        at: "2018-10-19T09:05",
        body: "Rückmeldung nach dem Abend gestern: 54 Personen, sechs Sprachen, **212 Euro**. Was gut war: die Übungsstunde. Was schlecht war: Zwei Tische waren zu laut nebeneinander. Beim nächsten Mal zwei Räume.",
        reactions: { CONGRATULATIONS: ["dorothee-frank", "emine-kaya", "mustafa-celik"] },
      },
      { by: "samira-haddad", at: "2018-10-19T19:12", body: "Das freut mich sehr." },
      {
        by: "ralf-schilling",
        at: "2018-11-06T15:20",
        body: "Frage dazu: Wer haftet, wenn falsch übersetzt wird?",
      },
      {
        by: "mustafa-celik",
        at: "2018-11-07T08:10",
        quotes: "2018-11-06T15:20",
        body: "Bei Veranstaltungen ohne Rechtswirkung haben wir das nie gebraucht. Wir sagen zu Beginn: „Hier wird sinngemäß übersetzt.“ Sobald es um Anträge oder Bescheide geht, nehmen wir geprüfte Dolmetscherinnen und Dolmetscher. Diese Grenze ziehen wir streng.",
        reactions: { HELPFUL: ["ralf-schilling", "verena-gapp"] },
      },
    ],
    resolved: { at: "2018-10-19T09:06", by: "manuela-brachat", answer: "2018-09-20T09:26" },
  },
  {
    channel: "hilfe",
    title: "Datenschutz: Was darf auf die Anmeldeliste?",
    messages: [
      {
        by: "heiko-nill",
        at: "2018-10-16T09:44",
        body: "Unsere Datenschutzbeauftragte fragt, warum wir auf der Anmeldeliste zum Auftakt die Staatsangehörigkeit abfragen. Ehrlich gesagt: weil es auf der alten Liste stand. Was erfassen Sie?",
      },
      {
        by: "verena-gapp",
        at: "2018-10-16T10:10",
        body: "Name und Telefon, sonst nichts. Die Liste wird nach 14 Tagen vernichtet, das steht auch so darauf.",
      },
      {
        by: "lukas-armbruster",
        at: "2018-10-16T11:25",
        body: "Wir brauchen für die Auswertung keine Einzelangaben. Zählungen je Gruppe reichen, und unter fünf zeigen wir nur „weniger als fünf“. Bitte fragen Sie **nie** Herkunft oder Religion namentlich ab.",
      },
      {
        by: "claudia-wehrle",
        at: "2018-10-16T18:03",
        body: "Praktisch geht es so: Am Ausgang stehen durchsichtige Röhren und ein Korb mit Holzperlen. „Ich war zum ersten Mal dabei“, „Ich wohne weniger als drei Jahre hier“, „Ich habe kleine Kinder“. Jede und jeder wirft ein oder wirft nicht. Niemand schreibt etwas auf, und am Ende wird gezählt.",
        reactions: {
          HELPFUL: ["heiko-nill", "susanne-rilling", "tanja-gebert"],
          THANKS: ["lukas-armbruster"],
        },
        files: [
          {
            name: "Röhren am Ausgang.png",
            description:
              "Zeichnung: drei durchsichtige Röhren nebeneinander, verschieden hoch mit bunten Perlen gefüllt.",
            tubes: [22, 9, 14],
          },
        ],
      },
      {
        by: "heiko-nill",
        at: "2018-10-17T08:15",
        body: "Die Perlen übernehmen wir. Die Staatsangehörigkeit ist gestrichen.",
      },
      {
        by: "nour-kassab",
        at: "2018-10-17T21:30",
        body: "Danke, dass Sie das geändert haben. Bei solchen Listen gehen manche wieder nach Hause und sagen nicht, warum.",
        reactions: { THANKS: ["heiko-nill", "nadine-khoury"], AGREE: ["maryam-alnouri"] },
      },
    ],
    resolved: { at: "2018-10-17T08:20", by: "heiko-nill", answer: "2018-10-16T18:03" },
  },
  {
    channel: "hilfe",
    title: "Unsere Ehrenamtlichen sind müde",
    messages: [
      {
        by: "irina-schaefer",
        at: "2018-11-12T16:18",
        body: "Das wird jetzt eine ehrliche Frage. 2015 hatten wir 140 Ehrenamtliche, heute sind es noch 38, und von denen tragen acht fast alles. Vorgestern hat mir eine gesagt: „Beteiligung ist schön, aber ich kann nicht noch einen Abend.“ Wie gewinnen Sie Menschen zurück, ohne die letzten acht zu verheizen?",
      },
      {
        by: "ursula-feisst",
        at: "2018-11-12T20:47",
        body: "Ich bin eine von den acht. Ich bleibe gern. Aber ich will einmal hören, dass etwas **aufhört**.",
        reactions: { SAME_HERE: ["gudrun-kiefer", "helga-boll"], THANKS: ["irina-schaefer"] },
      },
      {
        by: "regina-buck",
        at: "2018-11-13T08:33",
        body: "Frau Feißt, das haben wir in Ravensburg wörtlich gemacht: eine Aufhör-Liste. Drei Angebote beendet, mit Dank, Kuchen und Artikel. Danach kamen zwei zurück, weil sie wussten, dass man bei uns auch wieder gehen darf.",
      },
      {
        by: "selamawit-tesfay",
        at: "2018-11-13T19:25",
        body: "Mich überzeugt die Unterscheidung *Stunde – Abend – Jahr*. Auf jedem Aushang steht, was es kostet: eine Stunde (Kuchen bringen), ein Abend (Tisch begleiten), ein Jahr (Patenschaft). Die meisten fangen bei der Stunde an.",
      },
      {
        by: "helga-boll",
        at: "2018-11-14T21:02",
        body: "Bei uns wollten viele helfen, die selbst erst vor drei Jahren gekommen sind. Man hatte sie bloß nie gefragt. Immer nur eingeladen.",
      },
      {
        by: "mahmoud-issa",
        at: "2018-11-14T22:16",
        body: "Ja. Ich war drei Jahre Gast. Jetzt bin ich Gastgeber, das ist viel besser.",
        reactions: {
          AGREE: ["maryam-alnouri", "helga-boll"],
          CONGRATULATIONS: ["irina-schaefer", "claudia-wehrle"],
        },
      },
      {
        by: "irina-schaefer",
        at: "2018-11-19T09:40",
        body: "Ich habe Ihre Antworten ausgedruckt und zur Dankesrunde mitgenommen. Beschluss der acht: Das Sprachcafé am Mittwoch endet zu Weihnachten. Und Herr Issa übernimmt mit vier Bekannten den Empfang beim Bürgercafé.",
      },
      { by: "ursula-feisst", at: "2018-11-19T20:20", body: "Ich habe dann doch geweint, aber gut." },
      {
        by: "claudia-wehrle",
        at: "2018-11-20T07:45",
        body: "Das ist eine der wichtigsten Entscheidungen, die ich in diesem Jahr in einem Prozess erlebt habe. Aufhören dürfen.",
      },
    ],
    resolved: { at: "2018-11-19T09:45", by: "irina-schaefer", answer: "2018-11-13T08:33" },
  },
  {
    channel: "hilfe",
    title: "Raum mit Küche gesucht – der Brandschutz sagt nein",
    messages: [
      {
        by: "cem-yildiz",
        at: "2018-11-27T10:30",
        body: "Unser Treffpunkt hat eine Küche, in der laut Gutachten nicht gekocht werden darf. Erlaubt sind: ein Wasserkocher. Ideen?",
      },
      { by: "christoph-weller", at: "2018-11-27T10:44", body: "Sehr viel Tee." },
      {
        by: "andreas-berberich",
        at: "2018-11-27T11:20",
        body: "Feuerwehrhaus. Die haben eine Küche, die Genehmigung und ein gewisses Interesse an vielen Gästen. Und für die Feuerwehr ist es die beste Nachwuchswerbung.",
      },
      {
        by: "ludmila-geier",
        at: "2018-11-27T21:05",
        body: "Feuerwehr Walldürn hat gespült! Freiwillig! Ich habe Zeugen.",
      },
      {
        by: "cem-yildiz",
        at: "2018-12-06T14:15",
        body: "Feuerwehr Backnang hat zugesagt, jeden ersten Freitag. Bedingung: Es gibt einmal im Halbjahr Börek für die Abteilung. Ich habe im Namen der Stadt zugestimmt, ohne Gremienbeschluss.",
        reactions: { CONGRATULATIONS: ["andreas-berberich", "ludmila-geier"] },
      },
      { by: "stefanie-holzwarth", at: "2018-12-06T14:20", body: "Nachträglich genehmigt." },
    ],
    resolved: { at: "2018-12-06T14:16", by: "cem-yildiz", answer: "2018-11-27T11:20" },
  },
  {
    channel: "hilfe",
    title: "Zwei Ortsteile reden nicht miteinander",
    messages: [
      {
        by: "andreas-berberich",
        at: "2019-01-22T17:05",
        body: "Ich brauche einen klugen Gedanken. Bei uns sind die Orte seit der Gemeindereform in den Siebzigern höflich zueinander, mehr nicht. Zur gemeinsamen Zukunftswerkstatt haben sich aus dem einen Ort 31 Personen angemeldet, aus dem anderen zwei. Beide sind übrigens der Busfahrer.",
        edited: {
          at: "2019-01-22T17:11",
          body: "Ich brauche einen klugen Gedanken. Bei uns sind die Orte seit der Gemeindereform in den Siebzigern höflich zueinander, mehr nicht. Zur gemeinsamen Zukunftswerkstatt haben sich aus dem einen Ort 31 Personen angemeldet, aus dem anderen zwei. Einer davon ist der Busfahrer.",
        },
      },
      {
        by: "alfons-boehrer",
        at: "2019-01-22T20:15",
        body: "Wundert mich nicht. Der Saal steht im falschen Ort.",
      },
      {
        by: "hannah-brunner",
        at: "2019-01-23T08:30",
        body: "Dann lassen Sie den Saal wandern: erste Hälfte hier, zweite Hälfte dort, dazwischen fährt ein Bus. Ich habe das einmal zwischen zwei Dörfern im Hohenlohischen gemacht. Das Wichtigste ist im Bus passiert.",
        reactions: { HELPFUL: ["andreas-berberich", "monika-guenther"] },
      },
      {
        by: "frank-kuemmerle",
        at: "2019-01-23T09:10",
        quotes: "2019-01-23T08:30",
        body: "Das war bei uns. Im Bus haben sie gemerkt, dass sie denselben Zahnarzt vermissen.",
      },
      {
        by: "monika-guenther",
        at: "2019-01-23T11:42",
        body: "Den Bus könnten wir über den Gemeindeverband stellen. Herr Berberich, der Fahrer ist ja schon angemeldet.",
      },
      {
        by: "andreas-berberich",
        at: "2019-02-25T08:50",
        body: "Wir haben es gewagt, vorgestern: **27 und 19 Personen**, ein Bus, zwei Säle, ein gemeinsamer Eintopf. Drei Themen kamen in *beiden* Orten auf Platz eins bis drei: Arztversorgung, ein Treffpunkt ohne Verzehrzwang, Sprachkurse am Abend. Es lag also nie am Inhalt.",
        reactions: {
          CONGRATULATIONS: ["hannah-brunner", "katrin-sommerfeld", "monika-guenther", "julia-heck"],
        },
      },
      { by: "alfons-boehrer", at: "2019-02-25T19:33", body: "Eintopf war ordentlich." },
    ],
    resolved: { at: "2019-02-25T08:51", by: "andreas-berberich", answer: "2019-01-23T08:30" },
  },
  {
    channel: "hilfe",
    title: "Böse Leserbriefe nach dem Zeitungsartikel",
    messages: [
      {
        by: "tanja-gebert",
        at: "2019-02-05T08:15",
        body: "Nach dem Bericht über unsere Auftaktveranstaltung stehen drei sehr unfreundliche Leserbriefe in der Zeitung, einer nennt unsere ehrenamtliche Mitarbeiterin beim Namen. Der Landrat fragt, ob wir antworten. Wie haben Sie das gehandhabt?",
      },
      {
        by: "hannah-brunner",
        at: "2019-02-05T08:50",
        body: "Zuerst anrufen: bei der Mitarbeiterin, nicht bei der Zeitung. Was möchte *sie*?",
      },
      {
        by: "natalia-wiens",
        at: "2019-02-05T12:20",
        body: "Danke der Nachfrage, ich bin die Mitarbeiterin. Ich war gestern wütend, heute geht es. Ich möchte nicht, dass jemand für mich antwortet. Ich möchte, dass beim nächsten Artikel auch steht, wie viele gekommen sind.",
        reactions: { AGREE: ["hannah-brunner", "olga-reimer"], THANKS: ["tanja-gebert"] },
      },
      {
        by: "elisabeth-moll",
        at: "2019-02-05T19:40",
        body: "Der Name der Schreiberin vom dritten Brief ist in unserer Gegend übrigens bekannt, das ist die Frau, die auch schon gegen",
        deleted: {
          at: "2019-02-05T20:05",
          by: "sabine-lindner",
          reason: "Enthielt Angaben über eine Privatperson außerhalb des Netzwerks.",
        },
      },
      {
        by: "sabine-lindner",
        at: "2019-02-05T20:08",
        body: "Ich habe einen Beitrag zurückgezogen, weil es darin um eine Privatperson ging. Nicht böse gemeint, liebe Frau Moll: Bitte keine Namen Dritter, auch nicht angedeutet.",
      },
      { by: "elisabeth-moll", at: "2019-02-05T20:30", body: "Sie haben recht. Entschuldigung." },
      {
        by: "ayse-demir",
        at: "2019-02-06T09:05",
        body: "Wir haben in Aalen damals die Redaktion eingeladen, nicht zum Pressegespräch, sondern als Gast an einen Tisch. Der Redakteur saß zwei Stunden neben einer Großmutter aus Idlib und einem Großvater aus Wasseralfingen. Es wurde ein anderer Artikel.",
      },
      {
        by: "tanja-gebert",
        at: "2019-02-06T10:12",
        body: "Das machen wir. Und der Landrat schreibt keinen Leserbrief, sondern kommt selbst und schenkt Kaffee aus.",
      },
      {
        by: "natalia-wiens",
        at: "2019-03-01T18:55",
        body: "Der zweite Artikel ist da: halbe Seite, Bild vom Kaffee ausschenkenden Landrat, und im ersten Absatz steht die Zahl 84. Ich hänge ihn in die Küche.",
        reactions: { CONGRATULATIONS: ["tanja-gebert", "ayse-demir", "hannah-brunner"] },
      },
    ],
    resolved: { at: "2019-03-01T19:10", by: "tanja-gebert", answer: "2019-02-06T09:05" },
  },
  {
    channel: "hilfe",
    title: "Kinderbetreuung bei Abendterminen: Wer haftet?",
    messages: [
      {
        by: "margit-rebholz",
        at: "2019-03-13T14:20",
        body: "Wir möchten bei der Wiederaufnahme im April Kinderbetreuung anbieten. Unser Rechtsamt sagt: nur mit Fachkraft, Erste-Hilfe-Nachweis und Unterschrift der Eltern. Bei zwei Ehrenamtlichen und einem Turnraum wird mir schwindelig. Wie lösen Sie das?",
      },
      {
        by: "susanne-rilling",
        at: "2019-03-13T15:05",
        body: `Unsere Prüfliste steht in der Praxisbibliothek, hier die Kurzfassung:

- Eltern bleiben **im selben Gebäude**, damit behalten sie die Aufsicht. Das nimmt fast den ganzen Schrecken.
- zwei Personen, davon eine mit Erste-Hilfe-Kurs
- Zettel mit Name des Kindes, Handynummer, Allergien; wird am Ende zerrissen
- Ehrenamtliche sind über die Gemeinde versichert, vorher formlos beauftragen`,
        marked: {
          by: "julia-heck",
          at: "2019-03-14T08:10",
          note: "Für das Ratsfrühstück am 30. März: Wer ist bei den Kindern?",
        },
        reactions: { HELPFUL: ["margit-rebholz", "stefanie-holzwarth", "karin-ott"] },
        files: [
          {
            name: "Prüfliste Kinderbetreuung.pdf",
            lines: [
              "Kinderbetreuung bei Abendterminen",
              "Prüfliste der drei Gemeinden, Stand Februar 2019",
              "",
              "Vorher",
              "- Raum im selben Gebäude, abschließbar, ohne Treppe",
              "- zwei Personen, eine davon mit Erste-Hilfe-Kurs",
              "- formlose Beauftragung durch die Gemeinde (Versicherung)",
              "- in der Einladung steht, wer auf die Kinder schaut, mit Namen",
              "",
              "Am Abend",
              "- Zettel: Name des Kindes, Handynummer, Allergien",
              "- Essen um 17:30 Uhr für alle",
              "- Knete statt Filzstifte",
              "",
              "Danach",
              "- Zettel zerreißen",
              "- zählen: wie viele Kinder, wie viele Familien zum ersten Mal",
            ],
          },
        ],
      },
      {
        by: "margit-rebholz",
        at: "2019-03-13T15:40",
        quotes: "2019-03-13T15:05",
        body: "„Eltern bleiben im Gebäude“ – darauf wäre ich nie gekommen. Ich gehe damit noch einmal zum Rechtsamt.",
      },
      {
        by: "erika-dieter",
        at: "2019-03-13T20:18",
        body: "Und nehmen Sie Knete, keine Filzstifte. Der Turnraum wird es Ihnen danken.",
        reactions: { AGREE: ["karin-ott"] },
      },
      {
        by: "margit-rebholz",
        at: "2019-03-18T08:12",
        body: "Das Rechtsamt ist einverstanden, schriftlich! Danke nach Dußlingen, Gomaringen und Nehren. Knete ist bestellt.",
      },
    ],
    resolved: { at: "2019-03-18T08:13", by: "margit-rebholz" },
  },
];
