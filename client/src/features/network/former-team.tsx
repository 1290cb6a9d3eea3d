import type {
  HandOverFieldsFragment,
  ProcessGroupMemberFieldsFragment,
  RoleOfPersonFragment,
} from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Section } from "../../ui/section.js";
import { HandOverList } from "./hand-over-list.js";
import type { Place } from "./place-context.js";
import { ProcessGroupList } from "./process-group-list.js";
import { RoleHistory } from "./role-history.js";
import classes from "./roles.module.css";

interface FormerTeamProps {
  roles: RoleOfPersonFragment[];
  handOvers: HandOverFieldsFragment[];
  members: ProcessGroupMemberFieldsFragment[];
  mayEdit: boolean;
  place: Place;
}

/** A place remembers its people, and how one took over from the other. */
export function FormerTeam({ roles, handOvers, members, mayEdit, place }: FormerTeamProps) {
  const { t } = useTranslation("network");
  if (roles.length + handOvers.length + members.length === 0) return null;
  return (
    <Section title={t("team.former")}>
      {handOvers.length > 0 && <HandOverList handOvers={handOvers} />}
      {roles.length > 0 && <RoleHistory roles={roles} />}
      {members.length > 0 && (
        <details className={classes.history}>
          <summary>{t("processGroup.former", { count: members.length })}</summary>
          <ProcessGroupList members={members} mayEdit={mayEdit} place={place} />
        </details>
      )}
    </Section>
  );
}
