import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import { Section } from "../../ui/section.js";
import { AssignButton } from "../facilitators/assign-button.js";
import { InviteButton } from "./invite-button.js";
import type { Place } from "./place-context.js";
import { RoleList } from "./role-list.js";
import classes from "./roles.module.css";

interface ModerationTeamProps {
  roles: RoleOfPersonFragment[];
  place: Place;
  /** How many facilitators are missing from the usual number. */
  missing: number;
}

/** Who accompanies the place from outside, since when, and whether they are enough. */
export function ModerationTeam({ roles, place, missing }: ModerationTeamProps) {
  const { t } = useTranslation("network");
  return (
    <Section
      title={t("group.FACILITATOR")}
      action={
        <div className={classes.actions}>
          <AssignButton place={place} />
          <InviteButton label={t("team.inviteFacilitator")} kinds={["FACILITATOR"]} place={place} />
        </div>
      }
    >
      {missing > 0 && (
        <Note tone="honey">{t(roles.length === 0 ? "team.noFacilitator" : "team.oneFacilitator")}</Note>
      )}
      <RoleList roles={roles} place={place} />
    </Section>
  );
}
