import { letter, type Letter } from "../../mail/letter.js";
import { signInLinkLife } from "./sign-in-link.entity.js";

/** The mail that carries a sign-in link. */
export const signInLinkMail = (
  to: { email: string; givenName: string; familyName: string },
  link: string,
): Letter =>
  letter({
    kind: "sign-in-link",
    to: to.email,
    subject: "Ihr Anmeldelink für das Lernnetz",
    greeting: `Guten Tag ${to.givenName} ${to.familyName},`,
    before: ["mit diesem Link melden Sie sich im Lernnetz an:"],
    button: { label: "Jetzt anmelden", link },
    after: [
      `Er gilt ${signInLinkLife} Minuten und nur einmal.`,
      "Sie haben keinen Link angefordert? Dann können Sie diese Mail einfach löschen.",
    ],
  });
