import { useTranslation } from "../../lib/i18n.js";
import type { Update } from "./update-words.js";

/** Whose update it is: of the one who wrote it, or of two. */
export function useAuthorWords(): (update: Pick<Update, "author" | "publishedBy">) => string {
  const { t } = useTranslation("updates");
  return ({ author, publishedBy }) =>
    publishedBy === null || publishedBy.id === author.id
      ? author.name
      : t("item.draftedBy", { author: author.name, publisher: publishedBy.name });
}
