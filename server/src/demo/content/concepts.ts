import { type DemoConcept, wrote } from "./concept.types.js";
import { placeKeys } from "./place-keys.js";

const mosbach: DemoConcept = {
  place: placeKeys.mosbach,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "julia-heck",
      "2018-08-20T10:15",
      "Mosbach hat eine Altstadt, die alle kennen, und Ortsteile, die einander wenig kennen. Es gibt das Begegnungscafé, viele Sportvereine und die Duale Hochschule mit Studierenden aus vielen Ländern.\n\nIn unseren Runden fehlen bisher die Waldstadt, Menschen, die abends arbeiten, und fast alle, die erst in den letzten fünf Jahren gekommen sind.",
    ),
    wrote(
      "GOALS",
      "julia-heck",
      "2018-08-21T09:40",
      "„Mosbach gehört zusammen“: Wer hier wohnt, soll wissen, wen man fragen kann, und soll gefragt werden.\n\nAm Ende stehen Leitlinien für ein gutes Miteinander, die der Gemeinderat beschließt und die in jedem Ortsteil jemand erklären kann.",
    ),
    wrote(
      "APPROACH",
      "tobias-rieger",
      "2018-08-28T14:05",
      "Erst zuhören, dann einladen. Bis zum Herbst Gespräche in den Ortsteilen, danach ein großer Auftakt, aus dem das Zukunftsbild entsteht. Leitlinien schreiben wir in kleinen Gruppen und probieren jeden Satz an Menschen aus, die nicht dabei waren.",
    ),
    wrote(
      "PEOPLE",
      "maryam-alnouri",
      "2018-09-05T20:30",
      "Die Prozessbegleitgruppe beginnt im September: Begegnungscafé, Gemeinderat, Waldstadt, Handel in der Altstadt, Hochschule, Sportvereine, Ortsteile.\n\nWer selten kommt, wird von jemandem gefragt, den sie oder er schon kennt. Wir laden in mehreren Sprachen ein, mit Kinderbetreuung und ohne Anmeldeformular.",
    ),
    wrote(
      "DECISIONS",
      "bernd-throm",
      "2018-09-06T11:20",
      "Über das Beteiligungskonzept und über die Leitlinien entscheidet der Gemeinderat. Der Verwaltungs- und Finanzausschuss berät vor. Die Prozessbegleitgruppe gibt Empfehlungen und berichtet zweimal im Jahr im Rat.",
    ),
    wrote(
      "RESOURCES",
      "bernd-throm",
      "2018-09-06T11:45",
      "Projektleitung mit 30 Prozent, Stellvertretung mit 10 Prozent. Rathaussaal und Foyer der Alten Mälzerei ohne Miete. Der Bauhof hilft beim Auf- und Abbau.",
    ),
  ],
  signed: [
    { by: "julia-heck", at: "2018-09-11T08:50" },
    { by: "katrin-sommerfeld", at: "2018-09-11T17:30" },
  ],
};

