import { momentOfWall, wallOf, weekdayOf, type Wall } from "../../kernel/berlin.js";
import type { Delay } from "./notification.enums.js";

/** When somebody does not want to hear from us, by the clocks of Berlin. */
export interface Quiet {
  /** Minutes since midnight; `until` before `from` is the next morning. Null: no quiet hours. */
  hours: { from: number; until: number } | null;
  /** Whole days, 1 is Monday. Never all seven. */
  days: readonly number[];
}

const morning = 7 * 60;
const delayMinutes = { AT_ONCE: 0, QUARTER_HOUR: 15, HOUR: 60, FOUR_HOURS: 240 } as const;

/** When a mail about something that came about now may be sent at the earliest. */
export function dueAt(now: Date, delay: Delay, quiet: Quiet): Date {
  const wished =
    delay === "MORNING" ? nextMorning(now) : new Date(now.getTime() + delayMinutes[delay] * 60_000);
  return firstLoud(wished, quiet);
}

/** This moment, or the first after it that is not quiet. */
export function firstLoud(moment: Date, quiet: Quiet): Date {
  let found = moment;
  // Each step leaves one quiet stretch behind; of those there are at most two a day.
  for (let steps = 0; steps < 16; steps += 1) {
    const end = endOfQuiet(wallOf(found), quiet);
    if (!end) return found;
    found = momentOfWall(end);
  }
  return found;
}

function endOfQuiet({ day, minute }: Wall, { hours, days }: Quiet): Wall | null {
  if (days.includes(weekdayOf(day))) return { day: day + 1, minute: 0 };
  if (!hours || hours.from === hours.until) return null;
  const { from, until } = hours;
  if (from < until) return minute >= from && minute < until ? { day, minute: until } : null;
  if (minute >= from) return { day: day + 1, minute: until };
  return minute < until ? { day, minute: until } : null;
}

function nextMorning(now: Date): Date {
  const { day, minute } = wallOf(now);
  return momentOfWall({ day: minute < morning ? day : day + 1, minute: morning });
}
