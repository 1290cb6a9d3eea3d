import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./roles.module.css";

/** Who held which role before: a place remembers its people. */
export function RoleHistory({ roles }: { roles: RoleOfPersonFragment[] }) {
  const { t } = useTranslation(["network", "common"]);
  return (
    <details className={classes.history}>
      <summary>{t("place.history", { count: roles.length })}</summary>
      <ul className={classes.past}>
        {roles.map(({ id, kind, person, since, until }) => (
          <li key={id}>
            {person.name}, {t(`common:role.${kind}`)}
            <span className={classes.context}>
              {" · "}
              {t("place.period", { since: formatDay(since), until: formatDay(until ?? since) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
