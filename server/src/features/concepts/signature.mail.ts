import { letter, type Letter } from "../../mail/letter.js";
import type { ReminderLinks } from "../notifications/mail-links.js";
import type { MailContent } from "../notifications/notification.enums.js";
import type { Recipient } from "../notifications/recipient.queries.js";
import type { ConceptKind, ConceptSide } from "./concept.kinds.js";

export interface FirstSignature {
  placeName: string;
  signerName: string;
  kind: ConceptKind;
  /** For whom was signed. */
  side: ConceptSide;
}

const german = {
  greeting: (name: string): string => `Guten Tag ${name},`,
  names: { OUTLINE: "Grobkonzept", CONTINUATION_PLAN: "Verstetigungsplan" },
  articles: { OUTLINE: "das Grobkonzept", CONTINUATION_PLAN: "den Verstetigungsplan" },
  sides: { PLACE: "für die Kommune", MODERATION: "für das Moderationsteam" },
  bareSubject: "[Lernnetz] Ihre Unterschrift fehlt noch",
  subject: (placeName: string, name: string): string =>
    `[Lernnetz] ${placeName}: ${name} unterschrieben, nun sind Sie dran`,
  signed: (signer: string, what: string, placeName: string, side: string): string =>
    `${signer} hat ${what} von ${placeName} ${side} unterschrieben. Nun sind Sie dran.`,
  bare: "an einem Ihrer Orte fehlt noch eine Unterschrift von Ihrer Seite.",
  withoutWords: "Auf Ihren Wunsch steht in dieser Mail nicht, worum es geht.",
  meaning:
    "Mit Ihrer Unterschrift wird der Text zur gültigen Fassung. Möchten Sie noch etwas ändern, schreiben Sie einfach weiter; dann unterschreiben beide Seiten noch einmal.",
  read: "Lesen und unterschreiben",
  why: "Sie bekommen diese Mail, weil Sie für eine der beiden Seiten unterschreiben können.",
  none: "Keine Benachrichtigungen mehr per Mail",
  settings: "Alle Einstellungen",
};

const english: typeof german = {
  greeting: (name) => `Hello ${name},`,
  names: { OUTLINE: "outline concept", CONTINUATION_PLAN: "continuation plan" },
  articles: { OUTLINE: "the outline concept", CONTINUATION_PLAN: "the continuation plan" },
  sides: { PLACE: "for the municipality", MODERATION: "for the facilitators" },
  bareSubject: "[Lernnetz] Your signature is missing",
  subject: (placeName, name) => `[Lernnetz] ${placeName}: ${name} signed, now it is your turn`,
  signed: (signer, what, placeName, side) =>
    `${signer} has signed ${what} of ${placeName} ${side}. Now it is your turn.`,
  bare: "a signature of your side is missing at one of your places.",
  withoutWords: "As you wished, this mail does not say what it is about.",
  meaning:
    "With your signature the text becomes the valid edition. If you want to change something, just write on; then both sides sign again.",
  read: "Read and sign",
  why: "You get this mail because you can sign for one of the two sides.",
  none: "No more notifications by mail",
  settings: "All settings",
};

const texts = { DE: german, EN: english };

/** Tells somebody that the other side has signed; on wish without saying what. */
export function signatureMail(
  to: Recipient,
  { placeName, signerName, kind, side }: FirstSignature,
  { content, links }: { content: MailContent; links: ReminderLinks },
): Letter {
  const words = texts[to.language];
  const isOpen = content === "WORDS";
  const signed = words.signed(signerName, words.articles[kind], placeName, words.sides[side]);
  return letter({
    ...{ kind: "concept-signed", to: to.email, language: to.language },
    subject: isOpen ? words.subject(placeName, words.names[kind]) : words.bareSubject,
    greeting: words.greeting(to.name),
    before: isOpen ? [signed, words.meaning] : [words.bare, words.withoutWords],
    button: { label: words.read, link: links.page },
    after: [],
    foot: [
      { text: words.why },
      { text: words.none, link: links.none },
      { text: words.settings, link: links.profile },
    ],
    headers: links.headers,
  });
}
