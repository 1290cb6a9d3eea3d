import { IconBuildingBank, IconHome, IconMessages, IconNetwork, type Icon } from "@tabler/icons-react";
import type { Visibility } from "./update-words.js";

/** How far an update reaches, from near to far. */
export const visibilities = ["TEAM", "MODERATION", "NETWORK"] as const satisfies readonly Visibility[];

export type Readers = Visibility | "FUNDER";

export const readerIcons: Record<Readers, Icon> = {
  TEAM: IconHome,
  MODERATION: IconMessages,
  NETWORK: IconNetwork,
  FUNDER: IconBuildingBank,
};

export const readersOf = ({
  visibility,
  forFunder,
}: {
  visibility: Visibility;
  forFunder: boolean;
}): Readers => (forFunder ? "FUNDER" : visibility);

/** Those an update can still be given to. */
export const widerThan = (visibility: Visibility): Visibility[] =>
  visibilities.slice(visibilities.indexOf(visibility) + 1);
