/** What is suggested before anybody has written down anything. */
const firstMethods = [
  "Aufsuchende Beteiligung",
  "Bürgercafé",
  "Großgruppe",
  "Konfliktmoderation",
  "Leichte Sprache",
  "Onlinebeteiligung",
  "Open Space",
  "Planungszelle",
  "Teamcoaching",
  "Visualisierung",
  "World-Café",
  "Zukunftswerkstatt",
];

export const sameMethod = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (method: string): string => method.toLocaleLowerCase("de");

/** The first list and what is in use, each once, by name. */
export function suggestedMethods(used: readonly string[]): string[] {
  const suggested = new Map<string, string>();
  for (const method of [...firstMethods, ...used]) {
    if (!suggested.has(plain(method))) suggested.set(plain(method), method);
  }
  return [...suggested.values()].toSorted((a, b) => a.localeCompare(b, "de"));
}
