import type { DemoChannel } from "./content.types.js";
import { placeKeys } from "./place-keys.js";

export const channels: DemoChannel[] = [
  {
    key: "ankommen",
    name: "ankommen",
    description:
      "Hier stellen Sie sich vor, fragen nach dem Weg und finden Ihre ersten Bekannten im Lernnetz.",
    audience: "NETWORK",
  },
  {
    key: "hilfe",
    name: "hilfe",
    description:
      "Es hakt gerade? Beschreiben Sie es in drei Sätzen – jemand aus zwanzig Kommunen hat es fast immer schon erlebt.",
    audience: "NETWORK",
  },
  {
    key: "beteiligungsformate",
    name: "beteiligungsformate",
    description:
      "Vom Bürgercafé bis zur Planungszelle: Hier tauschen Sie aus, was vor Ort trägt, was es kostet und was Sie beim nächsten Mal anders machen.",
    audience: "NETWORK",
  },
  {
    key: "selten-erreicht",
    name: "selten-erreicht",
    description:
      "Wer fehlt an unseren Tischen, und wie laden wir so ein, dass diese Menschen gern kommen? Ihre Erfahrungen sind hier gut aufgehoben.",
    audience: "NETWORK",
  },
  {
    key: "politik-und-verwaltung",
    name: "politik-und-verwaltung",
    description:
      "Alles rund um Rat, Kreistag, Ausschüsse und Ämter: Vorlagen, Zuständigkeiten, Geduld und der richtige Zeitpunkt.",
    audience: "NETWORK",
  },
  {
    key: "strategie-und-leitlinien",
    name: "strategie-und-leitlinien",
    description:
      "Von der Bestandsaufnahme zur Gesamtstrategie: Hier lesen Sie gegenseitig Entwürfe und teilen, was auch nach November 2019 Bestand haben soll.",
    audience: "NETWORK",
  },
  {
    key: "austauschtreffen",
    name: "austauschtreffen",
    description:
      "Termine, Themenwünsche und Ergebnisse unserer Treffen – Ihre Vorschläge bestimmen die Tagesordnung mit.",
    audience: "NETWORK",
  },
  {
    key: "moderationsteams",
    name: "moderationsteams",
    description:
      "Der geschützte Raum der Moderationsteams: kollegiale Beratung unter uns und mit dem Programmbüro.",
    audience: "TEAMS",
  },
  {
    key: "programmbuero",
    name: "programmbüro",
    description:
      "Interne Absprachen des Programmbüros, damit die zwanzig Kommunen nur eine Antwort bekommen.",
    audience: "STAFF",
  },
  {
    key: "intern-08136088",
    name: "intern-aalen",
    description:
      "Für die Aalener Runde: Hier klären Sie unter sich, was vor der nächsten Sitzung zu tun ist.",
    audience: "PLACE",
    place: placeKeys.aalen,
  },
  {
    key: "intern-08119008",
    name: "intern-backnang",
    description:
      "Ihr Backnanger Besprechungszimmer – für Entwürfe, Absprachen und den kurzen Draht zur Moderation.",
    audience: "PLACE",
    place: placeKeys.backnang,
  },
  {
    key: "intern-08128007",
    name: "intern-bad-mergentheim",
    description: "Hier spricht sich das Team Bad Mergentheim ab, bevor etwas nach draußen geht.",
    audience: "PLACE",
    place: placeKeys.badMergentheim,
  },
  {
    key: "intern-08119061",
    name: "intern-rudersberg",
    description:
      "Kurze Wege im Wieslauftal: Hier plant das Team Rudersberg Bürgercafés und alles, was daraus wird.",
    audience: "PLACE",
    place: placeKeys.rudersberg,
  },
  {
    key: "intern-08126",
    name: "intern-hohenlohekreis",
    description: "Für Absprachen zwischen Landratsamt, Ehrenamt und Moderation im Hohenlohekreis.",
    audience: "PLACE",
    place: placeKeys.hohenlohekreis,
  },
  {
    key: "intern-08215009",
    name: "intern-bruchsal",
    description: "Hier stimmen Sie sich in Bruchsal zwischen Verwaltung, Vereinen und Moderation ab.",
    audience: "PLACE",
    place: placeKeys.bruchsal,
  },
  {
    key: "intern-08225058",
    name: "intern-mosbach",
    description:
      "Der Mosbacher Küchentisch: Hier klären Sie in Ruhe, was in Rat, Verwaltung und Stadtteilen ansteht.",
    audience: "PLACE",
    place: placeKeys.mosbach,
  },
  {
    key: "intern-08235046",
    name: "intern-nagold",
    description: "Hier planen Sie in Nagold gemeinsam – vom Jugendteam bis zur Amtsleitung.",
    audience: "PLACE",
    place: placeKeys.nagold,
  },
  {
    key: "intern-08236072",
    name: "intern-straubenhardt",
    description:
      "Für das Team Straubenhardt: Gesprächstermine, Fahrdienste und gute Gedanken aus allen Ortsteilen.",
    audience: "PLACE",
    place: placeKeys.straubenhardt,
  },
  {
    key: "intern-082255001",
    name: "intern-hardheim-wallduern",
    description: "Drei Rathäuser, ein Tisch: Hier sprechen sich Hardheim, Höpfingen und Walldürn ab.",
    audience: "PLACE",
    place: placeKeys.hardheimWallduern,
  },
  {
    key: "intern-08317065",
    name: "intern-lahr",
    description: "Hier trifft sich das Lahrer Team zwischen den Sitzungen, ganz ohne Tagesordnung.",
    audience: "PLACE",
    place: placeKeys.lahr,
  },
  {
    key: "intern-08335075",
    name: "intern-singen",
    description: "Ihr Raum für Singen: Einsatzpläne, Kantinentermine und offene Fragen an die Moderation.",
    audience: "PLACE",
    place: placeKeys.singen,
  },
  {
    key: "intern-08325049",
    name: "intern-rottweil",
    description:
      "Hier behält das Rottweiler Team den Überblick über Ortsteile, Ansprechpersonen und Übergaben.",
    audience: "PLACE",
    place: placeKeys.rottweil,
  },
  {
    key: "intern-08335028",
    name: "intern-gottmadingen",
    description:
      "Für Gottmadingen: kurze Absprachen, ehrliche Zwischenstände und die Frage, wer die Brezeln holt.",
    audience: "PLACE",
    place: placeKeys.gottmadingen,
  },
  {
    key: "intern-08337",
    name: "intern-waldshut",
    description:
      "Zweiunddreißig Gemeinden, ein Landkreis: Hier stimmen Sie sich über Lotsinnen, Lotsen und Termine ab.",
    audience: "PLACE",
    place: placeKeys.waldshut,
  },
  {
    key: "intern-08436064",
    name: "intern-ravensburg",
    description: "Hier besprechen Sie in Ravensburg Anträge, Nachbarschaften und die nächsten Schritte.",
    audience: "PLACE",
    place: placeKeys.ravensburg,
  },
  {
    key: "intern-08426021",
    name: "intern-biberach",
    description:
      "Ihr Biberacher Arbeitsraum – bitte so schreiben, dass auch die Probelesegruppe es versteht.",
    audience: "PLACE",
    place: placeKeys.biberach,
  },
  {
    key: "intern-08416036",
    name: "intern-rottenburg",
    description:
      "Siebzehn Ortschaften und eine Kernstadt: Hier hält das Rottenburger Team die Fäden zusammen.",
    audience: "PLACE",
    place: placeKeys.rottenburg,
  },
  {
    key: "intern-084165001",
    name: "intern-steinlach-wiesaz",
    description: "Für Dußlingen, Gomaringen und Nehren: Hier planen Sie über die Ortsschilder hinweg.",
    audience: "PLACE",
    place: placeKeys.steinlachWiesaz,
  },
  {
    key: "intern-08437",
    name: "intern-sigmaringen",
    description: "Hier klärt das Team im Landkreis Sigmaringen, wie es nach der Pause gut weitergeht.",
    audience: "PLACE",
    place: placeKeys.sigmaringen,
  },
];
