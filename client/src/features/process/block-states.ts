import {
  IconArrowForwardUp,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconProgress,
  type Icon,
} from "@tabler/icons-react";
import type { BlockState } from "../../gql/graphql.js";

export const stateIcons: Record<BlockState, Icon> = {
  PLANNED: IconCircleDashed,
  ACTIVE: IconProgress,
  DONE: IconCircleCheckFilled,
  SKIPPED: IconArrowForwardUp,
};
