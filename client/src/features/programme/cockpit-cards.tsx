import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { PlaceTile } from "../../ui/place-tile.js";
import { BlockSign } from "./block-sign.js";
import classes from "./cockpit.module.css";
import {
  type Cockpit,
  type CockpitPlace,
  neighboursOf,
  type Standing,
  standingUnder,
} from "./cockpit-view.js";
import { Ahead, Concerns, LatestUpdate, NextMeeting, PhaseWords } from "./place-words.js";

interface CockpitCardsProps {
  cockpit: Cockpit;
  places: readonly CockpitPlace[];
}

/** The same, one place under the other, where a table would not fit. */
export function CockpitCards({ cockpit, places }: CockpitCardsProps) {
  const { t } = useTranslation("programme");
  return (
    <ul className={classes.cards}>
      {places.map((place) => (
        <li key={place.place.id} className={classes.card}>
          <div className={classes.head}>
            <PlaceTile place={place.place} />
            <h3>
              <Link to={`/kommunen/${place.place.id}`} className={classes.name}>
                {place.place.name}
              </Link>
              <span className={classes.context}>
                <PhaseWords place={place} />
              </span>
            </h3>
          </div>
          <Concerns place={place} />
          <ol className={classes.strip} aria-label={t("grid.blocks")}>
            {standingsOf(place, cockpit).map((block, n) => (
              <li key={n}>
                <span className="only-for-readers">{block.title}: </span>
                <BlockSign block={block} />
              </li>
            ))}
          </ol>
          <dl className={classes.facts}>
            <div>
              <dt>{t("grid.update")}</dt>
              <dd>
                <LatestUpdate place={place} />
              </dd>
            </div>
            <div>
              <dt>{t("grid.meeting")}</dt>
              <dd>
                <NextMeeting place={place} />
              </dd>
            </div>
            <div>
              <dt>{t("grid.ahead")}</dt>
              <dd>
                <Ahead neighbours={neighboursOf(place, cockpit.places)} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Those of the template in its order, then the place's own. */
function standingsOf(place: CockpitPlace, { columns }: Cockpit): Standing[] {
  return [...columns.flatMap((_, column) => standingUnder(place, columns, column) ?? []), ...place.ownBlocks];
}
