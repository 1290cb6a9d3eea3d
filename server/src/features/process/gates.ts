import { type BlockState, isOpen, type Phase, stageOf, type WorkPhase } from "./phase.js";

export const missingCodes = [
  "NO_LEAD",
  "NO_FACILITATOR",
  "NO_BODY",
  "NO_FIRST_HEARING",
  "NO_PLAN",
  "NO_DECISION_PARTICIPATION",
  "NO_DECISION_IMPLEMENTATION",
  "NO_CONTINUATION_PLAN",
  "OPEN_BLOCKS",
  "PHASE_NOT_REACHED",
  "PAUSED",
] as const;
export type MissingCode = (typeof missingCodes)[number];

/** Something a step still lacks. */
export interface Missing {
  code: MissingCode;
  /** Where it is mended, if that is a Baustein. */
  blockId: string | null;
}

export interface BlockFacts {
  id: string;
  phase: WorkPhase;
  state: BlockState;
  startsOn: string | null;
  endsOn: string | null;
  needsFirstHearing: boolean;
}

/** Everything that the steps of a process depend on. */
export interface GateFacts {
  phase: Phase;
  pausedFrom: Phase | null;
  blocks: readonly BlockFacts[];
  hasLead: boolean;
  hasFacilitator: boolean;
  hasBody: boolean;
  /** The body of the place has dealt with the process at least once. */
  hadFirstHearing: boolean;
  /** Weichenstellungen that were decided. */
  decided: ReadonlySet<"PARTICIPATION" | "IMPLEMENTATION">;
  /** Both sides have signed who continues after the round. */
  hasContinuationPlan: boolean;
}

const lacking = (code: MissingCode, blockId: string | null = null): Missing => ({ code, blockId });

/** Where a process goes next; null for one that is at its end. */
export const followingPhase: Readonly<Record<Phase, Phase | null>> = {
  PREPARING: "ANALYSIS",
  ANALYSIS: "PARTICIPATION",
  PARTICIPATION: "IMPLEMENTATION",
  IMPLEMENTATION: "COMPLETED",
  COMPLETED: null,
  PAUSED: null,
};

/**
 * What lacks before a process may go on to its next phase. No start without a lead, who is internal, and without the
 * body that will decide; Beteiligung needs a plan; Beteiligung and Umsetzung are Weichenstellungen which that body
 * decides; and nothing ends without saying who continues (programme page: "benennen die interne Projektleitung",
 * "Entscheidungsgremien … von Anfang an", "entscheiden über wichtige Weichenstellungen", "nachhaltig stärken").
 */
export function missingForPhase(to: Phase, facts: GateFacts): Missing[] {
  const missing: Missing[] = [];
  if (facts.phase === "PAUSED") missing.push(lacking("PAUSED"));
  if (to === "ANALYSIS") {
    if (!facts.hasLead) missing.push(lacking("NO_LEAD"));
    if (!facts.hasFacilitator) missing.push(lacking("NO_FACILITATOR"));
    if (!facts.hasBody) missing.push(lacking("NO_BODY"));
  }
  const before = (
    { PARTICIPATION: "ANALYSIS", IMPLEMENTATION: "PARTICIPATION", COMPLETED: "IMPLEMENTATION" } as const
  )[to as "PARTICIPATION"] as WorkPhase | undefined;
  if (before) missing.push(...openBlocks(before, facts));
  if (to === "PARTICIPATION") {
    if (!facts.blocks.some(isDated)) missing.push(lacking("NO_PLAN", firstOf("PARTICIPATION", facts)));
    if (!facts.decided.has("PARTICIPATION")) missing.push(lacking("NO_DECISION_PARTICIPATION"));
  }
  if (to === "IMPLEMENTATION" && !facts.decided.has("IMPLEMENTATION")) {
    missing.push(lacking("NO_DECISION_IMPLEMENTATION"));
  }
  if (to === "COMPLETED" && !facts.hasContinuationPlan) missing.push(lacking("NO_CONTINUATION_PLAN"));
  return missing;
}

/** What lacks before a Baustein may be begun. */
export function missingToStart(block: BlockFacts, facts: GateFacts): Missing[] {
  if (facts.phase === "PAUSED") return [lacking("PAUSED")];
  const isReached = stageOf(block.phase, null) <= stageOf(facts.phase, null);
  return isReached ? [] : [lacking("PHASE_NOT_REACHED")];
}

/** What lacks before a Baustein may be done. */
export function missingToComplete(block: BlockFacts, facts: GateFacts): Missing[] {
  const missing = missingToStart(block, facts);
  if (block.needsFirstHearing && !facts.hadFirstHearing) missing.push(lacking("NO_FIRST_HEARING", block.id));
  return missing;
}

function openBlocks(phase: WorkPhase, { blocks }: GateFacts): Missing[] {
  return blocks
    .filter((block) => block.phase === phase && isOpen(block.state))
    .map(({ id }) => lacking("OPEN_BLOCKS", id));
}

// A plan is at least one Baustein of Beteiligung with its days.
const isDated = ({ phase, startsOn, endsOn, state }: BlockFacts): boolean =>
  phase === "PARTICIPATION" && state !== "SKIPPED" && startsOn !== null && endsOn !== null;

const firstOf = (phase: WorkPhase, { blocks }: GateFacts): string | null =>
  blocks.find((block) => block.phase === phase && isOpen(block.state))?.id ?? null;

/** German sentence that says what to do. */
export function wordsOf({ code }: Missing, title: string | null): string {
  const block = title ? `„${title}“` : "der Baustein";
  switch (code) {
    case "NO_LEAD":
      return "Benennen Sie eine Projektleitung.";
    case "NO_FACILITATOR":
      return "Es fehlt ein Moderationsteam. Das Programmbüro teilt es zu.";
    case "NO_BODY":
      return "Nennen Sie das Gremium, das entscheiden wird.";
    case "NO_FIRST_HEARING":
      return `Bevor ${block} fertig sein kann, muss sich das Gremium ein erstes Mal damit befasst haben. Halten Sie die Befassung unter „Beschlüsse“ fest.`;
    case "NO_PLAN":
      return "Geben Sie mindestens einem Baustein der Beteiligung Beginn und Ende.";
    case "NO_DECISION_PARTICIPATION":
      return "Die Beteiligung beginnt mit einem Beschluss. Halten Sie ihn als Weichenstellung fest.";
    case "NO_DECISION_IMPLEMENTATION":
      return "Die Umsetzung beginnt mit einem Beschluss. Halten Sie ihn als Weichenstellung fest.";
    case "NO_CONTINUATION_PLAN":
      return "Wer macht nach dem Programm weiter? Es fehlt ein Verstetigungsplan, den die Kommune und ihr Moderationsteam unterschrieben haben.";
    case "OPEN_BLOCKS":
      return `Schließen Sie ${block} ab, oder überspringen Sie ihn mit einem Grund.`;
    case "PHASE_NOT_REACHED":
      return "Dieser Baustein gehört zu einer späteren Phase. Beginnen Sie zuerst diese Phase.";
    case "PAUSED":
      return "Der Prozess ruht. Nehmen Sie ihn zuerst wieder auf.";
  }
}
