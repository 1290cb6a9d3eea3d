import { type Actor, isPlaceRole, placeRoleKinds, roleKinds, type RoleKind } from "../../kernel/actor.js";

interface HeldRole {
  kind: RoleKind;
  roundId: string;
  placeId: string | null;
  until: Date | null;
}
interface AtPlace {
  id: string;
  roundId: string;
}
type Rule = (actor: Actor, role: HeldRole) => boolean;

const isStaff = (actor: Actor, { roundId }: { roundId: string }) => actor.is("STAFF", roundId);
const leads = (actor: Actor, placeId: string | null) =>
  placeId !== null && actor.holdsAt(placeId, "PROJECT_LEAD");
const leadsOrDeputises = (actor: Actor, placeId: string | null) =>
  placeId !== null && actor.holdsAt(placeId, "PROJECT_LEAD", "DEPUTY_LEAD");

const endsBelowOwn: Rule = (actor, { kind, placeId }) =>
  (kind === "TEAM_MEMBER" && leadsOrDeputises(actor, placeId)) ||
  (kind === "DEPUTY_LEAD" && leads(actor, placeId));

const end: Rule = (actor, role) => role.until === null && (isStaff(actor, role) || endsBelowOwn(actor, role));
const handOver: Rule = (actor, role) =>
  role.until === null &&
  ((isStaff(actor, role) && (isLeadership(role.kind) || role.kind === "FACILITATOR")) ||
    (isLeadership(role.kind) && leads(actor, role.placeId)));

/** What may be done with a role that somebody holds. */
export const rolePolicy = { end, handOver };

/** Roles that are handed over in one step, so that a place is never without. */
export const isLeadership = (kind: RoleKind): boolean => kind === "PROJECT_LEAD" || kind === "DEPUTY_LEAD";

/** Whether somebody hands over roles at a place at all. */
export const handsOverAt = (actor: Actor, place: AtPlace): boolean =>
  isStaff(actor, place) || leads(actor, place.id);

/** What may be done at a place. */
export const rosterPolicy = {
  edit: (actor: Actor, place: AtPlace): boolean => isStaff(actor, place) || leadsOrDeputises(actor, place.id),
};

/** Roles somebody may be invited to at a place. */
export function invitableAt(actor: Actor, place: AtPlace): RoleKind[] {
  if (isStaff(actor, place)) return [...placeRoleKinds];
  return leadsOrDeputises(actor, place.id) ? ["DEPUTY_LEAD", "TEAM_MEMBER"] : [];
}

/** Roles somebody may be invited to anywhere in a round. */
export const invitableIn = (actor: Actor, roundId: string): RoleKind[] =>
  actor.is("STAFF", roundId) ? [...roleKinds] : [];

/** Offices of the round that somebody may be invited to. */
export const invitableToOffice = (actor: Actor, roundId: string): RoleKind[] =>
  invitableIn(actor, roundId).filter((kind) => !isPlaceRole(kind));

/** Roles somebody of the round may be given without an invitation. */
export function grantable(actor: Actor, roundId: string, placeId: string | null): RoleKind[] {
  if (actor.is("STAFF", roundId)) return [...roleKinds];
  return leadsOrDeputises(actor, placeId) ? ["TEAM_MEMBER"] : [];
}
