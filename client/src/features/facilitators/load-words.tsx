import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleMinus } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./facilitators.module.css";
import { type Load, loadOf, piecesOf } from "./load.js";

const icons: Record<Load, typeof IconCircleCheck> = {
  UNKNOWN: IconCircleDashed,
  AWAY: IconCircleMinus,
  FREE: IconCircleCheck,
  FULL: IconCircleMinus,
  OVER: IconAlertTriangle,
};

interface LoadWordsProps {
  facilitator: { places: readonly unknown[]; capacity: number | null };
}

/** "2 von 3 Kommunen, Platz für 1": as words with an icon, and as a bar for the eye. */
export function LoadWords({ facilitator }: LoadWordsProps) {
  const { t } = useTranslation("facilitators");
  const { places, capacity } = facilitator;
  const load = loadOf(facilitator);
  const Icon = icons[load];
  const room = Math.abs((capacity ?? 0) - places.length);
  const carried =
    capacity === null
      ? t("load.carried", { count: places.length })
      : t("load.of", { places: places.length, count: capacity });
  return (
    <div className={classes.load} data-load={load}>
      <span className={classes.pieces} aria-hidden>
        {piecesOf(places.length, capacity).map((piece, n) => (
          <span key={n} data-piece={piece} />
        ))}
      </span>
      <p>
        {load === "AWAY" ? null : `${carried}, `}
        <strong className={classes.standing}>
          <Icon size={16} aria-hidden />
          {t(`load.${load}`, { count: room })}
        </strong>
      </p>
    </div>
  );
}