const aalen: DemoConcept = {
  place: placeKeys.aalen,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "ayse-demir",
      "2018-07-18T09:10",
      "Vieles liegt schon in der Schublade: ein Integrationsbericht, zwei Bürgerbefragungen, ein gutes Netz der Kindertagesstätten. Was fehlt, ist ein Faden dazwischen.\n\nAn Elternabenden sitzen die, die immer sitzen. Viele Eltern kommen nicht, weil sie die Einladung nicht verstehen oder nicht wissen, dass sie gemeint sind.",
    ),
    wrote(
      "GOALS",
      "ayse-demir",
      "2018-07-18T09:45",
      "Eine Integrationsstrategie mit einem Umsetzungsplan, den der Gemeinderat beschließt und jährlich überprüft. Und schon vorher etwas, das man sieht: doppelt so viele Eltern an den Elternabenden.",
    ),
    wrote(
      "APPROACH",
      "mehmet-aydin",
      "2018-07-24T16:20",
      "Wir beginnen dort, wo Menschen ohnehin hingehen: in den Kindertagesstätten. Elternmentorinnen werden geschult und laden selbst ein. Was sie hören, fließt in die Leitlinien; die Strategie schreiben wir daraus und nicht umgekehrt.",
    ),
    wrote(
      "PEOPLE",
      "hannah-brunner",
      "2018-07-25T10:30",
      "Eltern aus elf Kindertagesstätten, der Gesamtelternbeirat, Sprachkurse, Stadtteilbüro, Jugendhaus, Gemeinderat. Mütter und Väter, die Schicht arbeiten, fragen wir beim Abholen und nicht am Abend.",
    ),
    wrote(
      "DECISIONS",
      "markus-abele",
      "2018-07-30T14:00",
      "Der Gemeinderat entscheidet im September über die Beteiligung und im Winter über die Strategie. Alle Fraktionen lesen jeden Entwurf zwei Wochen vorher.",
    ),
    wrote(
      "RESOURCES",
      "markus-abele",
      "2018-07-30T14:25",
      "Kleiner Sitzungssaal und Mehrzweckräume der Kindertagesstätten. Projektleitung mit 40 Prozent. Die Unfallkasse der Stadt gilt auch für die Kinderbetreuung.",
    ),
  ],
  signed: [
    { by: "hannah-brunner", at: "2018-08-02T09:00" },
    { by: "ayse-demir", at: "2018-08-03T11:15" },
  ],
  released: { by: "ayse-demir", at: "2018-09-27T11:20" },
};

const ravensburg: DemoConcept = {
  place: placeKeys.ravensburg,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "annette-locher",
      "2018-07-26T09:20",
      "Die Stadtteile fragen seit Jahren, wann es losgeht. Es gibt den Mieterrat, den Stadtseniorenrat und Nachbarschaften, die einander helfen, ohne dass es jemand aufschreibt.\n\nIn den großen Wohnhäusern der Weststadt erreichen wir bisher kaum jemanden.",
    ),
    wrote(
      "GOALS",
      "mustafa-celik",
      "2018-07-31T15:10",
      "Nachbarschaften sollen selbst etwas entscheiden können, auch über kleines Geld. Und die Stadt soll in wenigen Sätzen sagen, was ihr im Zusammenleben wichtig ist.",
    ),
    wrote(
      "APPROACH",
      "selamawit-tesfay",
      "2018-08-07T10:40",
      "Nachbarschaftsgespräche dort, wo man sich ohnehin trifft: im Hof, in der Waschküche, im Treppenhaus. Danach ein Auftakt im Schwörsaal. Leitlinien und Maßnahmen trennen wir: erst, was uns wichtig ist, danach, was es kostet.",
    ),
    wrote(
      "PEOPLE",
      "magdalena-kowalska",
      "2018-09-11T18:15",
      "Mieterinnen und Mieter, Seniorinnen und Senioren, Jugendliche aus der Weststadt, der Gemeinderat. In jedem Haus suchen wir eine Person, die klingelt. Übersetzt wird von Nachbarinnen und Nachbarn, nicht aus dem Rathaus.",
    ),
    wrote(
      "DECISIONS",
      "annette-locher",
      "2018-08-13T11:00",
      "Der Gemeinderat entscheidet im September über die Beteiligung und vor der Kommunalwahl über die Leitlinien. Über die Anträge an den Nachbarschaftsfonds entscheidet eine Jury, in der die Stadt eine von fünf Stimmen hat.",
    ),
    wrote(
      "RESOURCES",
      "mustafa-celik",
      "2018-08-13T11:30",
      "Schwörsaal, Gemeinschaftsräume in drei Quartieren, Projektleitung und Stellvertretung mit zusammen 60 Prozent.",
    ),
  ],
  signed: [
    { by: "annette-locher", at: "2018-09-12T08:30" },
    { by: "dorothee-frank", at: "2018-09-12T09:50" },
  ],
  released: { by: "annette-locher", at: "2018-09-25T10:30" },
};

