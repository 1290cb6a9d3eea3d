import type { DemoPlaceUpdates } from "./updates.types.js";
import { northernUpdates } from "./updates-north.js";
import { southernUpdates } from "./updates-south.js";

export const placeUpdates: DemoPlaceUpdates[] = [...northernUpdates, ...southernUpdates];
