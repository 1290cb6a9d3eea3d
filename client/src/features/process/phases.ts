/** The phases in their order; a process may rest in any of them. */
export const phases = ["PREPARING", "ANALYSIS", "PARTICIPATION", "IMPLEMENTATION", "COMPLETED"] as const;
export type Phase = (typeof phases)[number] | "PAUSED";
