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
import { AddProcessGroupMember } from "./actions/add-process-group-member.js";
import { ChangeProcessGroupMember } from "./actions/change-process-group-member.js";
import { EndProcessGroupMember } from "./actions/end-process-group-member.js";
import { HandOverQueries } from "./hand-over.queries.js";
import { HandOverResolver } from "./hand-over.resolver.js";
import { HandOverWriter } from "./hand-over.writer.js";
import { HeldPlace } from "./held-place.js";
import { OpenDuties } from "./open-duties.js";
import { ProcessGroupAccess } from "./process-group.access.js";
import { ProcessGroupQueries } from "./process-group.queries.js";
import { ProcessGroupResolver } from "./process-group.resolver.js";
import { ProcessGroupWords } from "./process-group.words.js";
import { SuccessorQueries } from "./successor.queries.js";
import { PlaceTeamFields } from "./team.fields.js";
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
  AddProcessGroupMember,
  ChangeProcessGroupMember,
  DeactivatePerson,
  EndProcessGroupMember,
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
  HandOverQueries,
  HeldPlace,
  InvitationQueries,
  MemberAccess,
  MemberQueries,
  OpenDuties,
  OrganisationQueries,
  PlaceAccess,
  PlaceOfRole,
  PlaceQueries,
  ProcessGroupAccess,
  ProcessGroupQueries,
  ProcessGroupWords,
  RoleAccess,
  RoleQueries,
  RoundAccess,
  RoundQueries,
  SuccessorQueries,
];
const graphql = [
  HandOverResolver,
  InvitationResolver,
  MemberResolver,
  OrganisationResolver,
  PlaceResolver,
  PlaceTeamFields,
  ProcessGroupResolver,
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
    HandOverWriter,
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
    HeldPlace,
    PlaceAccess,
    PlaceAdded,
    PlaceQueries,
    RoleGranted,
    RoundAccess,
    RoundQueries,
  ],
})
export class NetworkModule {}
