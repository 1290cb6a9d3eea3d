import { placeKeys } from "./place-keys.js";
import { type DemoPlaceUpdates, update } from "./updates.types.js";

/** The same for the places in the south and west. */
export const southernUpdates: DemoPlaceUpdates[] = [
  {
    place: placeKeys.lahr,
    lead: "irina-schaefer",
    rhythm: 6,
    updates: [
      update("2018-07-30T10:20", "GREEN", 1, "NETWORK", {
        going:
          "Wir fangen nicht bei null an: 30 Jahre Spätaussiedlung, viele Vereine, ein alter Arbeitskreis, der noch lebt.",
      }),
      update("2018-09-25T09:30", "GREEN", 2, "NETWORK", {
        going:
          "Der Gemeinderat hat dem Beteiligungskonzept gestern zugestimmt. Die Prozessbegleitgruppe trifft sich alle sechs Wochen und hört pünktlich auf.",
        forFunder: true,
      }),
      update("2018-11-13T17:25", "YELLOW", 4, "MODERATION", {
        going: "Vier Gesprächsabende in vier Stadtteilen.",
        stuck: "Viele Spätaussiedlerinnen und Spätaussiedler kommen, sagen aber nichts.",
        comments: [
          {
            by: "selamawit-tesfay",
            at: "2018-11-13T19:10",
            body: "Dann fragen wir im Chor und in der Küche, dort wird geredet. Herr Klassen kennt beide.",
          },
        ],
      }),
      update("2019-01-15T08:45", "GREEN", 5, "NETWORK", {
        going:
          "Leitlinien und Ziele sind fertig, geschrieben mit 140 Menschen. Der Chor hat Nummer drei umformuliert, sie ist jetzt die beste.",
      }),
      update("2019-02-26T09:10", "GREEN", 6, "NETWORK", {
        going:
          "Gestern beschlossen: 26 Ja, fünf Enthaltungen, kein Nein. Die Maßnahmen beraten wir jetzt einzeln.",
        needs: "Wer hat schon eine Maßnahme, die ohne neues Geld auskommt?",
        forFunder: true,
      }),
    ],
  },
  {
    place: placeKeys.singen,
    lead: "francesca-greco",
    rhythm: 4,
    updates: [
      update("2018-07-27T14:10", "GREEN", 0, "NETWORK", {
        going: "Auftrag mit dem Oberbürgermeister geklärt, bei Espresso. 45 Minuten, eine Seite.",
      }),
      update("2018-10-09T19:20", "YELLOW", 1, "MODERATION", {
        going: "Die Fraktionen sind alle besucht, je zwanzig Minuten.",
        stuck: "Zur Abendveranstaltung kam niemand, der im Schichtdienst arbeitet. Null.",
      }),
      update("2018-10-24T09:00", "GREEN", 2, "NETWORK", {
        going:
          "Der Gemeinderat hat zugestimmt. Wir gehen zum Schichtwechsel in die Kantinen, Herr Radu fragt den Betriebsrat.",
      }),
      update("2018-11-30T16:30", "GREEN", 4, "NETWORK", {
        going:
          "Drei Kantinen, 58 Stimmen, fünf Sprachen. Häufigster Satz: „Mich hat hier noch nie jemand etwas gefragt.“",
        stuck: "Kinderbetreuung ab 5:30 Uhr. Dafür haben wir noch keine Antwort.",
        forFunder: true,
        comments: [
          {
            by: "claudia-wehrle",
            at: "2018-11-30T18:00",
            body: "Und genau das sollten die Betriebe zuerst hören. Nicht die Lösung, nur: Wir haben es verstanden.",
          },
        ],
      }),
      update("2019-01-18T10:50", "GREEN", 4, "MODERATION", {
        going: "Aushänge neben den Speiseplänen: Sie haben gesagt, wir haben getan, das dauert noch.",
        stuck: "Die dritte Spalte ist die längste.",
      }),
      update("2019-02-20T17:00", "GREEN", 4, "NETWORK", {
        going:
          "Zwei Kindertagesstätten prüfen ab September eine Frühgruppe. Der Betriebsrat schreibt den Bedarf, wir die Vorlage.",
        forFunder: true,
      }),
      update("2019-03-14T09:40", "GREEN", 4, "NETWORK", {
        going: "Gestern 31 Karten in der zweiten Staffel, eine Rede auf Portugiesisch und viel Applaus.",
      }),
    ],
  },
  {
    place: placeKeys.rottweil,
    lead: "philipp-haas",
    rhythm: 4,
    updates: [
      update("2018-08-03T11:20", "GREEN", 0, "NETWORK", {
        by: "eva-mager",
        going:
          "Rottweil ist dabei. Zwölf Ortsteile und Siedlungen, ein Frauenchor, eine Fußballabteilung und ein Oberbürgermeister mit Zeit.",
      }),
      update("2018-10-10T15:45", "GREEN", 1, "NETWORK", {
        by: "eva-mager",
        going: "Das Beteiligungskonzept ist geschrieben und geht im Dezember in den Gemeinderat.",
      }),
      update("2018-12-06T10:00", "GREEN", 2, "NETWORK", {
        by: "eva-mager",
        going:
          "Gestern beschlossen, 22 Ja, vier Enthaltungen. Zum Jahresende übergebe ich an Philipp Haas. Bitte seien Sie gut zu ihm.",
        forFunder: true,
        comments: [
          {
            by: "jochen-haug",
            at: "2018-12-06T12:30",
            body: "Das versprechen wir. Und Sie kommen uns besuchen.",
          },
        ],
      }),
      update("2019-01-11T09:20", "YELLOW", 3, "MODERATION", {
        going: "Vierzehn Anrufe, elf freundliche Menschen, zwei vergessene Zusagen gefunden.",
        stuck: "Ich kenne noch nicht alle Namen, und alle kennen meinen.",
      }),
      update("2019-02-07T08:40", "YELLOW", 3, "NETWORK", {
        going:
          "Auswertung mit dem Oberbürgermeister, Herrn Haug und Frau Tesfay: Das Zukunftsbild holen wir im April nach.",
        stuck: "Der Projektplan, den ich geerbt habe, zählt Termine, die schon vorbei sind.",
        needs: "Wer hat einen Projektplan für acht Monate, den ich abschreiben darf?",
      }),
      update("2019-03-07T16:15", "YELLOW", 3, "NETWORK", {
        going:
          "Frau Ciobanu hat ihre Bescheinigung, der Chor seinen Raum. Der neue Plan ist zur Hälfte fertig.",
        stuck:
          "Der Zwischenbericht an den Gemeinderat am 3. April ist zugesagt, aber niemand schreibt ihn. Vermutlich ich.",
        comments: [
          {
            by: "selamawit-tesfay",
            at: "2019-03-08T08:05",
            body: "Wir schreiben ihn zusammen, Donnerstag von zwei bis vier. Eine Seite genügt.",
          },
        ],
      }),
    ],
  },
  {
    place: placeKeys.gottmadingen,
    lead: "manuela-brachat",
    rhythm: 6,
    updates: [
      update("2018-08-21T10:05", "GREEN", 0, "NETWORK", {
        going: "Auftakt im Bürgersaal, 35 Personen, gute Fragen, zu wenig Brezeln.",
      }),
      update("2018-11-12T14:40", "GREEN", 1, "NETWORK", {
        going:
          "Aus der Planungszelle wird die Gottmadinger Runde: 24 Ausgeloste und vorher zwölf Küchentischgespräche.",
      }),
      update("2018-12-12T09:50", "GREEN", 2, "MODERATION", {
        going:
          "Der Gemeinderat hat die Konzeption gestern zur Kenntnis genommen und will schriftlich antworten, binnen acht Wochen.",
        comments: [
          {
            by: "dorothee-frank",
            at: "2018-12-12T11:30",
            body: "Diese Zusage ist mehr wert als mancher Beschluss. Glückwunsch!",
          },
        ],
      }),
      update("2019-02-06T11:15", "GREEN", 2, "NETWORK", {
        going: "Das Beteiligungskonzept geht am 9. April in den Gemeinderat. 300 Briefe sind geschrieben.",
      }),
      update("2019-03-14T17:30", "GREEN", 2, "NETWORK", {
        going: "Die Vorlage ist fertig, der Bürgermeister hat sie gelesen und nur ein Komma geändert.",
        stuck: "300 Briefe, 17 Zusagen, davon zwölf Männer über sechzig.",
        needs: "Übung im Klingeln. Backnang, wir rufen an.",
        forFunder: true,
      }),
    ],
  },
  {
    place: placeKeys.waldshut,
    lead: "isabel-troendle",
    rhythm: 6,
    updates: [
      update("2018-08-23T08:30", "GREEN", 0, "NETWORK", {
        going: "32 Gemeinden angeschrieben, 19 haben geantwortet, drei davon handschriftlich.",
      }),
      update("2018-10-18T15:00", "YELLOW", 1, "MODERATION", {
        going: "Bestandsaufnahme fertig: Es gibt schon sieben Lotsengruppen, sie kennen einander nicht.",
        stuck: "Jede möchte ihre Nummer behalten.",
      }),
      update("2018-12-13T10:30", "GREEN", 2, "NETWORK", {
        going: "Der Kreistag hat zugestimmt, alle 32 Gemeinden werden eingeladen.",
        forFunder: true,
      }),
      update("2019-02-13T11:10", "GREEN", 4, "NETWORK", {
        going:
          "Der gemeinsame Lotsenpool hat 23 Menschen in sechs Gemeinden und eine gemeinsame Nummer. 61 Anrufe bisher.",
        stuck: "Vier Rathäuser sehen keinen Bedarf.",
        comments: [
          {
            by: "marco-bellini",
            at: "2019-02-13T13:20",
            body: "Die 19 Anrufe von dort würde ich auf eine Karte zeichnen. Ohne Worte.",
          },
        ],
      }),
      update("2019-03-12T16:00", "GREEN", 4, "NETWORK", {
        going: "Zwei weitere Gemeinden haben unterschrieben. Eine hat nach der Landkarte in größer gefragt.",
        stuck: "Eine wartet bis nach der Wahl.",
      }),
    ],
  },
  {
    place: placeKeys.ravensburg,
    lead: "annette-locher",
    rhythm: 6,
    updates: [
      update("2018-07-24T09:35", "GREEN", 1, "NETWORK", {
        going:
          "Auftrag und Konzept in einem Zug, weil die Stadtteile schon lange gefragt haben, wann es losgeht.",
      }),
      update("2018-09-25T10:15", "GREEN", 2, "NETWORK", {
        going: "Gestern hat der Gemeinderat zugestimmt. Die Nachbarschaftsgespräche beginnen im Oktober.",
        forFunder: true,
      }),
      update("2018-11-27T16:20", "GREEN", 4, "MODERATION", {
        going: "Elf Nachbarschaftsgespräche, drei davon in Treppenhäusern.",
        stuck: "Eine Fraktion fürchtet, dass die Leitlinien etwas kosten.",
        comments: [
          {
            by: "selamawit-tesfay",
            at: "2018-11-27T18:45",
            body: "Dann trennen wir: erst, was uns wichtig ist. Danach, was es kostet.",
          },
        ],
      }),
      update("2019-01-22T09:00", "YELLOW", 5, "MODERATION", {
        going: "Leitlinien im Entwurf bei allen Fraktionen.",
        stuck:
          "Der Ältestenrat wollte alles nach der Wahl. Vorschlag von Herrn Çelik: Leitlinien vorher, Maßnahmen nachher.",
        released: { at: "2019-02-19T11:05", visibility: "NETWORK" },
      }),
      update("2019-02-19T11:00", "GREEN", 6, "NETWORK", {
        going:
          "Leitlinien beschlossen: 34 Ja, ein Nein, zwei Enthaltungen. Über die Maßnahmen entscheidet der neue Rat im September.",
        forFunder: true,
      }),
      update("2019-03-15T10:25", "GREEN", 7, "NETWORK", {
        going:
          "Die ersten drei Nachbarschaften haben feste Ansprechpersonen. Unsere geteilte Vorlage ist nach Mosbach unterwegs.",
      }),
    ],
  },
  {
    place: placeKeys.biberach,
    lead: "verena-gapp",
    rhythm: 4,
    updates: [
      update("2018-07-25T08:50", "GREEN", 1, "NETWORK", {
        going: "Konzept geschrieben. Das Einmachglas für Abkürzungen hat nach drei Sitzungen 41,50 Euro.",
      }),
      update("2018-09-28T09:15", "GREEN", 2, "NETWORK", {
        going: "Zustimmung des Gemeinderats. Alle Texte erscheinen auch in Leichter Sprache.",
        forFunder: true,
      }),
      update("2018-12-03T15:30", "GREEN", 5, "MODERATION", {
        going:
          "Zehn Leitlinien liegen vor. Die Probelesegruppe hat bei sieben gelacht und bei drei genickt. Wir schreiben sieben neu.",
        comments: [
          {
            by: "birgit-stoll",
            at: "2018-12-03T17:15",
            body: "Eine ehrlichere Prüfung gibt es nicht. Ich bringe Kuchen für die zweite Runde.",
          },
        ],
      }),
      update("2019-01-29T10:45", "YELLOW", 5, "NETWORK", {
        going: "Alle zehn Leitlinien sind verständlich, Vorlage eingereicht.",
        stuck:
          "Zufallsauswahl für das Umsetzungsforum: 400 Briefe, 24 Antworten, zwei davon zum Winterdienst.",
        needs: "Wer hat es besser gemacht?",
      }),
      update("2019-02-22T09:05", "GREEN", 6, "NETWORK", {
        going: "Einstimmig beschlossen, in der Fassung der Probelesegruppe. Sie saß in der ersten Reihe.",
        forFunder: true,
      }),
    ],
    drafts: [
      {
        by: "hatice-erdem",
        at: "2019-03-16T19:30",
        health: "GREEN",
        baustein: 6,
        visibility: "MODERATION",
        going: "38 Zusagen aus fünf Straßenzügen. Herr Ruf hat neue Einlegesohlen.",
        stuck: "",
        needs: "Einen Raum ohne Stufen für den ersten Abend.",
      },
    ],
  },
  {
    place: placeKeys.rottenburg,
    lead: "johanna-biesinger",
    rhythm: 6,
    updates: [
      update("2018-08-20T09:30", "YELLOW", 1, "MODERATION", {
        going: "17 Ortschaften, 17 Besuche, viel Obst.",
        stuck:
          "Im Juni haben wir 90 Menschen eingeladen und ihnen eine Präsentation gezeigt. Das hallt nach.",
      }),
      update("2018-10-24T08:55", "GREEN", 2, "NETWORK", {
        going: "Gestern zugestimmt, auf vier Seiten. Diesmal haben wir vorher gefragt.",
        forFunder: true,
      }),
      update("2018-12-14T14:10", "GREEN", 4, "NETWORK", {
        going:
          "In zehn Ortschaften gab es Werkstätten. Die kürzeste dauerte 40 Minuten und hatte das beste Ergebnis.",
      }),
      update("2019-02-11T10:35", "GREEN", 5, "NETWORK", {
        going: "Ortsfrühstück nach Mosbacher Art: 12 von 17 Ortschaften am Tisch, 31 Personen.",
        stuck: "Der Kaffee war um halb zehn leer.",
        comments: [
          {
            by: "nadine-khoury",
            at: "2019-02-11T12:00",
            body: "Und das Gespräch um elf noch voll. So herum ist es richtig.",
          },
        ],
      }),
      update("2019-02-27T09:25", "GREEN", 7, "NETWORK", {
        going:
          "Beschlossen: Jede Ortschaft benennt eine Ansprechperson und eine Stellvertretung. Neun Namen haben wir schon.",
        forFunder: true,
      }),
      update("2019-03-18T08:05", "GREEN", 7, "MODERATION", {
        going: "Elf von 17 Ansprechpersonen stehen fest.",
        stuck:
          "Auch bei uns möchte der Ältestenrat bis zur Wahl nichts Neues mehr beraten. Ich frage um zehn in der Sprechstunde.",
      }),
    ],
  },
  {
    place: placeKeys.steinlachWiesaz,
    lead: "susanne-rilling",
    rhythm: null,
    updates: [
      update("2018-08-28T11:00", "GREEN", 0, "NETWORK", {
        going: "Drei Gemeinden, ein Verband, ein gemeinsamer Kalender. Das Schwierigste war der Kalender.",
      }),
      update("2018-10-23T09:40", "GREEN", 1, "MODERATION", {
        going: "Frau Kassab, Frau Dieter und Frau Kraft sind im Team. Seitdem fragen wir andere Fragen.",
      }),
      update("2018-11-28T10:50", "GREEN", 2, "NETWORK", {
        going:
          "Die Verbandsversammlung hat einstimmig zugestimmt. Eine Prüfliste gilt jetzt für alle Veranstaltungen, auch für die Kinderbetreuung.",
        forFunder: true,
      }),
      update("2019-01-31T15:15", "YELLOW", 4, "NETWORK", {
        going: "Zwei Abende mit Kinderbetreuung, 27 und 34 Personen, so viele Mütter wie nie.",
        stuck: "Wer haftet, wenn etwas passiert? Die Versicherung hat drei Antworten gegeben.",
        comments: [
          {
            by: "mehmet-aydin",
            at: "2019-01-31T17:40",
            body: "In Aalen läuft es über die Unfallkasse der Stadt. Ich verbinde Sie mit Herrn Abele.",
          },
        ],
      }),
      update("2019-03-05T10:10", "GREEN", 4, "NETWORK", {
        going: "Die Haftung ist geklärt, schriftlich. Der dritte Abend ist am 28. März in Nehren.",
      }),
    ],
  },
  {
    place: placeKeys.sigmaringen,
    lead: "robert-kaspar",
    rhythm: 8,
    updates: [
      update("2018-08-29T14:20", "GREEN", 0, "NETWORK", {
        by: "brigitte-stehle",
        going: "25 Städte und Gemeinden im Gepäck, 18 waren beim Auftakt im Landratsamt.",
      }),
      update("2018-10-25T16:30", "GREEN", 1, "NETWORK", {
        by: "brigitte-stehle",
        going:
          "Bestandsaufnahme mit allen Gemeinden. Es gibt mehr Ehrenamt, als wir wussten, und weniger Übersetzungen.",
        forFunder: true,
      }),
      update("2018-12-11T09:05", "YELLOW", 3, "MODERATION", {
        by: "brigitte-stehle",
        going: "Das Zukunftsbild ist begonnen.",
        stuck: "Zwei Stellen im Amt sind unbesetzt, ich mache drei Arbeiten.",
        comments: [
          {
            by: "dorothee-frank",
            at: "2018-12-11T11:20",
            body: "Dann ist es keine Schande, langsamer zu werden. Wir sprechen im Januar mit dem Dezernat.",
          },
        ],
      }),
      update("2019-01-14T10:00", "RED", 3, "MODERATION", {
        by: "margit-rebholz",
        going: "Die Gemeinden sind informiert und haben Verständnis.",
        stuck: "Wir pausieren, bis die Projektleitung neu besetzt ist. So geht es nicht gut weiter.",
        needs: "Einen guten Wiedereinstieg im April.",
      }),
    ],
  },
];
