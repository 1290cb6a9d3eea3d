import { Channel } from "../features/conversations/channel.entity.js";
import { Message } from "../features/conversations/message.entity.js";
import { Topic } from "../features/conversations/topic.entity.js";
import { DecisionBody } from "../features/decisions/decision-body.entity.js";
import { Decision } from "../features/decisions/decision.entity.js";
import { Continuer } from "../features/concepts/continuer.entity.js";
import { Contribution } from "../features/contributions/contribution.entity.js";
import { FacilitatorProfile } from "../features/facilitators/facilitator-profile.entity.js";
import { Person } from "../features/identity/person.entity.js";
import { Session } from "../features/identity/session.entity.js";
import { SignInLink } from "../features/identity/sign-in-link.entity.js";
import { Invitation } from "../features/network/invitation.entity.js";
import { Place } from "../features/network/place.entity.js";
import { ProcessGroupMember } from "../features/network/process-group-member.entity.js";
import { Role } from "../features/network/role.entity.js";
import { Round } from "../features/network/round.entity.js";
import { Mail } from "../mail/mail.entity.js";

/** Every table that is read or written as an object; the rest is plain SQL. */ import { ProgressUpdate } from "../features/updates/update.entity.js";

export const entities = [
  Channel,
  Topic,
  Message,
  Decision,
  DecisionBody,
  Continuer,
  Contribution,
  FacilitatorProfile,
  Person,
  Session,
  SignInLink,
  Invitation,
  Place,
  ProcessGroupMember,
  Role,
  Round,
  Mail,
  ProgressUpdate,
];
