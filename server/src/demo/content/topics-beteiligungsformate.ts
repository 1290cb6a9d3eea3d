import type { DemoTopic } from "./content.types.js";

export const beteiligungsformateTopics: DemoTopic[] = [
  {
    channel: "beteiligungsformate",
    title: "Planungszelle im Dorf?",
    summaries: [
      {
        by: "dorothee-frank",
        at: "2018-11-12T11:15",
        body: `**Für Gemeinden um 10.000 Einwohnerinnen und Einwohner hat sich bewährt:** anderthalb statt vier Tage, Freitag und Samstag, etwa 25 Ausgeloste, 80 Euro Aufwandsentschädigung, Essen und Kinderbetreuung. Kosten in Backnang ohne Moderation: 4.150 Euro.

**Vorher klären:** Der Rat sagt zu, dass er binnen acht Wochen schriftlich antwortet.

**Im Dorf beachten:** Alle wissen, wer dabei ist. Also Kleingruppen ohne Namen im Protokoll.`,
      },
    ],
    messages: [
      {
        by: "manuela-brachat",
        at: "2018-11-06T09:15",
        body: `In unserem Grobkonzept steht seit dem letzten Klausurtag das Wort **Planungszelle**: 25 ausgeloste Menschen, vier Tage, bezahlt, mit Gutachten am Ende. Ich finde das großartig. Und dann schaue ich auf unsere 10.800 Einwohnerinnen und Einwohner und frage mich, wer vier Tage freinimmt, um über Zusammenleben zu reden.

Hat das jemand in einer Gemeinde unserer Größe versucht?`,
      },
      {
        by: "marco-bellini",
        at: "2018-11-06T10:02",
        body: `Die klassische Form braucht vier Tage, zwei parallele Gruppen und rund 80.000 Euro. Das ist für eine Gemeinde kein Maßstab. Der Kern ist aber übertragbar:

- **Zufall** statt Anmeldung
- **Freistellung** und Aufwandsentschädigung
- **Wechselnde Kleingruppen**, damit nicht immer dieselben reden
- **Ein Gutachten**, zu dem der Rat schriftlich Stellung nimmt

Den letzten Punkt halte ich für den wichtigsten.`,
        reactions: { HELPFUL: ["manuela-brachat", "dorothee-frank", "jens-ruh"] },
      },
      {
        by: "stefanie-holzwarth",
        at: "2018-11-06T11:30",
        body: "Backnang hat zwar 37.000, aber wir haben es als „kleine Zelle“ gemacht: Freitagnachmittag und Samstag, 25 Personen. Aufwandsentschädigung 80 Euro, Mittagessen, Kinderbetreuung. Gesamtkosten ohne Moderation **4.150 Euro**.",
      },
      {
        by: "manuela-brachat",
        at: "2018-11-06T11:48",
        body: "Anderthalb Tage klingen machbar. Hat der Samstag nicht die Familien abgeschreckt?",
      },
      {
        by: "stefanie-holzwarth",
        at: "2018-11-06T12:05",
        body: "Umgekehrt. Vier Tage unter der Woche hätten alle abgeschreckt, die nicht im öffentlichen Dienst arbeiten.",
      },
      {
        by: "ruth-fahr",
        at: "2018-11-06T20:40",
        body: "Ich wohne in einem der Ortsteile und sage es mal deutlich: „Planungszelle“ klingt nach Gefängnis mit Bauplan. Wenn da ein Brief kommt, leg ich ihn zum Altpapier.",
        reactions: { AGREE: ["emre-polat", "jens-ruh"] },
      },
      {
        by: "emre-polat",
        at: "2018-11-06T21:15",
        body: "Ich dachte, man wird da eingesperrt, bis man sich einig ist.",
      },
      { by: "jens-ruh", at: "2018-11-07T08:00", body: "So ähnlich läuft bei uns die Haushaltsberatung." },
      {
        by: "dorothee-frank",
        at: "2018-11-07T09:33",
        body: "Frau Fahr hat recht. Namensvorschläge bitte! In einer anderen Gemeinde hieß es „Gottmadinger Runde“ – nein, das wäre ja genau Ihr Name.",
      },
      { by: "ruth-fahr", at: "2018-11-07T20:10", body: "Gottmadinger Runde. Gekauft." },
      {
        by: "corinna-jaeck",
        at: "2018-11-08T08:45",
        body: "Zu bedenken: Ausgeloste 25 bilden die Gemeinde ab, aber in einem Dorf bedeutet das auch, dass *jeder weiß, wer drin sitzt*. Bei uns wollten zwei Frauen deshalb nicht. Sie hätten gern etwas gesagt, aber nicht vor dem Nachbarn. Wir haben dann mit den Küchentischgesprächen angefangen.",
      },
      {
        by: "birgit-stoll",
        at: "2018-11-08T17:20",
        quotes: "2018-11-08T08:45",
        body: "Das ist ein Punkt, den wir Moderierenden unterschätzen. Anonymität gibt es im Dorf nicht, also braucht es **Schutz durch die Form**: Kleingruppen ohne Protokoll mit Namen, und ins Gutachten kommt nur, was alle freigeben.",
        reactions: { HELPFUL: ["corinna-jaeck", "dorothee-frank"] },
      },
      {
        by: "manuela-brachat",
        at: "2018-11-12T10:05",
        body: `Nach Rücksprache mit Bürgermeister und Team:

1. „Gottmadinger Runde“, Freitag/Samstag, 24 Ausgeloste
2. vorher zwölf Küchentischgespräche bei denen, die nicht in die Runde wollen
3. der Rat verpflichtet sich **vorab**, binnen acht Wochen schriftlich zu antworten

Punkt 3 hat 40 Minuten gedauert.`,
        reactions: { CONGRATULATIONS: ["stefanie-holzwarth", "dorothee-frank"] },
      },
      {
        by: "marco-bellini",
        at: "2018-11-12T10:21",
        body: "Die bestinvestierten 40 Minuten des ganzen Prozesses.",
      },
      {
        by: "manuela-brachat",
        at: "2019-03-14T11:12",
        body: "Ehrlicher Zwischenstand: Von 300 Briefen kamen 17 Zusagen, davon zwölf Männer über sechzig. Das ist genau die Runde, die wir schon haben. Termin wäre der 5. und 6. April. Verschieben oder nachfassen?",
        reactions: { SAME_HERE: ["verena-gapp"] },
      },
      {
        by: "cem-yildiz",
        at: "2019-03-14T11:40",
        body: "Nachfassen! Bei uns standen danach zwei Leute mit Keksen an der Haustür. Von 60 Besuchen brachten 22 eine Zusage. Zwei Abende, ein Paar Schuhe.",
        reactions: { THANKS: ["manuela-brachat"], HELPFUL: ["ruth-fahr", "jens-ruh"] },
      },
      {
        by: "ruth-fahr",
        at: "2019-03-14T20:22",
        body: "Ich gehe mit. Ich kenne in der Siedlung jedes Klingelschild.",
      },
      {
        by: "emre-polat",
        at: "2019-03-16T21:50",
        body: "Ich auch, aber nicht Dienstag, da ist Training. @{person:manuela-brachat} sagen Sie einfach wo.",
      },
      {
        by: "adelheid-krauter",
        at: "2019-03-17T17:05",
        body: "Ein Tipp von einer, die geklingelt hat: nicht sagen „Sie wurden ausgelost“, da denken alle an ein Zeitungsabo. Sagen: „Der Bürgermeister möchte Ihre Meinung, und es gibt 80 Euro dafür.“",
        reactions: { AGREE: ["jelena-petrovic", "stefanie-holzwarth"], HELPFUL: ["emre-polat"] },
      },
      {
        by: "manuela-brachat",
        at: "2019-03-18T08:02",
        quotes: "2019-03-17T17:05",
        body: "Frau Krauter, das übernehme ich wörtlich. Wir bleiben beim 5. April und klingeln am Mittwoch und Donnerstag.",
      },
    ],
  },
  {
    channel: "beteiligungsformate",
    title: "Bürgercafé: immer dieselben Gesichter",
    messages: [
      {
        by: "christoph-weller",
        at: "2018-09-12T16:10",
        body: "Unser erstes Bürgercafé im Rathaus war gut besucht. 44 Leute, von denen ich 41 mit Vornamen kenne. Das ist schön, aber es ist keine Beteiligung, das ist ein Klassentreffen. Was tun?",
      },
      { by: "mehmet-aydin", at: "2018-09-12T17:02", body: "Wer hat eingeladen, und wo?" },
      {
        by: "christoph-weller",
        at: "2018-09-12T17:10",
        body: "Das Rathaus, im Rathaus. Ich merke es beim Schreiben selbst.",
      },
      {
        by: "giuseppe-russo",
        at: "2018-09-12T21:30",
        body: "Machen Sie es bei uns im Boccia-Verein. Wir laden ein, Sie bringen nur sich mit.",
      },
      {
        by: "heide-baeuerle",
        at: "2018-09-13T08:25",
        body: "Und das nächste bei den Landfrauen, dann beim Fußball, dann in der Unterkunft. Immer lädt ein anderer ein.",
        reactions: { AGREE: ["giuseppe-russo", "christoph-weller"] },
      },
      {
        by: "birgit-stoll",
        at: "2018-09-13T09:00",
        body: "Wechselnde Gastgeberinnen und Gastgeber: Damit wandert auch, *wer sich zu Hause fühlt*. Bitte zählen Sie mit, wie viele zum ersten Mal da sind. Eine einzige Frage am Eingang genügt.",
      },
      {
        by: "christoph-weller",
        at: "2018-11-13T08:05",
        body: "Zweites Café, Boccia-Verein: 51 Personen, **15 zum ersten Mal**. Drittes ist am 30. November bei den Landfrauen.",
      },
      {
        by: "marlies-ehmann",
        at: "2018-12-03T09:10",
        body: "Landfrauen: 63 Personen, 19 zum ersten Mal. Es gab 14 Kuchen. Die Gleichung „neue Gesichter = Kuchen durch zwei mal drei“ ist noch nicht belegt.",
      },
      {
        by: "amanuel-kidane",
        at: "2018-12-03T20:45",
        body: "Ich war zum ersten Mal da. Nächstes Mal bin ich Gastgeber, im Haus Bergstraße. Wir machen Kaffee auf eritreische Art, das dauert eine Stunde, also bitte Zeit mitbringen.",
        reactions: { THANKS: ["christoph-weller", "heide-baeuerle", "giuseppe-russo"] },
      },
      {
        by: "christoph-weller",
        at: "2019-02-11T08:20",
        body: "Bilanz nach vier Cafés: Seit wir wandern, sind im Schnitt 30 % zum ersten Mal da. Das vierte bei Herrn Kidane war das längste, leiseste und schönste. Steht jetzt in der Praxisbibliothek.",
      },
      {
        by: "isabel-troendle",
        at: "2019-02-11T09:35",
        body: "Eine Stunde Kaffee als Methode. Ich bin überzeugt.",
      },
    ],
    resolved: { at: "2019-02-11T08:25", by: "christoph-weller" },
  },
  {
    channel: "beteiligungsformate",
    title: "World-Café mit 60 Personen: wie viele Tische?",
    messages: [
      {
        by: "frank-kuemmerle",
        at: "2018-11-05T14:02",
        body: "Vier Fragen, 60 Personen, drei Runden zu 25 Minuten. Reichen acht Tische?",
      },
      {
        by: "hannah-brunner",
        at: "2018-11-05T14:30",
        body: "Zehn zu sechs. Bei acht Personen am Tisch reden vier, bei sechs reden fünf.",
        reactions: { HELPFUL: ["frank-kuemmerle", "claudia-wehrle"] },
        files: [
          {
            name: "Tischplan World-Café.png",
            description: "Plan von oben: zehn runde Tische in drei Reihen, davor eine Bühne.",
            tables: 10,
          },
        ],
      },
      { by: "frank-kuemmerle", at: "2018-11-05T14:41", body: "Und vier Fragen auf zehn Tische?" },
      {
        by: "hannah-brunner",
        at: "2018-11-05T15:10",
        body: "Nimm drei Fragen. Die vierte ist meistens die, bei der ihr schon eine Antwort habt.",
        edited: {
          at: "2018-11-05T15:12",
          body: "Nehmen Sie drei Fragen. Die vierte ist meistens die, auf die man im Amt schon eine Antwort hat.",
        },
      },
      { by: "frank-kuemmerle", at: "2018-11-05T15:15", body: "Ertappt. Danke, das hilft sofort." },
    ],
    resolved: { at: "2018-11-05T15:16", by: "frank-kuemmerle" },
  },
  {
    channel: "beteiligungsformate",
    title: "Küchentischgespräche: unser Leitfaden zum Mitnehmen",
    messages: [
      {
        by: "corinna-jaeck",
        at: "2018-10-08T10:30",
        body: `Weil vier Kommunen gefragt haben, hier unser Vorgehen in Straubenhardt. Wir gehen **zu zweit** zu den Menschen nach Hause, immer auf Empfehlung von jemandem, dem sie vertrauen.

### Ablauf, etwa 60 Minuten

1. **Ankommen** – wir nehmen den Tee an. Immer.
2. **Erzählen** – „Wie sind Sie hierhergekommen, und was war in der ersten Woche schwer?“
3. **Heute** – „Wann waren Sie zuletzt im Rathaus? Wie war das?“
4. **Wünsche** – „Was sollte es hier geben, das es nicht gibt?“
5. **Erlaubnis** – „Was davon dürfen wir weitergeben?“

### Was wir *nicht* tun

- kein Aufnahmegerät, kein Fragebogen
- keine Versprechen
- keine Beratung zwischen Tür und Angel, dafür geben wir Telefonnummern mit

Die Vorlage liegt unter https://straubenhardt.example/kuechentisch zum Herunterladen.`,
        marked: {
          by: "julia-heck",
          at: "2018-10-09T16:40",
          note: "Leitfaden ans Team weitergeben, Maryam fragen",
        },
        reactions: {
          THANKS: ["isabel-troendle", "emine-kaya", "manuela-brachat"],
          HELPFUL: ["gudrun-kiefer", "julia-heck"],
        },
      },
      {
        by: "hildegard-kling",
        at: "2018-10-08T20:15",
        body: "Ich führe die Gespräche mit Yasmin zusammen. Ich bin 71, sie 26. Die einen vertrauen mir, die anderen ihr, und wir lernen beide.",
      },
      { by: "yasmin-saleh", at: "2018-10-08T21:02", body: "Und Hildegard isst wirklich alles." },
      { by: "isabel-troendle", at: "2018-10-09T08:40", body: "Wie lange brauchen Sie für die Auswertung?" },
      {
        by: "corinna-jaeck",
        at: "2018-10-09T09:15",
        body: "Eine Stunde je Gespräch, direkt danach im Auto. Wir schreiben drei Sätze auf Karten. Nach 20 Karten sieht man schon die Themen.",
      },
      {
        by: "gudrun-kiefer",
        at: "2018-10-10T11:22",
        body: "Sehr schön. Wir ergänzen in Aalen: bei Familien vorher fragen, ob die Kinder dabei sein sollen. Sonst übersetzen am Ende die Zehnjährigen.",
      },
      {
        by: "corinna-jaeck",
        at: "2019-02-14T16:30",
        body: `Abschluss: **41 Gespräche**, drei Themen, die fast überall vorkamen:

> 1. Ich weiß nicht, wen ich fragen darf.
> 2. Der Bus fährt, wenn ich arbeite, nicht, wenn ich hinmuss.
> 3. Ich würde gern helfen. Es fragt mich nur niemand.

Am 20. März stellen wir sie dem Gemeinderat vor, mit Frau Kling und Frau Saleh am Pult.`,
        reactions: { CONGRATULATIONS: ["jochen-haug", "tobias-rieger", "emine-kaya"] },
      },
      { by: "jochen-haug", at: "2019-02-14T17:05", body: "Satz drei sollte über jedem Rathaus stehen." },
      {
        by: "werner-bischoff",
        at: "2019-03-18T07:35",
        body: "Übermorgen ist es so weit. Frau Kling hat gefragt, ob man am Rednerpult sitzen darf. Man darf.",
      },
    ],
  },
];
