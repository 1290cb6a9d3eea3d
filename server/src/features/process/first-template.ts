import type { TemplateBlock } from "./template.queries.js";

/**
 * What every round begins with. "Konzeption", "Politische Unterstützung" and "Zukunftsbild und Projektplan" are titles of
 * the programme itself; the staff of a round make their own of it.
 */
export const firstTemplate: readonly TemplateBlock[] = [
  {
    key: "auftragsklaerung",
    title: "Auftragsklärung",
    phase: "ANALYSIS",
    description:
      "Moderationsteam, Projektleitung und Verwaltungsspitze verständigen sich: Was soll am Ende anders sein? Wer entscheidet, wer arbeitet mit, wie viel Zeit ist da?",
    checklist: [
      "Erstgespräch mit der Verwaltungsspitze geführt",
      "Ziele und Grenzen schriftlich festgehalten",
      "Entscheidungsgremium benannt",
      "Räume und Arbeitszeit zugesagt",
    ],
    needsFirstHearing: false,
  },
  {
    key: "konzeption",
    title: "Konzeption",
    phase: "ANALYSIS",
    description:
      "Bestandsaufnahme und Grobkonzept: Was gibt es schon, wer fehlt bisher, welcher Weg passt zu diesem Ort?",
    checklist: [
      "Vorhandene Aktionen gesammelt",
      "Gespräche mit Vereinen, Ehrenamtlichen und bisher selten Erreichten geführt",
      "Grobkonzept gemeinsam geschrieben",
      "Gremium ein erstes Mal befasst",
    ],
    needsFirstHearing: true,
  },
  {
    key: "politische-unterstuetzung",
    title: "Politische Unterstützung",
    phase: "ANALYSIS",
    description:
      "Rat und Verwaltungsspitze tragen den Prozess. Am Ende steht der Beschluss, mit dem die Beteiligung beginnt.",
    checklist: ["Fraktionen einzeln informiert", "Vorlage eingereicht", "Beschluss zur Beteiligung gefasst"],
    needsFirstHearing: false,
  },
  {
    key: "zukunftsbild",
    title: "Zukunftsbild und Projektplan",
    phase: "PARTICIPATION",
    description: "Ein gut besuchter Auftakt, ein gemeinsames Bild vom Zusammenleben und ein Plan mit Daten.",
    checklist: ["Auftakt vorbereitet", "Auftakt durchgeführt", "Projektplan veröffentlicht"],
    needsFirstHearing: false,
  },
  {
    key: "beteiligungsformate",
    title: "Beteiligungsformate",
    phase: "PARTICIPATION",
    description:
      "Bürgercafé, World-Café, Zukunftswerkstatt, Planungszelle, aufsuchende Gespräche: was zu den Menschen passt, die bisher fehlen. Eine Prozessbegleitgruppe schaut mit.",
    checklist: [
      "Prozessbegleitgruppe eingesetzt",
      "Formate für bisher selten Erreichte gewählt",
      "Dolmetschen, Kinderbetreuung und Anfahrt geklärt",
      "Ergebnisse zurückgemeldet",
    ],
    needsFirstHearing: false,
  },
  {
    key: "leitlinien",
    title: "Leitlinien und Gesamtstrategie",
    phase: "PARTICIPATION",
    description:
      "Aus den Ergebnissen werden Leitlinien und eine Strategie, die Einwohnerschaft, Rat und Verwaltung gemeinsam tragen.",
    checklist: [
      "Vorschläge gebündelt",
      "Leitlinien in verständlicher Sprache geschrieben",
      "Vorhandene Aktionen eingebettet",
      "Beschluss zur Umsetzung vorbereitet",
    ],
    needsFirstHearing: false,
  },
  {
    key: "strategiebeschluss",
    title: "Strategiebeschluss",
    phase: "IMPLEMENTATION",
    description: "Die Strategie ist beschlossen, bekannt gemacht und in der Verwaltung verankert.",
    checklist: ["Strategie veröffentlicht", "Zuständigkeiten in der Verwaltung geklärt"],
    needsFirstHearing: false,
  },
  {
    key: "strukturen-und-massnahmen",
    title: "Strukturen und Maßnahmen",
    phase: "IMPLEMENTATION",
    description:
      "Ansprechpersonen, Arbeitsgremien, Abläufe und Dialogformate bleiben. Jede Maßnahme hat eine verantwortliche Person und ein Datum.",
    checklist: [
      "Ansprechpersonen benannt und qualifiziert",
      "Maßnahmen mit Verantwortlichen und Daten",
      "Weiterführung nach Förderende geklärt",
    ],
    needsFirstHearing: false,
  },
  {
    key: "evaluation",
    title: "Evaluation und Abschluss",
    phase: "IMPLEMENTATION",
    description: "Was hat sich verändert, was bleibt, was geben wir anderen weiter?",
    checklist: ["Rückblick mit allen Gruppen", "Erfahrungen im Lernnetz geteilt", "Dank an alle Beteiligten"],
    needsFirstHearing: false,
  },
];
