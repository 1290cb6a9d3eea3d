import type { UpdateWords } from "./update.entity.js";
import type { Health } from "./update.enums.js";

const healthWords: Record<Health, string> = {
  GREEN: "Grün – es läuft",
  YELLOW: "Gelb – es hakt",
  RED: "Rot – es geht so nicht weiter",
};

const day = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", day: "numeric", month: "long" });
const mention = /\[@([^\]\n]{1,120})\]\((?:(?:person|place):[0-9a-f-]{36}|all:here)\)/g;

/** What the topic of an update is called. */
export const topicTitle = (placeName: string, publishedAt: Date): string =>
  `${placeName}: Meldung vom ${day.format(publishedAt)}`;

/** The update in words, as a topic opens with it. It tells and calls nobody: what looks like a call becomes a name. */
export function updateInWords({ health, going, stuck, needs }: UpdateWords): string {
  const parts = [
    ["Was läuft", going],
    ["Was hakt", stuck],
    ["Was wir brauchen", needs],
  ].flatMap(([heading, text]) => (text ? [`**${heading}**\n\n${withoutCalls(text)}`] : []));
  return [...(health ? [`**Ampel: ${healthWords[health]}**`] : []), ...parts].join("\n\n");
}

// What is left over may have become a call by the one that was taken out of it.
const withoutCalls = (text: string): string => text.replace(mention, "@$1").replaceAll("[@", "@");

/** What a draft is called to those who need not read it: not by its words. */
export const draftTitle = (savedAt: Date): string => `Entwurf einer Meldung vom ${day.format(savedAt)}`;
