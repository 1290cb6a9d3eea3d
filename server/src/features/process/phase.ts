import { registerEnumType } from "@nestjs/graphql";

/** The phases a Baustein belongs to, in their order. */
export const workPhases = ["ANALYSIS", "PARTICIPATION", "IMPLEMENTATION"] as const;
export type WorkPhase = (typeof workPhases)[number];

export const phases = ["PREPARING", ...workPhases, "COMPLETED", "PAUSED"] as const;
export type Phase = (typeof phases)[number];

export const blockStates = ["PLANNED", "ACTIVE", "DONE", "SKIPPED"] as const;
export type BlockState = (typeof blockStates)[number];

/** How far a process is: PREPARING is 0, COMPLETED is 4. A paused one is as far as when it was paused. */
export const stageOf = (phase: Phase, pausedFrom: Phase | null): number =>
  phases.indexOf(phase === "PAUSED" ? (pausedFrom ?? "PREPARING") : phase);

/** Neither done nor skipped. */
export const isOpen = (state: BlockState): boolean => state === "PLANNED" || state === "ACTIVE";

export const PhaseEnum = Object.fromEntries(phases.map((phase) => [phase, phase])) as { [P in Phase]: P };
registerEnumType(PhaseEnum, {
  name: "Phase",
  description: "Where the process of a place stands, and to which part of it a Baustein belongs.",
  valuesMap: {
    PREPARING: { description: "It has not begun." },
    ANALYSIS: { description: "Analyse und Planung." },
    PARTICIPATION: { description: "Beteiligung." },
    IMPLEMENTATION: { description: "Umsetzung." },
    COMPLETED: { description: "It has come to its end." },
    PAUSED: { description: "It rests; see `pausedFrom`." },
  },
});

export const BlockStateEnum = Object.fromEntries(blockStates.map((state) => [state, state])) as {
  [S in BlockState]: S;
};
registerEnumType(BlockStateEnum, {
  name: "BlockState",
  description: "How a Baustein stands.",
  valuesMap: {
    PLANNED: { description: "It has not begun." },
    ACTIVE: { description: "It is being worked on." },
    DONE: { description: "It is done." },
    SKIPPED: { description: "It is left out, for a reason that was given." },
  },
});
