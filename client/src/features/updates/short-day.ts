import { currentLanguage } from "../../lib/i18n.js";

const formats = {
  de: new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", day: "numeric", month: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", day: "numeric", month: "short" }),
};

/** "4. Feb.": where there is little room. */
export const shortDay = (at: string): string => formats[currentLanguage()].format(new Date(at));
