/** What somebody who accompanies places has written down about themselves. */
export interface DemoFacilitator {
  person: string;
  at: string;
  methods: string[];
  /** Keys of districts. */
  regions: string[];
  capacity: number | null;
  /** What the programme office noted down about it, later. */
  note?: { at: string; by: string; text: string };
}

/** Somebody the programme office has in mind. */
export interface DemoCandidate {
  key: string;
  givenName: string;
  familyName: string;
  email: string;
  at: string;
  by: string;
  methods: string[];
  regions: string[];
  capacity: number | null;
  note: string;
}

const district = {
  albDonau: "08425",
  biberach: "08426",
  boeblingen: "08115",
  bodensee: "08435",
  breisgau: "08315",
  calw: "08235",
  emmendingen: "08316",
  enz: "08236",
  esslingen: "08116",
  freudenstadt: "08237",
  goeppingen: "08117",
  heidelberg: "08221",
  heidenheim: "08135",
  heilbronn: "08125",
  hohenlohe: "08126",
  karlsruhe: "08215",
  karlsruheStadt: "08212",
  konstanz: "08335",
  loerrach: "08336",
  mainTauber: "08128",
  mannheim: "08222",
  neckarOdenwald: "08225",
  ortenau: "08317",
  ostalb: "08136",
  pforzheim: "08231",
  ravensburg: "08436",
  remsMurr: "08119",
  reutlingen: "08415",
  rheinNeckar: "08226",
  rottweil: "08325",
  schwaebischHall: "08127",
  schwarzwaldBaar: "08326",
  sigmaringen: "08437",
  tuebingen: "08416",
  tuttlingen: "08327",
  ulm: "08421",
  waldshut: "08337",
  zollernalb: "08417",
} as const;

const districts = (...keys: (keyof typeof district)[]): string[] => keys.map((key) => district[key]);

