/** The Ampel, from good to bad. */
export const healths = ["GREEN", "YELLOW", "RED"] as const;
export type Health = (typeof healths)[number];
