import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";

export type StepState = "PLANNED" | "ACTIVE" | "DONE" | "SKIPPED";

/** One step of a place's way, as far as others may know of it. */
export interface Step {
  id: string;
  /** What steps of several places have in common. */
  key: string;
  title: string;
  state: StepState;
  isNext: boolean;
  startedAt: Date | null;
  doneAt: Date | null;
}

/** How far a place is. */
export interface Standing {
  phase: string;
  /** In their order. */
  steps: Step[];
}

/** How far places are: all that comparing them needs to know of their ways. */
@Injectable()
export class PlaceStandings {
  constructor(private readonly reads: Reads) {}

  async of(_placeIds: readonly string[]): Promise<Map<string, Standing>> {
    return new Map();
  }
}

/** The step a place is at, or comes to next. */
export const aimOf = (standing: Standing | null): Step | null =>
  standing?.steps.find(({ isNext }) => isNext) ??
  standing?.steps.find(({ state }) => state === "ACTIVE") ??
  standing?.steps.find(({ state }) => state === "PLANNED") ??
  null;
