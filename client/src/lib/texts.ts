export const languages = ["de", "en"] as const;
export type LanguageCode = (typeof languages)[number];

const KEPT = "lernnetz-language";
const texts = import.meta.glob<{ default: Record<string, unknown> }>("../locales/*/*.json");

/** The texts of one noun in one language. */
export async function fetchTexts(language: string, noun: string): Promise<Record<string, unknown>> {
  const load = texts[`../locales/${language}/${noun}.json`];
  if (!load) throw new Error(`No texts for ${language}/${noun}`);
  return (await load()).default;
}

export function keptLanguage(): LanguageCode {
  try {
    return localStorage.getItem(KEPT) === "en" ? "en" : "de";
  } catch {
    return "de";
  }
}

export function keepLanguage(code: LanguageCode): void {
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A browser that keeps nothing asks the profile the next time.
  }
}
