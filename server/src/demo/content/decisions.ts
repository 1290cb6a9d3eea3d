import type { Turningpoint } from "../../features/decisions/decision.states.js";
import type { DemoBody, DemoDecision, DemoDecisionAct } from "./decision.types.js";
import { placeKeys } from "./place-keys.js";

const council = (
  key: keyof typeof placeKeys,
  by: string,
  at: string,
  more: Partial<DemoBody> = {},
): DemoBody => ({ key, place: placeKeys[key], name: "Gemeinderat", kind: "GEMEINDERAT", by, at, ...more });

const committee = (
  key: string,
  place: keyof typeof placeKeys,
  name: string,
  by: string,
  at: string,
): DemoBody => ({ key, place: placeKeys[place], name, kind: "AUSSCHUSS", by, at });

export const decisionBodies: DemoBody[] = [
  council("aalen", "ayse-demir", "2018-07-10T09:05"),
  council("backnang", "stefanie-holzwarth", "2018-07-11T14:20"),
  council("badMergentheim", "anja-zeller", "2018-07-17T10:40"),
  committee("badMergentheim-haupt", "badMergentheim", "Hauptausschuss", "anja-zeller", "2018-07-17T10:44"),
  council("rudersberg", "christoph-weller", "2018-07-12T08:15", { submissionLeadDays: 14 }),
  council("hohenlohekreis", "tanja-gebert", "2018-07-09T11:30", { name: "Kreistag", kind: "KREISTAG" }),
  council("bruchsal", "elif-karaca", "2018-07-10T16:10"),
  council("mosbach", "julia-heck", "2018-07-09T09:20"),
  committee(
    "mosbach-verwaltung",
    "mosbach",
    "Verwaltungs- und Finanzausschuss",
    "bernd-throm",
    "2018-07-09T13:05",
  ),
  council("nagold", "simon-raible", "2018-07-16T15:35"),
  council("straubenhardt", "corinna-jaeck", "2018-07-18T09:50", { submissionLeadDays: 14 }),
  council("hardheimWallduern", "andreas-berberich", "2018-07-24T10:15", {
    ...{ name: "Verbandsversammlung", kind: "VERBANDSVERSAMMLUNG" },
  }),
  council("lahr", "irina-schaefer", "2018-07-11T08:45"),
  council("singen", "oliver-denzel", "2018-07-12T13:25"),
  council("rottweil", "eva-mager", "2018-07-17T09:10"),
  council("gottmadingen", "manuela-brachat", "2018-07-18T11:05", { submissionLeadDays: 14 }),
  council("waldshut", "isabel-troendle", "2018-07-23T14:40", { name: "Kreistag", kind: "KREISTAG" }),
  council("ravensburg", "annette-locher", "2018-07-16T10:20"),
  council("biberach", "verena-gapp", "2018-07-11T10:55"),
  council("rottenburg", "johanna-biesinger", "2018-07-24T08:30"),
  council("steinlachWiesaz", "susanne-rilling", "2018-07-25T09:35", {
    ...{ name: "Verbandsversammlung", kind: "VERBANDSVERSAMMLUNG" },
  }),
  council("sigmaringen", "brigitte-stehle", "2018-07-24T15:50", { name: "Kreistag", kind: "KREISTAG" }),
  committee(
    "sigmaringen-soziales",
    "sigmaringen",
    "Ausschuss für Soziales und Integration",
    "brigitte-stehle",
    "2018-07-24T15:54",
  ),
];

type Votes = [number, number, number];

/** Handed in on a day, decided on another, entered the morning after. */
const passed = (submitted: string, morningAfter: string, result: string, votes: Votes): DemoDecisionAct[] => [
  { at: `${submitted}T11:20`, submitted: true },
  { at: `${morningAfter}T08:10`, outcome: "DECIDED", result, votes },
];

const noted = (submitted: string, morningAfter: string, result: string): DemoDecisionAct[] => [
  { at: `${submitted}T10:05`, submitted: true },
  { at: `${morningAfter}T08:25`, outcome: "NOTED", result },
];

const plan = (
  body: string,
  by: string,
  at: string,
  title: string,
  meetsOn: string,
  more: Partial<DemoDecision> & { turningpoint?: Turningpoint } = {},
): DemoDecision => ({ body, by, at, title, meetsOn, responsible: by, ...more });

