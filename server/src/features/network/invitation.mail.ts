import type { RoleKind } from "../../kernel/actor.js";
import { letter, type Letter } from "../../mail/letter.js";
import { type Invitation, invitationLife } from "./invitation.entity.js";

const roleNames: Record<RoleKind, string> = {
  STAFF: "im Programmbüro",
  STEERING_GROUP: "in der Steuerungsgruppe",
  FACILITATOR: "im Moderationsteam",
  PROJECT_LEAD: "als Projektleitung",
  DEPUTY_LEAD: "als stellvertretende Projektleitung",
  TEAM_MEMBER: "im Team vor Ort",
  FUNDER: "für das fördernde Ministerium",
};

interface Offer {
  roundTitle: string;
  placeName: string | null;
  /** Null: nobody in particular, at the very start. */
  inviterName: string | null;
  link: string;
}

/** The mail that brings somebody into the network. */
export function invitationMail(
  invitation: Invitation,
  { roundTitle, placeName, inviterName, link }: Offer,
): Letter {
  const role = roleNames[invitation.kind] + (placeName ? ` (${placeName})` : "");
  return letter({
    kind: "invitation",
    to: invitation.email,
    subject: `Einladung ins Lernnetz: ${roundTitle}`,
    greeting: `Guten Tag ${invitation.givenName} ${invitation.familyName},`,
    before: [
      `${inviterName ?? "das Programm"} lädt Sie ins Lernnetz ein: ${roundTitle}, ${role}.`,
      "Im Lernnetz arbeiten die Kommunen, ihre Moderationsteams und das Programmbüro zusammen und lernen voneinander.",
    ],
    button: { label: "Einladung ansehen", link },
    after: [
      `Der Link gilt ${invitationLife} Tage und nur für Sie.`,
      "Sie können mit der Einladung nichts anfangen? Dann löschen Sie diese Mail einfach.",
    ],
  });
}
