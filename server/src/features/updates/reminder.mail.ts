import { letter, type Letter } from "../../mail/letter.js";
import type { ReminderLinks } from "../notifications/mail-links.js";
import type { MailContent } from "../notifications/notification.enums.js";
import type { Recipient } from "../notifications/recipient.queries.js";

export interface Reminder {
  placeName: string;
  weeks: number;
  /** 1: it is due, 2: it was due a week ago. */
  turn: 1 | 2;
  /** When the last one was published. */
  latest: Date | null;
}

const dayIn = (language: string, date: Date): string =>
  new Intl.DateTimeFormat(language, { timeZone: "Europe/Berlin", day: "numeric", month: "long" }).format(
    date,
  );

const german = {
  greeting: (name: string): string => `Guten Tag ${name},`,
  bareSubject: "[Lernnetz] Zeit für eine Meldung",
  subject: ({ placeName, turn }: Reminder): string =>
    turn === 1
      ? `[Lernnetz] ${placeName}: Zeit für eine Meldung`
      : `[Lernnetz] ${placeName}: Ihre Meldung fehlt noch`,
  due: ({ placeName, weeks, turn, latest }: Reminder): string => {
    const every = weeks === 1 ? "jede Woche" : `alle ${weeks} Wochen`;
    const last = latest ? ` Die letzte ist vom ${dayIn("de-DE", latest)}.` : "";
    return turn === 1
      ? `für ${placeName} haben Sie sich ${every} eine Meldung vorgenommen; jetzt ist es wieder so weit.${last}`
      : `vor einer Woche war die nächste Meldung für ${placeName} fällig.${last}`;
  },
  bare: "für einen Ihrer Orte ist eine Meldung fällig.",
  withoutWords: "Auf Ihren Wunsch steht in dieser Mail nicht, worum es geht.",
  short: "Fünf Minuten genügen: Ampel, was läuft, was hakt, was Sie brauchen.",
  last: "Wir erinnern Sie daran kein weiteres Mal.",
  write: "Meldung schreiben",
  why: "Sie bekommen diese Mail, weil Ihr Ort sich erinnern lassen möchte. Den Rhythmus ändern Sie bei den Meldungen.",
  none: "Keine Benachrichtigungen mehr per Mail",
  settings: "Alle Einstellungen",
};

const english: typeof german = {
  greeting: (name) => `Hello ${name},`,
  bareSubject: "[Lernnetz] Time for an update",
  subject: ({ placeName, turn }) =>
    turn === 1
      ? `[Lernnetz] ${placeName}: time for an update`
      : `[Lernnetz] ${placeName}: your update is missing`,
  due: ({ placeName, weeks, turn, latest }) => {
    const every = weeks === 1 ? "every week" : `every ${weeks} weeks`;
    const last = latest ? ` The last one is of ${dayIn("en-GB", latest)}.` : "";
    return turn === 1
      ? `you planned to write an update for ${placeName} ${every}; it is time again.${last}`
      : `the next update for ${placeName} was due a week ago.${last}`;
  },
  bare: "an update is due for one of your places.",
  withoutWords: "As you wished, this mail does not say what it is about.",
  short: "Five minutes will do: the traffic light, what goes well, what is stuck, what you need.",
  last: "We will not remind you of it again.",
  write: "Write the update",
  why: "You get this mail because your place wants to be reminded. You change how often beside the updates.",
  none: "No more notifications by mail",
  settings: "All settings",
};

const texts = { DE: german, EN: english };

/** Asks somebody who leads a place for its next update; on wish without saying for which. */
export function reminderMail(
  to: Recipient,
  reminder: Reminder,
  { content, links }: { content: MailContent; links: ReminderLinks },
): Letter {
  const words = texts[to.language];
  const isOpen = content === "WORDS";
  return letter({
    ...{ kind: "update-reminder", to: to.email, language: to.language },
    subject: isOpen ? words.subject(reminder) : words.bareSubject,
    greeting: words.greeting(to.name),
    before: isOpen ? [words.due(reminder), words.short] : [words.bare, words.withoutWords],
    button: { label: words.write, link: links.page },
    after: reminder.turn === 2 ? [words.last] : [],
    foot: [
      { text: words.why },
      { text: words.none, link: links.none },
      { text: words.settings, link: links.profile },
    ],
    headers: links.headers,
  });
}
