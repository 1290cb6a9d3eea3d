import type { Phase } from "../../gql/graphql.js";

export type { Phase };

/** The phases in their order; a process may rest in any of them. */
export const phases = [
  "PREPARING",
  "ANALYSIS",
  "PARTICIPATION",
  "IMPLEMENTATION",
  "COMPLETED",
] as const satisfies Phase[];
import {
  IconClipboardList,
  IconFlag,
  IconHammer,
  IconPlayerPause,
  IconUsersGroup,
  IconZoomQuestion,
  type Icon,
} from "@tabler/icons-react";

/** The phases in their order; a process may rest in any of them. */
export const phases = ["PREPARING", "ANALYSIS", "PARTICIPATION", "IMPLEMENTATION", "COMPLETED"] as const;
export type Phase = (typeof phases)[number] | "PAUSED";

export const phaseIcons: Record<Phase, Icon> = {
  PREPARING: IconClipboardList,
  ANALYSIS: IconZoomQuestion,
  PARTICIPATION: IconUsersGroup,
  IMPLEMENTATION: IconHammer,
  COMPLETED: IconFlag,
  PAUSED: IconPlayerPause,
};
/** The phases in their order; a process may rest in any of them. */
export const phases = ["PREPARING", "ANALYSIS", "PARTICIPATION", "IMPLEMENTATION", "COMPLETED"] as const;
export type Phase = (typeof phases)[number] | "PAUSED";
