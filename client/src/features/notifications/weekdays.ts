import { useTranslation } from "react-i18next";
import type { Weekday } from "../../gql/graphql.js";

const days: Weekday[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** The days of a week with their names, long and short. */
export function useWeekdays(): { value: Weekday; name: string; short: string }[] {
  const { t } = useTranslation("notifications");
  return days.map((value) => ({ value, name: t(`weekday.${value}`), short: t(`short.${value}`) }));
}
