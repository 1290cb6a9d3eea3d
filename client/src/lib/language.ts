export type LanguageCode = "de" | "en";

const KEPT = "lernnetz-language";

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
