import type { Health } from "../../gql/graphql.js";

export type { Health };

/** The Ampel, from good to bad. */
export const healths = ["GREEN", "YELLOW", "RED"] as const satisfies Health[];
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, type Icon } from "@tabler/icons-react";

/** The Ampel, from good to bad. */
export const healths = ["GREEN", "YELLOW", "RED"] as const;
export type Health = (typeof healths)[number];

// Each has a shape of its own, for those who do not tell the colours apart and on paper.
export const healthIcons: Record<Health, Icon> = {
  GREEN: IconCircleCheck,
  YELLOW: IconAlertTriangle,
  RED: IconAlertOctagon,
};
/** The Ampel, from good to bad. */
export const healths = ["GREEN", "YELLOW", "RED"] as const;
export type Health = (typeof healths)[number];
