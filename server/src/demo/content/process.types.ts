import type { placeKeys } from "./place-keys.js";

/** Key of a Baustein in the programme's own template. */
export type BlockKey =
  | "auftragsklaerung"
  | "konzeption"
  | "politische-unterstuetzung"
  | "zukunftsbild"
  | "beteiligungsformate"
  | "leitlinien"
  | "strategiebeschluss"
  | "strukturen-und-massnahmen"
  | "evaluation";

/** How one Baustein was planned and what came of it. Days as YYYY-MM-DD. */
export interface DemoBlock {
  /** First and last day as planned. */
  planned: [string, string];
  /** When it was begun and done; left out when it was not. */
  started?: string;
  done?: string;
  /** Points of the checklist that are ticked, from the first on; all of them when it is done. */
  ticked?: number;
  /** Who sees to it. */
  responsible?: string;
}

/** A Baustein a place has added for itself. */
export interface DemoOwnBlock extends DemoBlock {
  at: string;
  title: string;
  phase: "ANALYSIS" | "PARTICIPATION" | "IMPLEMENTATION";
  description: string;
  checklist: string[];
}

/** The way of one place. */
export interface DemoProcess {
  place: keyof typeof placeKeys;
  /** Who keeps the plan. */
  by: string;
  /** When the process began, and its later phases did. */
  phases: { ANALYSIS: string; PARTICIPATION?: string; IMPLEMENTATION?: string };
  blocks: Partial<Record<BlockKey, DemoBlock>>;
  own?: DemoOwnBlock[];
  skipped?: { block: BlockKey; at: string; reason: string };
  paused?: { at: string; reason: string };
}
