import { currentLanguage, type LanguageCode } from "./i18n.js";

// Town halls of one country: every date is read in its time, wherever the reader's device believes to be.
const timeZone = "Europe/Berlin";
const locales = { de: "de-DE", en: "en-GB" } as const;

export { useNow } from "./clock.js";

export type DateInput = string | number | Date;

/** "heute, 14:05", "gestern, 14:05", "Mo., 25. März", and with the year when it is another one. */
export function formatRelative(date: DateInput, now: number, language = currentLanguage()): string {
  const then = new Date(date);
  const days = dayNumber(now) - dayNumber(then.getTime());
  if (Math.abs(days) <= 1) return `${dayWord(-days, language)}, ${formatTime(then, language)}`;
  return isSameYear(then, now) ? formatWeekday(then, language) : formatDay(then, language);
}

/** The day as a heading between messages: "Heute", "Gestern", "Montag, 25. März 2019". */
export function formatDayHeading(date: DateInput, now: number, language = currentLanguage()): string {
  const days = dayNumber(now) - dayNumber(new Date(date).getTime());
  if (days === 0 || days === 1) return capitalised(dayWord(-days, language));
  return formatter(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(
    new Date(date),
  );
}

/** "14:05" */
export function formatTime(date: DateInput, language = currentLanguage()): string {
  return formatter(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(date));
}

/** "25. März 2019" */
export function formatDay(date: DateInput, language = currentLanguage()): string {
  return formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(new Date(date));
}

/** "Montag, 25. März 2019, 14:05 Uhr": for hover and focus. */
export function formatExact(date: DateInput, language = currentLanguage()): string {
  const day = formatter(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(
    new Date(date),
  );
  const time = formatTime(date, language);
  return language === "de" ? `${day}, ${time} Uhr` : `${day}, ${time}`;
}

/** Whether two moments lie on the same day for the reader. */
export function isSameDay(one: DateInput, other: DateInput): boolean {
  return dayNumber(new Date(one).getTime()) === dayNumber(new Date(other).getTime());
}

function formatWeekday(date: Date, language: LanguageCode): string {
  return formatter(language, { weekday: "short", day: "numeric", month: "long" }).format(date);
}

function dayWord(days: number, language: LanguageCode): string {
  return new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" }).format(days, "day");
}

function dayNumber(time: number): number {
  const { year, month, day } = civil(time);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function isSameYear(then: Date, now: number): boolean {
  return civil(then.getTime()).year === civil(now).year;
}

function civil(time: number): { year: number; month: number; day: number } {
  const parts = formatter("en", { year: "numeric", month: "numeric", day: "numeric" }).formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day") };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: LanguageCode, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
    formatters.set(key, found);
  }
  return found;
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
