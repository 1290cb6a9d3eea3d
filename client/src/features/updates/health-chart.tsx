import { useElementSize } from "@mantine/hooks";
import type { PlaceUpdatesQuery } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./health-chart.module.css";
import { healthIcons } from "./health-icons.js";
import { healths } from "./healths.js";
import { shortDay } from "./short-day.js";

type Point = PlaceUpdatesQuery["place"]["healthHistory"][number];

const row = 34;
const top = 18;
const labels = 56;
const edge = 30;
const sign = 22;
const height = top + row * 2 + 44;
/** A day below a point needs about so much room. */
const dayWidth = 64;

/** Points on three levels over time; each level has its word, each point the shape of its level. */
export function HealthChart({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation("updates");
  const { ref, width } = useElementSize<HTMLDivElement>();
  const times = points.map(({ at }) => Date.parse(at));
  const [first, last] = [times.at(0) ?? 0, times.at(-1) ?? 0];
  const x = (at: string): number =>
    labels + edge + ((Date.parse(at) - first) / Math.max(last - first, 1)) * (width - labels - edge * 2);
  const y = (health: Point["health"]): number => top + row * healths.indexOf(health);
  const line = points.map(({ at, health }, index) =>
    index === 0 ? `M${x(at)} ${y(health)}` : `H${x(at)}V${y(health)}`,
  );
  const newest = points.at(-1);

  return (
    <div ref={ref} className={classes.chart} style={{ minHeight: height }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t("chart.summary", {
            count: points.length,
            day: newest ? formatDay(newest.at) : "",
            health: newest ? t(`health.${newest.health}`) : "",
          })}
        >
          {healths.map((health) => (
            <g key={health} data-health={health}>
              <line className={classes.level} x1={labels} x2={width} y1={y(health)} y2={y(health)} />
              <text className={classes.name} x={0} y={y(health)} dominantBaseline="central">
                {t(`health.${health}`)}
              </text>
            </g>
          ))}
          <path className={classes.line} d={line.join("")} />
          {points.map(({ updateId, at, health }) => {
            const Icon = healthIcons[health];
            return (
              <g key={updateId} data-health={health} className={classes.point}>
                <circle cx={x(at)} cy={y(health)} r={sign / 2 + 1} />
                <Icon x={x(at) - sign / 2} y={y(health) - sign / 2} size={sign} aria-hidden />
              </g>
            );
          })}
          {withRoom(points, x).map(({ updateId, at }) => (
            <text key={updateId} className={classes.day} x={x(at)} y={height - 8} textAnchor="middle">
              {shortDay(at)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

/** The newest and the oldest first, then those that find room between. */
function withRoom(points: readonly Point[], x: (at: string) => number): Point[] {
  const named: Point[] = [];
  for (const point of [points.at(-1), points.at(0), ...points]) {
    if (point && named.every(({ at }) => Math.abs(x(at) - x(point.at)) >= dayWidth)) named.push(point);
  }
  return named;
}
