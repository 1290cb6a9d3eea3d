import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";

export const languages = ["de", "en"] as const;
export type LanguageCode = (typeof languages)[number];

const KEPT = "lernnetz-language";
const texts = import.meta.glob<{ default: Record<string, unknown> }>("../locales/*/*.json");

/** Fetches the texts of one noun in one language when a screen first needs them. */
const lazyTexts: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = texts[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`No texts for ${language}/${namespace}`), null);
    load().then(
      ({ default: found }) => done(null, found),
      (error: unknown) => done(error as Error, null),
    );
  },
};

export async function startLanguages(): Promise<void> {
  i18next.on("languageChanged", (code) => {
    document.documentElement.lang = code;
  });
  await i18next
    .use(lazyTexts)
    .use(initReactI18next)
    .init({
      lng: keptLanguage(),
      supportedLngs: languages,
      fallbackLng: "de",
      // Both languages are complete; loading German beside English would be waste.
      partialBundledLanguages: true,
      ns: ["common"],
      defaultNS: "common",
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

export async function speak(code: LanguageCode): Promise<void> {
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A browser that keeps nothing asks the profile the next time.
  }
  if (i18next.language !== code) await i18next.changeLanguage(code);
}

export function currentLanguage(): LanguageCode {
  return i18next.language === "en" ? "en" : "de";
}

function keptLanguage(): LanguageCode {
  try {
    return localStorage.getItem(KEPT) === "en" ? "en" : "de";
  } catch {
    return "de";
  }
}