const lahr: DemoConcept = {
  place: placeKeys.lahr,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "irina-schaefer",
      "2018-08-01T08:40",
      "Lahr hat dreißig Jahre Erfahrung mit Spätaussiedlerinnen und Spätaussiedlern und einen Arbeitskreis, der noch lebt. Neu sind Menschen, die seit 2015 gekommen sind. Beide Gruppen wissen wenig voneinander.",
    ),
    wrote(
      "GOALS",
      "irina-schaefer",
      "2018-08-01T09:05",
      "Wer vor dreißig Jahren ankam, begleitet die, die heute ankommen. Dafür brauchen wir gemeinsame Leitlinien, Ziele, die man prüfen kann, und Maßnahmen, über die einzeln beraten wird.",
    ),
    wrote(
      "APPROACH",
      "claudia-wehrle",
      "2018-08-14T13:30",
      "Gesprächsabende in den Stadtteilen, Sprachtandems im Sportverein, und dort mitreden, wo ohnehin geredet wird: im Chor und in der Küche.",
    ),
    wrote(
      "PEOPLE",
      "wladimir-klassen",
      "2018-09-05T19:20",
      "Landsmannschaft, Sportvereine, Chor, Fraktionen, drei Ämter. Viele Ältere sagen im Saal nichts, in der Küche aber viel. Darum geht immer jemand mit, der Russisch oder Arabisch spricht.",
    ),
    wrote(
      "DECISIONS",
      "matthias-zehnle",
      "2018-08-20T10:10",
      "Der Gemeinderat entscheidet im September über die Beteiligung und im Februar über Leitlinien und Ziele. Jede Maßnahme kommt danach einzeln.",
    ),
    wrote(
      "RESOURCES",
      "matthias-zehnle",
      "2018-08-20T10:35",
      "Begegnungshaus und Sporthalle ohne Miete. Projektleitung mit 30 Prozent. Ordnungsamt, Schulen und Sport sowie Stadtplanung schicken je eine feste Person.",
    ),
  ],
  signed: [
    { by: "claudia-wehrle", at: "2018-09-06T17:45" },
    { by: "irina-schaefer", at: "2018-09-07T08:10" },
  ],
};

const straubenhardt: DemoConcept = {
  place: placeKeys.straubenhardt,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "corinna-jaeck",
      "2018-08-14T10:00",
      "Sechs Ortsteile, jeder mit eigenem Fest und eigener Feuerwehr. Wer zuzieht, kennt nach drei Jahren den Bäcker und die Bushaltestelle.\n\nZu Abenden im Rathaus kommen immer dieselben vierzig Menschen.",
    ),
    wrote(
      "GOALS",
      "corinna-jaeck",
      "2018-08-14T10:30",
      "Wir wollen wissen, was Menschen brauchen, die nie zu einer Veranstaltung kommen. Und wir wollen, dass sie die Antwort an demselben Tisch bekommen, an dem sie gefragt wurden.",
    ),
    wrote(
      "APPROACH",
      "jochen-haug",
      "2018-08-29T15:15",
      "Küchentischgespräche: zwei Gäste, ein Leitfaden mit fünf Fragen, eine Stunde. Acht Probegespräche, danach rund vierzig in allen Ortsteilen. Auswertung im Februar, Rückmeldung an alle Gastgeberinnen und Gastgeber.",
    ),
    wrote(
      "PEOPLE",
      "hildegard-kling",
      "2018-09-13T18:40",
      "Der Besuchsdienst kennt die Älteren, das Frauenfrühstück die neuen Familien. Wir fragen über Menschen, denen man die Tür aufmacht. Niemand wird mit Namen aufgeschrieben.",
    ),
    wrote(
      "DECISIONS",
      "werner-bischoff",
      "2018-09-04T09:25",
      "Der Gemeinderat entscheidet im Oktober über die Beteiligung und berät im März über die Ergebnisse. Unterlagen gehen zwei Wochen vorher hinaus.",
    ),
    wrote(
      "RESOURCES",
      "werner-bischoff",
      "2018-09-04T09:50",
      "Die Gemeinde gibt die Arbeitszeit der Projektleitung, ein Auto für die Fahrten und den Saal im Rathaus. Kuchen kommt von selbst.",
    ),
  ],
  signed: [
    { by: "corinna-jaeck", at: "2018-09-20T09:10" },
    { by: "tobias-rieger", at: "2018-09-21T14:40" },
  ],
  released: { by: "corinna-jaeck", at: "2018-10-18T09:40" },
};

