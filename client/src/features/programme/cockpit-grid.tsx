import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { BlockLegend, BlockSign } from "./block-sign.js";
import classes from "./cockpit.module.css";
import {
  type Cockpit,
  type CockpitPlace,
  neighboursOf,
  type Standing,
  standingUnder,
} from "./cockpit-view.js";
import { Ahead, Concerns, LatestUpdate, NextMeeting, PhaseWords } from "./place-words.js";

interface CockpitGridProps {
  cockpit: Cockpit;
  /** What is shown of them, in this order. */
  places: readonly CockpitPlace[];
}

/** Places down, Bausteine across. */
export function CockpitGrid({ cockpit, places }: CockpitGridProps) {
  const { t } = useTranslation(["programme", "process"]);
  const { columns } = cockpit;
  const hasOwn = places.some(({ ownBlocks }) => ownBlocks.length > 0);
  const groups = groupsOf(columns);

  return (
    <>
      <BlockLegend />
      <div className={classes.scroll} role="region" aria-label={t("grid.region")} tabIndex={0}>
        <table className={classes.grid}>
          <caption className="only-for-readers">{t("grid.caption")}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className={classes.place}>
                {t("grid.place")}
              </th>
              {groups.map(({ phase, length }, n) => (
                <th key={n} scope="colgroup" colSpan={length} className={classes.group}>
                  {t(`process:phase.${phase}`)}
                </th>
              ))}
              {hasOwn && (
                <th scope="col" rowSpan={2} className={classes.own}>
                  {t("grid.own")}
                </th>
              )}
              <th scope="col" rowSpan={2}>
                {t("grid.update")}
              </th>
              <th scope="col" rowSpan={2}>
                {t("grid.meeting")}
              </th>
              <th scope="col" rowSpan={2}>
                {t("grid.ahead")}
              </th>
            </tr>
            <tr>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col" className={classes.block}>
                  <span>{title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place.place.id}>
                <th scope="row" className={classes.place}>
                  <Link to={`/kommunen/${place.place.id}`} className={classes.name}>
                    {place.place.name}
                  </Link>
                  <span className={classes.context}>
                    <PhaseWords place={place} />
                  </span>
                  <Concerns place={place} />
                </th>
                {columns.map(({ key }, column) => (
                  <td key={key} className={classes.cell}>
                    <Sign block={standingUnder(place, columns, column)} />
                  </td>
                ))}
                {hasOwn && (
                  <td className={classes.own}>
                    <OwnBlocks place={place} />
                  </td>
                )}
                <td>
                  <LatestUpdate place={place} />
                </td>
                <td>
                  <NextMeeting place={place} />
                </td>
                <td>
                  <Ahead neighbours={neighboursOf(place, cockpit.places)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Sign({ block }: { block: Standing | null }) {
  const { t } = useTranslation("programme");
  return block ? <BlockSign block={block} /> : <span className="only-for-readers">{t("block.none")}</span>;
}

function OwnBlocks({ place: { ownBlocks } }: { place: CockpitPlace }) {
  if (ownBlocks.length === 0) return null;
  return (
    <ul className={classes.signs}>
      {ownBlocks.map((block, n) => (
        <li key={n}>
          <span className="only-for-readers">{block.title}: </span>
          <BlockSign block={block} />
        </li>
      ))}
    </ul>
  );
}

/** Columns that stand beside each other and belong to one phase. */
function groupsOf(
  columns: Cockpit["columns"],
): { phase: Cockpit["columns"][number]["phase"]; length: number }[] {
  const groups: ReturnType<typeof groupsOf> = [];
  for (const { phase } of columns) {
    const last = groups.at(-1);
    if (last?.phase === phase) last.length += 1;
    else groups.push({ phase, length: 1 });
  }
  return groups;
}
