import { useState } from "react";
import { useTranslation } from "../../../lib/i18n.js";
import { useConversations } from "../conversations-context.js";
import classes from "./composer.module.css";

const key = "enterSends";

/** A habit of this person on this device. Without it Enter begins a new paragraph, as in a letter. */
export function useEnterSends(): [boolean, (value: boolean) => void] {
  const { local } = useConversations();
  const [value, setValue] = useState(() => local.read<boolean>(key) ?? false);
  return [
    value,
    (next) => {
      setValue(next);
      local.write(key, next);
    },
  ];
}

export function EnterSends({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  const { t } = useTranslation("conversations");
  return (
    <div className={classes.habit}>
      <label>
        <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
        {t("composer.enterSends")}
      </label>
      <span className={classes.hint}>{value ? t("composer.hintEnter") : t("composer.hint")}</span>
    </div>
  );
}
