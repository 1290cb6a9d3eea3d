import { useTranslation } from "../../lib/i18n.js";
import { usePlace } from "../network/place-context.js";
import type { Readers } from "./readers.js";

/** Who exactly can see it, in words: with the names of those who accompany the place. */
export function useReaderWords(): (readers: Readers) => string {
  const { t } = useTranslation("updates");
  const { name, roles } = usePlace();
  const facilitators = [
    ...new Set(roles.filter(({ kind }) => kind === "FACILITATOR").map(({ person }) => person.name)),
  ];
  return (readers) =>
    readers === "MODERATION"
      ? facilitators.length > 0
        ? t("readers.who.MODERATION", { name, names: facilitators.join(", ") })
        : t("readers.who.NO_MODERATION", { name })
      : t(`readers.who.${readers}`, { name });
}
