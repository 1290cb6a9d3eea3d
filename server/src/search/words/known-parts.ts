import { fold } from "./fold.js";
import { stem } from "./stem.js";

/**
 * What compounds of town halls and participation are made of. Only words that are the same for everybody: parts learnt
 * from what was written here would tell by their effect what stands in channels one cannot read.
 */
const words = `
  abend abfall abfrage ablauf abschluss abschnitt absprache abstimmung abteilung adresse agenda akteur aktion aktiv
  alltag alter altersgruppe amt analyse angebot anfang anfrage anhörung anlage anlass anliegen anmeldung anreise
  ansatz ansprache ansprechperson antrag antwort antrieb anwendung anzeige apotheke arbeit arbeitgeber arbeitskreis
  architekt art arzt asyl asylbewerber atelier aufgabe auftakt auftrag aufwand ausbildung ausblick ausflug ausgabe
  ausgang auskunft ausland ausländer auslage ausschreibung ausschuss ausstellung austausch auswahl auswertung ausweis
  auto bad bahn bahnhof ballett band bank barriere beauftragte bekundung benachteiligung basis bau bauamt baum baustein beamte bedarf bedingung beginn begleit
  begleitung begegnung begriff begrüßung behinderung behörde beirat beispiel beitrag bekanntmachung beleg berater
  beratung bereich bericht beruf beschluss beschwerde besprechung bestand besuch beteiligung betreuung betrieb
  bevölkerung bewegung bewerber bewerbung bewohner beziehung bezirk bibliothek bild bildung bogen börse botschaft brief
  brücke buch bücherei café budget bühne bund bündnis burg bürger bürgermeister büro bus chance chor cafe computer daten
  dach dauer decke demokratie denkmal dialog dienst digital diskussion dokument dolmetscher dorf druck
  ebene ehe ehrenamt eigentum eingang einkauf einladung einrichtung einsatz einwohner eltern empfang empfehlung ende
  energie engagement entscheidung entwicklung entwurf ergebnis ernährung erfahrung erfolg erhebung erklärung
  erwachsene erziehung essen evaluation fach fachkraft fahrer fahrplan fahrrad fahrt fakten familie farbe fassung feier
  feld fenster fest feuerwehr film finanz finanzierung firma fläche flucht flüchtling flur flyer folge fonds förder
  förderung form format formular forschung fortbildung fortschritt forum foto frage fragebogen frau freiheit freiwillig
  freizeit freund friede frist frühling frühstück führung funktion fuß fußball garten gast gasthaus gebäude gebet gebiet
  gebühr gedanke gefahr gefühl gegenwart gehalt geist geld gelder gemeinde gemeinderat gemeinschaft generation gericht
  gesamt geschäft geschichte gesellschaft gesetz gespräch gesundheit gewalt gewerbe gewerkschaft glaube gremium grenze
  großeltern grund grundschule gruppe gymnasium hafen halle halt hand handel handlung handwerk handy haus hausaufgabe
  haushalt heft heim heimat helfer herbst herkunft hilfe hinweis hochschule hof honorar hort hygiene idee identität image
  impuls industrie info information ingenieur initiative innenstadt inhalt inklusion insel institut integration interesse
  internet interview inventar jahr job jubiläum jugend jugendliche junge kabinett kaffee kalender kampagne kanal karte
  kasse katalog kennzahl kinder kindergarten kino kirche kita klasse kleidung klima klinik klub koch koalition kommission kommune
  kommunikation kompetenz konferenz konflikt konto kontakt kontingent konzept konzert koordination kopf kosten kraft
  krankenhaus kreis kreisrat krieg krise küche kultur kunde kunst kurs laden lage lager land landkreis landrat
  landschaft landtag leben lehrer lehrkraft leistung leiter leitfaden leitung leitbild leitfrage leitlinie lern
  lerner lesen leute licht linie liste literatur lob logo lohn lösung lotse mädchen mandat mangel mann mappe markt marktplatz
  maßnahme material mauer maus medien medizin mehrheit meinung meister meldung mensch merkblatt messe methode miete
  migrant migration minderheit minister ministerium mitarbeit mitarbeiter mitglied mittag mittel mitwirkung möbel
  mobilität modell moderation moderator moment monat moschee motivation müll museum musik muster mutter muttersprache
  nachbar nachbarschaft nachhilfe nachmittag nachricht nacht name natur netz netzwerk niederschrift not notfall nutzer nutzung
  objekt öffentlichkeit ordnung organ organisation ort ortschaft papier park parkplatz partei partner
  partnerschaft pate patenschaft pause personal person pflege pflicht phase plan planung platz podium politik polizei
  post posten praktikum praxis presse priorität problem produkt professor programm projekt protokoll prozess prüfung
  publikum punkt qualifikation qualifizierung qualität quartier quelle rad rahmen rand rat rathaus raum recht rede
  referat referent reform regel region regierung reihe reinigung reise religion rente ressource rettung richtlinie risiko rolle
  rückmeldung ruhe runde saal sache sammlung sanierung satz satzung schaden schatz schicht schiene schild
  schloss schluss schlüssel schreiben schrift schritt schule schüler schulung schutz schwerpunkt schwimmbad see seite sekretariat
  selbst selbsthilfe seminar senior senioren service sicherheit siedlung sitzung skizze software soldat sommer sorge sozial
  sozialamt spende spiegel spiel spieler spielplatz sport sprache sprachkurs sprecher sprechstunde staat staatsministerium
  stadion stadt stadtrat stadtteil stall stamm stand stätte standort start statistik status stelle stellung steuerung steuerungsgruppe
  stiftung stil stimme stimmung stoff straße strategie streit strom struktur student studie studium stufe stunde
  summe system tabelle tafel tag tagebuch tagesordnung tagung tandem tanz tarif tat tätigkeit team technik teil teilhabe
  teilnahme teilnehmer telefon tempo termin test text theater thema these tier tisch titel tod tor tradition träger
  training transparenz transport treffen treppe trinkwasser tür turm turnhalle übergabe übersetzer übersetzung übersicht überzeugung
  uhr umbau umfeld umfrage umgang umsetzung umwelt unfall unterkunft unterlage unternehmen unterricht unterschrift
  unterstützung urlaub ursache urteil vater veranstaltung verantwortung verband verbindung verbrauch verein vereinbarung verfahren
  verfassung vergabe vergleich verkehr verlag verlauf vermieter vermittlung verordnung versammlung verstetigung versicherung
  version verteiler verteilung vertrag vertrauen vertreter vertretung verwaltung video vielfalt viertel visum volk
  vorhaben vorlage vormund vorort vorschlag vorstand vorstellung vortrag waffe wahl wald wand wandel wasser weg
  weihnacht weiterbildung welt werbung werk werkstatt wert wettbewerb wetter widerspruch willkommen wind winter wirkung
  wirtschaft wissen wissenschaft witz woche wohl wohnen wohngeld wohnung workshop wort wunsch würde zahl zeichen zeit
  zeitplan zeitraum zeitung zelt zentrum zertifikat zeuge ziel zielgruppe zimmer zitat zivilgesellschaft zug zugang zukunft zusage
  zusammenarbeit zusammenhalt zusammenleben zuschuss zustand zuwanderung zweck
  welt-cafe planungszelle bürgerkonferenz baden württemberg`;

/** The words above, folded. */
export const knownWords: ReadonlySet<string> = new Set(
  words
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(fold),
);

/** Their stems. */
export const knownStems: ReadonlySet<string> = new Set([...knownWords].map(stem));
