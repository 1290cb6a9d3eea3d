import { IconAlertCircle, IconClockPause, IconUserQuestion } from "@tabler/icons-react";
import { Fragment, type ReactNode } from "react";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { HealthBadge } from "../updates/health-badge.js";
import classes from "./cockpit.module.css";
import type { CockpitPlace, Neighbours } from "./cockpit-view.js";

// What is said of a place, in the grid and on its card alike.

const home = ({ place }: CockpitPlace): string => `/kommunen/${place.id}`;

export function PhaseWords({ place: { phase, pausedFrom } }: { place: CockpitPlace }) {
  const { t } = useTranslation("process");
  return phase === "PAUSED" && pausedFrom
    ? t("phase.pausedFrom", { phase: t(`phase.${pausedFrom}`) })
    : t(`phase.${phase}`);
}

/** What is missing at a place or late, each with the way to where it is mended. */
export function Concerns({ place }: { place: CockpitPlace }) {
  const { t } = useTranslation("programme");
  const concerns: { key: string; to: string; icon: ReactNode; text: string }[] = [];
  const size = { size: 16, "aria-hidden": true } as const;
  if (place.isBehind)
    concerns.push({
      key: "behind",
      to: home(place),
      icon: <IconAlertCircle {...size} />,
      text: t("place.behind"),
    });
  if (!place.lead)
    concerns.push({
      key: "lead",
      to: `${home(place)}/team`,
      icon: <IconUserQuestion {...size} />,
      text: t("place.withoutLead"),
    });
  if (place.facilitatorCount === 0)
    concerns.push({
      key: "facilitator",
      to: `${home(place)}/team`,
      icon: <IconUserQuestion {...size} />,
      text: t("place.withoutFacilitator"),
    });
  if (concerns.length === 0) return null;
  return (
    <ul className={classes.concerns}>
      {concerns.map(({ key, to, icon, text }) => (
        <li key={key}>
          <Link to={to} className={classes.concern}>
            {icon}
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The Ampel, how long ago it was said, and whether that is too long. */
export function LatestUpdate({ place }: { place: CockpitPlace }) {
  const { t } = useTranslation("programme");
  return (
    <div className={classes.latest}>
      <Link to={`${home(place)}/meldungen`} className={classes.health}>
        <HealthBadge health={place.health} compact />
      </Link>
      {place.lastUpdateAt && <RelativeTime at={place.lastUpdateAt} className={classes.context} />}
      {place.isSilent && (
        <span className={classes.silent}>
          <IconClockPause size={16} aria-hidden />
          {t("place.silent", { count: place.silentWeeks })}
        </span>
      )}
    </div>
  );
}

export function NextMeeting({ place }: { place: CockpitPlace }) {
  const { t } = useTranslation("programme");
  const meeting = place.nextMeeting;
  if (!meeting) return <span className={classes.context}>{t("place.noMeeting")}</span>;
  return (
    <>
      <Link to={`${home(place)}/beschluesse/${meeting.decisionId}`}>
        <time dateTime={meeting.meetsOn}>{formatDay(`${meeting.meetsOn}T12:00:00Z`)}</time>
      </Link>
      <span className={classes.context}>{meeting.body}</span>
    </>
  );
}

/** So many names are said; the rest is a number. */
const few = 2;

/** Who is exactly one step further, and could tell how it was. */
export function Ahead({ neighbours }: { neighbours: Neighbours }) {
  const { t } = useTranslation("programme");
  const { ahead, behind } = neighbours;
  if (ahead.length === 0 && behind.length === 0)
    return <span className={classes.context}>{t("place.nobodyAhead")}</span>;
  return (
    <>
      {ahead.length > 0 && <Names label={t("place.ahead")} places={ahead} />}
      {behind.length > 0 && <Names label={t("place.aheadOf")} places={behind} />}
    </>
  );
}

function Names({ label, places }: { label: string; places: readonly CockpitPlace[] }) {
  const { t } = useTranslation("programme");
  const more = places.length - few;
  return (
    <p className={classes.names}>
      <span className={classes.context}>{label}</span>{" "}
      {places.slice(0, few).map((other, n, { length }) => (
        <Fragment key={other.place.id}>
          <span className={classes.one}>
            <Link to={home(other)}>{other.place.name}</Link>
            {n < length - 1 && ","}
          </span>{" "}
        </Fragment>
      ))}
      {more > 0 && t("place.andMore", { count: more })}
    </p>
  );
}
