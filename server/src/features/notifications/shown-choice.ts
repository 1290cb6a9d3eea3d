import type { NotificationChoice } from "./choice.queries.js";
import { weekdayNamed } from "./notification.enums.js";
import type { NotificationsType } from "./notification.type.js";

/** A choice in the words of the contract. */
export function shownChoice({ quiet, briefDay, ...choice }: NotificationChoice): NotificationsType {
  const { hours, days } = quiet;
  return {
    ...choice,
    quietHours: hours && { from: timeText(hours.from), until: timeText(hours.until) },
    quietDays: days.map(weekdayNamed),
    briefDay: weekdayNamed(briefDay),
  };
}

const two = (number: number): string => String(number).padStart(2, "0");
const timeText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
