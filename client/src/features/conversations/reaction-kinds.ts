import {
  IconBulb,
  IconConfetti,
  IconEye,
  IconHeart,
  type IconProps,
  IconThumbUp,
  IconUsers,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { ReactionKind } from "../../gql/graphql.js";

/** In the order they are offered; what they say stands in the texts. */
export const reactionKinds: readonly ReactionKind[] = [
  "THANKS",
  "AGREE",
  "HELPFUL",
  "SAME_HERE",
  "SEEN",
  "CONGRATULATIONS",
];

export const reactionIcons: Record<ReactionKind, ComponentType<IconProps>> = {
  THANKS: IconHeart,
  AGREE: IconThumbUp,
  HELPFUL: IconBulb,
  SAME_HERE: IconUsers,
  SEEN: IconEye,
  CONGRATULATIONS: IconConfetti,
};
