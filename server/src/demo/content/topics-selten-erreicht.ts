import type { DemoTopic } from "./content.types.js";

export const seltenErreichtTopics: DemoTopic[] = [
  {
    channel: "selten-erreicht",
    title: "Mütter kleiner Kinder fehlen",
    messages: [
      {
        by: "susanne-rilling",
        at: "2018-09-19T08:50",
        body: "Beim Auftakt unserer drei Gemeinden: 71 Personen, davon Frauen mit Kindern unter sechs: eine Handvoll. Dabei betrifft fast alles, worüber wir reden, ihren Alltag. Was hat bei Ihnen gewirkt?",
      },
      {
        by: "ayse-demir",
        at: "2018-09-19T09:30",
        body: "Nicht „wir bieten Kinderbetreuung *bei Bedarf*“ schreiben. Bei Bedarf heißt: Sie müssen darum bitten. Schreiben Sie: „Für Ihre Kinder ist gesorgt, das Essen steht um 17:30 Uhr auf dem Tisch.“",
        reactions: { HELPFUL: ["susanne-rilling", "julia-heck", "irina-schaefer"] },
      },
      {
        by: "nour-kassab",
        at: "2018-09-19T21:05",
        body: "Genau. Und schreiben, wer auf die Kinder schaut. Mit Namen. Ich gebe meinen Sohn nicht „einer Betreuung“.",
      },
      {
        by: "lidia-kraft",
        at: "2018-10-04T20:33",
        body: "Bitte auch an die Omas denken. In unserer Familie entscheidet Oma, ob ich abends weggehe.",
      },
      {
        by: "nadine-khoury",
        at: "2018-10-05T08:10",
        body: "Frau Kraft, daraus machen wir einen Punkt auf der Liste: „Auch Großmütter sind eingeladen“. Das meine ich ganz ernst.",
      },
      {
        by: "susanne-rilling",
        at: "2018-12-17T11:30",
        body: "Seit Oktober gilt für *alle* Veranstaltungen unserer drei Gemeinden eine Prüfliste: Kinderbetreuung, Sprachen, Uhrzeit, Essen, Weg nach Hause. Auch für die Bauausschusssitzung vor Ort. Anteil der Frauen mit kleinen Kindern vorher 18 %, im Dezember **37 %**.",
        reactions: { CONGRATULATIONS: ["nour-kassab", "nadine-khoury", "emine-kaya"] },
      },
      {
        by: "erika-dieter",
        at: "2018-12-17T19:20",
        body: "Im Bauausschuss saß ein Säugling. Es war die ruhigste Sitzung seit Jahren.",
      },
      { by: "ayse-demir", at: "2018-12-18T08:00", body: "37! Ich freue mich sehr für Sie." },
    ],
    resolved: { at: "2018-12-17T11:35", by: "susanne-rilling" },
  },
  {
    channel: "selten-erreicht",
    title: "Spätaussiedlerinnen und Spätaussiedler: warum so still?",
    messages: [
      {
        by: "matthias-zehnle",
        at: "2018-10-15T15:45",
        body: "Ein Fünftel unserer Einwohnerschaft kam seit den Neunzigern aus der ehemaligen Sowjetunion. In unseren Beteiligungsrunden sitzen davon zwei. Wenn ich frage, heißt es: „Wir sind doch schon integriert.“ Wie spreche ich Menschen an, ohne sie wieder zu Fremden zu machen?",
      },
      {
        by: "svetlana-dell",
        at: "2018-10-15T20:02",
        body: "Die Frage ist gut, Herr Zehnle. Wir haben 25 Jahre dafür gearbeitet, **nicht** aufzufallen. Und jetzt kommt ein Brief mit „Integration“. Den werfe ich auch weg.",
        reactions: {
          AGREE: ["olga-reimer", "ludmila-geier", "wladimir-klassen"],
          THANKS: ["matthias-zehnle"],
        },
      },
      {
        by: "wladimir-klassen",
        at: "2018-10-15T21:10",
        body: "Kommen Sie nicht mit Integration. Kommen Sie mit: Wir brauchen Trainer.",
      },
      {
        by: "olga-reimer",
        at: "2018-10-16T20:40",
        body: "Und fragen Sie nach dem, was wir wissen. Wie lernt man mit vierzig eine Sprache? Wie hält man es aus, wenn das Diplom nichts gilt? Die jetzt kommen, haben dieselben Fragen. Ich habe Antworten, mich hat nur nie einer gefragt.",
      },
      {
        by: "claudia-wehrle",
        at: "2018-10-17T07:55",
        quotes: "2018-10-16T20:40",
        body: "Was Frau Reimer beschreibt, dreht alles um: nicht Zielgruppe, sondern **Fachleute fürs Ankommen**. Wollen wir das in Lahr so versuchen?",
        reactions: { AGREE: ["svetlana-dell", "irina-schaefer"] },
      },
      {
        by: "wladimir-klassen",
        at: "2018-10-17T20:25",
        body: "Wir haben schon angefangen. Im Verein lernt jetzt jeder Neue mit einem Alten. Laufen und Deutsch gleichzeitig. Wer außer Atem ist, macht keine langen Sätze, das ist für beide gut.",
      },
      {
        by: "irina-schaefer",
        at: "2019-01-21T09:20",
        body: "Stand heute **19 Tandems**. In elf davon ist die oder der „Alte“ selbst aus Kasachstan oder Russland gekommen. Das Wort Integration kommt auf keinem Plakat vor.",
      },
      { by: "ludmila-geier", at: "2019-01-21T21:00", body: "So geht es. Respekt nach Lahr." },
      {
        by: "matthias-zehnle",
        at: "2019-01-22T08:12",
        body: "Und der Verein hat sechs neue Übungsleiter. Das wollte er eigentlich.",
      },
    ],
    resolved: { at: "2019-01-22T08:15", by: "matthias-zehnle" },
  },
  {
    channel: "selten-erreicht",
    title: "Menschen aus der EU in der Leiharbeit: heute da, morgen weg?",
    messages: [
      {
        by: "dragana-ilic",
        at: "2018-11-21T20:55",
        body: "Am Hochrhein wohnen viele aus Rumänien, Ungarn und Kroatien in Sammelunterkünften. Verträge über drei Monate. Unsere Integrationslotsen sagen: Bis wir Vertrauen haben, sind die Leute in Niedersachsen. Lohnt Beteiligung da überhaupt?",
      },
      {
        by: "ionel-radu",
        at: "2018-11-21T23:30",
        body: "Ich war so einer. Drei Monate, dann noch drei, dann vier Jahre. Keiner hat gesagt: Sie bleiben. Also habe ich nicht gefragt. Ja, es lohnt sich.",
        reactions: { THANKS: ["dragana-ilic", "isabel-troendle"] },
      },
      {
        by: "kurt-albiez",
        at: "2018-11-22T08:15",
        body: "Danke für die Offenheit, Herr Radu. Das ändert, wie ich auf unsere Listen schaue.",
      },
      {
        by: "marco-bellini",
        at: "2018-11-22T09:40",
        body: "Praktisch: Fragen stellen, die auch nach drei Monaten etwas wert sind. „Was hätten Sie in der ersten Woche wissen müssen?“ Daraus wird eine Karte für die Nächsten. Wer geht, lässt etwas da.",
      },
      {
        by: "dragana-ilic",
        at: "2019-01-30T20:10",
        body: "Die Karte gibt es jetzt auf Rumänisch, Ungarisch und Kroatisch: Arzt, Bus, Mülltrennung, Beratungsstelle, und auf der Rückseite die **eine** Telefonnummer des Landkreises. Geschrieben von neun Leuten, von denen sechs noch da sind.",
        reactions: { HELPFUL: ["mircea-stan", "marco-bellini"] },
      },
      {
        by: "mircea-stan",
        at: "2019-01-31T19:45",
        body: "Können wir die rumänische Fassung für Rottenburg haben? Ich prüfe sie auch gern. „Gelber Sack“ kann man leicht falsch übersetzen.",
      },
      {
        by: "dragana-ilic",
        at: "2019-01-31T20:20",
        body: "Schon unterwegs. Und ja: Bei uns stand erst „gelbe Tasche“.",
      },
    ],
  },
  {
    channel: "selten-erreicht",
    title: "Leichte Sprache: Wer liest mit uns Probe?",
    messages: [
      {
        by: "elisabeth-moll",
        at: "2018-10-30T17:25",
        body: "Ich leite in Biberach die Probelesegruppe. Sechs Menschen mit Lernschwierigkeiten prüfen unsere Texte. Den ersten Entwurf der Leitlinien haben sie nach drei Zeilen weggelegt. Ein Teilnehmer sagte: „Das ist nicht für uns geschrieben. Das ist gegen uns geschrieben.“",
        reactions: { THANKS: ["verena-gapp", "birgit-stoll"], SEEN: ["corinna-jaeck"] },
      },
      {
        by: "hatice-erdem",
        at: "2018-10-30T20:15",
        body: "Meine Mutter hat mitgehört und gesagt: Endlich sagt es einer.",
      },
      {
        by: "birgit-stoll",
        at: "2018-10-31T08:20",
        quotes: "2018-10-30T17:25",
        body: "Diesen Satz würde ich an den Anfang der nächsten Redaktionssitzung stellen. Ohne Kommentar.",
      },
      {
        by: "corinna-jaeck",
        at: "2018-10-31T09:55",
        body: "Dürfen wir der Gruppe unseren Einladungsbrief schicken? Wir bezahlen das natürlich.",
      },
      {
        by: "elisabeth-moll",
        at: "2018-10-31T16:40",
        body: "Gern! 60 Euro je Seite, das Geld bekommt die Gruppe. Dauer etwa zehn Tage. Und bitte nicht beleidigt sein.",
      },
      {
        by: "corinna-jaeck",
        at: "2018-11-12T08:30",
        body: "Brief ist zurück. Aus 290 Wörtern wurden 84. Ich bin nur ein kleines bisschen beleidigt.",
      },
      {
        by: "verena-gapp",
        at: "2019-03-12T10:10",
        body: "Die Leitlinien sind fertig: zehn Sätze, ein Plakat, eine Hörfassung mit den Stimmen der Probelesegruppe. Hören Sie hinein: https://biberach.example/leitlinien-hoeren",
        reactions: { CONGRATULATIONS: ["elisabeth-moll", "hatice-erdem", "julia-heck", "annette-locher"] },
      },
      {
        by: "ralf-schilling",
        at: "2019-03-12T10:45",
        body: "Satz 4 ist mein liebster: „Wer neu ist, darf fragen. Wer schon da ist, auch.“",
      },
      {
        by: "tanja-gebert",
        at: "2019-03-14T14:05",
        body: "Wir haben die Hörfassung gestern in der Dienstbesprechung abgespielt. Danach war es eine Weile still, und dann wollte die Sozialdezernentin wissen, was 60 Euro im Landkreis kosten. Ich habe gesagt: 60 Euro.",
      },
    ],
  },
  {
    channel: "selten-erreicht",
    title: "Fußball ja, Sitzung nein",
    messages: [
      {
        by: "gerhard-bantle",
        at: "2018-11-28T20:05",
        body: "Unsere jungen Männer aus Eritrea und Gambia kommen zu jedem Training. Zur Beteiligungsrunde kommt keiner. Letztes Mal habe ich drei im Auto mitgebracht, nach zwanzig Minuten waren sie draußen beim Rauchen. Sie rauchen gar nicht.",
      },
      {
        by: "berhane-woldu",
        at: "2018-11-28T21:40",
        body: "Ich war einer davon. Herr Bantle, es war freundlich. Aber alle hatten Papier und einen Stift, und ich dachte, es ist wie bei der Anhörung. Da sagt man besser wenig.",
        reactions: { THANKS: ["gerhard-bantle", "selamawit-tesfay"] },
      },
      {
        by: "selamawit-tesfay",
        at: "2018-11-29T07:30",
        quotes: "2018-11-28T21:40",
        body: "Danke, Herr Woldu, dass Sie das so sagen. Für viele ist „Tisch, Papier, drei Leute fragen“ die Erinnerung an das Interview im Asylverfahren. Wir Moderierenden sehen einen harmlosen Stuhlkreis.",
        reactions: { HELPFUL: ["katrin-sommerfeld", "marco-bellini"] },
      },
      { by: "gerhard-bantle", at: "2018-11-29T19:15", body: "Das wusste ich nicht. Da muss ich 68 werden." },
      {
        by: "teklay-habte",
        at: "2018-11-29T21:20",
        body: "In Bruchsal haben wir beim Grillen gefragt. Keine Zettel. Einer hat es sich gemerkt und danach aufgeschrieben, und alle wussten das.",
      },
      {
        by: "philipp-haas",
        at: "2019-01-28T09:30",
        body: "Wir haben es nach dem Training versucht, in der Kabine, 15 Minuten, Orangenschnitze, Herr Woldu hat gefragt. Elf haben gesprochen. Thema eins war nicht die Arbeit, sondern: „Wie finde ich hier eine Frau, mit der ich reden kann?“ Wir haben kurz gelacht und dann lange darüber geredet, wie einsam die Wochenenden sind.",
      },
      {
        by: "gerhard-bantle",
        at: "2019-01-28T20:00",
        body: "Sonntags gibt's jetzt Kuchen bei uns im Vereinsheim. Offen für alle. Ist noch ausbaufähig, aber warm.",
      },
    ],
  },
  {
    channel: "selten-erreicht",
    title: "Wie kommen wir in die Gemeinschaftsunterkunft, ohne zu stören?",
    messages: [
      {
        by: "hiwot-gebremariam",
        at: "2019-03-13T17:20",
        body: "Ich wohne in einer Unterkunft im Landkreis und bin im Team. Manchmal kommen Gruppen und wollen „mit den Bewohnern sprechen“. Sie stehen dann im Flur, und alle Türen gehen zu. Wie kann man es besser machen? Ich möchte einen Vorschlag für April schreiben.",
      },
      {
        by: "yasmin-saleh",
        at: "2019-03-13T19:02",
        body: "Eingeladen werden statt besuchen. Wir waren nur dort, wo jemand gesagt hat: Kommt am Sonntag zu *mir*.",
      },
      {
        by: "teklay-habte",
        at: "2019-03-13T21:35",
        body: "Nicht im Flur. In der Küche, wenn sowieso gekocht wird. Und etwas mitbringen, das man zusammen schneidet.",
        reactions: { AGREE: ["hiwot-gebremariam", "samuel-ghebre"] },
      },
      {
        by: "samuel-ghebre",
        at: "2019-03-14T20:10",
        body: "Bei uns im Kreis haben die Bewohnerinnen und Bewohner selbst ein Schild gemalt: „Samstag 15 Uhr, Teezeit, Gäste willkommen“. Zu anderen Zeiten kommt niemand einfach so. Das war uns das Wichtigste.",
      },
      {
        by: "maryam-alnouri",
        at: "2019-03-14T21:44",
        body: "Ich habe zwei Jahre so gewohnt. Bitte vorher fragen, ob Fotos erlaubt sind. Die Antwort ist nein.",
        reactions: { AGREE: ["yasmin-saleh", "hiwot-gebremariam"] },
      },
      {
        by: "claudia-wehrle",
        at: "2019-03-17T19:25",
        body: "Liebe Frau Gebremariam, wenn Sie mögen, lese ich Ihren Vorschlag gegen. Ein Satz sollte unbedingt vorkommen: *Was passiert mit dem, was wir sagen, und wann hören wir davon?*",
      },
      {
        by: "hiwot-gebremariam",
        at: "2019-03-18T07:15",
        body: "Danke an alle. Ich schreibe es heute Abend auf, mit „Teezeit“. Frau Wehrle, ich schicke es Ihnen sehr gern.",
      },
    ],
  },
];
