import { IconCircleDashed } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./health-badge.module.css";
import { healthIcons } from "./health-icons.js";
import type { Health } from "./healths.js";

interface HealthBadgeProps {
  /** Null: there is no update to be read. */
  health: Health | null;
  /** One word only, where space is short. */
  compact?: boolean;
}

/** The Ampel: colour, icon and word. */
export function HealthBadge({ health, compact = false }: HealthBadgeProps) {
  const { t } = useTranslation("updates");
  const Icon = health ? healthIcons[health] : IconCircleDashed;
  return (
    <span className={classes.badge} data-health={health ?? "NONE"}>
      <Icon size={18} aria-hidden />
      {health ? t(compact ? `health.${health}` : `healthMeaning.${health}`) : t("health.none")}
    </span>
  );
}
