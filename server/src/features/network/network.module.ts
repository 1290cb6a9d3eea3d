import { Module } from "@nestjs/common";
import { MailModule } from "../../mail/mail.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { AcceptInvitation } from "./actions/accept-invitation.js";
import { AddPlace } from "./actions/add-place.js";
import { DeactivatePerson } from "./actions/deactivate-person.js";
import { EndRole } from "./actions/end-role.js";
import { GrantRole } from "./actions/grant-role.js";
import { HandOverRole } from "./actions/hand-over-role.js";
import { Invite } from "./actions/invite.js";
import { OpenRound } from "./actions/open-round.js";
import { ReactivatePerson } from "./actions/reactivate-person.js";
import { RegisterPerson } from "./actions/register-person.js";
import { WithdrawInvitation } from "./actions/withdraw-invitation.js";
import { Duties } from "./duties.js";
import { FirstStaff } from "./first-staff.js";
import { InvitationQueries } from "./invitation.queries.js";
import { InvitationResolver } from "./invitation.resolver.js";
import { InvitationWriter } from "./invitation.writer.js";
import { MemberAccess } from "./member.access.js";
import { MemberQueries } from "./member.queries.js";
import { MemberResolver } from "./member.resolver.js";
import { NetworkListeners } from "./network.listeners.js";
import { NetworkSearchables } from "./network.searchables.js";
import { OrganisationQueries } from "./organisation.queries.js";
import { OrganisationResolver } from "./organisation.resolver.js";
import { PlaceAccess } from "./place.access.js";
import { PlaceAdded } from "./place-added.js";
import { PlaceOfRole } from "./place-of-role.js";
import { PlaceQueries } from "./place.queries.js";
import { PlaceResolver } from "./place.resolver.js";
import { RoleAccess } from "./role.access.js";
import { RoleGranted } from "./role-granted.js";
import { RoleQueries } from "./role.queries.js";
import { RoleResolver } from "./role.resolver.js";
import { RoleWriter } from "./role.writer.js";
import { RoundAccess } from "./round.access.js";
import { RoundQueries } from "./round.queries.js";
import { RoundResolver } from "./round.resolver.js";
import { ViewerRolesResolver } from "./viewer-roles.resolver.js";

const actions = [
  AcceptInvitation,
  AddPlace,
  DeactivatePerson,
  EndRole,
  GrantRole,
  HandOverRole,
  Invite,
  OpenRound,
  ReactivatePerson,
  RegisterPerson,
  WithdrawInvitation,
];
const reads = [
  InvitationQueries,
  MemberAccess,
  MemberQueries,
  OrganisationQueries,
  PlaceAccess,
  PlaceOfRole,
  PlaceQueries,
  RoleAccess,
  RoleQueries,
  RoundAccess,
  RoundQueries,
];
const graphql = [
  InvitationResolver,
  MemberResolver,
  OrganisationResolver,
  PlaceResolver,
  RoleResolver,
  RoundResolver,
  ViewerRolesResolver,
];

/** Rounds, places, and who holds which role there. */
@Module({
  imports: [IdentityModule, MailModule],
  providers: [
    ...actions,
    ...reads,
    ...graphql,
    Duties,
    FirstStaff,
    InvitationWriter,
    NetworkListeners,
    NetworkSearchables,
    PlaceAdded,
    RoleGranted,
    RoleWriter,
  ],
  exports: [
    ...actions,
    Duties,
    PlaceAccess,
    PlaceAdded,
    PlaceQueries,
    RoleGranted,
    RoundAccess,
    RoundQueries,
  ],
})
export class NetworkModule {}
