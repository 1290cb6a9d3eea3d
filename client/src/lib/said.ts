export interface TextTree {
  [key: string]: string | TextTree;
}
export type TextValues = Record<string, string | number | null | undefined>;

/**
 * A text with its values: `{{name}}`, `{{count, number}}`. With a `count`, the form of the language for that number.
 * Null if there is no such text.
 */
export function said(texts: TextTree, key: string, values: TextValues, language: string): string | null {
  const { count } = values;
  const form = typeof count === "number" ? new Intl.PluralRules(language).select(count) : null;
  const text = (form && at(texts, `${key}_${form}`)) ?? (form && at(texts, `${key}_other`)) ?? at(texts, key);
  if (text === null) return null;
  return text.replace(/\{\{\s*(\w+)\s*(,\s*number\s*)?\}\}/g, (_all, name: string, asNumber?: string) => {
    const value = values[name] ?? "";
    return asNumber ? new Intl.NumberFormat(language).format(Number(value)) : String(value);
  });
}

function at(texts: TextTree, key: string): string | null {
  let found: string | TextTree | undefined = texts;
  for (const step of key.split(".")) {
    if (typeof found !== "object") return null;
    found = Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return typeof found === "string" ? found : null;
}
