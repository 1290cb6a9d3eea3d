import { IconCircleDashed } from "@tabler/icons-react";
import type { PlaceRowFragment } from "../../../gql/graphql.js";
import { useTranslation } from "../../../lib/i18n.js";
import { Link } from "../../../lib/router.js";
import { phaseIcons } from "../../process/phase-icons.js";
import { healthIcons } from "../../updates/health-icons.js";
import type { LitPlace } from "../use-lit-place.js";
import classes from "./sign.module.css";
import type { Side } from "./name-sides.js";

interface PlaceSignProps {
  place: PlaceRowFragment;
  /** Parts of the drawing's width and height. */
  left: number;
  top: number;
  /** The width of the drawing as it is shown. */
  pixels: number;
  /** Where its name has room. */
  side: Side | null;
  isOwn: boolean;
  lit: LitPlace;
}

/** Pixels: a card, and how far from the middle of its sign it begins. */
const widestCard = 240;
const besideSign = 26;

/** A place on the map: the icon of its phase, the Ampel beside it, and all of it in words when one points at it. */
export function PlaceSign({ place, left, top, pixels, side, isOwn, lit }: PlaceSignProps) {
  const { t } = useTranslation(["network", "process", "updates"]);
  const { phase } = place.process;
  const { health } = place;
  const PhaseIcon = phaseIcons[phase];
  const HealthIcon = health ? healthIcons[health] : IconCircleDashed;
  const words = [
    t(`process:phase.${phase}`),
    health ? t(`updates:healthMeaning.${health}`) : t("updates:health.none"),
    ...(isOwn ? [t("places.isOwn")] : []),
  ].join(", ");
  return (
    <li
      className={classes.place}
      style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
      data-lit={lit.id === place.id}
      {...lit.handlers(place.id)}
    >
      <Link
        to={`/kommunen/${place.id}`}
        className={classes.sign}
        aria-label={`${place.name}, ${words}`}
        data-health={health ?? "NONE"}
        data-paused={phase === "PAUSED"}
        data-own={isOwn}
      >
        <PhaseIcon size={18} aria-hidden />
        <HealthIcon size={16} aria-hidden className={classes.health} />
        <span
          className={classes.card}
          aria-hidden
          data-side={left > 0.5 ? "left" : "right"}
          style={{ maxWidth: Math.min(widestCard, Math.max(left, 1 - left) * pixels - besideSign) }}
        >
          <strong>{place.name}</strong>
          {words}
        </span>
      </Link>
      {side && (
        <span className={classes.name} data-side={side} aria-hidden>
          {place.name}
        </span>
      )}
    </li>
  );
}
