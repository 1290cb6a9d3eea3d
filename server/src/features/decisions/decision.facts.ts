import type { Work } from "../../database/unit-of-work.js";
import type { AudienceKey } from "../../kernel/actor.js";
import { announcePlace } from "../network/network.facts.js";
import type { DecisionState } from "./decision.states.js";

interface AtPlace {
  id: string;
  roundId: string;
}

/** A decision changed: told to those who read what it was or what it is. The network hears nothing of mere plans. */
export function announceDecision(work: Work, place: AtPlace, ...states: DecisionState[]): void {
  const near: AudienceKey[] = states.every((state) => state === "PLANNED")
    ? [`place:${place.id}`, "staff"]
    : ["network"];
  announcePlace(work, place, "DECISIONS", [...near, "steering", "funder"]);
}

/** Who decides at a place changed, which everybody may know. */
export const announceBodies = (work: Work, place: AtPlace): void =>
  announcePlace(work, place, "DECISIONS", ["round"]);
