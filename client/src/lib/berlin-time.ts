// The counterpart of dates.ts: from what the clocks of Berlin show to a moment.

const clocks = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** "2019-03-18T08:30": what the clocks of Berlin show at a moment, as a date field takes it. */
export function berlinWall(time: number): string {
  const parts = new Map(clocks.formatToParts(time).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The moment at which they show it; null if there is none. */
export function berlinMoment(wall: string): number | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset depends on the moment that is looked for: one hour or two.
  const found = [1, 2].map((hours) => asUtc - hours * 3_600_000).find((time) => berlinWall(time) === wall);
  return found ?? null;
}