const participation = { turningpoint: "PARTICIPATION" } as const;
const implementation = { turningpoint: "IMPLEMENTATION" } as const;

const mosbach: DemoDecision[] = [
  plan(
    "mosbach",
    "julia-heck",
    "2018-08-27T09:30",
    "Beteiligungskonzept „Mosbach gehört zusammen“",
    "2018-10-24",
    {
      ...{ ...participation, paperNumber: "2018/143", submitBy: "2018-10-12" },
      then: [
        { at: "2018-09-20T16:40", ticked: "PAPER_DRAFTED" },
        { at: "2018-10-12T11:45", submitted: true },
        {
          ...{ at: "2018-10-25T08:30", outcome: "DEFERRED", deferredTo: "2018-12-12" },
          result: "Auf Dezember vertagt. Der Rat möchte vorher gehört werden und eine kürzere Vorlage.",
        },
        { at: "2018-11-05T10:10", replannedFor: "2018-12-12", submitBy: "2018-11-30" },
        { at: "2018-11-19T15:20", ticked: "FACTIONS_INFORMED" },
        { at: "2018-11-26T09:15", ticked: "PAPER_DRAFTED" },
        { at: "2018-11-27T14:00", by: "bernd-throm", ticked: "HEAD_CONSULTED" },
        { at: "2018-11-30T10:35", submitted: true },
        {
          ...{ at: "2018-12-13T07:58", outcome: "DECIDED", votes: [23, 0, 3] },
          result:
            "Dem Beteiligungskonzept wird in der vierseitigen Fassung zugestimmt. Die Beteiligung beginnt im Januar.",
        },
      ],
    },
  ),
  // § 39 GemO lets committees prepare behind closed doors: of that, only that it was.
  {
    ...{ body: "mosbach-verwaltung", by: "bernd-throm", at: "2019-01-21T11:00", meetsOn: "2019-02-20" },
    then: [
      { at: "2019-02-05T09:40", submitted: true },
      { at: "2019-02-21T08:05", outcome: "NOTED" },
    ],
  },
  plan("mosbach", "julia-heck", "2019-01-28T14:15", "Leitlinien für ein gutes Miteinander", "2019-04-10", {
    ...{ ...implementation, paperNumber: "2019/027" },
    then: [
      { at: "2019-03-01T16:20", by: "bernd-throm", ticked: "HEAD_CONSULTED" },
      { at: "2019-03-15T12:35", ticked: "PAPER_DRAFTED" },
    ],
  }),
];

const analysis: DemoDecision[] = [
  plan(
    "badMergentheim-haupt",
    "anja-zeller",
    "2018-11-16T08:15",
    "Bestandsaufnahme der Angebote",
    "2018-12-05",
    {
      ...{ paperNumber: "HA 2018/61", submitBy: "2018-11-21" },
      then: noted(
        "2018-11-20",
        "2018-12-06",
        "Der Ausschuss nimmt die Bestandsaufnahme öffentlich zur Kenntnis.",
      ),
    },
  ),
  plan(
    "badMergentheim",
    "volker-hofmann",
    "2019-01-22T15:30",
    "Konzeption und Beteiligungskonzept",
    "2019-06-27",
    {
      ...participation,
    },
  ),
  plan(
    "hardheimWallduern",
    "andreas-berberich",
    "2018-09-27T09:00",
    "Grobkonzept für beide Verbandsteile",
    "2018-12-06",
    {
      paperNumber: "VV 9/2018",
      then: noted(
        "2018-11-07",
        "2018-12-07",
        "Kenntnis genommen; beide Verbandsteile benennen je zwei Personen.",
      ),
    },
  ),
  plan(
    "hardheimWallduern",
    "andreas-berberich",
    "2019-01-31T10:20",
    "Beteiligungskonzept Hardheim-Walldürn",
    "2019-04-11",
    {
      ...{ ...participation, paperNumber: "VV 3/2019" },
      then: [
        { at: "2019-02-14T09:30", ticked: "PAPER_DRAFTED" },
        { at: "2019-02-27T13:10", ticked: "HEAD_CONSULTED" },
        { at: "2019-03-06T17:25", by: "monika-guenther", ticked: "FACTIONS_INFORMED" },
        { at: "2019-03-13T11:50", by: "monika-guenther", submitted: true },
      ],
    },
  ),
  plan(
    "gottmadingen",
    "manuela-brachat",
    "2018-10-30T14:10",
    "Konzeption: Wo wir stehen und was wir wissen wollen",
    "2018-12-11",
    {
      paperNumber: "118/2018",
      then: noted("2018-11-26", "2018-12-12", "Der Gemeinderat nimmt die Konzeption zur Kenntnis."),
    },
  ),
  plan(
    "gottmadingen",
    "manuela-brachat",
    "2019-02-05T09:15",
    "Beteiligungskonzept Gottmadingen",
    "2019-04-09",
    {
      ...participation,
      then: [
        { at: "2019-02-25T15:00", ticked: "PAPER_DRAFTED" },
        { at: "2019-03-11T10:30", by: "jens-ruh", ticked: "HEAD_CONSULTED" },
      ],
    },
  ),
  plan(
    "hohenlohekreis",
    "tanja-gebert",
    "2019-02-11T13:40",
    "Grobkonzept: Ehrenamt und Ankommen im Landkreis",
    "2019-05-06",
    {
      then: [{ at: "2019-03-07T09:20", by: "frank-kuemmerle", ticked: "PAPER_DRAFTED" }],
    },
  ),
];

