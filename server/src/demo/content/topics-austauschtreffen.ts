import type { DemoTopic } from "./content.types.js";

export const austauschtreffenTopics: DemoTopic[] = [
  {
    channel: "austauschtreffen",
    title: "Netzwerktreffen am 22. November: Ihre Themenwünsche",
    messages: [
      {
        by: "sabine-lindner",
        at: "2018-10-15T09:00",
        body: "Unser erstes Netzwerktreffen findet am **Donnerstag, 22. November, 9:30 bis 16:00 Uhr in Karlsruhe** statt. Im World-Café gibt es drei Runden zu 25 Minuten. Worüber möchten Sie mit den anderen Kommunen sprechen? Kinderbetreuung, Dolmetschen und Gebärdensprache melden Sie bitte bis 5. November bei der Zusage an.",
      },
      {
        by: "julia-heck",
        at: "2018-10-15T09:40",
        body: "Den Rat mitnehmen. (Wir haben am 24. Oktober Sitzung. Vielleicht weiß ich danach mehr.)",
      },
      {
        by: "helga-boll",
        at: "2018-10-15T20:10",
        body: "Wie Ehrenamt und Verwaltung miteinander reden, ohne dass eine Seite nachher seufzt.",
      },
      {
        by: "corinna-jaeck",
        at: "2018-10-16T08:55",
        body: "Einladungen, die ankommen. Und bitte einen Tisch, an dem man auch sagen darf, was schiefging.",
      },
      {
        by: "mehmet-aydin",
        at: "2018-10-16T09:30",
        body: "Den Tisch „Was schiefging“ moderiere ich. Ich bringe drei eigene Beispiele mit, damit es losgehen kann.",
      },
      {
        by: "frank-kuemmerle",
        at: "2018-10-16T09:41",
        body: "Am Praxis-Marktplatz: Wer zeigt etwas zum Anfassen?",
      },
      {
        by: "elisabeth-moll",
        at: "2018-10-16T17:15",
        body: "Wir bringen unsere Plakate und zwei Probeleser mit. Die nehmen gern auch Ihre Einladung auseinander.",
      },
      {
        by: "sabine-lindner",
        at: "2018-11-06T10:20",
        body: "Die Themen stehen: **1** Den Rat mitnehmen · **2** Einladen, das ankommt · **3** Was schiefging. 58 Zusagen, zwei Kinder, eine Gebärdensprachdolmetscherin. Bis zum 22.!",
      },
    ],
  },
  {
    channel: "austauschtreffen",
    title: "Nach dem Netzwerktreffen: Protokoll und Vereinbarungen",
    messages: [
      {
        by: "sabine-lindner",
        at: "2018-11-26T08:30",
        body: `Guten Morgen, das Protokoll vom 22. November ist fertig und am Termin abgelegt. **54 Personen aus 19 von 20 Kommunen** waren da. Vereinbart haben wir:

1. Jede Kommune stellt bis Ostern *eine* Praxis ein, auch eine unfertige.
2. Wer um Hilfe bittet, bekommt binnen zwei Werktagen eine Antwort von irgendwem.
3. Beim nächsten Mal 30 Minuten mehr Pause.`,
        reactions: {
          THANKS: ["julia-heck", "corinna-jaeck", "stefanie-holzwarth"],
          SEEN: ["volker-hofmann"],
        },
        files: [
          {
            name: "Protokoll Netzwerktreffen 22. November 2018.pdf",
            lines: [
              "Netzwerktreffen am 22. November 2018 in Karlsruhe",
              "Protokoll",
              "",
              "Anwesend: 54 Personen aus 19 von 20 Kommunen",
              "",
              "Runde 1: Den Rat mitnehmen",
              "Runde 2: Einladen, das ankommt",
              "Runde 3: Was schiefging",
              "",
              "Vereinbart:",
              "1. Jede Kommune stellt bis Ostern eine Praxis ein, auch eine unfertige.",
              "2. Wer um Hilfe bittet, bekommt binnen zwei Werktagen eine Antwort.",
              "3. Beim nächsten Mal 30 Minuten mehr Pause.",
            ],
          },
        ],
      },
      {
        by: "adelheid-krauter",
        at: "2018-11-26T18:20",
        body: "Zu 3: Danke. Die besten Gespräche waren in der Schlange vor der Suppe.",
      },
      {
        by: "giuseppe-russo",
        at: "2018-11-26T21:00",
        body: "Der Kaffee war ein Verwaltungskaffee. Sonst alles gut.",
        reactions: { SAME_HERE: ["christoph-weller"] },
      },
      {
        by: "sabine-lindner",
        at: "2018-11-27T08:05",
        quotes: "2018-11-26T21:00",
        body: "Vereinbarung 4: besserer Kaffee.",
        reactions: { THANKS: ["giuseppe-russo"] },
      },
    ],
  },
  {
    channel: "austauschtreffen",
    title: "Frühjahrstreffen: Wann passt es wirklich?",
    summaries: [
      {
        by: "sabine-lindner",
        at: "2019-02-26T08:30",
        body: "Zur Wahl stehen **6. Juni, 25. Juni, 27. Juni und 2. Juli**. Die Termine im Mai sind gestrichen (Ramadan, Kommunalwahl). Abstimmen bis **22. März**.",
      },
      {
        by: "emine-kaya",
        at: "2019-03-15T10:40",
        body: "Zur Wahl stehen **6. Juni, 25. Juni, 27. Juni und 2. Juli**. Die Termine im Mai sind gestrichen (Ramadan, Kommunalwahl). Am 15. März lag der **27. Juni** knapp vorn, 41 von etwa 60 haben abgestimmt. Die Umfrage schließt am **Freitag, 22. März**.",
      },
    ],
    messages: [
      {
        by: "sabine-lindner",
        at: "2019-02-25T09:30",
        body: "Für das nächste Netzwerktreffen schlage ich vor: **9. Mai, 23. Mai, 6. Juni oder 25. Juni**. Die Terminumfrage ist offen, bitte bis 22. März abstimmen.",
      },
      {
        by: "nour-kassab",
        at: "2019-02-25T20:40",
        body: "Frau Lindner, vom 6. Mai bis 4. Juni ist Ramadan. Ich komme trotzdem, aber ein Tag mit Suppe und Marktplatz ist dann nicht schön. Und es sind nicht nur die Teilnehmenden, auch viele aus den Teams.",
        reactions: { THANKS: ["maryam-alnouri", "sabine-lindner"], AGREE: ["hassan-alabed", "cem-yildiz"] },
      },
      {
        by: "alfons-boehrer",
        at: "2019-02-25T20:55",
        body: "Und am 26. Mai ist Wahl. Am 23. seh ich keinen Gemeinderat.",
      },
      {
        by: "sabine-lindner",
        at: "2019-02-26T08:15",
        body: "Beides hätte ich sehen müssen. Frau Kassab, danke für den Hinweis. **Die beiden Mai-Termine sind gestrichen**, neu dabei sind der 27. Juni und der 2. Juli. Wer schon abgestimmt hatte, bitte noch einmal kurz hineinschauen.",
      },
      { by: "nour-kassab", at: "2019-02-26T12:20", body: "Vielen Dank, das ging schnell." },
      {
        by: "emine-kaya",
        at: "2019-03-15T10:30",
        body: "Zwischenstand: 41 von etwa 60 haben abgestimmt, der 27. Juni liegt knapp vorn. Es fehlen noch Stimmen aus @{place:08128007}, @{place:08325049} und @{place:08337}. Die Umfrage schließt am Freitag.",
        reactions: { SEEN: ["philipp-haas", "isabel-troendle"] },
      },
      {
        by: "samuel-ghebre",
        at: "2019-03-15T19:48",
        body: "Waldshut hat abgestimmt, vom Zug aus. Zwei Daumen, keine Anmeldung. So mag ich das.",
      },
      {
        by: "philipp-haas",
        at: "2019-03-18T08:10",
        body: "Rottweil auch. Am 25. Juni hätten wir Stadtfestvorbereitung, bitte nicht der 25.",
      },
    ],
  },
  {
    channel: "austauschtreffen",
    title: "Themensprechstunde heute um 10 Uhr: „Gemeinderat früh einbinden“",
    messages: [
      {
        by: "emine-kaya",
        at: "2019-03-11T11:00",
        body: "Heute in einer Woche, am **Montag, 18. März, 10 bis 11 Uhr**, sprechen wir online darüber, wie der Gemeinderat früh eingebunden wird. Es gibt keinen Vortrag. Katrin Sommerfeld bringt den Mosbacher Fall mit, danach ist Ihrer dran. Bitte schreiben Sie bis Freitag Ihre Frage in einem Satz hierher.",
      },
      {
        by: "johanna-biesinger",
        at: "2019-03-11T13:20",
        body: "Wie bekomme ich einen Rat, der im Mai neu gewählt wird, dazu, im April noch etwas Mutiges zu beschließen?",
        reactions: { SAME_HERE: ["julia-heck", "andreas-berberich"] },
      },
      {
        by: "tanja-gebert",
        at: "2019-03-12T08:10",
        body: "Gilt das auch für Kreistage? Bei uns liegen zwischen zwei Sitzungen zehn Wochen.",
      },
      { by: "emine-kaya", at: "2019-03-12T08:40", body: "Gilt. Ihre zehn Wochen sind sogar ein guter Fall." },
      {
        by: "alfons-boehrer",
        at: "2019-03-14T19:45",
        body: "Wie merkt die Verwaltung, dass der Gemeinderat etwas nicht verstanden hat, bevor er's ablehnt?",
        reactions: { HELPFUL: ["julia-heck", "emine-kaya"] },
      },
      {
        by: "katrin-sommerfeld",
        at: "2019-03-15T17:40",
        quotes: "2019-03-14T19:45",
        body: "Herr Böhrer, mit Ihrer Frage fange ich an, wenn ich darf.",
      },
      {
        by: "alfons-boehrer",
        at: "2019-03-15T20:05",
        body: "Dürfen Sie. Ich muss um dreiviertel elf in den Wald.",
      },
      {
        by: "walter-gimber",
        at: "2019-03-17T19:10",
        body: "Ich hock mich dazu, wenn meine Enkelin mir das mit der Kamera zeigt.",
      },
      {
        by: "emine-kaya",
        at: "2019-03-18T08:00",
        body: "Guten Morgen! In zwei Stunden geht es los, bisher 23 Zusagen. Der Raum öffnet um 9:50 Uhr direkt am Termin. Wer telefonisch teilnehmen möchte, findet die Nummer ebenfalls dort. Herr Gimber: Die Enkelin ist herzlich mit eingeladen.",
        files: [
          {
            name: "Ablauf Sprechstunde 18. März 2019.pdf",
            lines: [
              "Themensprechstunde: Gemeinderat früh einbinden",
              "Montag, 18. März 2019, 10 bis 11 Uhr, online",
              "",
              "09:50  Der Raum öffnet, Zeit für Kamera und Kaffee",
              "10:00  Begrüßung (Emine Kaya)",
              "10:05  Die Frage von Alfons Böhrer zuerst: Wie merkt die Verwaltung,",
              "       dass der Gemeinderat etwas nicht verstanden hat?",
              "10:20  Der Mosbacher Fall: Leitlinien kurz vor der Wahl",
              "       (Katrin Sommerfeld und Julia Heck)",
              "10:35  Ihre Fragen: Rottenburg, Hohenlohekreis und wer noch möchte",
              "10:50  Was nehmen wir mit? Ein Satz je Kommune",
              "11:00  Ende, pünktlich",
            ],
          },
        ],
      },
    ],
  },
];
