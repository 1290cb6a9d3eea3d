/** A choice as it is stored; no row, or null, is no choice. */
export type Choice = "FOLLOW" | "MUTE";

/** What somebody hears of a topic. A mention reaches them whatever their stance. */
export type Stance = "FOLLOWING" | "NORMAL" | "MUTED";

export const stanceOf = (choice: Choice | null | undefined): Stance =>
  choice === "FOLLOW" ? "FOLLOWING" : choice === "MUTE" ? "MUTED" : "NORMAL";

export const choiceOf = (stance: Stance): Choice | null =>
  stance === "FOLLOWING" ? "FOLLOW" : stance === "MUTED" ? "MUTE" : null;
