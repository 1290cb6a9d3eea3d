import { IconCloudOff, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "../lib/i18n.js";
import classes from "./connection-notice.module.css";
import { useTrouble } from "./use-trouble.js";

/** Whether news arrives, in words, as a strip under the header; nothing to see while everything is well. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const trouble = useTrouble();
  if (!trouble) return null;
  const Icon = trouble === "offline" ? IconCloudOff : IconRefresh;
  return (
    <aside className={`${classes.notice} not-on-paper`} aria-label={t("connection.label")}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <p>
        <strong>{t(`connection.${trouble}`)}</strong> {t(`connection.${trouble}Explained`)}
      </p>
    </aside>
  );
}
