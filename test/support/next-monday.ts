const dayMs = 24 * 60 * 60_000;

const dayIn = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" });
const hourIn = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", hour: "numeric" });

/** The next Monday at this time of Berlin; what was just said is of the week before it. */
export function nextMonday(time: string): Date {
  for (let ahead = 0; ; ahead += 1) {
    const day = dayIn.format(Date.now() + ahead * dayMs);
    if (new Date(day).getUTCDay() !== 1) continue;
    const inUtc = new Date(`${day}T${time}:00Z`);
    const shift = (parseInt(hourIn.format(inUtc)) - Number(time.slice(0, 2)) + 24) % 24;
    const moment = new Date(inUtc.getTime() - shift * 3_600_000);
    if (moment.getTime() > Date.now()) return moment;
  }
}
