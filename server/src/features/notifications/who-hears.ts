import type { Stance } from "../inbox/stance.js";
import type { NotificationScope } from "./notification.enums.js";

/** Whether somebody is told of everything new in a topic. A mention reaches all but those who want nothing. */
export function hears(scope: NotificationScope, stance: Stance = "NORMAL"): boolean {
  if (scope === "ALL") return stance !== "MUTED";
  return scope === "FOLLOWED" && stance === "FOLLOWING";
}