const nagold: DemoConcept = {
  place: placeKeys.nagold,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "simon-raible",
      "2018-08-23T09:30",
      "Nagold hat ein Jugendhaus, eine Skatehalle und viele Vereine. Über Jugendliche reden wir oft, mit ihnen selten. Neu zugezogene Jugendliche kennen zuerst die Schule und dann lange nichts.",
    ),
    wrote(
      "GOALS",
      "simon-raible",
      "2018-08-23T10:05",
      "Jugendliche bringen eigene Anträge in den Gemeinderat ein und dürfen dort reden. Was sie beantragen, bekommt binnen drei Monaten eine Antwort.",
    ),
    wrote(
      "APPROACH",
      "nadine-khoury",
      "2018-09-12T16:00",
      "Erst ein Abend, zu dem wir einladen. Danach Abende, zu denen Jugendliche einladen: Vier von ihnen lernen moderieren und entscheiden über Ort, Zeit und Essen.",
    ),
    wrote(
      "PEOPLE",
      "ioana-popescu",
      "2018-10-15T17:20",
      "Skate-Gruppe, Musikschule, Schulsozialarbeit, Jugendforum. Zum ersten Abend kamen sechs, darum gehen wir jetzt hin statt einzuladen: Skatepark, Bushof, Pausenhof.",
    ),
    wrote(
      "DECISIONS",
      "petra-gaeckle",
      "2018-10-16T11:10",
      "Der Gemeinderat entscheidet im November über das Beteiligungskonzept und das Rederecht. Was den Landkreis angeht, gibt die Stadt weiter und fragt nach.",
    ),
    wrote(
      "RESOURCES",
      "petra-gaeckle",
      "2018-10-16T11:30",
      "Jugendhaus und Skatehalle, Projektleitung mit 30 Prozent, ein Diensthandy, das Nachrichten von Jugendlichen auch nach 17 Uhr annimmt.",
    ),
  ],
  signed: [
    { by: "jochen-haug", at: "2018-10-19T10:20" },
    { by: "simon-raible", at: "2018-10-22T08:35" },
  ],
};

