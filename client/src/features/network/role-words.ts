import { useTranslation } from "react-i18next";
import type { RoleKind } from "../../gql/graphql.js";

interface RoleLike {
  kind: RoleKind;
  place?: { name: string } | null;
}

/** "Moderation, Mosbach" */
export function useRoleWords(): (role: RoleLike) => string {
  const { t } = useTranslation();
  return ({ kind, place }) => (place ? `${t(`role.${kind}`)}, ${place.name}` : t(`role.${kind}`));
}
