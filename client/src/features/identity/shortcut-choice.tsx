import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { areLettersOn, switchLetters } from "../../lib/shortcuts.js";
import { Choice } from "../../ui/choice.js";

/** A habit of this device: whether single letters do something. */
export function ShortcutChoice() {
  const { t } = useTranslation("identity");
  const [isOn, setOn] = useState(areLettersOn);
  return (
    <Choice<"on" | "off">
      label={t("profile.letters")}
      help={t("profile.lettersHelp")}
      value={isOn ? "on" : "off"}
      options={[
        { value: "on", label: t("profile.lettersOn") },
        { value: "off", label: t("profile.lettersOff") },
      ]}
      onChange={(value) => {
        switchLetters(value === "on");
        setOn(value === "on");
      }}
    />
  );
}
