import type { DemoPerson, DemoRole, PlaceKey } from "./content.types.js";
import { placeKeys } from "./place-keys.js";

type PlaceRole = Extract<DemoRole, { place: PlaceKey }>["kind"];

const mail = (key: string, domain: string) => `${key.replace("-", ".")}@${domain}`;

const person = (
  key: string,
  givenName: string,
  familyName: string,
  domain: string,
  ...roles: DemoRole[]
): DemoPerson => ({ key, givenName, familyName, email: mail(key, domain), roles });

const staff = (since: string): DemoRole => ({ kind: "STAFF", since });
const steering = (since: string): DemoRole => ({ kind: "STEERING_GROUP", since });
const funder = (since: string): DemoRole => ({ kind: "FUNDER", since });

type Assignment = [place: PlaceKey, since: string];

const facilitator = (
  key: string,
  givenName: string,
  familyName: string,
  ...assignments: Assignment[]
): DemoPerson => ({
  key,
  givenName,
  familyName,
  email: mail(key, "moderation.example"),
  roles: assignments.map(([place, since]) => ({ kind: "FACILITATOR", place, since })),
});

type LocalMember = [
  key: string,
  givenName: string,
  familyName: string,
  kind: PlaceRole,
  since: string,
  until?: string,
];

const localTeam = (place: PlaceKey, domain: string, members: LocalMember[]): DemoPerson[] =>
  members.map(([key, givenName, familyName, kind, since, until]) => ({
    key,
    givenName,
    familyName,
    email: mail(key, domain),
    roles: [until ? { kind, place, since, until } : { kind, place, since }],
  }));

