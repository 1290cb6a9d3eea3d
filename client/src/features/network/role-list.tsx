import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import type { PlaceOfRole } from "./role-menu.js";
import { RoleRow } from "./role-row.js";
import classes from "./roles.module.css";

interface RoleListProps {
  roles: RoleOfPersonFragment[];
  place?: PlaceOfRole | undefined;
}

export function RoleList({ roles, place }: RoleListProps) {
  const { t } = useTranslation("network");
  if (roles.length === 0) return <p className={classes.nobody}>{t("place.nobody")}</p>;
  return (
    <ul className={classes.roles}>
      {roles.map((role) => (
        <RoleRow key={role.id} role={role} place={place} />
      ))}
    </ul>
  );
}
