import type { PersonRolesFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";

type Roles = PersonRolesFragment["roles"];

/** "Moderation, Mosbach", with a count where somebody has the same role at several places. */
export function useRolesLine(): (roles: Roles) => string {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  return (roles) => {
    const [first] = roles;
    if (!first) return "";
    const role = common(`role.${first.kind}`);
    if (!first.place) return role;
    const others = roles.filter(({ kind, place, id }) => kind === first.kind && place && id !== first.id);
    const more = others.length > 0 ? ` ${t("people.morePlaces", { count: others.length })}` : "";
    return `${role}, ${first.place.name}${more}`;
  };
}
