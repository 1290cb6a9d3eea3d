import type { LanguageCode } from "./language.js";
import type { TextTree } from "./said.js";

const texts = import.meta.glob<{ default: TextTree }>("../locales/*/*.json");

/** The texts of one noun in one language. */
export async function fetchTexts(language: LanguageCode, noun: string): Promise<TextTree> {
  const load = texts[`../locales/${language}/${noun}.json`];
  if (!load) throw new Error(`No texts for ${language}/${noun}`);
  return (await load()).default;
}