const hardheimWallduern: DemoConcept = {
  place: placeKeys.hardheimWallduern,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "andreas-berberich",
      "2018-11-06T09:40",
      "Drei Gemeinden, drei Rathäuser, zwei Helferkreise. Zwischen Hardheim und Walldürn fährt abends kein Bus. Wer zuletzt gekommen ist, wohnt oft dort, wo am wenigsten los ist.",
    ),
    wrote(
      "GOALS",
      "monika-guenther",
      "2018-11-07T14:20",
      "Ein gemeinsames Bild für beide Verbandsteile und Höpfingen. Ehrenamtliche sollen nicht dreimal dasselbe erfinden müssen.",
    ),
    wrote(
      "APPROACH",
      "peter-vogelmann",
      "2018-11-15T10:50",
      "Bestandsaufnahme in allen drei Gemeinden, danach Treffen, die nicht wandern: ein fester Ort, ein fester Fahrdienst. Beteiligung ab dem Beschluss der Verbandsversammlung.",
    ),
    wrote(
      "PEOPLE",
      "ludmila-geier",
      "2018-12-05T19:10",
      "Helferkreise, Ortschaftsrat, drei Gemeinderäte. Wir kochen zusammen und reden danach. Wer kein Auto hat, wird abgeholt.",
    ),
    wrote(
      "DECISIONS",
      "andreas-berberich",
      "2019-02-12T11:35",
      "Die Verbandsversammlung hat das Grobkonzept im Dezember zur Kenntnis genommen. Über die Beteiligung entscheidet sie am 11. April. Jede Gemeinde kann verlangen, dass eine Frage zuerst im eigenen Rat beraten wird.",
    ),
    wrote(
      "RESOURCES",
      "monika-guenther",
      "2019-03-06T16:30",
      "Haus der offenen Tür, zwei Kleinbusse der Vereine, in jedem Rathaus eine feste Ansprechperson mit zwei Stunden in der Woche.",
    ),
  ],
  signed: [
    { by: "katrin-sommerfeld", at: "2019-03-13T18:20" },
    { by: "andreas-berberich", at: "2019-03-14T09:05" },
  ],
};

const gottmadingen: DemoConcept = {
  place: placeKeys.gottmadingen,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "manuela-brachat",
      "2018-10-23T10:20",
      "Gottmadingen liegt an der Grenze. Viele fahren früh in die Schweiz und kommen spät zurück. Neu Zugezogene erreichen wir über die Eichendorffschule, Pendlerinnen und Pendler fast gar nicht.",
    ),
    wrote(
      "GOALS",
      "manuela-brachat",
      "2018-10-23T10:50",
      "Wir wollen von Menschen hören, die sich nicht von selbst melden, und der Gemeinderat antwortet ihnen schriftlich.",
    ),
    wrote(
      "APPROACH",
      "dorothee-frank",
      "2018-10-29T15:00",
      "Eine Planungszelle: ausgeloste Menschen, Gutachten, Antwort des Rates.",
    ),
    wrote(
      "APPROACH",
      "marco-bellini",
      "2018-11-20T09:35",
      "Die Gottmadinger Runde: 24 Ausgeloste, anderthalb Tage, mit Aufwandsentschädigung und Kinderbetreuung. Vorher zwölf Küchentischgespräche mit Menschen, die auf Briefe nicht antworten. Am Ende ein Gutachten, zu dem der Gemeinderat binnen acht Wochen schriftlich Stellung nimmt.",
    ),
    wrote(
      "PEOPLE",
      "ruth-fahr",
      "2018-12-17T18:30",
      "300 Menschen werden ausgelost. Wer nicht antwortet, bekommt Besuch von der Nachbarschaftshilfe, zu zweit und mit Ausweis. Gruppen sind klein, Protokolle ohne Namen: Im Dorf wissen sonst alle, wer was gesagt hat.",
    ),
    wrote(
      "DECISIONS",
      "jens-ruh",
      "2019-02-07T11:15",
      "Der Gemeinderat hat die Konzeption im Dezember zur Kenntnis genommen und entscheidet am 9. April über die Beteiligung.",
    ),
    wrote(
      "RESOURCES",
      "jens-ruh",
      "2019-03-12T14:45",
      "Bürgersaal und Schule, Projektleitung mit 20 Prozent. Briefe und Porto trägt die Gemeinde.",
    ),
  ],
  signed: [{ by: "manuela-brachat", at: "2019-03-15T11:40" }],
};

