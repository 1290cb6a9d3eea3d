import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { RoleRow } from "./role-row.js";
import classes from "./roles.module.css";
import type { PlaceOfRole } from "./role-menu.js";

interface RoleGroupProps {
  title: string;
  roles: RoleOfPersonFragment[];
  place?: PlaceOfRole;
}

/** Everybody who holds the same kind of role. */
export function RoleGroup({ title, roles, place }: RoleGroupProps) {
  const { t } = useTranslation("network");
  return (
    <div className={classes.group}>
      <h3 className={classes.kind}>{title}</h3>
      {roles.length === 0 ? (
        <p className={classes.nobody}>{t("place.nobody")}</p>
      ) : (
        <ul className={classes.roles}>
          {roles.map((role) => (
            <RoleRow key={role.id} role={role} place={place} />
          ))}
        </ul>
      )}
    </div>
  );
}
