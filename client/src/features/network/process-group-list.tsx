import type { ProcessGroupMemberFieldsFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import type { Place } from "./place-context.js";
import { ProcessGroupMenu } from "./process-group-menu.js";
import classes from "./roles.module.css";

interface ProcessGroupListProps {
  members: ProcessGroupMemberFieldsFragment[];
  mayEdit: boolean;
  place: Place;
}

export function ProcessGroupList({ members, mayEdit, place }: ProcessGroupListProps) {
  return (
    <ul className={classes.roles}>
      {members.map((member) => (
        <MemberRow key={member.id} member={member} mayEdit={mayEdit} place={place} />
      ))}
    </ul>
  );
}

function MemberRow({
  member,
  mayEdit,
  place,
}: Omit<ProcessGroupListProps, "members"> & { member: ProcessGroupMemberFieldsFragment }) {
  const { t } = useTranslation("network");
  const { standsFor, task, since, until } = member;
  const name = member.person?.name ?? member.name;
  const period = until
    ? t("place.period", { since: formatDay(since), until: formatDay(until) })
    : t("place.since", { date: formatDay(since) });
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.name}>{name ? `${name}, ${standsFor}` : standsFor}</p>
        <p className={classes.context}>{[task, period].filter(Boolean).join(" · ")}</p>
      </div>
      {mayEdit && <ProcessGroupMenu member={member} place={place} />}
    </li>
  );
}
