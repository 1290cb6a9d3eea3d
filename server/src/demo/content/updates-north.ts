import { placeKeys } from "./place-keys.js";
import { type DemoPlaceUpdates, update } from "./updates.types.js";

/** How the places in the north and east of the country tell that they are getting on. */
export const northernUpdates: DemoPlaceUpdates[] = [
  {
    place: placeKeys.mosbach,
    lead: "julia-heck",
    rhythm: 4,
    updates: [
      update("2018-07-19T16:20", "GREEN", 0, "NETWORK", {
        going:
          "Auftrag geklärt, die Prozessbegleitgruppe beginnt im September. Frau Sommerfeld und Herr Rieger waren zwei Tage hier und haben vor allem zugehört.",
        needs: "Wie machen Sie es mit Protokollen? Unsere erste Fassung hatte elf Seiten.",
      }),
      update("2018-09-20T09:05", "GREEN", 1, "MODERATION", {
        going:
          "Das Beteiligungskonzept ist geschrieben, 34 Seiten mit Anlagen. Es geht am 24. Oktober in den Rat.",
        stuck: "Zeit. Das Hauptamt hat gerade keine.",
        comments: [
          {
            by: "tobias-rieger",
            at: "2018-09-20T12:40",
            body: "Respekt. Eine Frage: Wer im Rat hat schon hineingeschaut? 34 Seiten sind für ein Ehrenamt viel.",
          },
        ],
      }),
      update("2018-10-25T14:50", "RED", 2, "MODERATION", {
        going: "Die Prozessbegleitgruppe hält zusammen, fast alle saßen gestern Abend auf der Tribüne.",
        stuck:
          "Der Rat hat das Konzept auf Dezember verschoben. Kein Nein, aber viermal der Satz „Wir hören davon heute zum ersten Mal“. Der Auftakt am 17. November ist damit hinfällig.",
        needs: "Einen ruhigen Kopf und jemanden, der mit mir in die Fraktionen geht.",
        released: { at: "2018-12-14T10:20", visibility: "NETWORK", forFunder: true },
        comments: [
          {
            by: "katrin-sommerfeld",
            at: "2018-10-25T18:10",
            body: "Ich gehe mit. Dienstag und Donnerstag halte ich Ihnen frei.",
          },
        ],
      }),
      update("2018-11-19T11:30", "YELLOW", 2, "NETWORK", {
        going:
          "Ratsfrühstück am Samstag: 15 Ratsmitglieder aus allen vier Fraktionen, 22 Einwohnerinnen und Einwohner. Zwei von vier Fraktionen haben wir besucht.",
        stuck: "Die Vorlage muss von 34 auf vier Seiten.",
      }),
      update("2018-12-13T09:15", "GREEN", 2, "NETWORK", {
        going:
          "Beschluss gefasst: Der Rat hat dem Beteiligungskonzept am 12. Dezember zugestimmt, 23 Ja-Stimmen, drei Enthaltungen, kein Nein. Vorgetragen hat Herr Gimber.",
        needs: "Zwei freie Tage zwischen den Jahren.",
        forFunder: true,
      }),
      update("2019-01-28T10:10", "GREEN", 3, "NETWORK", {
        going:
          "Auftakt am 26. Januar mit 118 Menschen, an 18 Tischen, in neun Sprachen. Das Zukunftsbild hängt jetzt im Treppenhaus des Rathauses.",
        stuck: "Wir haben 340 Karten und noch keine Ordnung.",
        forFunder: true,
      }),
      update("2019-02-25T15:35", "GREEN", 5, "MODERATION", {
        going:
          "Der Entwurf der Leitlinien steht: sieben Sätze, jeder mit einem Beispiel. Ratstermin ist der 10. April.",
        stuck: "Satz vier versteht noch niemand beim ersten Lesen.",
      }),
      update("2019-03-15T16:45", "YELLOW", 5, "NETWORK", {
        going:
          "Die Leitlinien sind fertig und verständlich, auch Satz vier. Das zweite Ratsfrühstück ist am 30. März, elf Zusagen hat Frau Alnouri schon.",
        stuck:
          "Der Ältestenrat möchte den Beschluss vom 10. April auf die Zeit nach der Kommunalwahl am 26. Mai schieben. Das hieße: frühestens Ende September.",
        needs: "Wer hat Leitlinien kurz vor einer Wahl beschlossen, und was hat Ihren Rat überzeugt?",
        comments: [
          {
            by: "dorothee-frank",
            at: "2019-03-15T18:05",
            body: "In Ravensburg hat geholfen, dass zuerst alle Fraktionen einzeln sagen konnten, wovor sie Sorge haben. Frau Locher erzählt das gern am Telefon.",
          },
          {
            by: "katrin-sommerfeld",
            at: "2019-03-17T20:15",
            body: "Ich bringe die Frage am Montag um zehn in die Sprechstunde mit, ohne Namen von Fraktionen.",
          },
        ],
      }),
    ],
    drafts: [
      {
        by: "maryam-alnouri",
        at: "2019-03-17T21:40",
        health: "GREEN",
        baustein: 5,
        visibility: "NETWORK",
        going:
          "Für das Frühstück am 30. März haben elf Frauen, vier Männer und sieben Kinder zugesagt. Drei Frauen kommen zum ersten Mal ins Rathaus, eine will selbst etwas sagen.",
        stuck: "Die Einladung auf Arabisch ist noch nicht geprüft.",
        needs: "Jemand mit Auto für zwei ältere Damen aus Neckarelz.",
        submitted: "2019-03-17T21:52",
      },
      {
        by: "julia-heck",
        at: "2019-03-18T07:45",
        health: null,
        baustein: 5,
        visibility: "MODERATION",
        going: "",
        stuck:
          "Stand vor der Sprechstunde: Drei Fraktionen reden, eine schweigt. Nach zehn Uhr weiterschreiben.",
        needs: "",
      },
    ],
  },
  {
    place: placeKeys.badMergentheim,
    lead: "volker-hofmann",
    rhythm: 4,
    updates: [
      update("2018-08-02T11:10", "GREEN", 0, "MODERATION", {
        going:
          "Auftragsgespräch mit Oberbürgermeister und Amtsleitungen. Alle sind freundlich, manche neugierig.",
      }),
      update("2018-10-09T08:40", "YELLOW", 1, "MODERATION", {
        going: "Frau Haddad und Herr Renner sind im Team, das tut gut.",
        stuck: "Ich bin zu 20 Prozent freigestellt und zu 80 Prozent woanders.",
        needs: "Ein Gespräch über die zugesagten Stunden, gern mit Herrn Vogelmann.",
        comments: [
          {
            by: "peter-vogelmann",
            at: "2018-10-09T13:15",
            body: "Machen wir. Ich rufe das Vorzimmer an und schlage drei Termine vor.",
          },
        ],
      }),
      update("2018-11-28T17:05", "YELLOW", 1, "TEAM", {
        going: "Die Stunden sind zugesagt, ab Januar 30 Prozent.",
        stuck: "Bis Januar ist es weit.",
      }),
      update("2019-02-04T07:50", "GREEN", 1, "NETWORK", {
        going:
          "Das Grobkonzept nimmt Form an: vier Seiten, drei Ziele, eine Liste von Menschen, die wir noch nicht kennen. Die Bestandsaufnahme kennt der Hauptausschuss seit Dezember, das Konzept soll im Juni in den Gemeinderat.",
        needs: "Wer hat das Grobkonzept mit Kurgästen und Klinikpersonal im Blick geschrieben?",
      }),
    ],
  },
  {
    place: placeKeys.hardheimWallduern,
    lead: "andreas-berberich",
    rhythm: 6,
    updates: [
      update("2018-08-14T10:00", "GREEN", 0, "NETWORK", {
        going:
          "Drei Rathäuser, drei Bürgermeister, ein gemeinsamer Auftrag. Unterschrieben an einem Stehtisch in Höpfingen.",
      }),
      update("2018-10-16T15:20", "YELLOW", 1, "MODERATION", {
        going: "Prozessbegleitgruppe mit 15 Personen aus allen drei Orten.",
        stuck: "Wer fährt wohin? Die Sitzungen wandern, die Menschen nicht.",
        comments: [
          {
            by: "katrin-sommerfeld",
            at: "2018-10-16T17:30",
            body: "Wie wäre ein fester Fahrdienst aus den Vereinen, immer dieselben zwei Kleinbusse?",
          },
        ],
      }),
      update("2018-12-07T08:50", "GREEN", 1, "NETWORK", {
        going:
          "Der Kleinbus fährt. Frau Geier hat für 60 Personen gekocht, danach war das Grobkonzept in zwei Stunden besprochen. Die Verbandsversammlung hat es gestern zur Kenntnis genommen.",
        forFunder: true,
      }),
      update("2019-01-29T11:45", "GREEN", 2, "MODERATION", {
        going:
          "Das Beteiligungskonzept ist im Entwurf fertig. Höpfingen und Hardheim sind dafür, Walldürn fragt nach.",
        stuck: "Zwei Teile des Verbandes lesen dieselbe Vorlage verschieden.",
      }),
      update("2019-03-13T13:00", "GREEN", 2, "NETWORK", {
        going:
          "Die Nachfragen aus Walldürn sind beantwortet, die Vorlage ist heute eingereicht. Die Verbandsversammlung entscheidet am 11. April.",
        stuck: "Drei Gemeinderäte, drei Ältestenräte, eine Wahl.",
        needs: "Eine Vorlage, die in drei Rathäusern gleich verstanden wird.",
      }),
    ],
  },
  {
    place: placeKeys.hohenlohekreis,
    lead: "tanja-gebert",
    rhythm: 6,
    updates: [
      update("2018-08-09T09:40", "GREEN", 0, "NETWORK", {
        going:
          "Auftakt im Landratsamt mit 16 Städten und Gemeinden. Zwölf waren da, vier haben sich entschuldigt, niemand hat abgesagt.",
      }),
      update("2018-11-07T10:25", "GREEN", 1, "NETWORK", {
        going: "World-Café mit 60 Personen an zehn Tischen. Herr Kümmerle hat seine vierte Frage gestrichen.",
        comments: [
          {
            by: "hannah-brunner",
            at: "2018-11-07T12:00",
            body: "Und es hat niemand die vierte vermisst. Schön war das.",
          },
        ],
      }),
      update("2018-12-18T16:00", "YELLOW", 1, "MODERATION", {
        going: "Die Auswertung ist geschrieben.",
        stuck: "Zwei Gemeinden möchten lieber eigene Leitbilder als ein gemeinsames.",
      }),
      update("2019-02-14T14:15", "GREEN", 1, "MODERATION", {
        going:
          "Gespräche mit beiden Bürgermeistern: Sie bleiben dabei, wenn ihre Bilder als Kapitel vorkommen. Das geht.",
      }),
      update("2019-03-14T08:20", "GREEN", 1, "NETWORK", {
        going: "Das Grobkonzept geht am 6. Mai in den Kreistag, die Vorlage ist geschrieben.",
        needs: "Hat jemand eine Kreistagsvorlage unter fünf Seiten?",
      }),
    ],
  },
  {
    place: placeKeys.aalen,
    lead: "ayse-demir",
    rhythm: 4,
    updates: [
      update("2018-07-26T09:10", "GREEN", 1, "NETWORK", {
        going:
          "Das Konzept ist fast fertig, im September soll es in den Gemeinderat. Wir hatten Glück, vieles lag schon in der Schublade.",
      }),
      update("2018-09-27T11:00", "GREEN", 4, "NETWORK", {
        going:
          "Der Gemeinderat hat letzte Woche zugestimmt. Und die ersten zwölf Elternmentorinnen sind geschult: sieben Sprachen, elf Kindertagesstätten.",
        forFunder: true,
      }),
      update("2018-11-22T19:40", "GREEN", 5, "MODERATION", {
        going: "Leitlinien liegen vor, die Prozessbegleitgruppe hat zugestimmt.",
        stuck: "Wir verbrauchen das Kontingent schneller als gedacht.",
        released: { at: "2018-11-26T09:00", visibility: "NETWORK" },
      }),
      update("2018-12-20T12:30", "GREEN", 5, "NETWORK", {
        going:
          "Die Gesamtstrategie liegt auf dem Tisch und geht am 31. Januar in den Gemeinderat. Alle Fraktionen haben sie vorher gesehen, mit Tee aus drei Kannen.",
      }),
      update("2019-02-01T10:30", "GREEN", 6, "NETWORK", {
        going:
          "Strategie und Umsetzungsplan sind seit gestern Abend beschlossen. Und: Der erste Jahrgang der Elternmentorinnen ist durch, an den Elternabenden kommen doppelt so viele. Der zweite Jahrgang wird von den zwölf selbst geschult.",
        comments: [
          {
            by: "mehmet-aydin",
            at: "2019-02-01T13:50",
            body: "Das ist der Moment, auf den man als Begleitung hofft: überflüssig werden.",
          },
        ],
      }),
      update("2019-03-04T17:20", "YELLOW", 7, "MODERATION", {
        going: "Die Umsetzung läuft.",
        stuck:
          "88 Prozent des Kontingents sind gebucht, die Warnung kam automatisch. Bis Mittwoch in einer Woche legen wir eine neue Planung vor.",
      }),
      update("2019-03-15T13:10", "GREEN", 7, "NETWORK", {
        going:
          "Neue Planung ist mit Frau Brunner und Herrn Aydın abgesprochen: Die übrigen halben Tage reichen bis November, wenn wir zwei Workshops selbst moderieren.",
        stuck: "Im Wahlkampf möchten alle ein Foto mit den Elternmentorinnen.",
        forFunder: true,
      }),
    ],
  },
  {
    place: placeKeys.backnang,
    lead: "stefanie-holzwarth",
    rhythm: 4,
    updates: [
      update("2018-08-01T08:15", "GREEN", 0, "NETWORK", {
        going:
          "Auftrag geklärt. Es gibt eine Liste aller Beteiligten, alphabetisch, nach Stadtteilen und nach Geburtstagen.",
      }),
      update("2018-10-26T16:30", "GREEN", 2, "MODERATION", {
        going:
          "Die Vorlage mit der Zufallsauswahl ist eingereicht, der Gemeinderat entscheidet am 15. November.",
        stuck: "Die Tischkarten waren bei der Feuerwehr.",
      }),
      update("2018-11-29T09:50", "YELLOW", 4, "NETWORK", {
        going: "Beschluss im Rücken, 500 Briefe zur Zufallsauswahl sind draußen.",
        stuck: "31 Zusagen. Es fehlen ganze Straßen.",
        needs: "Wie kommen wir an die Menschen, die auf Briefe nicht antworten?",
        comments: [
          {
            by: "birgit-stoll",
            at: "2018-11-29T12:10",
            body: "Klingeln. Zu zweit, mit Ausweis und Keksen. Ich bringe beim nächsten Mal einen Leitfaden mit.",
          },
        ],
      }),
      update("2019-01-17T11:20", "GREEN", 4, "NETWORK", {
        going:
          "62 Zusagen! Nach 60 Hausbesuchen von Frau Krauter und Frau Petrović. Daraus haben wir 25 gelost.",
        forFunder: true,
      }),
      update("2019-03-08T15:05", "GREEN", 4, "NETWORK", {
        going:
          "Das erste Wochenende der Ausgelosten ist vorbei. 24 von 25 kamen wieder, eine hat Zwillinge bekommen.",
        stuck: "Das Gutachten muss lesbar werden.",
      }),
    ],
    drafts: [
      {
        by: "jelena-petrovic",
        at: "2019-03-14T20:20",
        health: "GREEN",
        baustein: 4,
        visibility: "NETWORK",
        going: "Wir haben noch einmal geklingelt und Danke gesagt. Drei möchten weitermachen, auch ohne Los.",
        stuck: "",
        needs: "",
        submitted: "2019-03-14T20:25",
      },
    ],
  },
  {
    place: placeKeys.rudersberg,
    lead: "christoph-weller",
    rhythm: 6,
    updates: [
      update("2018-08-07T10:35", "GREEN", 0, "NETWORK", {
        going:
          "Auftrag geklärt. Für die Prozessbegleitgruppe gibt es mehr Freiwillige als Stühle, zwei davon haben einen Schlepper.",
      }),
      update("2018-09-13T17:15", "YELLOW", 1, "NETWORK", {
        going: "Erstes Bürgercafé im Rathaus, 44 Personen.",
        stuck: "41 davon kenne ich beim Vornamen.",
      }),
      update("2018-11-21T09:00", "GREEN", 2, "NETWORK", {
        going:
          "Zweites Café im Boccia-Verein: 51 Personen, 15 zum ersten Mal. Und der Gemeinderat hat das Konzept gestern einstimmig beschlossen.",
        forFunder: true,
      }),
      update("2018-12-04T08:20", "GREEN", 4, "MODERATION", {
        going: "Landfrauen: 63 Personen, 19 zum ersten Mal, 14 Kuchen.",
        stuck: "Wir kommen mit dem Aufschreiben nicht nach.",
        comments: [
          {
            by: "mehmet-aydin",
            at: "2018-12-04T10:00",
            body: "Drei Karten je Tisch reichen. Der Rest war für die Menschen, nicht für uns.",
          },
        ],
      }),
      update("2019-02-11T14:00", "GREEN", 4, "NETWORK", {
        going:
          "Nach vier Cafés: im Schnitt 30 Prozent zum ersten Mal dabei. Das vierte, bei Herrn Kidane, dauerte drei Tassen.",
        needs: "Wer will das fünfte ausrichten? Es darf auch eine Werkstatt sein.",
        forFunder: true,
      }),
    ],
  },
  {
    place: placeKeys.bruchsal,
    lead: "elif-karaca",
    rhythm: null,
    updates: [
      update("2018-08-16T09:30", "GREEN", 0, "MODERATION", {
        going: "Auftragsklärung mit Vereinen, zwei Stadträtinnen und dem Sozialamt an einem Tisch.",
      }),
      update("2018-09-20T16:45", "GREEN", 1, "NETWORK", {
        going:
          "Prozessbegleitgruppe mit 15 statt 31 Personen. Den Vorsitz hat ein Tandem: Frau Bender und Herr Nowak.",
      }),
      update("2018-10-25T10:10", "GREEN", 2, "NETWORK", {
        going:
          "Ratsbeschluss mit großer Mehrheit. Die zwei Stadträtinnen aus der Gruppe hatten vorher alles erklärt.",
        forFunder: true,
      }),
      update("2019-01-24T18:00", "YELLOW", 4, "MODERATION", {
        going: "Gespräche mit 19 Vereinen.",
        stuck: "Viele Ehrenamtliche sind müde, und wir bitten sie um noch einen Abend.",
        comments: [
          {
            by: "nadine-khoury",
            at: "2019-01-25T08:40",
            body: "Dann gehen wir zu ihnen, in die Übungsstunde, zwanzig Minuten. Herr Habte hat schon zwei Termine.",
          },
        ],
      }),
      update("2019-03-11T11:30", "GREEN", 4, "NETWORK", {
        going:
          "Sieben Vereine öffnen ihr Sommerfest füreinander, statt sieben einzelne zu machen. Die Idee kam von Herrn Habte.",
        needs: "Wie regeln Sie die Versicherung bei gemeinsamen Festen?",
      }),
    ],
  },
  {
    place: placeKeys.nagold,
    lead: "simon-raible",
    rhythm: 4,
    updates: [
      update("2018-07-31T09:25", "GREEN", 0, "NETWORK", {
        going:
          "Start mit Jugendhaus, Schulen und Stadtverwaltung. Alle haben Ideen, ich habe einen Kalender.",
      }),
      update("2018-10-12T08:05", "YELLOW", 3, "NETWORK", {
        going: "Erster Abend mit Jugendlichen.",
        stuck: "Sechs kamen, zwei davon Kinder von Stadträten. Einer fragte, ob das benotet wird.",
        needs: "Weniger von mir.",
      }),
      update("2018-11-08T17:50", "GREEN", 4, "MODERATION", {
        going:
          "Vier junge Moderatorinnen und Moderatoren sind geschult. Sie entscheiden auch über das Essen.",
      }),
      update("2018-12-11T10:40", "GREEN", 4, "NETWORK", {
        going:
          "63 Jugendliche am Skatepark, drei Stunden, Flutlicht und Feuerkörbe. Ihr Antrag: Licht bis 22 Uhr und ein Nachtbus.",
        forFunder: true,
      }),
      update("2019-02-27T09:45", "GREEN", 4, "NETWORK", {
        going: "Gestern im Gemeinderat: Licht am Skatepark einstimmig. Die Zuschauertribüne war voll.",
        stuck: "Der Nachtbus liegt beim Kreis und dort auf einem Stapel.",
        forFunder: true,
        comments: [
          {
            by: "jochen-haug",
            at: "2019-02-27T11:15",
            body: "Den Stapel kenne ich. Ich frage nach, wer ihn abträgt.",
          },
        ],
      }),
    ],
  },
  {
    place: placeKeys.straubenhardt,
    lead: "corinna-jaeck",
    rhythm: 6,
    updates: [
      update("2018-08-08T15:40", "GREEN", 0, "NETWORK", {
        going: "Sechs Ortsteile, sechs Auftaktbesuche, sechsmal Kuchen.",
      }),
      update("2018-10-18T09:15", "GREEN", 2, "NETWORK", {
        going:
          "Der Gemeinderat hat gestern zugestimmt. Acht Probegespräche am Küchentisch haben wir schon geführt, unser Leitfaden steht bei den Beteiligungsformaten, bitte nehmen.",
        forFunder: true,
      }),
      update("2018-12-06T11:05", "YELLOW", 4, "MODERATION", {
        going: "21 Gespräche in allen sechs Ortsteilen.",
        stuck: "Meine halbe Stelle ist gerade eine ganze.",
        comments: [
          {
            by: "jochen-haug",
            at: "2018-12-06T14:20",
            body: "Bitte schreiben Sie die Stunden auf. Wir reden im Januar mit dem Bürgermeister, zu dritt mit Herrn Bischoff.",
          },
        ],
      }),
      update("2019-01-22T16:30", "YELLOW", 4, "TEAM", {
        going: "29 Gespräche.",
        stuck:
          "Frau Saleh hat Prüfungen, Frau Kling eine Grippe. Wir pausieren zwei Wochen und sagen es niemandem laut.",
      }),
      update("2019-02-14T10:20", "GREEN", 4, "NETWORK", {
        going:
          "Fertig: 41 Gespräche, drei Themen: Ich weiß nicht, wen ich fragen darf. Der Bus fährt, wenn ich arbeite. Ich würde gern helfen, es fragt mich nur niemand.",
        needs: "Am 20. März stellen wir sie vor. Wer mag dazukommen?",
        forFunder: true,
      }),
    ],
  },
];
