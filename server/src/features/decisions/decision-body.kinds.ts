export const bodyKinds = [
  "GEMEINDERAT",
  "KREISTAG",
  "AUSSCHUSS",
  "ORTSCHAFTSRAT",
  "VERBANDSVERSAMMLUNG",
  "OTHER",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Days before a meeting on which papers must be in, until somebody says what holds at their place. */
export const usualLeadDays: Readonly<Record<BodyKind, number>> = {
  GEMEINDERAT: 21,
  KREISTAG: 28,
  AUSSCHUSS: 14,
  ORTSCHAFTSRAT: 14,
  VERBANDSVERSAMMLUNG: 28,
  OTHER: 14,
};
