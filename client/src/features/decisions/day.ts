import { formatDay } from "../../lib/dates.js";
import { berlinWall } from "../../lib/berlin-time.js";

/** "10. April 2019" of 2019-04-10; noon is on the same day wherever the clocks stand. */
export const dayWords = (date: string): string => formatDay(`${date}T12:00:00Z`);

/** The date of a moment as the calendars of Berlin show it. */
export const dateAt = (time: number): string => berlinWall(time).slice(0, 10);
