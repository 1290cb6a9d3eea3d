import { useEffect, useState } from "react";
import { useTranslation } from "../lib/i18n.js";
import classes from "./loading.module.css";

/** Says that something is coming, but only when it takes long enough to wonder. */
export function Loading() {
  const { t } = useTranslation();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.loading} role="status">
      {isSlow && t("state.loading")}
    </div>
  );
}
