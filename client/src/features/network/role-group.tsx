import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { RoleList } from "./role-list.js";
import classes from "./roles.module.css";
import type { PlaceOfRole } from "./role-menu.js";

interface RoleGroupProps {
  title: string;
  roles: RoleOfPersonFragment[];
  place?: PlaceOfRole;
}

/** Everybody who holds the same kind of role. */
export function RoleGroup({ title, roles, place }: RoleGroupProps) {
  return (
    <div className={classes.group}>
      <h3 className={classes.kind}>{title}</h3>
      <RoleList roles={roles} place={place} />
    </div>
  );
}