const inParticipation: DemoDecision[] = [
  plan(
    "backnang",
    "stefanie-holzwarth",
    "2018-09-18T10:10",
    "Beteiligungskonzept mit Zufallsauswahl",
    "2018-11-15",
    {
      ...{ ...participation, paperNumber: "141/18/GR" },
      then: passed(
        "2018-10-25",
        "2018-11-16",
        "Zugestimmt. 300 Menschen werden ausgelost und angeschrieben.",
        [21, 2, 2],
      ),
    },
  ),
  plan(
    "backnang",
    "cem-yildiz",
    "2019-03-04T09:45",
    "Gesamtstrategie Integration",
    "2019-07-18",
    implementation,
  ),
  plan(
    "rudersberg",
    "christoph-weller",
    "2018-10-02T08:30",
    "Beteiligungskonzept: Bürgercafés in den Ortsteilen",
    "2018-11-20",
    {
      ...{ ...participation, paperNumber: "98/2018" },
      then: passed("2018-11-05", "2018-11-21", "Einstimmig zugestimmt.", [18, 0, 0]),
    },
  ),
  plan(
    "nagold",
    "simon-raible",
    "2018-09-25T11:00",
    "Beteiligungskonzept mit Jugendbeteiligung",
    "2018-11-27",
    {
      ...{ ...participation, paperNumber: "2018/211" },
      then: passed(
        "2018-11-05",
        "2018-11-28",
        "Zugestimmt. Jugendliche erhalten Rederecht im Gemeinderat.",
        [24, 0, 2],
      ),
    },
  ),
  plan(
    "nagold",
    "simon-raible",
    "2018-12-12T09:05",
    "Antrag der Jugend: Licht am Skatepark und Nachtbus",
    "2019-02-26",
    {
      paperNumber: "2019/018",
      then: passed(
        "2019-02-04",
        "2019-02-27",
        "Licht am Skatepark bis 22 Uhr: einstimmig. Der Nachtbus wird an den Landkreis gegeben.",
        [26, 0, 0],
      ),
    },
  ),
  plan(
    "straubenhardt",
    "corinna-jaeck",
    "2018-09-11T09:20",
    "Beteiligungskonzept: Küchentischgespräche",
    "2018-10-17",
    {
      ...{ ...participation, paperNumber: "GR 76/2018" },
      then: passed("2018-10-02", "2018-10-18", "Zugestimmt.", [17, 1, 1]),
    },
  ),
  plan(
    "straubenhardt",
    "corinna-jaeck",
    "2019-02-14T16:45",
    "Ergebnisse der 41 Küchentischgespräche",
    "2019-03-20",
    {
      ...{ paperNumber: "GR 14/2019" },
      then: [
        { at: "2019-02-18T10:00", ticked: "PAPER_DRAFTED" },
        { at: "2019-02-21T14:30", by: "werner-bischoff", ticked: "HEAD_CONSULTED" },
        { at: "2019-02-28T18:10", ticked: "FACTIONS_INFORMED" },
        { at: "2019-03-05T09:40", submitted: true },
      ],
    },
  ),
  plan(
    "bruchsal",
    "elif-karaca",
    "2018-09-04T15:20",
    "Beteiligungskonzept gemeinsam mit den Vereinen",
    "2018-10-23",
    {
      ...{ ...participation, paperNumber: "V 2018/164" },
      then: passed(
        "2018-10-01",
        "2018-10-24",
        "Zugestimmt; zwei Stadträtinnen gehören der Prozessbegleitgruppe an.",
        [29, 1, 2],
      ),
    },
  ),
  plan(
    "bruchsal",
    "michael-doerflinger",
    "2018-12-17T10:50",
    "Halbe Stelle für die Vereinsbegleitung",
    "2019-02-19",
    {
      ...{ paperNumber: "V 2019/021" },
      then: [
        { at: "2019-01-29T09:30", submitted: true },
        {
          ...{ at: "2019-02-20T08:15", outcome: "REJECTED", votes: [13, 17, 2] },
          result: "Abgelehnt. Über Stellen soll mit dem Haushalt 2020 entschieden werden.",
        },
      ],
    },
  ),
  plan(
    "singen",
    "francesca-greco",
    "2018-09-06T13:10",
    "Beteiligungskonzept: Kantinentische zum Schichtwechsel",
    "2018-10-23",
    {
      ...{ ...participation, paperNumber: "2018/298" },
      then: passed(
        "2018-10-02",
        "2018-10-24",
        "Zugestimmt. Die Betriebe werden als Partnerinnen und Partner genannt.",
        [25, 2, 3],
      ),
    },
  ),
  plan("singen", "oliver-denzel", "2019-03-12T11:35", "Frühgruppen in zwei Kindertagesstätten", "2019-05-14"),
  plan("rottweil", "eva-mager", "2018-10-09T10:15", "Beteiligungskonzept Rottweil", "2018-12-05", {
    ...{ ...participation, paperNumber: "RW 173/2018" },
    then: passed(
      "2018-11-13",
      "2018-12-06",
      "Zugestimmt. Der Gemeinderat bittet um einen Zwischenbericht im Frühjahr.",
      [22, 0, 4],
    ),
  }),
  // Promised by the lead who left; nobody has taken it over yet.
  plan("rottweil", "eva-mager", "2018-12-06T09:05", "Zwischenbericht zur Beteiligung", "2019-04-03"),
  plan(
    "waldshut",
    "isabel-troendle",
    "2018-09-19T14:25",
    "Beteiligungskonzept mit Lotsenpool",
    "2018-12-12",
    {
      ...{ ...participation, paperNumber: "KT 61/2018" },
      then: passed(
        "2018-11-12",
        "2018-12-13",
        "Zugestimmt. Alle 32 Gemeinden werden eingeladen.",
        [38, 3, 5],
      ),
    },
  ),
  plan(
    "steinlachWiesaz",
    "susanne-rilling",
    "2018-09-20T09:55",
    "Beteiligungskonzept für drei Gemeinden",
    "2018-11-27",
    {
      ...{ ...participation, paperNumber: "GVV 12/2018" },
      then: passed(
        "2018-10-29",
        "2018-11-28",
        "Einstimmig zugestimmt; die Prüfliste gilt für alle Veranstaltungen.",
        [15, 0, 0],
      ),
    },
  ),
];

