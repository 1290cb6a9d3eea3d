import type { Weekday } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";

const days: Weekday[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** The days of a week with their names, long and short. */
export function useWeekdays(): { value: Weekday; name: string; short: string }[] {
  const { t } = useTranslation("notifications");
  return days.map((value) => ({ value, name: t(`weekday.${value}`), short: t(`short.${value}`) }));
}
