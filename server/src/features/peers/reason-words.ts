import type { RoleKind } from "../../kernel/actor.js";
import type { Phase } from "../process/phase.js";
import type { OrganisationType } from "../network/organisation.type.js";

export type Language = "DE" | "EN";

const inBerlin = { timeZone: "Europe/Berlin", month: "long", year: "numeric" } as const;
const german = new Intl.DateTimeFormat("de-DE", inBerlin);
const english = new Intl.DateTimeFormat("en-GB", inBerlin);

const types: Record<Language, Record<OrganisationType, string>> = {
  DE: {
    GEMEINDE: "eine Gemeinde",
    STADT: "eine Stadt",
    LANDKREIS: "ein Landkreis",
    KOOPERATION: "eine Kooperation",
  },
  EN: { GEMEINDE: "a municipality", STADT: "a town", LANDKREIS: "a district", KOOPERATION: "a cooperation" },
};

const phases: Record<Language, Record<Phase, string>> = {
  DE: {
    PREPARING: "Vorbereitung",
    ANALYSIS: "Analyse",
    PARTICIPATION: "Beteiligung",
    IMPLEMENTATION: "Umsetzung",
    COMPLETED: "abgeschlossen",
    PAUSED: "pausiert",
  },
  EN: {
    PREPARING: "preparation",
    ANALYSIS: "analysis",
    PARTICIPATION: "participation",
    IMPLEMENTATION: "implementation",
    COMPLETED: "completed",
    PAUSED: "paused",
  },
};

const roles: Record<Language, Partial<Record<RoleKind, string>>> = {
  DE: {
    PROJECT_LEAD: "Projektleitung",
    DEPUTY_LEAD: "stellvertretende Projektleitung",
    FACILITATOR: "Moderation",
    TEAM_MEMBER: "Team vor Ort",
  },
  EN: {
    PROJECT_LEAD: "project lead",
    DEPUTY_LEAD: "deputy lead",
    FACILITATOR: "moderation",
    TEAM_MEMBER: "local team",
  },
};

/** What each kind of reason says, to people. */
export const reasonWords = {
  DE: {
    SOLVED: (hasAnswer: boolean) => (hasAnswer ? "gelöst, Antwort markiert" : "gelöst"),
    SAME_WORDS: (words: readonly string[]) => `gleiche Wörter: ${words.join(", ")}`,
    SIMILAR_PLACE: (name: string) => `aus einer ähnlichen Kommune: ${name}`,
    SIZE: (population: number) =>
      `ähnlich groß (${population.toLocaleString("de-DE")} Einwohnerinnen und Einwohner)`,
    TYPE: (type: OrganisationType) => `auch ${types.DE[type]}`,
    PHASE: (phase: Phase) => `gleiche Phase: ${phases.DE[phase]}`,
    AHEAD: (title: string, at: Date | null, isDone: boolean) =>
      isDone
        ? `„${title}“ ${at ? `im ${german.format(at)} ` : ""}abgeschlossen`
        : `gerade bei „${title}“${at ? `, seit ${german.format(at)}` : ""}`,
    TOOK_PART: (titles: readonly string[]) =>
      titles.length === 1
        ? `hat in „${titles[0]}“ geschrieben`
        : `hat in ${titles.length} dieser Themen geschrieben`,
    ROLE: (kind: RoleKind, place: string) => `${roles.DE[kind] ?? kind} in ${place}`,
  },
  EN: {
    SOLVED: (hasAnswer: boolean) => (hasAnswer ? "resolved, answer marked" : "resolved"),
    SAME_WORDS: (words: readonly string[]) => `same words: ${words.join(", ")}`,
    SIMILAR_PLACE: (name: string) => `from a similar place: ${name}`,
    SIZE: (population: number) => `of similar size (${population.toLocaleString("en-GB")} inhabitants)`,
    TYPE: (type: OrganisationType) => `also ${types.EN[type]}`,
    PHASE: (phase: Phase) => `same phase: ${phases.EN[phase]}`,
    AHEAD: (title: string, at: Date | null, isDone: boolean) =>
      isDone
        ? `finished “${title}”${at ? ` in ${english.format(at)}` : ""}`
        : `now at “${title}”${at ? `, since ${english.format(at)}` : ""}`,
    TOOK_PART: (titles: readonly string[]) =>
      titles.length === 1 ? `wrote in “${titles[0]}”` : `wrote in ${titles.length} of these topics`,
    ROLE: (kind: RoleKind, place: string) => `${roles.EN[kind] ?? kind}, ${place}`,
  },
} as const;
