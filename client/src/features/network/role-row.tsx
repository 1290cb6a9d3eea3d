import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Avatar } from "../../ui/avatar.js";
import { RoleMenu, type PlaceOfRole } from "./role-menu.js";
import classes from "./roles.module.css";

interface RoleRowProps {
  role: RoleOfPersonFragment;
  place?: PlaceOfRole | undefined;
}

export function RoleRow({ role, place }: RoleRowProps) {
  const { t } = useTranslation("network");
  const { person, since } = role;
  return (
    <li className={classes.role}>
      <Avatar person={person} />
      <div className={classes.words}>
        <p className={classes.name}>{person.name}</p>
        <p className={classes.context}>
          {person.deactivated && `${t("offices.closed")} · `}
          {t("place.since", { date: formatDay(since) })}
          {person.email && (
            <>
              {" · "}
              <a href={`mailto:${person.email}`}>{person.email}</a>
            </>
          )}
        </p>
      </div>
      <RoleMenu role={role} place={place} />
    </li>
  );
}
