import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Choice } from "../../ui/choice.js";

export function AppearanceChoice() {
  const { t } = useTranslation("identity");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Choice<MantineColorScheme>
      label={t("profile.appearance")}
      help={t("profile.appearanceHelp")}
      value={colorScheme}
      options={[
        { value: "auto", label: t("profile.auto") },
        { value: "light", label: t("profile.light") },
        { value: "dark", label: t("profile.dark") },
      ]}
      onChange={setColorScheme}
    />
  );
}
