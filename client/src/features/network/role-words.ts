import type { RoleKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";

interface RoleLike {
  kind: RoleKind;
  place?: { name: string } | null;
}

/** "Moderation, Mosbach" */
export function useRoleWords(): (role: RoleLike) => string {
  const { t } = useTranslation();
  return ({ kind, place }) => (place ? `${t(`role.${kind}`)}, ${place.name}` : t(`role.${kind}`));
}
