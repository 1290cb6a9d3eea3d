import { useTranslation } from "../../lib/i18n.js";
import classes from "./phase-badge.module.css";
import { phaseIcons } from "./phase-icons.js";
import type { Phase } from "./phases.js";

interface PhaseBadgeProps {
  phase: Phase;
  /** Where a resting process stands. */
  pausedFrom?: Phase | null;
}

/** Where a process stands: icon and word. */
export function PhaseBadge({ phase, pausedFrom }: PhaseBadgeProps) {
  const { t } = useTranslation("process");
  const Icon = phaseIcons[phase];
  return (
    <span className={classes.badge} data-phase={phase}>
      <Icon size={18} aria-hidden />
      {phase === "PAUSED" && pausedFrom
        ? t("phase.pausedFrom", { phase: t(`phase.${pausedFrom}`) })
        : t(`phase.${phase}`)}
    </span>
  );
}
