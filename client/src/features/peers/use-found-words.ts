import { useTranslation } from "../../lib/i18n.js";
import type { Help } from "./use-help.js";

/** "3 Themen und 2 Personen gefunden"; null as long as nothing was asked. */
export function useFoundWords(help: Help | null): string | null {
  const { t } = useTranslation("peers");
  if (!help) return null;
  const topics = t("help.topics", { count: help.topics.length });
  const people = t("help.people", { count: help.people.length });
  if (help.topics.length === 0 && help.people.length === 0) return t("help.none");
  if (help.people.length === 0) return t("help.found", { what: topics });
  if (help.topics.length === 0) return t("help.found", { what: people });
  return t("help.foundBoth", { topics, people });
}
