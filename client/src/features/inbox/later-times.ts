import { berlinMoment, berlinWall } from "../../lib/berlin-time.js";

export type LaterName = "today" | "tomorrow" | "nextWeek";

export interface LaterTime {
  name: LaterName;
  at: number;
}

/** When one might want to see something again, as the clocks of Berlin have it. */
export function laterTimes(now: number): LaterTime[] {
  const wall = berlinWall(now);
  const weekday = new Date(`${wall}Z`).getUTCDay();
  const daysToMonday = (8 - weekday) % 7 || 7;
  const times: [LaterName, string][] = [
    ["tomorrow", inDays(wall, 1, "08:00")],
    ["nextWeek", inDays(wall, daysToMonday, "08:00")],
  ];
  // An afternoon that is all but over is no later.
  if (wall.slice(11) < "13:00") times.unshift(["today", inDays(wall, 0, "14:00")]);
  return times.flatMap(([name, when]) => {
    const at = berlinMoment(when);
    return at === null ? [] : [{ name, at }];
  });
}

function inDays(wall: string, days: number, time: string): string {
  const day = new Date(Date.parse(`${wall.slice(0, 10)}T00:00Z`) + days * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T${time}`;
}
