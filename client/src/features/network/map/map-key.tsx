import { IconCircleDashed } from "@tabler/icons-react";
import type { PlaceRowFragment } from "../../../gql/graphql.js";
import { useTranslation } from "../../../lib/i18n.js";
import { phaseIcons } from "../../process/phase-icons.js";
import { phases } from "../../process/phases.js";
import { healthIcons } from "../../updates/health-icons.js";
import { healths } from "../../updates/healths.js";
import classes from "./map.module.css";

/** What the signs mean, and how many there are of each: the map in words. */
export function MapKey({ places, hasOwn }: { places: PlaceRowFragment[]; hasOwn: boolean }) {
  const { t } = useTranslation(["network", "process", "updates"]);
  const inPhase = [...phases, "PAUSED" as const].map((phase) => ({
    key: phase,
    Icon: phaseIcons[phase],
    word: t(`process:phase.${phase}`),
    count: places.filter(({ process }) => process.phase === phase).length,
  }));
  const withHealth = [...healths, null].map((health) => ({
    key: health ?? "NONE",
    Icon: health ? healthIcons[health] : IconCircleDashed,
    word: health ? t(`updates:healthMeaning.${health}`) : t("updates:health.none"),
    count: places.filter((place) => place.health === health).length,
  }));
  return (
    <>
      {[
        { title: t("map.phases"), entries: inPhase },
        { title: t("map.healths"), entries: withHealth },
      ].map(({ title, entries }) => (
        <ul key={title} className={classes.key} aria-label={title}>
          {entries
            .filter(({ count }) => count > 0)
            .map(({ key, Icon, word, count }) => (
              <li key={key} data-health={key}>
                <Icon size={16} aria-hidden />
                {word} <span className={classes.count}>{count}</span>
              </li>
            ))}
        </ul>
      ))}
      {hasOwn && <p className={classes.ownKey}>{t("map.own")}</p>}
    </>
  );
}
