const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

/** "2019-03-18", as the day was in the town halls. */
export const formatDayKey = (at: string): string => day.format(new Date(at));
