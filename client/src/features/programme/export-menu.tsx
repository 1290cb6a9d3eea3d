import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { Menu } from "../../ui/menu.js";

export type ExportName =
  "kommunen" | "bausteine" | "meldungen" | "beschluesse" | "team" | "eigenleistungen" | "moderation";

interface ExportMenuProps {
  roundId: string;
  /** Lists to choose from; each as a table and as JSON. */
  lists: readonly ExportName[];
  /** Of this place alone. */
  placeId?: string;
}

/** Takes lists along: whoever presses gets what they may read. */
export function ExportMenu({ roundId, lists, placeId }: ExportMenuProps) {
  const { t } = useTranslation("programme");
  const about = placeId ? `?round=${roundId}&place=${placeId}` : `?round=${roundId}`;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t("export.title")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {lists.flatMap((list) => [
          <Menu.Item key={`${list}.csv`} component="a" href={`/export/${list}.csv${about}`} download>
            {t("export.table", { list: t(`export.${list}`) })}
          </Menu.Item>,
          <Menu.Item key={`${list}.json`} component="a" href={`/export/${list}.json${about}`} download>
            {t("export.json", { list: t(`export.${list}`) })}
          </Menu.Item>,
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}
