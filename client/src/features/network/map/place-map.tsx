import { useMemo, useRef } from "react";
import type { PlaceRowFragment } from "../../../gql/graphql.js";
import { useTranslation } from "../../../lib/i18n.js";
import type { LitPlace } from "../use-lit-place.js";
import { around, type Box } from "./boxes.js";
import {
  districtBorders,
  districtPath,
  height,
  regionBorders,
  regionPaths,
  regionSpots,
  width,
} from "./land.js";
import { MapKey } from "./map-key.js";
import classes from "./map.module.css";
import { nameSides } from "./name-sides.js";
import { PlaceSign } from "./place-sign.js";
import { placeSpots } from "./place-spots.js";
import { useWidth } from "./use-width.js";

interface PlaceMapProps {
  /** All of the round: each keeps its spot, whatever is looked for. */
  all: PlaceRowFragment[];
  /** Those to be shown, in the order of the list. */
  shown: PlaceRowFragment[];
  isOwn: (id: string) => boolean;
  /** Stands out when only its places are looked for. */
  region: string;
  lit: LitPlace;
  onSkip: () => void;
}

/** Pixels: a sign with the space around it, and a letter and a line of a name. */
const gap = 36;
const sign = 32;
const nameSize = (name: string) => ({ x: name.length * 6.8 + 6, y: 18 });

/** Where the places lie and how they are; all it says stands in the list beside it, too. */
export default function PlaceMap({ all, shown, isOwn, region, lit, onSkip }: PlaceMapProps) {
  const { t } = useTranslation("network");
  const drawing = useRef<HTMLDivElement>(null);
  const pixels = useWidth(drawing, 380);
  const unit = width / pixels;

  // Names of regions keep out of the way of all places, so that they stay when some are left out.
  const { spots, regions, sidesOf } = useMemo(() => {
    const size = (name: string) => ({ x: nameSize(name).x * unit, y: nameSize(name).y * unit });
    const sides = (places: readonly PlaceRowFragment[], full: readonly Box[]) =>
      nameSides(
        places.map(({ id, name }) => ({ name, spot: found.get(id)!.spot })),
        { sign: sign * unit, name: size },
        { x: width, y: height },
        full,
      );
    const found = placeSpots(all, gap * unit);
    const signBoxes = [...found.values()].map(({ spot }) => around(spot, { x: sign * unit, y: sign * unit }));
    const nameBoxes = sides(all, []).flatMap((name) => (name ? [name.box] : []));
    const names = regionSpots([...signBoxes, ...nameBoxes], size);
    const taken = names.map((one) => around(one, size(one.name)));
    return { spots: found, regions: names, sidesOf: (places: PlaceRowFragment[]) => sides(places, taken) };
  }, [all, unit]);
  const { signs, sides } = useMemo(
    () => ({
      signs: shown.map((place) => ({ place, ...spots.get(place.id)! })),
      sides: sidesOf(shown),
    }),
    [shown, spots, sidesOf],
  );

  return (
    <figure className={classes.map}>
      <a
        href="#liste"
        className={classes.skip}
        onClick={(event) => {
          event.preventDefault();
          onSkip();
        }}
      >
        {t("map.skip")}
      </a>
      <div
        ref={drawing}
        className={classes.drawing}
        role="group"
        aria-label={t("map.label")}
        onKeyDown={(event) => event.key === "Escape" && lit.clear()}
      >
        <svg className={classes.land} viewBox={`0 0 ${width} ${height}`} aria-hidden>
          {regionPaths.map(({ key, name, path }) => (
            <path key={key} className={classes.region} data-chosen={name === region} d={path} />
          ))}
          {signs.map(({ place }) =>
            place.owner.type === "LANDKREIS" ? (
              <path
                key={place.id}
                className={classes.district}
                data-lit={lit.id === place.id}
                d={districtPath(place.owner.key)}
              />
            ) : null,
          )}
          <path className={classes.districts} d={districtBorders} />
          <path className={classes.regions} d={regionBorders} />
          {signs.map(({ place, home, spot, members }) => (
            <g key={place.id} className={classes.leader} data-lit={lit.id === place.id}>
              {members.map((point, at) => (
                <line key={at} x1={point.x} y1={point.y} x2={spot.x} y2={spot.y} />
              ))}
              {members.map((point, at) => (
                <circle key={at} cx={point.x} cy={point.y} r={2.5 * unit} />
              ))}
              {members.length === 0 && Math.hypot(home.x - spot.x, home.y - spot.y) > 8 * unit && (
                <>
                  <line x1={home.x} y1={home.y} x2={spot.x} y2={spot.y} />
                  <circle cx={home.x} cy={home.y} r={2.5 * unit} />
                </>
              )}
            </g>
          ))}
        </svg>
        {regions.map(({ key, name, x, y }) => (
          <span
            key={key}
            className={classes.regionName}
            style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
            aria-hidden
          >
            {name}
          </span>
        ))}
        <ul className={classes.signs}>
          {signs.map(({ place, spot }, at) => (
            <PlaceSign
              key={place.id}
              place={place}
              left={spot.x / width}
              top={spot.y / height}
              pixels={pixels}
              side={sides[at]?.side ?? null}
              isOwn={isOwn(place.id)}
              lit={lit}
            />
          ))}
        </ul>
      </div>
      <figcaption className={classes.caption}>
        <MapKey places={shown} hasOwn={shown.some(({ id }) => isOwn(id))} />
        <p className={classes.source}>{t("map.source")}</p>
      </figcaption>
    </figure>
  );
}
