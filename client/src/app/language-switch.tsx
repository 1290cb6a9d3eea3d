import { currentLanguage, speak, useTranslation } from "../lib/i18n.js";
import classes from "./language-switch.module.css";

/** For visitors; whoever is signed in chooses in the profile. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const isGerman = currentLanguage() === "de";
  return (
    <button
      type="button"
      className={classes.switch}
      lang={isGerman ? "en" : "de"}
      onClick={() => void speak(isGerman ? "en" : "de")}
    >
      {t("shell.otherLanguage")}
    </button>
  );
}