const inImplementation: DemoDecision[] = [
  plan("aalen", "ayse-demir", "2018-08-13T10:30", "Beteiligungskonzept Aalen", "2018-09-20", {
    ...{ ...participation, paperNumber: "5018/051" },
    then: passed("2018-08-29", "2018-09-21", "Zugestimmt.", [36, 2, 4]),
  }),
  plan("aalen", "ayse-demir", "2018-11-26T13:20", "Integrationsstrategie und Umsetzungsplan", "2019-01-31", {
    ...{ ...implementation, paperNumber: "5018/079" },
    then: passed(
      "2019-01-09",
      "2019-02-01",
      "Strategie beschlossen. Der Umsetzungsplan wird jährlich berichtet.",
      [38, 1, 3],
    ),
  }),
  plan("lahr", "irina-schaefer", "2018-08-07T09:10", "Beteiligungskonzept Lahr", "2018-09-24", {
    ...{ ...participation, paperNumber: "193/2018" },
    then: passed("2018-09-03", "2018-09-25", "Zugestimmt.", [27, 1, 3]),
  }),
  plan("lahr", "irina-schaefer", "2018-12-10T15:05", "Leitlinien, Ziele und Maßnahmen", "2019-02-25", {
    ...{ ...implementation, paperNumber: "2019/034" },
    then: passed(
      "2019-02-04",
      "2019-02-26",
      "Leitlinien und Ziele beschlossen; die Maßnahmen werden einzeln beraten.",
      [26, 0, 5],
    ),
  }),
  plan("ravensburg", "annette-locher", "2018-08-20T11:40", "Beteiligungskonzept Ravensburg", "2018-09-24", {
    ...{ ...participation, paperNumber: "2018/255" },
    then: passed("2018-09-03", "2018-09-25", "Zugestimmt.", [35, 0, 3]),
  }),
  plan(
    "ravensburg",
    "annette-locher",
    "2018-12-04T10:25",
    "Leitlinien (Maßnahmen folgen nach der Kommunalwahl)",
    "2019-02-18",
    {
      ...{ ...implementation, paperNumber: "2019/019" },
      then: passed(
        "2019-01-28",
        "2019-02-19",
        "Leitlinien beschlossen. Über die Maßnahmen entscheidet der neu gewählte Gemeinderat.",
        [34, 1, 2],
      ),
    },
  ),
  plan("ravensburg", "mustafa-celik", "2019-02-20T14:00", "Maßnahmen zu den Leitlinien", "2019-09-23"),
  plan("biberach", "verena-gapp", "2018-08-15T08:50", "Beteiligungskonzept Biberach", "2018-09-27", {
    ...{ ...participation, paperNumber: "2018/162" },
    then: passed(
      "2018-09-05",
      "2018-09-28",
      "Zugestimmt. Alle Texte erscheinen auch in Leichter Sprache.",
      [30, 0, 2],
    ),
  }),
  plan("biberach", "verena-gapp", "2018-12-11T09:40", "Zehn Leitlinien in Leichter Sprache", "2019-02-21", {
    ...{ ...implementation, paperNumber: "2019/011" },
    then: passed(
      "2019-01-31",
      "2019-02-22",
      "Einstimmig beschlossen, in der Fassung der Probelesegruppe.",
      [32, 0, 0],
    ),
  }),
  plan(
    "rottenburg",
    "johanna-biesinger",
    "2018-09-03T10:00",
    "Beteiligungskonzept Rottenburg",
    "2018-10-23",
    {
      ...{ ...participation, paperNumber: "2018/187" },
      then: passed("2018-10-12", "2018-10-24", "Zugestimmt, auf vier Seiten.", [28, 1, 4]),
    },
  ),
  plan(
    "rottenburg",
    "johanna-biesinger",
    "2018-12-18T15:15",
    "Ansprechpersonen in den 17 Ortschaften",
    "2019-02-26",
    {
      ...{ ...implementation, paperNumber: "2019/022" },
      then: passed(
        "2019-02-05",
        "2019-02-27",
        "Beschlossen. Jede Ortschaft benennt eine Person und eine Stellvertretung.",
        [31, 0, 2],
      ),
    },
  ),
  plan(
    "rottenburg",
    "karim-nasser",
    "2019-03-05T11:10",
    "Leitlinien für die Beteiligung in den Ortschaften",
    "2019-05-07",
  ),
];

const paused: DemoDecision[] = [
  plan(
    "sigmaringen",
    "brigitte-stehle",
    "2018-09-12T13:50",
    "Beteiligungskonzept im Landkreis",
    "2018-12-10",
    {
      ...{ ...participation, paperNumber: "KT 58/2018" },
      then: passed("2018-11-09", "2018-12-11", "Zugestimmt.", [33, 2, 6]),
    },
  ),
  plan(
    "sigmaringen-soziales",
    "brigitte-stehle",
    "2018-12-13T10:30",
    "Zwischenbericht zum Zukunftsbild",
    "2019-01-28",
    {
      then: [
        { at: "2019-01-14T09:15", submitted: true },
        {
          ...{ at: "2019-01-29T08:35", outcome: "DEFERRED" },
          result: "Vertagt, solange der Prozess ruht.",
        },
      ],
    },
  ),
];

/** What the places had decided and were about to, on Monday, 18 March 2019. */
export const decisions: DemoDecision[] = [
  ...mosbach,
  ...analysis,
  ...inParticipation,
  ...inImplementation,
  ...paused,
];
