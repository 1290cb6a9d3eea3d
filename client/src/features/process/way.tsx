import { useTranslation } from "../../lib/i18n.js";
import { phases, type Phase } from "./phases.js";
import classes from "./way.module.css";

interface WayProps {
  phase: Phase;
  /** Where a resting process stands. */
  pausedFrom?: Phase | null;
}

/** The way of a process in small: what lies behind it, where it stands or rests, what is to come. */
export function Way({ phase, pausedFrom = null }: WayProps) {
  const { t } = useTranslation("process");
  const isPaused = phase === "PAUSED";
  const here = phases.findIndex((one) => one === (isPaused ? pausedFrom : phase));
  const state = (at: number) => {
    if (at === here) return isPaused ? "paused" : "here";
    return at < here ? "behind" : "ahead";
  };
  return (
    <ol className={classes.way} aria-label={t("way.label")}>
      {phases.map((one, at) => (
        <li key={one} data-state={state(at)} aria-current={at === here ? "step" : undefined}>
          <span className={classes.word}>{t(`phase.${one}`)}</span>
          <span className="only-for-readers">: {t(`way.${state(at)}`)}</span>
        </li>
      ))}
    </ol>
  );
}
