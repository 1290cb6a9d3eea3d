import type { PlaceUpdatesQuery } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { HealthBadge } from "./health-badge.js";
import { HealthChart } from "./health-chart.js";
import classes from "./health-history.module.css";
import { updatePaths } from "./update-paths.js";

interface HealthHistoryProps {
  points: PlaceUpdatesQuery["place"]["healthHistory"];
  placeId: string;
}

/** How the Ampel has moved: a small picture, and the same as a table. */
export function HealthHistory({ points, placeId }: HealthHistoryProps) {
  const { t } = useTranslation("updates");
  if (points.length < 2) return null;
  const inOrder = points.toSorted((one, other) => one.at.localeCompare(other.at));
  return (
    <section className={classes.history} aria-label={t("chart.title")}>
      <h3 className={classes.title}>{t("chart.title")}</h3>
      <HealthChart points={inOrder} />
      <details className={`${classes.twin} not-on-paper`}>
        <summary>{t("chart.asTable")}</summary>
        <table>
          <caption className="only-for-readers">{t("chart.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("chart.day")}</th>
              <th scope="col">{t("form.health")}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.toReversed().map(({ updateId, at, health }) => (
              <tr key={updateId}>
                <td>
                  <Link to={updatePaths.update(placeId, updateId)}>{formatDay(at)}</Link>
                </td>
                <td>
                  <HealthBadge health={health} compact />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