const badMergentheim: DemoConcept = {
  place: placeKeys.badMergentheim,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "anja-zeller",
      "2019-01-22T15:20",
      "Die Bestandsaufnahme liegt seit Dezember vor. Wir haben viele Angebote in der Kernstadt und wenige in den Ortschaften. In Kliniken und Kurbetrieben arbeiten Menschen aus vielen Ländern; in der Stadt sehen wir sie kaum.",
    ),
    wrote(
      "GOALS",
      "volker-hofmann",
      "2019-01-29T10:10",
      "Drei Ziele: Wer in der Pflege arbeitet, soll hier auch leben wollen. Die Ortschaften sollen mitreden. Und wer Hilfe sucht, soll nur einmal fragen müssen.",
    ),
    wrote(
      "PEOPLE",
      "samira-haddad",
      "2019-02-12T19:45",
      "Freundeskreis Asyl, Ortschaften, Gemeinderat, Kurbetriebe. Es fehlen uns noch: Pflegekräfte im Schichtdienst, ihre Familien, die Berufsschule. Ich habe angefangen zu telefonieren.",
    ),
  ],
};

const hohenlohekreis: DemoConcept = {
  place: placeKeys.hohenlohekreis,
  kind: "OUTLINE",
  sections: [
    wrote(
      "SITUATION",
      "tanja-gebert",
      "2018-11-20T09:50",
      "16 Städte und Gemeinden, viel Landwirtschaft, viel Industrie, viele kurze und einige sehr lange Wege. Ehrenamt gibt es überall, voneinander weiß man wenig. Saisonarbeitskräfte kommen in keiner Statistik vor und in keinem Verein.",
    ),
    wrote(
      "GOALS",
      "tanja-gebert",
      "2018-11-20T10:25",
      "Ehrenamt und Ankommen gehören im Landkreis zusammen: Wer ankommt, wird gefragt, ob sie oder er mithelfen mag.",
    ),
    wrote(
      "APPROACH",
      "hannah-brunner",
      "2018-12-06T14:10",
      "World-Cafés in vier Teilräumen und eine Rundreise zu den Rathäusern. Aus den Ergebnissen entsteht ein gemeinsames Bild mit einem Kapitel für jede Gemeinde, die eines haben möchte.",
    ),
    wrote(
      "PEOPLE",
      "natalia-wiens",
      "2018-12-12T17:40",
      "Bürgermeisterinnen und Bürgermeister, Landwirtschaft, Wohlfahrtsverbände, Kreistag. Saisonarbeitskräfte fragen wir auf den Höfen, im Mai, wenn sie da sind.",
    ),
    wrote(
      "DECISIONS",
      "frank-kuemmerle",
      "2019-02-18T09:15",
      "Das Grobkonzept geht im Mai in den Kreistag. Was nur eine Gemeinde angeht, entscheidet diese Gemeinde.",
    ),
    wrote(
      "RESOURCES",
      "frank-kuemmerle",
      "2019-02-18T09:40",
      "Säle im Landratsamt, Projektleitung mit 40 Prozent, in jedem Rathaus eine Telefonnummer, die jemand abnimmt.",
    ),
    // After both have signed: the next version, in which two municipalities get their chapters.
    wrote(
      "APPROACH",
      "peter-vogelmann",
      "2019-03-12T15:25",
      "World-Cafés in vier Teilräumen und eine Rundreise zu den Rathäusern. Aus den Ergebnissen entsteht ein gemeinsames Bild. Zwei Gemeinden, die eigene Leitbilder haben, bringen sie als Kapitel ein; die anderen können folgen.",
    ),
    wrote(
      "DECISIONS",
      "frank-kuemmerle",
      "2019-03-14T10:30",
      "Das Grobkonzept geht am 6. Mai in den Kreistag, die Vorlage ist geschrieben. Was nur eine Gemeinde angeht, entscheidet diese Gemeinde; ihr Kapitel ändert niemand anderes.",
    ),
  ],
  signed: [
    { by: "tanja-gebert", at: "2019-02-20T08:45" },
    { by: "peter-vogelmann", at: "2019-02-21T16:00" },
  ],
};

