import type { HandOverFieldsFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./roles.module.css";

/** How roles went from one to another: who, to whom, when, and what went along. */
export function HandOverList({ handOvers }: { handOvers: HandOverFieldsFragment[] }) {
  const { t } = useTranslation(["network", "common"]);
  return (
    <ul className={classes.handOvers}>
      {handOvers.map(({ id, kind, at, from, to, by, moved }) => (
        <li key={id}>
          <p>{t("handOver.record", { from: from.name, to: to.name, role: t(`common:role.${kind}`) })}</p>
          <p className={classes.context}>
            {[
              formatDay(at),
              by.id !== from.id && t("handOver.by", { name: by.name }),
              moved.length > 0 &&
                t("handOver.moved", {
                  what: moved.map((part) => t(`dutyCount.${part.kind}`, { count: part.count })).join(", "),
                }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
