import type { DemoTopic } from "./content.types.js";

export const programmbueroTopics: DemoTopic[] = [
  {
    channel: "programmbuero",
    title: "Bericht ans Ministerium bis Freitag, 22. März",
    summaries: [
      {
        by: "renate-holzapfel",
        at: "2019-03-14T15:40",
        body: `**Eine Seite, fertig am Freitag, 22. März.**

- Zahlen: Lukas Armbruster, bis Dienstag
- Gutes Beispiel: Kantine in Singen (Frau Greco ist einverstanden, Betriebsrat mitnennen)
- Was nicht geklappt hat: 300 Briefe in Gottmadingen (Frau Brachat ist einverstanden)
- Hindernis: Kommunalwahl, mindestens sechs Räte`,
      },
    ],
    messages: [
      {
        by: "renate-holzapfel",
        at: "2019-03-13T09:00",
        body: "Das Ministerium bittet um eine Seite: Stand der zwanzig, wen wir erreichen, Hindernisse, ein zitierfähiges Beispiel. @{person:lukas-armbruster}, Sie die Zahlen, @{person:emine-kaya}, Sie das Beispiel?",
      },
      {
        by: "lukas-armbruster",
        at: "2019-03-13T09:25",
        body: "Zahlen habe ich bis Dienstag. Gruppen wie besprochen nur als Summen, unter fünf wird nicht ausgewiesen.",
      },
      {
        by: "emine-kaya",
        at: "2019-03-13T10:40",
        body: "Mein Vorschlag: die Kantine in Singen. Und als Hindernis ehrlich die Kommunalwahl, das betrifft mindestens sechs Räte. Ich frage Frau Greco, ob wir sie nennen dürfen.",
        reactions: { AGREE: ["sabine-lindner"] },
      },
      {
        by: "renate-holzapfel",
        at: "2019-03-13T10:52",
        body: "Gut. Bitte auch ein Beispiel, das *nicht* geklappt hat. Das liest man dort inzwischen am liebsten.",
        reactions: { SEEN: ["emine-kaya", "lukas-armbruster"] },
      },
      {
        by: "emine-kaya",
        at: "2019-03-14T15:20",
        quotes: "2019-03-13T10:52",
        body: "Frau Greco ist einverstanden und möchte, dass der Betriebsrat mitgenannt wird. Für das Nichtgeklappte: die 300 Briefe in Gottmadingen, Frau Brachat hat „unbedingt!“ geantwortet.",
        reactions: { THANKS: ["renate-holzapfel"] },
      },
    ],
  },
  {
    channel: "programmbuero",
    title: "Kontingente: Stand Ende Februar",
    messages: [
      {
        by: "lukas-armbruster",
        at: "2019-03-04T10:15",
        body: `Gebucht sind im Mittel 54 %. Ausreißer:

| Kommune | gebucht | Bemerkung |
|---|---|---|
| Aalen | 88 % | früh gestartet, Umsetzung läuft |
| Singen | 74 % | drei Kantinentermine |
| Landkreis Sigmaringen | 31 % | Pause seit Januar |
| Bad Mergentheim | 29 % | seit Anfang Februar keine Meldung |`,
        reactions: { THANKS: ["emine-kaya"] },
      },
      {
        by: "renate-holzapfel",
        at: "2019-03-04T11:00",
        body: "Aalen bitte mit beiden Prozessbegleitungen besprechen, bevor die Warnung hinausgeht. Zu Bad Mergentheim frage ich bei Frau Sommerfeld und Herrn Vogelmann nach.",
      },
      {
        by: "jonas-wetzel",
        at: "2019-03-04T11:20",
        body: "Die Warnung bei 80 % ist automatisch schon hinausgegangen. Ich habe den Text angesehen, er ist freundlich.",
      },
      {
        by: "renate-holzapfel",
        at: "2019-03-04T11:24",
        body: "Dann rufe ich hinterher an, noch freundlicher.",
      },
      {
        by: "lukas-armbruster",
        at: "2019-03-14T09:05",
        body: "Nachtrag: Aalen liefert bis Mittwoch eine neue Planung. Kein Grund zur Sorge.",
      },
    ],
    resolved: { at: "2019-03-14T09:06", by: "lukas-armbruster" },
  },
];
