import { registerEnumType } from "@nestjs/graphql";
import { roleKinds, type RoleKind as Kind } from "../../kernel/actor.js";

export const RoleKind = Object.fromEntries(roleKinds.map((kind) => [kind, kind])) as { [K in Kind]: K };
export type RoleKind = Kind;

registerEnumType(RoleKind, {
  name: "RoleKind",
  description: "What somebody is in a round; a person may hold several roles.",
  valuesMap: {
    STAFF: { description: "Runs the programme; office of the round." },
    STEERING_GROUP: { description: "Steering group; office of the round." },
    FACILITATOR: { description: "Moderation team of a place." },
    PROJECT_LEAD: { description: "Leads the project at a place; one at a time." },
    DEPUTY_LEAD: { description: "Deputises for the project lead." },
    TEAM_MEMBER: { description: "Member of the team at a place." },
    FUNDER: { description: "Funding ministry; office of the round." },
  },
});
