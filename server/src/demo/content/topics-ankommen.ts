import type { DemoTopic } from "./content.types.js";

export const ankommenTopics: DemoTopic[] = [
  {
    channel: "ankommen",
    title: "Willkommen im Lernnetz",
    messages: [
      {
        by: "renate-holzapfel",
        at: "2018-07-09T09:00",
        body: `Guten Morgen @{all},

heute geht unser gemeinsamer Arbeitsort auf. Zwanzig Städte, Gemeinden, Landkreise und Verbände haben sich auf den Weg gemacht, und keine und keiner soll dabei allein in einer Schublade suchen müssen, was nebenan längst ausprobiert wurde.

**Drei Bitten zum Anfang:**

1. Stellen Sie sich im Thema „Wer ist wer?“ mit drei Sätzen vor.
2. Fragen Sie früh. Eine halbfertige Frage am Dienstag hilft mehr als ein fertiger Bericht im November.
3. Schreiben Sie, wie Sie sprechen. Niemand vergibt hier Noten.

Was Sie in den internen Kanälen Ihrer Kommune besprechen, lesen wir im Programmbüro nicht mit.

Auf ein gutes Miteinander
Renate Holzapfel`,
        reactions: { THANKS: ["julia-heck", "christoph-weller", "francesca-greco", "stefanie-holzwarth"] },
      },
      {
        by: "julia-heck",
        at: "2018-07-09T09:41",
        body: "Guten Morgen aus Mosbach! Passwort hat beim ersten Mal funktioniert, das werte ich als gutes Zeichen.",
      },
      {
        by: "christoph-weller",
        at: "2018-07-09T10:15",
        body: "Rudersberg ist auch da. Unser WLAN im Rathaus ist es nicht immer, also bitte nicht erschrecken, wenn ich mal zwei Tage stumm bin.",
      },
      {
        by: "francesca-greco",
        at: "2018-07-09T11:02",
        body: "Buongiorno aus Singen. Endlich ein Ort, an dem die Antwort nicht nur bei einer Person im Postfach landet.",
      },
      {
        by: "volker-hofmann",
        at: "2018-07-09T15:37",
        body: "Bad Mergentheim meldet sich an. Darf ich gleich fragen: Wer sieht, was ich hier schreibe? Unser Oberbürgermeister wird mich das als Erstes fragen.",
      },
      {
        by: "jonas-wetzel",
        at: "2018-07-16T08:52",
        quotes: "2018-07-09T15:37",
        body: `Lieber Herr Hofmann, entschuldigen Sie die späte Antwort, heute ist mein erster Tag.

- **Netzkanäle** wie dieser: alle Projektleitungen, Stellvertretungen, Teams vor Ort, Prozessbegleitungen und das Programmbüro.
- **Interner Kanal Ihrer Kommune**: nur Ihr Team und Ihre beiden Prozessbegleitungen.
- Steuerungsgruppe und Ministerium lesen in keinem dieser Kanäle mit.`,
        reactions: { HELPFUL: ["volker-hofmann", "brigitte-stehle"] },
      },
      {
        by: "volker-hofmann",
        at: "2018-07-16T09:20",
        body: "Genau das brauche ich schwarz auf weiß. Danke.",
      },
      {
        by: "brigitte-stehle",
        at: "2018-07-17T16:48",
        body: "Landkreis Sigmaringen, mit 25 Städten und Gemeinden im Gepäck. Ich freue mich und habe großen Respekt.",
      },
      {
        by: "isabel-troendle",
        at: "2018-07-18T08:05",
        body: "Liebe Frau Stehle, wir bieten 32. Wollen wir uns bald einmal zusammentelefonieren, von Landkreis zu Landkreis?",
      },
      { by: "brigitte-stehle", at: "2018-07-18T08:31", body: "Sehr gern! Donnerstag nach 14 Uhr?" },
    ],
  },
  {
    channel: "ankommen",
    title: "Wer ist wer? Drei Sätze genügen",
    messages: [
      {
        by: "emine-kaya",
        at: "2018-07-10T08:30",
        body: "Ich fange an: Emine Kaya, im Programmbüro für das Lernnetz zuständig. Vorher zwölf Jahre Volkshochschule, davon die Hälfte mit dem Schlüsselbund in der Hand. Wenn Sie jemanden suchen, der „so etwas schon einmal gemacht hat“: Fragen Sie mich, ich verkuppele gern.",
      },
      {
        by: "andreas-berberich",
        at: "2018-07-17T09:12",
        body: "Andreas Berberich, Projektleitung für den Verwaltungsverband Hardheim-Walldürn. Ich arbeite für drei Rathäuser und habe in keinem einen festen Schreibtisch. Mein Ziel ist, dass in zwei Jahren niemand mehr fragt, aus welchem Ort eine gute Idee kommt.",
      },
      {
        by: "corinna-jaeck",
        at: "2018-07-17T11:40",
        body: "Corinna Jäck, Straubenhardt, sechs Ortsteile und ein paar alte Streitfragen. Ich habe eine halbe Stelle und dreiviertel Arbeit.",
      },
      {
        by: "dorothee-frank",
        at: "2018-07-18T18:22",
        body: "Dorothee Frank, Prozessbegleitung in Gottmadingen, Ravensburg, Biberach und im Kreis Sigmaringen. Gelernte Geografin, deshalb komme ich selten ohne Karte. Ich höre lieber zweimal zu, als einmal zu früh zu moderieren.",
      },
      {
        by: "stefanie-holzwarth",
        at: "2018-07-19T07:58",
        body: "Stefanie Holzwarth, Backnang. Ich mag Listen. Wer eine Liste braucht, bekommt von mir eine.",
      },
      { by: "christoph-weller", at: "2018-07-19T08:10", body: "Ich bräuchte eine Liste aller Listen." },
      { by: "stefanie-holzwarth", at: "2018-07-19T08:14", body: "Kommt. Sortiert nach?" },
      {
        by: "selamawit-tesfay",
        at: "2018-09-05T20:15",
        body: "Selamawit Tesfay, Prozessbegleitung in Lahr, Rottweil und Ravensburg. In Asmara geboren, in Offenburg zur Schule gegangen, ich wechsle also zwischen Tigrinya und Badisch. Fragen Sie mich alles über Räume, in denen Menschen sich trauen zu sprechen.",
      },
      {
        by: "walter-gimber",
        at: "2018-09-12T21:03",
        body: "Walter Gimber, Stadtrat in Mosbach, früher Schreinermeister. Ich bin hier, weil unsere Frau Heck gesagt hat, ich solle nicht immer erst in der Sitzung fragen.",
      },
      { by: "julia-heck", at: "2018-09-13T08:02", body: "Das habe ich freundlicher gesagt." },
      { by: "walter-gimber", at: "2018-09-13T19:40", body: "Stimmt. Aber gemeint war's so." },
      {
        by: "olga-reimer",
        at: "2018-09-18T21:26",
        body: "Ich heiße Olga Reimer und lebe seit 1996 in Aalen. Ich bin Elternmentorin an einer Kita und Buchhalterin. Mein Deutsch ist gut, meine Geduld mit Formularen nicht.",
      },
      {
        by: "ludmila-geier",
        at: "2018-09-25T20:05",
        body: "Guten Abend. Ludmila Geier, Walldürn, aus Karaganda gekommen 1993. Ich singe im Chor und koche für sechzig Leute, wenn es sein muss. Ich bin neugierig, ob man uns diesmal wirklich fragt.",
        reactions: { THANKS: ["katrin-sommerfeld", "monika-guenther"] },
      },
      {
        by: "katrin-sommerfeld",
        at: "2018-09-26T07:50",
        body: "Liebe Frau Geier, ja. Und Sie dürfen uns daran erinnern, wenn wir es vergessen. Katrin Sommerfeld, eine Ihrer beiden Prozessbegleitungen.",
      },
      {
        by: "dilan-aktas",
        at: "2018-10-02T17:31",
        body: "Hi, Dilan, 19, Jugendteam Nagold. Ich soll sagen, dass ich am Stadtlauf-Stand war und man mich deshalb angesprochen hat. Stimmt aber, ich hab mich beschwert und dann war ich drin.",
        reactions: { CONGRATULATIONS: ["petra-gaeckle", "jochen-haug"] },
        edited: {
          at: "2018-10-02T17:36",
          body: "Hallo, Dilan Aktaş, 19, Jugendteam Nagold. Ich habe mich beim Stadtlauf am Rathausstand beschwert, dass es für uns abends nichts gibt. Jetzt bin ich im Team. So schnell kann das gehen.",
        },
      },
      { by: "simon-raible", at: "2018-10-02T17:52", body: "Und wir sind froh darum." },
      {
        by: "alfons-boehrer",
        at: "2018-10-03T20:44",
        body: "Böhrer, Gemeinderat Höpfingen. Fasse mich kurz.",
      },
    ],
  },
  {
    channel: "ankommen",
    title: "Wie bekomme ich weniger Benachrichtigungen?",
    messages: [
      {
        by: "hildegard-kling",
        at: "2018-09-20T20:51",
        body: "Guten Abend, ich bekomme Mails zu Themen, die Straubenhardt gar nicht betreffen. Ich bin 71 und möchte nur wissen, wenn jemand etwas von mir will. Geht das?",
      },
      {
        by: "jonas-wetzel",
        at: "2018-09-21T08:20",
        body: `Guten Morgen, Frau Kling, das geht:

1. Oben rechts auf Ihr Namenskürzel gehen.
2. **Benachrichtigungen** wählen.
3. „Nur, wenn ich erwähnt werde“ ankreuzen.

Den internen Kanal Ihrer Gemeinde lassen Sie am besten auf „alles“ stehen.`,
        reactions: { HELPFUL: ["hildegard-kling", "corinna-jaeck", "christoph-weller"] },
      },
      { by: "hildegard-kling", at: "2018-09-21T17:02", body: "Hat geklappt. Jetzt ist Ruhe im Karton." },
      {
        by: "pius-stroppel",
        at: "2018-09-25T06:48",
        body: "Auch gemacht. Danke für die Frage, ich hätte mich nicht getraut.",
      },
    ],
    resolved: { at: "2018-09-21T17:10", by: "hildegard-kling" },
  },
  {
    channel: "ankommen",
    title: "Abkürzungen",
    messages: [
      {
        by: "giuseppe-russo",
        at: "2018-10-08T21:17",
        body: "Ich habe heute eine Einladung bekommen mit PBG, AK, HH-Mittel, TOP und GK. Ich bin seit 1974 in Rudersberg und spreche drei Sprachen. Diese nicht.",
        reactions: { SAME_HERE: ["horst-megerle", "walter-gimber", "ursula-feisst"] },
      },
      {
        by: "christoph-weller",
        at: "2018-10-09T08:03",
        body: "Schuldig. Prozessbegleitgruppe, Arbeitskreis, Haushaltsmittel, Tagesordnungspunkt, Grobkonzept. Ich zahle einen Kaffee pro Abkürzung.",
      },
      { by: "giuseppe-russo", at: "2018-10-09T12:30", body: "Das sind fünf. Espresso bitte." },
      {
        by: "birgit-stoll",
        at: "2018-10-09T13:15",
        body: "In Biberach haben wir ein Einmachglas: 50 Cent je Abkürzung, gezahlt wird von der Verwaltung, ausgegeben wird für Kuchen. Stand nach drei Sitzungen: 41,50 Euro.",
      },
      { by: "verena-gapp", at: "2018-10-09T13:22", body: "Davon 12 Euro von mir. Ich bitte um Diskretion." },
      {
        by: "emine-kaya",
        at: "2018-10-10T09:05",
        body: "Ich habe das als Regel für unsere eigenen Einladungen übernommen: beim ersten Mal ausschreiben, auch „ÖPNV“. Wer uns erwischt, bekommt ebenfalls einen Espresso.",
        reactions: { AGREE: ["giuseppe-russo", "birgit-stoll"] },
      },
      {
        by: "horst-megerle",
        at: "2018-10-10T19:48",
        body: "Was heißt eigentlich MO in den Unterlagen? Montag?",
      },
      {
        by: "hannah-brunner",
        at: "2018-10-10T20:02",
        quotes: "2018-10-10T19:48",
        body: "Moderation. Aber Montag wäre auch oft richtig.",
      },
    ],
    renamed: { at: "2018-10-10T09:06", by: "emine-kaya", title: "Abkürzungen, die niemand erklärt" },
  },
  {
    channel: "ankommen",
    title: "Neu im Amt: Übergabe in Rottweil",
    messages: [
      {
        by: "philipp-haas",
        at: "2019-01-07T09:30",
        body: `Guten Morgen und ein gutes neues Jahr! Ich bin Philipp Haas und habe zum 1. Januar die Projektleitung in Rottweil von Eva Mager übernommen. Drei Ordner, ein Karton Moderationskarten und ein sehr guter Übergabezettel liegen vor mir.

Womit hätten **Sie** in der ersten Woche angefangen?`,
      },
      { by: "sibylle-mink", at: "2019-01-07T09:44", body: "Mit mir Kaffee trinken. 11 Uhr, Zimmer 14." },
      {
        by: "jochen-haug",
        at: "2019-01-07T10:20",
        body: "Lieber Herr Haas, herzlich willkommen. Aus anderen Übergaben weiß ich: Rufen Sie in den ersten zwei Wochen alle an, die etwas *zugesagt* haben. Zusagen hängen an Personen. Wenn die Person geht, hält sich niemand mehr gebunden.",
        reactions: { HELPFUL: ["philipp-haas", "sibylle-mink"] },
      },
      {
        by: "isabel-troendle",
        at: "2019-01-08T08:12",
        body: "Ich habe damals zuerst die Ehrenamtlichen besucht und erst danach die Amtsleitungen. Die Amtsleitungen haben es mir nach einem halben Jahr verziehen.",
      },
      {
        by: "selamawit-tesfay",
        at: "2019-01-08T19:05",
        body: "Und bitte den Verein in der Au nicht vergessen, dort kannte man nur Frau Mager. Ich komme gern mit.",
      },
      {
        by: "philipp-haas",
        at: "2019-01-09T16:40",
        body: "Danke, das war eine bessere Einführung als jedes Handbuch. 14 Anrufe erledigt, zwei vergessene Zusagen gefunden (ein Raum und ein Chor).",
      },
      {
        by: "robert-kaspar",
        at: "2019-02-04T08:15",
        body: "Ich hänge mich hier an: Robert Kaspar, seit Freitag Projektleitung im Landkreis Sigmaringen als Nachfolger von Brigitte Stehle. Ich mache es Herrn Haas nach und telefoniere.",
      },
      { by: "philipp-haas", at: "2019-02-04T08:33", body: "Viel Erfolg! Den Chor nicht vergessen." },
    ],
    resolved: { at: "2019-01-09T16:41", by: "philipp-haas" },
  },
];
