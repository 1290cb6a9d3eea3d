import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";

/** Can be shown, can be pasted into, and is known to password managers by its `autoComplete`. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation("identity");
  const [isShown, setShown] = useState(false);
  return (
    <PasswordInput
      {...props}
      maxLength={200}
      aria-invalid={Boolean(props.error)}
      visible={isShown}
      onVisibilityChange={setShown}
      // A switch: its name stays, whether it is on is said by aria-pressed.
      visibilityToggleButtonProps={{
        "aria-label": t("signIn.showPassword"),
        "aria-hidden": false,
        tabIndex: 0,
        size: 36,
      }}
    />
  );
}
