import { IconClock } from "@tabler/icons-react";
import { formatDay, formatTime, useNow } from "../lib/dates.js";
import { useTranslation } from "../lib/i18n.js";
import { Explained } from "../ui/explained.js";
import classes from "./demo-time.module.css";

/** The demo's clock runs behind the real one; this says so, and what time it is there. */
export function DemoTime() {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <Explained className={classes.chip} explanation={t("demo.timeExplained")}>
      <IconClock size={16} aria-hidden />
      <span className={classes.word}>{t("demo.time")}</span>
      <time dateTime={new Date(now).toISOString()} className={classes.moment}>
        <span className={classes.day}>{formatDay(now)}, </span>
        {formatTime(now)}
      </time>
    </Explained>
  );
}
