import { berlinWall } from "../../lib/berlin-time.js";
import { formatDay } from "../../lib/dates.js";
import { currentLanguage, type Translate } from "../../lib/i18n.js";

interface Dates {
  startsOn: string | null;
  endsOn: string | null;
}

/** "1. Juli 2018 bis 30. September 2018", with what is known of it; null for neither. */
export function datesOf({ startsOn, endsOn }: Dates, t: Translate<"process">): string | null {
  if (startsOn && endsOn) return t("dates.both", { from: formatDay(startsOn), until: formatDay(endsOn) });
  if (startsOn) return t("dates.from", { from: formatDay(startsOn) });
  if (endsOn) return t("dates.until", { until: formatDay(endsOn) });
  return null;
}

/** "12. Dez.": where the year stands above it. */
export function formatShortDay(day: string): string {
  const locale = currentLanguage() === "de" ? "de-DE" : "en-GB";
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(day),
  );
}

/** The day the clocks of Berlin show, as YYYY-MM-DD. */
export function dayOf(now: number): string {
  return berlinWall(now).slice(0, 10);
}
