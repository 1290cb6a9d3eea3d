import { useSyncExternalStore } from "react";
import { keepLanguage, keptLanguage, type LanguageCode } from "./language.js";
import { said, type TextTree, type TextValues } from "./said.js";
import type { Noun, TextKey } from "./text-keys.js";

export type { LanguageCode };

export type Translate<First extends Noun, All extends Noun = First> = (
  key: TextKey<First, All>,
  values?: TextValues,
) => string;

/** For so long texts that did not come are not asked for again. */
const pause = 5_000;

let language: LanguageCode = keptLanguage();
let fetchTexts: (language: LanguageCode, noun: Noun) => Promise<TextTree> = () =>
  Promise.reject(new Error("No texts can be fetched yet."));
const here = new Map<string, TextTree>();
const coming = new Map<string, Promise<void>>();
const speakers = new Map<string, Translate<Noun>>();
const watchers = new Set<() => void>();

export async function startLanguages(fetching: typeof fetchTexts): Promise<void> {
  fetchTexts = fetching;
  document.documentElement.lang = language;
  await fetchInto(language, "common");
}

/** Everything that is on the screen changes at once, and only when all its texts have come. */
export async function speak(code: LanguageCode): Promise<void> {
  keepLanguage(code);
  if (language === code) return;
  await Promise.all(nounsHere().map((noun) => fetchInto(code, noun as Noun)));
  // Somebody who chose again meanwhile is heard last.
  if (keptLanguage() !== code) return;
  language = code;
  document.documentElement.lang = code;
  for (const watcher of [...watchers]) watcher();
}

export function currentLanguage(): LanguageCode {
  return language;
}

/**
 * A text where there is no screen to wait for it: common to all, or of any noun whose texts have come. Null if there is
 * none of that key.
 */
export function textOf(key: string, values: TextValues = {}): string | null {
  return find(language, ["common", ...nounsHere()], key, values);
}

const nounsHere = (): string[] => [...here.keys()].map((place) => place.split("/")[1] ?? "");

/** Fetches the texts of a noun before a screen needs them. */
export const loadTexts = (noun: Noun): Promise<void> => fetchInto(language, noun);

/** The texts of one noun, or of several; until they have come, the screen waits. */
export function useTranslation<First extends Noun = "common", Others extends readonly Noun[] = []>(
  nouns: First | readonly [First, ...Others] = "common" as First,
): { t: Translate<First, First | Others[number]>; i18n: { language: LanguageCode } } {
  const spoken = useSyncExternalStore(watch, currentLanguage);
  const names: readonly Noun[] = typeof nouns === "string" ? [nouns] : nouns;
  for (const noun of names) if (!here.has(`${spoken}/${noun}`)) waitFor(fetchInto(spoken, noun));
  return {
    t: speaker(spoken, names) as Translate<First, First | Others[number]>,
    i18n: { language: spoken },
  };
}

/** React's `use` must not be left out in the next round, as it would be as soon as the texts are here. */
function waitFor(texts: Promise<void>): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what React waits for is thrown
  throw texts;
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function fetchInto(code: LanguageCode, noun: Noun): Promise<void> {
  const place = `${code}/${noun}`;
  const known = coming.get(place);
  if (known) return known;
  const texts = fetchTexts(code, noun).then((found) => void here.set(place, found));
  coming.set(place, texts);
  texts.catch(() => setTimeout(() => coming.delete(place), pause));
  return texts;
}

/** The same function for the same texts, so that effects may depend on it. */
function speaker(code: LanguageCode, nouns: readonly Noun[]): Translate<Noun> {
  const name = `${code} ${nouns.join()}`;
  const known = speakers.get(name);
  if (known) return known;
  const speaks: Translate<Noun> = (key, values = {}) => find(code, nouns, key, values) ?? key;
  speakers.set(name, speaks);
  return speaks;
}

function find(
  code: LanguageCode,
  nouns: readonly string[],
  whole: string,
  values: TextValues,
): string | null {
  const [, noun, key = whole] = /^(\w+):(.*)$/.exec(whole) ?? [];
  for (const one of noun ? [noun] : nouns) {
    const text = said(here.get(`${code}/${one}`) ?? {}, key, values, code);
    if (text !== null) return text;
  }
  return null;
}
