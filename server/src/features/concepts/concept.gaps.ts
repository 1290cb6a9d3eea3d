import { daysAfter } from "../../kernel/days.js";
import {
  type ConceptGapCode,
  type ConceptKind,
  type ConceptSectionKey,
  sectionsOf,
} from "./concept.kinds.js";

/** What a concept still lacks before it can be signed. */
export interface ConceptGap {
  code: ConceptGapCode;
  section: ConceptSectionKey | null;
}

export interface ConceptWords {
  kind: ConceptKind;
  /** Last day of the round. */
  roundEndsOn: string;
  sections: readonly { key: ConceptSectionKey; body: string }[];
  continuers: readonly { startsOn: string }[];
}

/** Signs that nobody sees are no words. */
const isWritten = (body: string): boolean => /[^\p{C}\p{Z}\s]/u.test(body);

/**
 * Nothing is signed that is half written, and a plan names who continues when the round is over (programme page: two
 * years of accompaniment, "nachhaltig stärken"): nobody may be missing on the day after it.
 */
export function gapsOf({ kind, roundEndsOn, sections, continuers }: ConceptWords): ConceptGap[] {
  const written = new Set(sections.filter(({ body }) => isWritten(body)).map(({ key }) => key));
  const gaps: ConceptGap[] = sectionsOf[kind]
    .filter((key) => !written.has(key))
    .map((section) => ({ code: "EMPTY_SECTION", section }));
  if (kind === "OUTLINE") return gaps;
  const dayAfter = daysAfter(roundEndsOn, 1);
  if (continuers.length === 0) gaps.push({ code: "NO_CONTINUER", section: null });
  else if (!continuers.some(({ startsOn }) => startsOn <= dayAfter)) {
    gaps.push({ code: "STARTS_LATE", section: null });
  }
  return gaps;
}

const headings: Readonly<Record<ConceptSectionKey, string>> = {
  SITUATION: "Ausgangslage",
  GOALS: "Ziele",
  APPROACH: "Unser Weg",
  PEOPLE: "Wer mitmacht",
  DECISIONS: "Wer was entscheidet",
  RESOURCES: "Was wir selbst einbringen",
  KEEPING: "Was bleiben soll",
  ANCHORING: "Wo es verankert wird",
  MEANS: "Womit es weitergeht",
  REVIEW: "Wie wir wieder hinschauen",
};

/** German sentence that says what to do. */
export function wordsOf({ code, section }: ConceptGap, roundEndsOn: string): string {
  const day = daysAfter(roundEndsOn, 1).split("-").reverse().map(Number).join(".");
  switch (code) {
    case "EMPTY_SECTION":
      return `Der Abschnitt „${section ? headings[section] : ""}“ ist noch leer.`;
    case "NO_CONTINUER":
      return "Benennen Sie, wer nach der Förderrunde weitermacht.";
    case "STARTS_LATE":
      return `Mindestens eine Stelle muss spätestens am ${day} weitermachen, dem Tag nach der Förderrunde.`;
  }
}
