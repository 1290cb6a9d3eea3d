import { useTranslation } from "../lib/i18n.js";
import classes from "./demo-banner.module.css";

/** Always there, part of the frame, so that it never covers what has the focus. */
export function DemoBanner() {
  const { t } = useTranslation();
  return (
    <aside className={`${classes.banner} not-on-paper`} aria-label={t("demo.label")}>
      <p className={classes.whole}>{t("demo.banner")}</p>
      <details className={classes.short}>
        <summary>{t("demo.short")}</summary>
        <p>{t("demo.banner")}</p>
      </details>
    </aside>
  );
}