export const people: DemoPerson[] = [
  // The programme office
  person("renate-holzapfel", "Renate", "Holzapfel", "fuehrungsakademie.example", staff("2018-07-02")),
  person("emine-kaya", "Emine", "Kaya", "fuehrungsakademie.example", staff("2018-07-02")),
  person("lukas-armbruster", "Lukas", "Armbruster", "fuehrungsakademie.example", staff("2018-07-02")),
  person("sabine-lindner", "Sabine", "Lindner", "fuehrungsakademie.example", staff("2018-07-02")),
  person("jonas-wetzel", "Jonas", "Wetzel", "fuehrungsakademie.example", staff("2018-07-16")),

  // The steering group
  person("friedrich-baumgart", "Friedrich", "Baumgart", "land.example", steering("2018-07-02")),
  person("leyla-sahin", "Leyla", "Şahin", "migrantenverbaende.example", steering("2018-07-02")),
  person("ingrid-mauch", "Ingrid", "Mauch", "land.example", steering("2018-07-02")),
  person("thomas-guentert", "Thomas", "Güntert", "kommunalverband.example", steering("2018-07-02")),
  person("fatou-diallo", "Fatou", "Diallo", "migrantenverbaende.example", steering("2018-07-16")),

  // The ministry
  person("martina-eberhardt", "Martina", "Eberhardt", "land.example", funder("2018-07-02")),
  person("carsten-wuerth", "Carsten", "Würth", "land.example", funder("2018-09-03")),

  // The facilitators: two for every place
  facilitator(
    "katrin-sommerfeld",
    "Katrin",
    "Sommerfeld",
    [placeKeys.badMergentheim, "2018-07-02"],
    [placeKeys.mosbach, "2018-07-02"],
    [placeKeys.hardheimWallduern, "2018-07-16"],
  ),
  facilitator(
    "tobias-rieger",
    "Tobias",
    "Rieger",
    [placeKeys.bruchsal, "2018-07-02"],
    [placeKeys.mosbach, "2018-07-02"],
    [placeKeys.straubenhardt, "2018-07-09"],
  ),
  facilitator(
    "peter-vogelmann",
    "Peter",
    "Vogelmann",
    [placeKeys.badMergentheim, "2018-07-02"],
    [placeKeys.hohenlohekreis, "2018-07-02"],
    [placeKeys.hardheimWallduern, "2018-07-16"],
  ),
  facilitator(
    "hannah-brunner",
    "Hannah",
    "Brunner",
    [placeKeys.aalen, "2018-07-02"],
    [placeKeys.backnang, "2018-07-02"],
    [placeKeys.hohenlohekreis, "2018-07-09"],
  ),
  facilitator(
    "mehmet-aydin",
    "Mehmet",
    "Aydın",
    [placeKeys.aalen, "2018-07-02"],
    [placeKeys.rudersberg, "2018-07-09"],
    [placeKeys.steinlachWiesaz, "2018-07-16"],
  ),
  facilitator(
    "birgit-stoll",
    "Birgit",
    "Stoll",
    [placeKeys.backnang, "2018-07-02"],
    [placeKeys.rudersberg, "2018-07-09"],
    [placeKeys.biberach, "2018-07-02"],
  ),
  facilitator(
    "nadine-khoury",
    "Nadine",
    "Khoury",
    [placeKeys.bruchsal, "2018-07-02"],
    [placeKeys.nagold, "2018-07-02"],
    [placeKeys.rottenburg, "2018-07-16"],
    [placeKeys.steinlachWiesaz, "2018-07-16"],
  ),
  facilitator(
    "jochen-haug",
    "Jochen",
    "Haug",
    [placeKeys.nagold, "2018-07-02"],
    [placeKeys.straubenhardt, "2018-07-09"],
    [placeKeys.rottweil, "2018-07-09"],
    [placeKeys.rottenburg, "2018-07-16"],
  ),
  facilitator(
    "claudia-wehrle",
    "Claudia",
    "Wehrle",
    [placeKeys.lahr, "2018-07-02"],
    [placeKeys.singen, "2018-07-02"],
    [placeKeys.waldshut, "2018-07-16"],
  ),
  facilitator(
    "selamawit-tesfay",
    "Selamawit",
    "Tesfay",
    [placeKeys.lahr, "2018-07-02"],
    [placeKeys.rottweil, "2018-07-09"],
    [placeKeys.ravensburg, "2018-07-09"],
  ),
  facilitator(
    "marco-bellini",
    "Marco",
    "Bellini",
    [placeKeys.singen, "2018-07-02"],
    [placeKeys.gottmadingen, "2018-07-09"],
    [placeKeys.waldshut, "2018-07-16"],
    [placeKeys.sigmaringen, "2018-07-16"],
  ),
  facilitator(
    "dorothee-frank",
    "Dorothee",
    "Frank",
    [placeKeys.gottmadingen, "2018-07-09"],
    [placeKeys.ravensburg, "2018-07-09"],
    [placeKeys.biberach, "2018-07-02"],
    [placeKeys.sigmaringen, "2018-07-16"],
  ),

  ...localTeam(placeKeys.aalen, "aalen.example", [
    ["ayse-demir", "Ayşe", "Demir", "PROJECT_LEAD", "2018-07-02"],
    ["markus-abele", "Markus", "Abele", "DEPUTY_LEAD", "2018-07-16"],
    ["olga-reimer", "Olga", "Reimer", "TEAM_MEMBER", "2018-09-17"],
    ["hassan-alabed", "Hassan", "Alabed", "TEAM_MEMBER", "2018-10-01"],
    ["gudrun-kiefer", "Gudrun", "Kiefer", "TEAM_MEMBER", "2018-09-03"],
  ]),
  ...localTeam(placeKeys.backnang, "backnang.example", [
    ["stefanie-holzwarth", "Stefanie", "Holzwarth", "PROJECT_LEAD", "2018-07-02"],
    ["cem-yildiz", "Cem", "Yıldız", "DEPUTY_LEAD", "2018-07-02"],
    ["adelheid-krauter", "Adelheid", "Krauter", "TEAM_MEMBER", "2018-09-17"],
    ["jelena-petrovic", "Jelena", "Petrović", "TEAM_MEMBER", "2018-09-17"],
  ]),
  ...localTeam(placeKeys.badMergentheim, "bad-mergentheim.example", [
    ["volker-hofmann", "Volker", "Hofmann", "PROJECT_LEAD", "2018-07-09"],
    ["anja-zeller", "Anja", "Zeller", "DEPUTY_LEAD", "2018-07-09"],
    ["samira-haddad", "Samira", "Haddad", "TEAM_MEMBER", "2018-09-10"],
    ["ewald-renner", "Ewald", "Renner", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.rudersberg, "rudersberg.example", [
    ["christoph-weller", "Christoph", "Weller", "PROJECT_LEAD", "2018-07-09"],
    ["marlies-ehmann", "Marlies", "Ehmann", "DEPUTY_LEAD", "2018-07-09"],
    ["giuseppe-russo", "Giuseppe", "Russo", "TEAM_MEMBER", "2018-09-10"],
    ["heide-baeuerle", "Heide", "Bäuerle", "TEAM_MEMBER", "2018-09-10"],
    ["amanuel-kidane", "Amanuel", "Kidane", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.hohenlohekreis, "hohenlohekreis.example", [
    ["tanja-gebert", "Tanja", "Gebert", "PROJECT_LEAD", "2018-07-02"],
    ["frank-kuemmerle", "Frank", "Kümmerle", "DEPUTY_LEAD", "2018-07-16"],
    ["natalia-wiens", "Natalia", "Wiens", "TEAM_MEMBER", "2018-09-24"],
    ["horst-megerle", "Horst", "Megerle", "TEAM_MEMBER", "2018-09-24"],
  ]),
  ...localTeam(placeKeys.bruchsal, "bruchsal.example", [
    ["elif-karaca", "Elif", "Karaca", "PROJECT_LEAD", "2018-07-02"],
    ["michael-doerflinger", "Michael", "Dörflinger", "DEPUTY_LEAD", "2018-07-02"],
    ["grzegorz-nowak", "Grzegorz", "Nowak", "TEAM_MEMBER", "2018-09-10"],
    ["roswitha-bender", "Roswitha", "Bender", "TEAM_MEMBER", "2018-09-10"],
    ["teklay-habte", "Teklay", "Habte", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.mosbach, "mosbach.example", [
    ["julia-heck", "Julia", "Heck", "PROJECT_LEAD", "2018-07-02"],
    ["bernd-throm", "Bernd", "Throm", "DEPUTY_LEAD", "2018-07-02"],
    ["maryam-alnouri", "Maryam", "Alnouri", "TEAM_MEMBER", "2018-09-03"],
    ["walter-gimber", "Walter", "Gimber", "TEAM_MEMBER", "2018-09-10"],
    ["svetlana-dell", "Svetlana", "Dell", "TEAM_MEMBER", "2018-09-17"],
    ["karin-ott", "Karin", "Ott", "TEAM_MEMBER", "2018-09-03"],
  ]),
  ...localTeam(placeKeys.nagold, "nagold.example", [
    ["simon-raible", "Simon", "Raible", "PROJECT_LEAD", "2018-07-02"],
    ["petra-gaeckle", "Petra", "Gäckle", "DEPUTY_LEAD", "2018-07-16"],
    ["dilan-aktas", "Dilan", "Aktaş", "TEAM_MEMBER", "2018-10-01"],
    ["hermann-stickel", "Hermann", "Stickel", "TEAM_MEMBER", "2018-09-17"],
    ["ioana-popescu", "Ioana", "Popescu", "TEAM_MEMBER", "2018-09-17"],
  ]),
  ...localTeam(placeKeys.straubenhardt, "straubenhardt.example", [
    ["corinna-jaeck", "Corinna", "Jäck", "PROJECT_LEAD", "2018-07-09"],
    ["werner-bischoff", "Werner", "Bischoff", "DEPUTY_LEAD", "2018-07-09"],
    ["hildegard-kling", "Hildegard", "Kling", "TEAM_MEMBER", "2018-09-10"],
    ["yasmin-saleh", "Yasmin", "Saleh", "TEAM_MEMBER", "2018-09-10"],
  ]),
  ...localTeam(placeKeys.hardheimWallduern, "hardheim-wallduern.example", [
    ["andreas-berberich", "Andreas", "Berberich", "PROJECT_LEAD", "2018-07-16"],
    ["monika-guenther", "Monika", "Günther", "DEPUTY_LEAD", "2018-07-16"],
    ["ludmila-geier", "Ludmila", "Geier", "TEAM_MEMBER", "2018-09-24"],
    ["alfons-boehrer", "Alfons", "Böhrer", "TEAM_MEMBER", "2018-10-01"],
    ["ahmad-daoud", "Ahmad", "Daoud", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.lahr, "lahr.example", [
    ["irina-schaefer", "Irina", "Schäfer", "PROJECT_LEAD", "2018-07-02"],
    ["matthias-zehnle", "Matthias", "Zehnle", "DEPUTY_LEAD", "2018-07-02"],
    ["wladimir-klassen", "Wladimir", "Klassen", "TEAM_MEMBER", "2018-09-03"],
    ["ursula-feisst", "Ursula", "Feißt", "TEAM_MEMBER", "2018-09-03"],
    ["mahmoud-issa", "Mahmoud", "Issa", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.singen, "singen.example", [
    ["francesca-greco", "Francesca", "Greco", "PROJECT_LEAD", "2018-07-02"],
    ["oliver-denzel", "Oliver", "Denzel", "DEPUTY_LEAD", "2018-07-02"],
    ["ionel-radu", "Ionel", "Radu", "TEAM_MEMBER", "2018-09-17"],
    ["beate-schellhammer", "Beate", "Schellhammer", "TEAM_MEMBER", "2018-09-03"],
    ["zeynep-arslan", "Zeynep", "Arslan", "TEAM_MEMBER", "2018-09-17"],
  ]),
  ...localTeam(placeKeys.rottweil, "rottweil.example", [
    ["eva-mager", "Eva", "Mager", "PROJECT_LEAD", "2018-07-09", "2018-12-31"],
    ["philipp-haas", "Philipp", "Haas", "PROJECT_LEAD", "2019-01-01"],
    ["sibylle-mink", "Sibylle", "Mink", "DEPUTY_LEAD", "2018-07-09"],
    ["gerhard-bantle", "Gerhard", "Bantle", "TEAM_MEMBER", "2018-09-10"],
    ["alina-ciobanu", "Alina", "Ciobanu", "TEAM_MEMBER", "2018-09-10"],
    ["berhane-woldu", "Berhane", "Woldu", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.gottmadingen, "gottmadingen.example", [
    ["manuela-brachat", "Manuela", "Brachat", "PROJECT_LEAD", "2018-07-09"],
    ["jens-ruh", "Jens", "Ruh", "DEPUTY_LEAD", "2018-07-16"],
    ["ruth-fahr", "Ruth", "Fahr", "TEAM_MEMBER", "2018-09-17"],
    ["emre-polat", "Emre", "Polat", "TEAM_MEMBER", "2018-09-17"],
  ]),
  ...localTeam(placeKeys.waldshut, "landkreis-waldshut.example", [
    ["isabel-troendle", "Isabel", "Tröndle", "PROJECT_LEAD", "2018-07-16"],
    ["kurt-albiez", "Kurt", "Albiez", "DEPUTY_LEAD", "2018-07-16"],
    ["helga-boll", "Helga", "Boll", "TEAM_MEMBER", "2018-09-24"],
    ["dragana-ilic", "Dragana", "Ilić", "TEAM_MEMBER", "2018-09-24"],
    ["samuel-ghebre", "Samuel", "Ghebre", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.ravensburg, "ravensburg.example", [
    ["annette-locher", "Annette", "Locher", "PROJECT_LEAD", "2018-07-09"],
    ["mustafa-celik", "Mustafa", "Çelik", "DEPUTY_LEAD", "2018-07-09"],
    ["regina-buck", "Regina", "Buck", "TEAM_MEMBER", "2018-09-10"],
    ["magdalena-kowalska", "Magdalena", "Kowalska", "TEAM_MEMBER", "2018-09-10"],
  ]),
  ...localTeam(placeKeys.biberach, "biberach.example", [
    ["verena-gapp", "Verena", "Gapp", "PROJECT_LEAD", "2018-07-02"],
    ["ralf-schilling", "Ralf", "Schilling", "DEPUTY_LEAD", "2018-07-02"],
    ["elisabeth-moll", "Elisabeth", "Moll", "TEAM_MEMBER", "2018-09-10"],
    ["hatice-erdem", "Hatice", "Erdem", "TEAM_MEMBER", "2018-09-10"],
    ["konrad-ruf", "Konrad", "Ruf", "TEAM_MEMBER", "2018-09-24"],
  ]),
  ...localTeam(placeKeys.rottenburg, "rottenburg.example", [
    ["johanna-biesinger", "Johanna", "Biesinger", "PROJECT_LEAD", "2018-07-16"],
    ["karim-nasser", "Karim", "Nasser", "DEPUTY_LEAD", "2018-07-16"],
    ["agnes-hahn", "Agnes", "Hahn", "TEAM_MEMBER", "2018-09-17"],
    ["mircea-stan", "Mircea", "Stan", "TEAM_MEMBER", "2018-10-01"],
    ["elmar-schaal", "Elmar", "Schaal", "TEAM_MEMBER", "2018-09-17"],
  ]),
  ...localTeam(placeKeys.steinlachWiesaz, "steinlach-wiesaz.example", [
    ["susanne-rilling", "Susanne", "Rilling", "PROJECT_LEAD", "2018-07-16"],
    ["heiko-nill", "Heiko", "Nill", "DEPUTY_LEAD", "2018-07-16"],
    ["nour-kassab", "Nour", "Kassab", "TEAM_MEMBER", "2018-09-17"],
    ["erika-dieter", "Erika", "Dieter", "TEAM_MEMBER", "2018-09-17"],
    ["lidia-kraft", "Lidia", "Kraft", "TEAM_MEMBER", "2018-10-01"],
  ]),
  ...localTeam(placeKeys.sigmaringen, "landkreis-sigmaringen.example", [
    ["brigitte-stehle", "Brigitte", "Stehle", "PROJECT_LEAD", "2018-07-16", "2019-01-31"],
    ["robert-kaspar", "Robert", "Kaspar", "PROJECT_LEAD", "2019-02-01"],
    ["margit-rebholz", "Margit", "Rebholz", "DEPUTY_LEAD", "2018-07-16"],
    ["pius-stroppel", "Pius", "Stroppel", "TEAM_MEMBER", "2018-09-24"],
    ["hiwot-gebremariam", "Hiwot", "Gebremariam", "TEAM_MEMBER", "2018-10-01"],
  ]),
];

/** The people of the one-click demo sign-in. */
export const personas: { person: string; label: string; hint: string }[] = [
  {
    person: "emine-kaya",
    label: "Programmbüro",
    hint: "Möchte vor der Themensprechstunde um 10 Uhr lesen, was seit Freitag gefragt wurde, und ein neues Gesicht einladen.",
  },
  {
    person: "leyla-sahin",
    label: "Steuerungsgruppe",
    hint: "Möchte nachsehen, welche zwanzig Kommunen dabei sind und wer dort wofür zuständig ist.",
  },
  {
    person: "katrin-sommerfeld",
    label: "Moderation, Mosbach, Bad Mergentheim und Hardheim-Walldürn",
    hint: "Möchte in zwei Minuten sehen, was seit Freitag geschehen ist, und Mosbach noch vor zehn antworten.",
  },
  {
    person: "marco-bellini",
    label: "Moderation, Singen, Gottmadingen, Waldshut und Sigmaringen",
    hint: "Möchte die Kolleginnen und Kollegen im geschützten Kanal um Rat fragen.",
  },
  {
    person: "julia-heck",
    label: "Projektleitung, Mosbach",
    hint: "Möchte wissen, wer schon einmal Leitlinien kurz vor einer Kommunalwahl in den Rat gebracht hat.",
  },
  {
    person: "cem-yildiz",
    label: "Stellvertretende Projektleitung, Backnang",
    hint: "Vertritt heute die Projektleitung und möchte nichts Wichtiges übersehen.",
  },
  {
    person: "maryam-alnouri",
    label: "Team vor Ort (Ehrenamt), Mosbach",
    hint: "Möchte am Telefon sehen, was Mosbach betrifft, und auf eine Erwähnung antworten.",
  },
  {
    person: "martina-eberhardt",
    label: "Ministerium (Förderung)",
    hint: "Möchte auf einer Seite sehen, welche Kommunen teilnehmen und wer sie begleitet.",
  },
];
