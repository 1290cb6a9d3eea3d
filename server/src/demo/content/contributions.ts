import type { ContributionKind } from "../../features/contributions/contribution.type.js";
import type { PlaceKey } from "./content.types.js";
import { placeKeys } from "./place-keys.js";

export interface DemoContribution {
  place: PlaceKey;
  day: string;
  kind: ContributionKind;
  /** Hours, or how often. */
  amount: number;
  description: string;
  /** Else whoever leads the place on that day. */
  by?: string;
}

type Entry = [day: string, amount: number, description: string, by?: string];

const hours = (...[day, amount, description, by]: Entry) => ({
  day,
  kind: "STAFF_TIME" as const,
  amount,
  description,
  by,
});
const room = (...[day, amount, description, by]: Entry) => ({
  day,
  kind: "ROOM" as const,
  amount,
  description,
  by,
});

const at = (
  place: PlaceKey,
  ...entries: {
    day: string;
    kind: ContributionKind;
    amount: number;
    description: string;
    by: string | undefined;
  }[]
): DemoContribution[] => entries.map(({ by, ...entry }) => ({ place, ...entry, ...(by && { by }) }));

export const contributions: DemoContribution[] = [
  ...at(
    placeKeys.aalen,
    hours("2018-09-20", 6, "Bestandsaufnahme: Gespräche mit sieben Kitas"),
    room("2018-11-08", 1, "Kleiner Sitzungssaal, Auftakt"),
    hours("2018-11-08", 9.5, "Auf- und Abbau beim Auftakt, drei Personen", "markus-abele"),
    room("2018-12-14", 6, "Mehrzweckraum der Kita, Schulung der Elternmentorinnen", "gudrun-kiefer"),
    hours("2019-01-24", 12, "Begleitung der Elternmentorinnen"),
    room("2019-02-28", 4, "Bürgerhaus, Elternabende in vier Sprachen"),
  ),
  ...at(
    placeKeys.backnang,
    hours("2018-10-11", 14, "Stichprobe aus dem Melderegister und Anschreiben", "cem-yildiz"),
    hours("2018-11-06", 18, "Nachfassen an der Haustür, zwei Personen"),
    room("2018-11-24", 1, "Bürgerhaus, erster Tag der gemischten Gruppe"),
    room("2019-01-26", 1, "Bürgerhaus, zweiter Tag der gemischten Gruppe"),
    hours("2019-01-28", 5, "Auswertung der Ergebnisse", "cem-yildiz"),
  ),
  ...at(
    placeKeys.badMergentheim,
    hours("2018-10-18", 8, "Zahlen für die Bestandsaufnahme", "anja-zeller"),
    room("2018-11-13", 1, "Wandelhalle, Gespräch mit den Kurbetrieben"),
    hours("2019-01-22", 4.5, "Entwurf des Grobkonzepts"),
  ),
  ...at(
    placeKeys.rudersberg,
    room("2018-10-20", 1, "Vereinsheim, erstes Bürgercafé"),
    room("2018-12-08", 1, "Vereinsheim, zweites Bürgercafé"),
    room("2019-02-09", 1, "Vereinsheim, drittes Bürgercafé"),
    hours("2018-12-08", 7, "Vorbereitung und Bewirtung", "marlies-ehmann"),
    hours("2019-02-11", 3, "Auswertung der Karten", "heide-baeuerle"),
  ),
  ...at(
    placeKeys.hohenlohekreis,
    hours("2018-11-15", 10, "Rundreise zu fünf Rathäusern", "frank-kuemmerle"),
    room("2018-12-03", 1, "Landratsamt, erstes Treffen der Prozessbegleitgruppe"),
    hours("2019-02-14", 6, "Vorlage für den Kreistag"),
  ),
  ...at(
    placeKeys.bruchsal,
    room("2018-09-24", 1, "Rathaus am Otto-Oppenheimer-Platz, Prozessbegleitgruppe"),
    room("2018-11-19", 1, "Bürgerzentrum, Runde der Migrantenvereine"),
    room("2019-01-21", 1, "Bürgerzentrum, Runde der Migrantenvereine"),
    hours("2019-01-21", 4, "Protokoll und Einladung in vier Sprachen", "michael-doerflinger"),
    hours("2019-02-25", 7.5, "Abstimmung des gemeinsamen Festbudgets"),
  ),
  ...at(
    placeKeys.mosbach,
    hours("2018-09-27", 5, "Gespräche mit allen Ortsvorsteherinnen und Ortsvorstehern", "bernd-throm"),
    room("2018-10-16", 1, "Rathaussaal, Auftakt"),
    hours("2018-10-16", 8, "Auf- und Abbau, Technik", "karin-ott"),
    room("2018-11-29", 1, "Foyer der Alten Mälzerei, Ratsfrühstück"),
    room("2019-02-21", 1, "Foyer der Alten Mälzerei, Ratsfrühstück"),
    hours("2019-02-21", 4.5, "Vorbereitung des Ratsfrühstücks"),
    hours("2019-03-06", 11, "Gegenlesen der Leitlinien in drei Fachämtern"),
    hours("2019-03-12", 3, "Begegnungscafé: Rückmeldungen zu den Leitlinien", "maryam-alnouri"),
  ),
  ...at(
    placeKeys.nagold,
    room("2018-11-23", 1, "Jugendhaus, Zukunftswerkstatt"),
    hours("2018-11-23", 10, "Begleitung der Jugendlichen, die moderieren"),
    hours("2019-01-17", 6, "Schulung in Moderation", "petra-gaeckle"),
    room("2019-02-15", 1, "Skatehalle, Abend der Jugend"),
  ),
  ...at(
    placeKeys.straubenhardt,
    hours("2018-11-12", 16, "Küchentischgespräche, zwei Personen", "hildegard-kling"),
    hours("2019-01-14", 19, "Küchentischgespräche, zwei Personen", "yasmin-saleh"),
    hours("2019-02-18", 6.5, "Auswertung: drei Themen aus 41 Gesprächen"),
    room("2019-02-26", 1, "Rathaus, Rückmeldung an alle Gastgeberinnen und Gastgeber"),
  ),
  ...at(
    placeKeys.hardheimWallduern,
    room("2018-11-12", 1, "Haus der offenen Tür, Prozessbegleitgruppe"),
    hours("2018-12-05", 9, "Bestandsaufnahme in drei Gemeinden", "monika-guenther"),
    hours("2019-02-20", 5, "Vorlage für die Verbandsversammlung"),
  ),
  ...at(
    placeKeys.lahr,
    room("2018-10-18", 1, "Begegnungshaus, Prozessbegleitgruppe"),
    hours("2018-11-15", 12, "Vermittlung der ersten Sprachtandems", "matthias-zehnle"),
    room("2018-12-06", 1, "Sporthalle, Abend der Tandems"),
    room("2019-01-17", 1, "Begegnungshaus, Prozessbegleitgruppe"),
    hours("2019-02-07", 8, "Entwurf der Gesamtstrategie"),
  ),
  ...at(
    placeKeys.singen,
    hours("2018-11-16", 9, "Kantinentische, drei Schichten", "beate-schellhammer"),
    hours("2018-11-30", 6, "Kantinentische, zwei Schichten", "zeynep-arslan"),
    hours("2019-01-15", 4, "Auswertung der Karten"),
    room("2019-02-12", 1, "Rathaus, Gespräch mit Werksleitungen und Betriebsräten"),
  ),
  ...at(
    placeKeys.rottweil,
    room("2018-10-25", 1, "Altes Rathaus, Auftakt"),
    hours("2018-12-18", 14, "Übergabe: Ordner, offene Zusagen, Vorstellungsrunde"),
    hours("2019-01-09", 7, "Vierzehn Anrufe bei allen, die etwas zugesagt haben"),
    room("2019-02-06", 1, "Altes Rathaus, Auswertung mit dem Oberbürgermeister"),
    hours("2019-02-20", 46, "Dolmetschen im Ehrenamt seit Oktober", "alina-ciobanu"),
  ),
  ...at(
    placeKeys.gottmadingen,
    hours("2018-12-12", 7, "Bestandsaufnahme mit Schule und Vereinen", "jens-ruh"),
    room("2019-01-30", 1, "Rathaus, Prozessbegleitgruppe"),
    hours("2019-03-05", 4, "Vorlage für die Sitzung im April"),
  ),
  ...at(
    placeKeys.waldshut,
    hours("2018-11-27", 11, "Werbung für den Lotsenpool in sechs Gemeinden", "kurt-albiez"),
    room("2018-12-11", 2, "Landratsamt, Schulung der Lotsinnen und Lotsen"),
    hours("2019-01-29", 9, "Telefondienst des Lotsenpools", "helga-boll"),
    room("2019-02-26", 1, "Landratsamt, Austausch im Pool"),
  ),
  ...at(
    placeKeys.ravensburg,
    room("2018-10-10", 1, "Schwörsaal, Auftakt"),
    hours("2018-11-21", 8, "Merkblatt und Antrag auf einer Seite", "mustafa-celik"),
    hours("2019-01-16", 13, "Prüfung von 22 Anträgen in zehn Tagen", "regina-buck"),
    room("2019-02-20", 1, "Schwörsaal, Vorstellung der Vorhaben"),
  ),
  ...at(
    placeKeys.biberach,
    hours("2018-10-24", 10, "Übersetzung der Leitlinien in Leichte Sprache", "ralf-schilling"),
    room("2018-11-14", 3, "Stadtbücherei, Prüfgruppe"),
    hours("2019-01-23", 6, "Aufnahme der Hörfassung", "elisabeth-moll"),
    room("2019-02-13", 1, "Rathaus, Vorstellung von Plakat und Hörfassung"),
  ),
  ...at(
    placeKeys.rottenburg,
    hours("2018-11-08", 15, "Gespräche in siebzehn Ortschaften", "karim-nasser"),
    room("2019-01-19", 2, "Zehntscheuer, Schulung der Ansprechpersonen"),
    hours("2019-01-19", 8, "Schulung: Vorbereitung und Unterlagen"),
    hours("2019-02-22", 3.5, "Aushang mit allen Ansprechpersonen", "agnes-hahn"),
  ),
  ...at(
    placeKeys.steinlachWiesaz,
    hours("2018-11-22", 6, "Checkliste Kinderbetreuung und Dolmetschen"),
    room("2018-12-01", 1, "Wiesazhalle, Auftakt mit Spielecke"),
    hours("2018-12-01", 12, "Kinderbetreuung, vier Personen", "lidia-kraft"),
    room("2019-02-16", 1, "Kulturhalle, zweiter Abend mit Spielecke"),
    hours("2019-02-16", 10, "Kinderbetreuung, vier Personen", "erika-dieter"),
  ),
  ...at(
    placeKeys.sigmaringen,
    room("2018-10-29", 1, "Landratsamt, Prozessbegleitgruppe"),
    hours("2018-11-28", 8, "Entwurf des Projektplans", "margit-rebholz"),
    room("2018-12-12", 1, "Stadthalle, Auftakt"),
  ),
];
