import { IconCloudOff, IconRefresh } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConnection } from "../lib/live/use-connection.js";
import { announce } from "../ui/live-region.js";
import { Explained } from "../ui/explained.js";
import classes from "./connection-notice.module.css";

// Short gaps heal by themselves and are not worth a word.
const PATIENCE = 2_000;

/** Whether news arrives, in words; silent while everything is well. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const state = useConnection();
  const isTroubled = state === "offline" || state === "connecting";
  const [isShown, setShown] = useState(false);
  const wasShown = useRef(false);

  useEffect(() => {
    const timer = setTimeout(() => setShown(isTroubled), isTroubled ? PATIENCE : 0);
    return () => clearTimeout(timer);
  }, [isTroubled]);

  const shown = isShown && isTroubled;
  useEffect(() => {
    if (shown) announce(t(`connection.${state}Explained`));
    else if (wasShown.current) announce(t("connection.back"));
    wasShown.current = shown;
  }, [shown, state, t]);

  if (!shown) return <span className="only-for-readers">{t("connection.well")}</span>;
  const Icon = state === "offline" ? IconCloudOff : IconRefresh;
  return (
    <Explained className={classes.notice} explanation={t(`connection.${state}Explained`)}>
      <Icon size={16} aria-hidden />
      {t(`connection.${state}`)}
    </Explained>
  );
}
