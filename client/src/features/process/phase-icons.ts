import {
  IconClipboardList,
  IconFlag,
  IconHammer,
  IconPlayerPause,
  IconUsersGroup,
  IconZoomQuestion,
  type Icon,
} from "@tabler/icons-react";
import type { Phase } from "./phases.js";

export const phaseIcons: Record<Phase, Icon> = {
  PREPARING: IconClipboardList,
  ANALYSIS: IconZoomQuestion,
  PARTICIPATION: IconUsersGroup,
  IMPLEMENTATION: IconHammer,
  COMPLETED: IconFlag,
  PAUSED: IconPlayerPause,
};
