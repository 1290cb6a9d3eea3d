import type { Health, UpdateVisibility } from "../../features/updates/update.enums.js";
import type { PlaceKey } from "./content.types.js";

interface Words {
  going?: string;
  stuck?: string;
  needs?: string;
}

export interface DemoUpdate extends Words {
  at: string;
  health: Health;
  /** 0 to 8: the Baustein of the template. */
  baustein: number;
  visibility: UpdateVisibility;
  forFunder?: boolean;
  /** Who publishes it, if not the lead of today. */
  by?: string;
  /** Released wider later. */
  released?: { at: string; visibility: UpdateVisibility; forFunder?: boolean };
  comments?: { by: string; at: string; body: string }[];
}

export interface DemoUpdateDraft extends Words {
  by: string;
  at: string;
  health: Health | null;
  baustein: number;
  visibility: UpdateVisibility;
  submitted?: string;
}

export interface DemoPlaceUpdates {
  place: PlaceKey;
  lead: string;
  /** Weeks between two updates; null: no reminders. */
  rhythm: number | null;
  updates: DemoUpdate[];
  drafts?: DemoUpdateDraft[];
}

export const update = (
  at: string,
  health: Health,
  baustein: number,
  visibility: UpdateVisibility,
  more: Omit<DemoUpdate, "at" | "health" | "baustein" | "visibility">,
): DemoUpdate => ({ at, health, baustein, visibility, ...more });