const ravensburgStays: DemoConcept = {
  place: placeKeys.ravensburg,
  kind: "CONTINUATION_PLAN",
  sections: [
    wrote(
      "KEEPING",
      "annette-locher",
      "2019-02-25T10:15",
      "Die Nachbarschaftsgespräche, der Nachbarschaftsfonds mit seiner Jury und die Ansprechpersonen in den Quartieren. Die Leitlinien bleiben ohnehin; sie sind beschlossen.",
    ),
    wrote(
      "ANCHORING",
      "mustafa-celik",
      "2019-02-28T14:40",
      "Bei der Stabsstelle für Bürgerschaftliches Engagement, nicht in einem Projekt. Der Fonds hat eine Geschäftsordnung, die Jury ist auf zwei Jahre benannt. Der Gemeinderat hört einmal im Jahr einen Bericht von den Quartieren selbst.",
    ),
    wrote(
      "MEANS",
      "mustafa-celik",
      "2019-02-28T15:05",
      "Eine halbe Stelle in der Stabsstelle, drei Gemeinschaftsräume, die Zeit der Ansprechpersonen. Wenn jemand geht, steht die Vertretung schon im Aushang.",
    ),
    wrote(
      "REVIEW",
      "selamawit-tesfay",
      "2019-03-06T11:20",
      "Im Juni 2020 laden die Quartiere ein und fragen drei Dinge: Wen haben wir erreicht? Wer fehlt noch immer? Was lassen wir sein?",
    ),
  ],
  continuers: [
    {
      ...{ by: "annette-locher", at: "2019-03-07T09:10", task: "Ansprechpersonen begleiten" },
      ...{ office: "Stabsstelle für Bürgerschaftliches Engagement", startsOn: "2019-09-01" },
    },
    {
      ...{ by: "annette-locher", at: "2019-03-07T09:18", task: "Über Anträge an den Fonds entscheiden" },
      ...{ office: "Jury des Nachbarschaftsfonds", name: "Regina Buck", startsOn: "2019-12-01" },
    },
    {
      ...{ by: "mustafa-celik", at: "2019-03-07T16:30", task: "Zu Nachbarschaftsgesprächen einladen" },
      ...{ office: "Quartier Weststadt", name: "Thea Brugger", startsOn: "2019-12-01" },
    },
    {
      ...{ by: "dorothee-frank", at: "2019-03-11T10:05", task: "Jährlicher Rückblick und Bericht im Rat" },
      ...{ office: "Mieterrat und Stadtseniorenrat im Wechsel", startsOn: "2020-01-01" },
    },
  ],
  signed: [
    { by: "annette-locher", at: "2019-03-14T08:20" },
    { by: "selamawit-tesfay", at: "2019-03-14T12:15" },
  ],
};

const aalenStays: DemoConcept = {
  place: placeKeys.aalen,
  kind: "CONTINUATION_PLAN",
  sections: [
    wrote(
      "KEEPING",
      "ayse-demir",
      "2019-03-11T10:40",
      "Die Elternmentorinnen. Der zweite Jahrgang wird schon von den ersten zwölf geschult; so soll es weitergehen.",
    ),
    wrote(
      "ANCHORING",
      "mehmet-aydin",
      "2019-03-13T16:10",
      "Im Umsetzungsplan, über den jährlich berichtet wird. Offen ist noch, ob die Elternmentorinnen zum Gesamtelternbeirat gehören oder zum Stadtteilbüro.",
    ),
  ],
  continuers: [
    {
      ...{ by: "ayse-demir", at: "2019-03-13T17:00", task: "Neue Elternmentorinnen schulen" },
      ...{ office: "Elternmentorinnen, erster Jahrgang", startsOn: "2019-10-01" },
    },
  ],
};

/** What places and their moderation teams had written together by Monday, 18 March 2019. */
export const concepts: DemoConcept[] = [
  mosbach,
  aalen,
  ravensburg,
  lahr,
  straubenhardt,
  nagold,
  hardheimWallduern,
  gottmadingen,
  badMergentheim,
  hohenlohekreis,
  ravensburgStays,
  aalenStays,
];
