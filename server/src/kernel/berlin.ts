/** A moment as the clocks of Berlin show it. Days and minutes, not milliseconds: those differ when clocks are changed. */
export interface Wall {
  /** Days since 1 January 1970. */
  day: number;
  /** Since midnight. */
  minute: number;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});
const dayMs = 86_400_000;
const minuteMs = 60_000;

export function wallOf(moment: Date): Wall {
  const part = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute", number>;
  const day = Date.UTC(part.year, part.month - 1, part.day) / dayMs;
  return { day, minute: part.hour * 60 + part.minute };
}

/** When the clocks show this; what they leave out in spring is the moment they leap, what they show twice the second. */
export function momentOfWall({ day, minute }: Wall): Date {
  const wall = day * dayMs + minute * minuteMs;
  for (const hours of [1, 2]) {
    const moment = new Date(wall - hours * 60 * minuteMs);
    const shown = wallOf(moment);
    if (shown.day * dayMs + shown.minute * minuteMs === wall) return moment;
  }
  // The leap is the full hour that both readings lie around.
  return new Date(Math.floor((wall - 60 * minuteMs) / (60 * minuteMs)) * 60 * minuteMs);
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** YYYY-MM-DD */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The Monday of the same week. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;
