import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, type Icon } from "@tabler/icons-react";
import type { Health } from "./healths.js";

// Each has a shape of its own, for those who do not tell the colours apart and on paper.
export const healthIcons: Record<Health, Icon> = {
  GREEN: IconCircleCheck,
  YELLOW: IconAlertTriangle,
  RED: IconAlertOctagon,
};
