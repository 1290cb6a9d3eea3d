import type { DemoTopic } from "./content.types.js";

export const hilfeRatsbeschlussTopics: DemoTopic[] = [
  {
    channel: "hilfe",
    title: "Rat verschiebt Beschluss",
    summaries: [
      {
        by: "julia-heck",
        at: "2018-12-13T10:05",
        body: `**Worum es ging:** Der Mosbacher Rat hat das Beteiligungskonzept im Oktober 2018 verschoben, weil er sich übergangen fühlte.

**Was geholfen hat:** Besuche in den Fraktionen, ein Ratsfrühstück ohne Vorlage und eine Vorlage mit vier statt 34 Seiten.

**Ergebnis:** Beschluss am 12. Dezember 2018, 23 Ja, drei Enthaltungen.`,
      },
      {
        by: "katrin-sommerfeld",
        at: "2019-03-15T10:45",
        body: `**Teil 1 (Oktober bis Dezember 2018, erledigt):** Der Mosbacher Rat verschob das Beteiligungskonzept. Geholfen haben Besuche in den Fraktionen, das Ratsfrühstück und eine Vorlage mit vier statt 34 Seiten. Beschluss am 12. Dezember mit 23 Ja und drei Enthaltungen.

**Teil 2 (seit 14. März 2019, offen):** Sollen die Leitlinien noch vor der Kommunalwahl am 26. Mai in den Rat?

- *Ravensburg:* geteilt – Leitlinien vor der Wahl, Maßnahmen danach
- *Hardheim-Walldürn und Rottenburg:* dieselbe Frage
- Wir sprechen darüber am **Montag, 18. März, um 10 Uhr** in der Themensprechstunde.`,
      },
    ],
    messages: [
      {
        by: "julia-heck",
        at: "2018-10-25T08:47",
        body: `Gestern Abend hat unser Gemeinderat die Vorlage zum Beteiligungskonzept **auf Dezember verschoben**. Kein Nein, aber der Satz „Wir hören davon heute zum ersten Mal“ fiel viermal. Formal stimmt das nicht, die Vorlage war elf Tage vorher im Ratssystem. Gefühlt stimmt es.

Am 17. November wollten wir mit dem Auftakt starten, der Saal ist gebucht. Hatte das schon jemand? Absagen, kleiner machen, trotzdem einladen?`,
        reactions: { SAME_HERE: ["johanna-biesinger", "anja-zeller"] },
      },
      {
        by: "bernd-throm",
        at: "2018-10-25T09:05",
        body: "Ergänzung aus dem Hauptamt: Ohne Beschluss geben wir kein Geld aus, auch nicht für Butterbrezeln.",
      },
      {
        by: "johanna-biesinger",
        at: "2018-10-25T09:31",
        body: "Bei uns in Rottenburg war es im Juni so. Wir haben nicht abgesagt, sondern den Auftakt in eine *Informationsveranstaltung* verwandelt. Das war ein Fehler: 90 Leute haben auf Beteiligung gewartet und eine Präsentation bekommen.",
        marked: { by: "julia-heck", at: "2018-10-25T17:20" },
      },
      {
        by: "katrin-sommerfeld",
        at: "2018-10-25T10:12",
        body: `Liebe Frau Heck, erst einmal durchatmen. „Verschoben“ ist die höflichste Form von „Wir möchten gefragt werden“. Ich würde drei Dinge trennen:

1. **Die Beziehung**: Wer hat viermal den Satz gesagt, und wer geht auf diese Person zu?
2. **Die Sache**: Gibt es einen inhaltlichen Einwand oder nur den Ärger über das Verfahren?
3. **Den Termin**: Der entscheidet sich aus 1 und 2, nicht umgekehrt.

Ich bin morgen ab 14 Uhr erreichbar.`,
        reactions: { THANKS: ["julia-heck"], HELPFUL: ["andreas-berberich", "anja-zeller"] },
      },
      {
        by: "julia-heck",
        at: "2018-10-25T10:20",
        body: "Zu 2: Einen Einwand gab es, die Folgekosten. Den Rest verbuche ich unter Ärger.",
      },
      {
        by: "walter-gimber",
        at: "2018-10-25T20:58",
        body: "Ich war dabei und habe auch die Hand gehoben fürs Verschieben. Der Grund ist einfach: Bei uns in der Fraktion hat keiner die 34 Seiten gelesen. Und wenn man's nicht gelesen hat, sagt man lieber nicht ja.",
        reactions: { THANKS: ["julia-heck", "katrin-sommerfeld"], AGREE: ["alfons-boehrer"] },
      },
      {
        by: "julia-heck",
        at: "2018-10-26T07:40",
        body: "Herr Gimber, das ist die ehrlichste Auskunft, die ich je aus einer Fraktion bekommen habe. Danke.",
      },
      {
        by: "stefanie-holzwarth",
        at: "2018-10-26T08:15",
        body: "Liebe Frau Krauter, die Tischkarten für heute Abend liegen im Bürgerbüro, bitte nicht wieder bei der Feuerwehr suchen.",
        deleted: {
          at: "2018-10-26T08:16",
          by: "stefanie-holzwarth",
          reason: "Falsches Thema, das war für Backnang gedacht.",
        },
      },
      { by: "walter-gimber", at: "2018-10-26T19:22", body: "Vier Seiten hätt ich gelesen." },
      {
        by: "marco-bellini",
        at: "2018-10-26T21:10",
        body: "In Singen hat uns geholfen, die Fraktionen *vor* der Vorlage zu besuchen. 20 Minuten je Fraktion, nur eine Frage: Was müsste drinstehen, damit Sie guten Gewissens zustimmen? Wir hatten danach eine andere Vorlage. Eine bessere.",
        reactions: {
          HELPFUL: ["julia-heck", "johanna-biesinger", "tanja-gebert"],
          AGREE: ["oliver-denzel", "francesca-greco"],
        },
      },
      {
        by: "oliver-denzel",
        at: "2018-10-29T08:02",
        quotes: "2018-10-26T21:10",
        body: "Kann ich bestätigen. Kostet vier Abende und spart vier Monate.",
      },
      {
        by: "elif-karaca",
        at: "2018-10-29T11:36",
        body: "Wir hatten das Problem in Bruchsal nur deshalb nicht, weil zwei Stadträtinnen von Anfang an in der Prozessbegleitgruppe saßen. Die haben ihre Fraktionen informiert, in deren Sprache.",
      },
      {
        by: "alfons-boehrer",
        at: "2018-10-29T19:57",
        body: "Ein Gemeinderat will nicht überzeugt werden. Er will's gewusst haben.",
        reactions: { AGREE: ["elif-karaca", "walter-gimber", "katrin-sommerfeld"] },
      },
      {
        by: "peter-vogelmann",
        at: "2018-10-29T20:31",
        quotes: "2018-10-29T19:57",
        body: "Herr Böhrer, den Satz schreibe ich mir an die Wand.",
      },
      {
        by: "julia-heck",
        at: "2018-10-30T12:04",
        body: `Zwischenstand, weil mehrere gefragt haben:

- Auftakt am 17. November **abgesagt**, Saal umgebucht auf den 26. Januar.
- Fraktionsbesuche in zwei von vier Fraktionen vereinbart.
- Offene Frage: Wie bringen wir den Rat mit den Menschen zusammen, um die es geht? In den Fraktionen sitzen ja wieder nur wir und reden *über* sie.`,
      },
      {
        by: "walter-gimber",
        at: "2018-10-30T21:15",
        body: "Darf ich was vorschlagen. Abends sind wir müd und vor der Sitzung hat keiner Zeit. Aber samstags um neun geht bei uns jeder aus dem Haus. Machen Sie ein Frühstück. Rat auf die eine Seite, Leut auf die andere, und dann durcheinander.",
        reactions: { AGREE: ["maryam-alnouri", "bernd-throm", "svetlana-dell"], THANKS: ["julia-heck"] },
      },
      {
        by: "maryam-alnouri",
        at: "2018-10-30T22:03",
        body: "Ich bringe Brot mit. Und fünf Frauen, die noch nie mit einem Stadtrat gesprochen haben.",
        reactions: { THANKS: ["julia-heck", "karin-ott"] },
      },
      {
        by: "julia-heck",
        at: "2018-10-31T08:09",
        body: "Frau Alnouri, Herr Gimber: Ich bekomme gerade eine Gänsehaut. Samstag, 17. November, der Termin ist ja jetzt frei. **Ratsfrühstück.** Keine Vorlage, keine Präsentation, drei Fragen auf dem Tisch.",
      },
      {
        by: "bernd-throm",
        at: "2018-10-31T08:25",
        body: "Im kleinen Saal, 9 bis 11 Uhr. Brezeln aus dem Verfügungsmittel des Oberbürgermeisters, das darf er ohne Beschluss. Habe gefragt.",
      },
      {
        by: "katrin-sommerfeld",
        at: "2018-10-31T09:02",
        body: `Ich moderiere gern, am liebsten fast unsichtbar. Drei Fragen wären zum Beispiel:

> Wann haben Sie sich in Mosbach zum ersten Mal zu Hause gefühlt?
> Wo ist Ihnen zuletzt eine Tür verschlossen geblieben?
> Was sollte der Rat wissen, bevor er entscheidet?`,
      },
      {
        by: "svetlana-dell",
        at: "2018-10-31T20:40",
        body: "Bitte auch jemand fragen, der schon dreißig Jahre da ist. Sonst denken wieder alle, es geht nur um die Neuen.",
      },
      {
        by: "tobias-rieger",
        at: "2018-11-01T17:30",
        body: "Guter Punkt. Wir losen die Plätze aus: An jedem Tisch sitzen zwei aus dem Rat, zwei Zugezogene, zwei Alteingesessene. Tischkarten mit Vornamen, keine Titel.",
      },
      { by: "johanna-biesinger", at: "2018-11-05T10:41", body: "Ich lese gebannt mit. Bitte berichten!" },
      {
        by: "julia-heck",
        at: "2018-11-19T08:03",
        body: `**Bericht vom Ratsfrühstück am Samstag**

- Eingeladen 26 Ratsmitglieder, gekommen 15 (aus allen vier Fraktionen)
- dazu 22 Einwohnerinnen und Einwohner, davon 13 mit Zuwanderungsgeschichte, sechs zum ersten Mal im Rathaus
- Kosten: 186 Euro

Der stillste Moment: Eine Frau erzählte, dass sie seit vier Jahren jeden Tag am Rathaus vorbeigeht und dachte, man brauche einen Termin, um hineinzugehen. Der Fraktionsvorsitzende neben ihr hat ihr danach das ganze Haus gezeigt. Inklusive Keller.

Die Folgekosten waren an zwei Tischen Thema und nach zehn Minuten keines mehr.`,
        reactions: {
          CONGRATULATIONS: [
            "renate-holzapfel",
            "johanna-biesinger",
            "francesca-greco",
            "katrin-sommerfeld",
            "elif-karaca",
          ],
          THANKS: ["emine-kaya", "stefanie-holzwarth"],
        },
      },
      { by: "francesca-greco", at: "2018-11-19T09:12", body: "Wunderbar. Darf ich das in Singen stehlen?" },
      { by: "walter-gimber", at: "2018-11-19T18:34", body: "War gut. Um elf wollt keiner heim." },
      {
        by: "maryam-alnouri",
        at: "2018-11-19T21:48",
        body: "Meine Nachbarin fragt, wann das nächste ist. Sie hat sich etwas notiert.",
      },
      {
        by: "jelena-petrovic",
        at: "2018-11-20T19:20",
        body: "186 Euro! Wir geben mehr für Namensschilder aus.",
      },
      {
        by: "julia-heck",
        at: "2018-12-13T07:52",
        body: "**Beschluss gefasst.** Gestern Abend, 23 Ja-Stimmen, drei Enthaltungen, kein Nein. Die Vorlage hatte vier Seiten. Herr Gimber hat sie vorgetragen, nicht ich.",
        reactions: {
          CONGRATULATIONS: [
            "katrin-sommerfeld",
            "tobias-rieger",
            "emine-kaya",
            "marco-bellini",
            "johanna-biesinger",
            "maryam-alnouri",
            "cem-yildiz",
          ],
        },
      },
      {
        by: "renate-holzapfel",
        at: "2018-12-13T09:10",
        body: "Herzlichen Glückwunsch nach Mosbach! Das gehört in die Praxisbibliothek, sobald Sie wieder Luft haben.",
      },
      { by: "julia-heck", at: "2018-12-13T09:25", body: "Mache ich, versprochen, nach Weihnachten." },
      { by: "walter-gimber", at: "2018-12-13T19:05", body: "Hab sogar geübt." },
      {
        by: "johanna-biesinger",
        at: "2019-01-15T14:22",
        body: "Das Ratsfrühstück kommt nach Rottenburg! Erster Versuch am 9. Februar, allerdings mit 17 Ortsvorsteherinnen und Ortsvorstehern statt mit dem Rat. Worauf sollten wir achten?",
      },
      {
        by: "katrin-sommerfeld",
        at: "2019-01-15T16:50",
        body: "Auf die Fenster. Ernsthaft: kein Raum mit Sitzungstisch und Mikrofonen. Und nach 90 Minuten aufhören, wenn es am schönsten ist.",
      },
      {
        by: "karim-nasser",
        at: "2019-02-11T09:14",
        body: "Rottenburg meldet: 12 von 17 Ortschaften am Tisch, 31 Personen. Zwei Ortsvorsteher haben beim Abwasch Telefonnummern getauscht. Verbesserungsbedarf: Bei uns war der Kaffee um halb zehn leer.",
        reactions: { CONGRATULATIONS: ["julia-heck", "katrin-sommerfeld"], THANKS: ["walter-gimber"] },
      },
      {
        by: "julia-heck",
        at: "2019-03-14T16:35",
        body: `So. Vier Monate Ruhe, jetzt Teil zwei. Der Ältestenrat hat heute vorgeschlagen, unsere **Leitlinien** vom 10. April auf „nach der Kommunalwahl“ zu schieben. Das heißt: neuer Rat, Konstituierung im Juli, Sommerpause, Beschluss frühestens Ende September. Im November endet die Prozessbegleitung.

Hat schon jemand Leitlinien kurz vor einer Wahl durch den Rat gebracht? Oder mit guten Gründen gewartet? @{person:katrin-sommerfeld}, Sie ahnen, dass ich Sie heute noch anrufe.`,
        reactions: {
          SAME_HERE: ["andreas-berberich", "johanna-biesinger", "tanja-gebert"],
          SEEN: ["katrin-sommerfeld"],
        },
      },
      {
        by: "bernd-throm",
        at: "2019-03-14T16:58",
        body: "Rein rechtlich spricht nichts gegen den 10. April. Politisch spricht der Kalender.",
      },
      {
        by: "andreas-berberich",
        at: "2019-03-15T08:20",
        body: "Wir haben dieselbe Frage, nur mal drei: drei Gemeinderäte, drei Ältestenräte. Ich drücke den Daumen und lerne mit.",
      },
      {
        by: "annette-locher",
        at: "2019-03-15T09:47",
        quotes: "2019-03-14T16:35",
        body: "In Ravensburg haben wir geteilt: **Leitlinien vor der Wahl**, weil der alte Rat den Prozess getragen hat und stolz darauf ist. **Maßnahmen nach der Wahl**, weil der neue Rat sie bezahlen muss. Das hat beiden eingeleuchtet. Die Vorlage schicke ich Ihnen gern als Muster.",
        reactions: {
          HELPFUL: ["julia-heck", "bernd-throm", "johanna-biesinger", "katrin-sommerfeld"],
          AGREE: ["walter-gimber"],
        },
      },
      {
        by: "julia-heck",
        at: "2019-03-15T09:59",
        body: "Das ist bestechend einfach. Ja bitte, schicken Sie!",
      },
      {
        by: "annette-locher",
        at: "2019-03-15T11:35",
        quotes: "2019-03-15T09:59",
        body: "Hier ist sie, drei Seiten Vorlage und eine Seite Zeitplan. Die Ravensburger Zahlen habe ich durch Punkte ersetzt, damit Sie nur noch ausfüllen müssen.",
        reactions: { THANKS: ["bernd-throm", "johanna-biesinger", "andreas-berberich"] },
        files: [
          {
            name: "Muster Ratsvorlage Leitlinien.pdf",
            lines: [
              "Muster für eine Ratsvorlage: Leitlinien",
              "Beschlussvorschlag",
              "1. Der Gemeinderat beschließt die Leitlinien in der Fassung der Anlage 1.",
              "2. Über die Maßnahmen (Anlage 2) entscheidet der neu gewählte Gemeinderat.",
              "3. Die Verwaltung berichtet nach sechs Monaten.",
              "",
              "Worum geht es?",
              "In ... Veranstaltungen haben ... Einwohnerinnen und Einwohner mitgewirkt.",
              "Die Leitlinien sagen, wie wir zusammenleben wollen. Sie kosten nichts.",
              "Die Maßnahmen sagen, was wir dafür tun. Sie kosten etwas.",
              "",
              "Was passiert, wenn wir nichts beschließen?",
              "Die Ergebnisse bleiben ohne Antwort, und die Beteiligten warten bis Herbst.",
              "",
              "Zeitplan",
              "März: Vorberatung in den Fraktionen",
              "April: Beschluss der Leitlinien",
              "Ab Juli: Beratung der Maßnahmen im neuen Gemeinderat",
            ],
          },
        ],
      },
      {
        by: "walter-gimber",
        at: "2019-03-15T21:40",
        body: "Ich tret im Mai nicht mehr an. Ich würd gern noch die Hand heben für das, was wir gefrühstückt haben. Sagen Sie das ruhig den anderen.",
        reactions: { THANKS: ["julia-heck", "maryam-alnouri", "karin-ott"] },
      },
      {
        by: "maryam-alnouri",
        at: "2019-03-16T10:22",
        body: "Beim nächsten Frühstück am 30. März sind wieder alle da. Dann fragen wir sie einfach selbst? @{person:julia-heck}, ich habe schon elf Zusagen.",
      },
      {
        by: "peter-vogelmann",
        at: "2019-03-17T18:12",
        body: "Aus dem Hohenlohekreis eine Warnung dazu: Bitte das Frühstück nicht zur Abstimmungswerbung machen. Sein Wert liegt darin, dass dort niemand etwas will.",
        reactions: { AGREE: ["tobias-rieger", "bernd-throm"] },
      },
      {
        by: "svetlana-dell",
        at: "2019-03-17T20:31",
        quotes: "2019-03-17T18:12",
        body: "Richtig. Aber fragen darf man.",
        reactions: { AGREE: ["walter-gimber"] },
      },
      {
        by: "johanna-biesinger",
        at: "2019-03-18T07:48",
        body: "Guten Morgen. Bei uns hat der Ältestenrat am Freitag genau dasselbe vorgeschlagen. Ich nehme die Frage nachher mit in die Sprechstunde um 10 Uhr. Frau Heck, sind Sie dabei?",
      },
      {
        by: "julia-heck",
        at: "2019-03-18T08:05",
        body: "Bin dabei, mit Kaffee und der Vorlage aus Ravensburg. @{person:katrin-sommerfeld}, schaffen Sie vorher noch zwei Sätze zu der Frage, ob Teilen auch bei *unserem* Rat trägt?",
      },
    ],
  },
];
