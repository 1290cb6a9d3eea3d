import { registerEnumType } from "@nestjs/graphql";

export const NotificationScope = {
  FOLLOWED: "FOLLOWED",
  MENTIONS: "MENTIONS",
  ALL: "ALL",
  NOTHING: "NOTHING",
} as const;
export type NotificationScope = keyof typeof NotificationScope;

export const Delay = {
  AT_ONCE: "AT_ONCE",
  QUARTER_HOUR: "QUARTER_HOUR",
  HOUR: "HOUR",
  FOUR_HOURS: "FOUR_HOURS",
  MORNING: "MORNING",
} as const;
export type Delay = keyof typeof Delay;

export const MailContent = { WORDS: "WORDS", NONE: "NONE" } as const;
export type MailContent = keyof typeof MailContent;

export const Weekday = {
  MONDAY: "MONDAY",
  TUESDAY: "TUESDAY",
  WEDNESDAY: "WEDNESDAY",
  THURSDAY: "THURSDAY",
  FRIDAY: "FRIDAY",
  SATURDAY: "SATURDAY",
  SUNDAY: "SUNDAY",
} as const;
export type Weekday = keyof typeof Weekday;
const weekdays = Object.keys(Weekday) as Weekday[];

/** 1 is Monday. */
export const weekdayNumber = (day: Weekday): number => weekdays.indexOf(day) + 1;
export const weekdayNamed = (number: number): Weekday => weekdays[number - 1]!;

export const MailKind = { TOPIC: "TOPIC", NOTIFICATIONS: "NOTIFICATIONS", BRIEF: "BRIEF" } as const;
export type MailKind = keyof typeof MailKind;

registerEnumType(NotificationScope, {
  name: "NotificationScope",
  description: "What mails are sent about.",
  valuesMap: {
    FOLLOWED: { description: "Mentions, and everything new in topics one follows." },
    MENTIONS: { description: "Mentions only." },
    ALL: { description: "Everything new but in what is muted, and every mention." },
    NOTHING: { description: "No mails about what is new." },
  },
});
registerEnumType(Delay, {
  name: "NotificationDelay",
  description: "How long something must have stayed unread before a mail tells of it.",
  valuesMap: {
    AT_ONCE: { description: "Within a minute or two." },
    QUARTER_HOUR: { description: "A quarter of an hour." },
    HOUR: { description: "An hour." },
    FOUR_HOURS: { description: "Four hours." },
    MORNING: { description: "Until seven in the morning." },
  },
});
registerEnumType(MailContent, {
  name: "NotificationContent",
  description: "How much of what was said a mail repeats.",
  valuesMap: {
    WORDS: { description: "Title, names and words." },
    NONE: { description: "Only that there is something: no title, no channel, no name, no words." },
  },
});
registerEnumType(Weekday, {
  name: "Weekday",
  description: "A day of the week.",
  valuesMap: Object.fromEntries(weekdays.map((day) => [day, { description: day.toLowerCase() }])),
});
registerEnumType(MailKind, {
  name: "NotificationMailKind",
  description: "What a link in a mail unsubscribes from.",
  valuesMap: {
    TOPIC: { description: "One topic, which becomes muted; mentions in it still count." },
    NOTIFICATIONS: { description: "All mails about what is new." },
    BRIEF: { description: "The weekly brief." },
  },
});