export const facilitators: DemoFacilitator[] = [
  {
    person: "katrin-sommerfeld",
    at: "2018-09-17T19:10",
    methods: ["Konfliktmoderation", "Ratsfrühstück", "World-Café", "Großgruppe"],
    regions: districts("mainTauber", "neckarOdenwald", "hohenlohe", "schwaebischHall", "rheinNeckar"),
    capacity: 4,
    note: {
      at: "2018-12-19T09:20",
      by: "emine-kaya",
      text: "Nach Mosbach gern gefragt, wenn ein Rat zögert: hat zwischen Vertagung und Beschluss mit allen Fraktionen gesprochen.",
    },
  },
  {
    person: "tobias-rieger",
    at: "2018-09-18T07:50",
    methods: ["World-Café", "Zukunftswerkstatt", "Strategieklausur"],
    regions: districts("karlsruhe", "karlsruheStadt", "neckarOdenwald", "enz", "pforzheim"),
    capacity: 3,
  },
  {
    person: "peter-vogelmann",
    at: "2018-10-02T18:30",
    methods: ["Auftragsklärung mit der Politik", "Konfliktmoderation", "Rundgang im Ort"],
    regions: districts("mainTauber", "hohenlohe", "neckarOdenwald", "schwaebischHall", "heilbronn"),
    capacity: null,
  },
  {
    person: "hannah-brunner",
    at: "2018-09-17T20:05",
    methods: ["Großgruppe", "World-Café", "Teamcoaching"],
    regions: districts("ostalb", "remsMurr", "hohenlohe", "schwaebischHall", "goeppingen"),
    capacity: 3,
  },
  {
    person: "mehmet-aydin",
    at: "2018-09-20T18:15",
    methods: ["Aufsuchende Beteiligung", "Zukunftswerkstatt", "Kollegiale Beratung"],
    regions: districts("ostalb", "remsMurr", "goeppingen", "esslingen", "tuebingen", "heidenheim"),
    capacity: 3,
    note: {
      at: "2019-03-14T08:30",
      by: "lukas-armbruster",
      text: "Aalen liegt bei 88 % des Kontingents. Bis zum Sommer dort nur noch mit Absprache planen, nichts Neues zuteilen.",
    },
  },
  {
    person: "birgit-stoll",
    at: "2018-09-19T19:40",
    methods: ["Bürgercafé", "Leichte Sprache", "Planungszelle", "Redaktionsgruppen"],
    regions: districts("remsMurr", "biberach", "albDonau", "ulm", "goeppingen"),
    capacity: 4,
  },
  {
    person: "nadine-khoury",
    at: "2018-10-25T19:30",
    methods: ["Jugendbeteiligung", "Aufsuchende Beteiligung", "Onlinebeteiligung"],
    regions: districts("karlsruhe", "calw", "tuebingen", "reutlingen", "boeblingen"),
    capacity: 3,
    note: {
      at: "2018-10-26T10:00",
      by: "renate-holzapfel",
      text: "Telefonat vom 25. Oktober: trägt vier Kommunen und wäre mit drei gut ausgelastet. Nichts Neues zuteilen; im Frühjahr noch einmal sprechen.",
    },
  },
  {
    person: "jochen-haug",
    at: "2018-09-24T20:20",
    methods: ["Teamcoaching", "Übergaben begleiten", "Zukunftswerkstatt"],
    regions: districts("calw", "enz", "rottweil", "tuebingen", "freudenstadt", "zollernalb"),
    capacity: 4,
  },
  {
    person: "claudia-wehrle",
    at: "2018-09-18T18:45",
    methods: ["Open Space", "Visualisierung", "Bürgercafé"],
    regions: districts("ortenau", "konstanz", "waldshut", "emmendingen", "breisgau", "loerrach"),
    capacity: 3,
  },
  {
    person: "selamawit-tesfay",
    at: "2018-09-21T20:50",
    methods: ["Aufsuchende Beteiligung", "Mehrsprachige Moderation", "Zukunftswerkstatt"],
    regions: districts("ortenau", "rottweil", "ravensburg", "schwarzwaldBaar", "freudenstadt"),
    capacity: 5,
  },
  {
    person: "marco-bellini",
    at: "2018-09-26T21:10",
    methods: ["Planungszelle", "Aufsuchende Beteiligung", "Rundgang im Ort", "Konfliktmoderation"],
    regions: districts("konstanz", "waldshut", "sigmaringen", "bodensee", "tuttlingen"),
    capacity: 4,
  },
  {
    person: "dorothee-frank",
    at: "2018-09-18T20:00",
    methods: ["Leichte Sprache", "Planungszelle", "Visualisierung", "Arbeit mit Karten"],
    regions: districts("konstanz", "ravensburg", "biberach", "sigmaringen", "bodensee"),
    capacity: 4,
  },
];

export const candidates: DemoCandidate[] = [
  {
    key: "luise-kettner",
    givenName: "Luise",
    familyName: "Kettner",
    email: "luise.kettner@prozessbegleitung.example",
    at: "2019-02-12T11:15",
    by: "emine-kaya",
    methods: ["Jugendbeteiligung", "Onlinebeteiligung", "Visualisierung"],
    regions: districts("tuebingen", "reutlingen", "zollernalb", "boeblingen"),
    capacity: 2,
    note: "Bei einem Fachtag kennengelernt. Möchte im Herbst anfangen, zuerst zusammen mit jemandem, der das Programm kennt.",
  },
  {
    key: "baran-yildirim",
    givenName: "Baran",
    familyName: "Yıldırım",
    email: "baran.yildirim@moderation-nord.example",
    at: "2019-03-06T16:40",
    by: "sabine-lindner",
    methods: ["Großgruppe", "Mehrsprachige Moderation", "Open Space"],
    regions: districts("rheinNeckar", "mannheim", "heidelberg", "karlsruhe"),
    capacity: 3,
    note: "Spricht Deutsch, Türkisch und Kurdisch. Referenzen angefragt.",
  },
];
