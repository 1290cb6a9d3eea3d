const BERLIN = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** `2019-03-18T08:30` on the clocks of Berlin, as a moment; undefined if there is no such time. */
export function berlinTime(text: string): Date | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::00)?$/.exec(text) ?? [];
  if (!date || !time) return undefined;
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) return undefined;

  // The offset depends on the moment we look for: one hour or two, whichever shows the wanted wall time.
  for (const hours of [1, 2]) {
    const moment = new Date(wall - hours * 3_600_000);
    if (wallClock(moment) === wall) return moment;
  }
  return undefined;
}

function wallClock(moment: Date): number {
  const part = Object.fromEntries(
    BERLIN.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(
    part["year"]!,
    part["month"]! - 1,
    part["day"],
    part["hour"],
    part["minute"],
    part["second"],
  );
}
