import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { fetchTexts, keepLanguage, keptLanguage, type LanguageCode, languages } from "./texts.js";

export type { LanguageCode };

/** Fetches the texts of one noun in one language when a screen first needs them. */
const lazyTexts: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace, done) => {
    fetchTexts(language, namespace).then(
      (found) => done(null, found),
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
  keepLanguage(code);
  if (i18next.language !== code) await i18next.changeLanguage(code);
}

export function currentLanguage(): LanguageCode {
  return i18next.language === "en" ? "en" : "de";
}
