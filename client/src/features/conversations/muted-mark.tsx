import { IconBellOff } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./stance-menu.module.css";

/** That only mentions are heard of here; quiet like the thing itself. */
export function MutedMark() {
  const { t } = useTranslation("conversations");
  return (
    <span className={classes.mark}>
      <IconBellOff size={16} aria-hidden />
      <span className="only-for-readers">{t("stance.mutedMark")}</span>
    </span>
  );
}
