import type { DemoTopic } from "./content.types.js";

export const moderationsteamsTopics: DemoTopic[] = [
  {
    channel: "moderationsteams",
    title: "Kollegiale Beratung: Die Projektleitung schreibt mir alle zwei Stunden",
    messages: [
      {
        by: "nadine-khoury",
        at: "2018-10-24T18:50",
        body: "Ihr Lieben, ich brauche euren Blick von außen. Eine meiner Projektleitungen ist großartig und völlig allein. Sie schreibt mir alle zwei Stunden, auch sonntags, und jede Frage ist berechtigt. Ich bin aber Prozessbegleitung und nicht die zweite halbe Stelle. Wie grenze ich mich ab, ohne sie hängen zu lassen?",
      },
      {
        by: "birgit-stoll",
        at: "2018-10-24T19:20",
        body: "Kenne ich. Was mir geholfen hat: eine feste Telefonzeit, Dienstag und Donnerstag je 20 Minuten, und alles andere sammelt sie auf einer Liste. Zwei Drittel hat sich erledigt, bis ich anrufe.",
        reactions: { HELPFUL: ["nadine-khoury", "dorothee-frank"] },
      },
      {
        by: "jochen-haug",
        at: "2018-10-24T21:05",
        body: "Und wo ist die Stellvertretung? Oft steht die nur auf dem Papier. Das Gespräch würde ich zu dritt führen.",
      },
      {
        by: "renate-holzapfel",
        at: "2018-10-25T08:15",
        body: "Danke, Nadine, dass du das offen ansprichst. Wenn die zugesagten Stunden vor Ort fehlen, ist das eine Sache zwischen der Hausspitze und uns. Ruf mich bitte heute an.",
      },
      {
        by: "nadine-khoury",
        at: "2018-11-07T20:15",
        body: "Rückmeldung: Die Stellvertretung hat nun vier feste Stunden, die Telefonzeit läuft, und am Sonntag kam nur ein Foto vom Apfelkuchen. Danke euch.",
      },
    ],
    resolved: { at: "2018-11-07T20:16", by: "nadine-khoury" },
  },
  {
    channel: "moderationsteams",
    title: "Methode gesucht: Wenn zwei Fraktionsvorsitzende nicht im selben Raum sitzen wollen",
    messages: [
      {
        by: "peter-vogelmann",
        at: "2018-12-04T17:30",
        body: "Auftragsklärung mit der Politik, zwei Herren, ein Streit von 1998 um eine Umgehungsstraße. Beide sind im Grunde für unser Vorhaben. Aber wenn der eine zusagt, sagt der andere ab. Ideen?",
      },
      {
        by: "katrin-sommerfeld",
        at: "2018-12-04T17:55",
        body: "Nimm die Sache nicht zum Anlass, den Streit zu lösen. Zwei Vorgespräche, dann ein Rundgang im Ort statt einer Sitzung. Beim Gehen muss man sich nicht ansehen.",
        reactions: { AGREE: ["marco-bellini"], HELPFUL: ["peter-vogelmann"] },
      },
      {
        by: "marco-bellini",
        at: "2018-12-04T20:40",
        body: "Rundgang, ja. Und lass eine Dritte führen, die beide mögen. Meistens gibt es so jemanden. Meistens hat sie einen Bäckerladen.",
      },
      {
        by: "peter-vogelmann",
        at: "2018-12-18T16:20",
        body: "Es war die Mesnerin. Dreißig Minuten durch den Ort, bei minus zwei Grad. An der Umgehungsstraße haben beide gelacht. Ich verstehe nicht, warum, aber ich nehme es.",
        reactions: { CONGRATULATIONS: ["katrin-sommerfeld", "marco-bellini", "claudia-wehrle"] },
      },
      {
        by: "hannah-brunner",
        at: "2018-12-18T16:45",
        body: "Herrlich. Bitte als Fall für die Sammlung, ohne Ort.",
      },
    ],
  },
  {
    channel: "moderationsteams",
    title: "Halbe Tage buchen: Was zählt, was nicht?",
    summaries: [
      {
        by: "lukas-armbruster",
        at: "2018-10-09T12:30",
        body: "Gebucht werden halbe Tage. Anfahrt ist im Tagessatz enthalten. Vier Stunden Telefon in einem Monat ergeben einen halben Tag. Höchstens **40.000 Euro** je Kommune. Bitte am selben Tag eintragen.",
      },
    ],
    messages: [
      {
        by: "selamawit-tesfay",
        at: "2018-10-08T20:30",
        body: "Zählt eine Anfahrt von zwei Stunden als Leistung? Und was ist mit einem Telefonat von 50 Minuten am Abend?",
      },
      {
        by: "lukas-armbruster",
        at: "2018-10-09T08:45",
        body: `Guten Morgen. Kurz und verbindlich:

- Gebucht werden **halbe Tage** für Prozessbegleitung, Moderation oder Coaching.
- Anfahrt ist im Tagessatz enthalten.
- Telefonate bündeln: Etwa vier Stunden in einem Monat ergeben einen halben Tag, mit einer Zeile Inhalt.
- Je Kommune höchstens 40.000 Euro, auch die **Planung** darf nicht darüberliegen.`,
        reactions: {
          SEEN: ["selamawit-tesfay", "tobias-rieger", "birgit-stoll"],
          THANKS: ["claudia-wehrle"],
        },
      },
      {
        by: "claudia-wehrle",
        at: "2018-10-09T09:30",
        body: "Bitte gleich am selben Tag eintragen, ihr Lieben. Ich habe im Sommer einmal drei Wochen nachgetragen und mich an zwei Termine nur noch über die Kuchen erinnert.",
      },
      {
        by: "tobias-rieger",
        at: "2018-10-09T12:15",
        body: "Ich trage vom Parkplatz aus ein. Drei Tipper, fertig.",
      },
      {
        by: "lukas-armbruster",
        at: "2019-03-13T16:10",
        body: "Hinweis an alle: Bei einer Kommune sind wir bei **88 %**, dort bitte bis zum Sommer nur noch mit Absprache planen. Bei vier weiteren wird die Marke von 80 % bis Mai erreicht. Ich melde mich einzeln.",
      },
      {
        by: "mehmet-aydin",
        at: "2019-03-13T18:10",
        body: "Das mit den 88 sind Hannah und ich. Wir haben vorne viel investiert und planen die Umsetzung jetzt schlanker, zwei Termine gehen an das Team vor Ort. Neue Planung bis Mittwoch, versprochen.",
      },
    ],
  },
  {
    channel: "moderationsteams",
    title: "Ein Team schweigt: dranbleiben oder lassen?",
    messages: [
      {
        by: "peter-vogelmann",
        at: "2019-03-06T18:40",
        body: "Aus einer unserer Kommunen höre ich seit Wochen nichts. Keine Meldung, zwei Mails unbeantwortet, am Telefon „wir kommen auf Sie zu“. Im Herbst lief es richtig gut. @{person:katrin-sommerfeld} und ich sind unsicher: noch einmal anklopfen oder Luft lassen?",
      },
      {
        by: "birgit-stoll",
        at: "2019-03-06T19:15",
        body: "Hinfahren. Ohne Tagesordnung, mit Brezeln. Schweigen hat meistens einen Grund, den man nicht schreiben möchte.",
        reactions: { AGREE: ["claudia-wehrle", "jochen-haug"] },
      },
      {
        by: "marco-bellini",
        at: "2019-03-07T08:20",
        body: "Bei mir war es einmal ein Haushaltsloch, einmal eine Scheidung und einmal schlicht ein falsch gestellter Mailfilter.",
      },
      {
        by: "dorothee-frank",
        at: "2019-03-07T09:05",
        body: "Fragt nach dem *Menschen*, nicht nach der Meldung. „Wie geht es Ihnen?“ ist als Betreff unterschätzt.",
        reactions: { AGREE: ["katrin-sommerfeld", "selamawit-tesfay"] },
      },
      {
        by: "katrin-sommerfeld",
        at: "2019-03-15T18:05",
        body: "Ich habe angerufen, nicht gemailt. Es gibt einen guten Grund, und niemand wollte ihn „offiziell“ machen. Peter und ich fahren am Donnerstag hin, ohne Tagesordnung. Mit Brezeln, Birgit.",
        reactions: { THANKS: ["peter-vogelmann", "birgit-stoll"] },
      },
      {
        by: "renate-holzapfel",
        at: "2019-03-18T08:15",
        body: "Danke, Katrin. Kein Druck von unserer Seite, und gut, dass hier keine Einzelheiten stehen. Wenn eine Pause hilft, ist eine Pause in Ordnung. Das hat in Sigmaringen auch gutgetan.",
      },
    ],
  },
  {
    channel: "moderationsteams",
    title: "Wiedereinstieg nach der Pause: Wie fangt ihr an?",
    messages: [
      {
        by: "marco-bellini",
        at: "2019-03-13T09:10",
        body: "Im Kreis Sigmaringen ruht der Prozess seit Januar, neue Projektleitung seit Februar, und im April wollen Dorothee und ich wieder einsteigen. Die Gruppe hat seit November nicht mehr getagt. Kaltstart mit Rückblick, oder tun wir so, als wäre Montag?",
      },
      {
        by: "claudia-wehrle",
        at: "2019-03-13T10:25",
        body: "Bitte keinen Rückblick mit Folien. Leg die alten Karten auf den Boden und frag: „Was davon stimmt noch?“ Was niemand aufhebt, bleibt liegen.",
        reactions: { HELPFUL: ["marco-bellini", "dorothee-frank"] },
      },
      {
        by: "jochen-haug",
        at: "2019-03-14T11:30",
        body: "Und sag laut, *warum* es still war. Sonst schreibt sich jede und jeder eine eigene Geschichte.",
      },
      {
        by: "dorothee-frank",
        at: "2019-03-17T19:50",
        quotes: "2019-03-13T10:25",
        body: "Das mit den Karten machen wir. Ich habe sie noch, samt Kaffeefleck auf „Mobilität“.",
        reactions: { SEEN: ["claudia-wehrle"] },
      },
      {
        by: "sabine-lindner",
        at: "2019-03-18T07:55",
        body: "Noch an alle: Das Protokoll unseres Onlineaustauschs vom letzten Donnerstag liegt als Entwurf am Termin. Bitte bis Mittwoch ergänzen, vor allem die Vereinbarung zu Fall zwei.",
      },
    ],
  },
];
