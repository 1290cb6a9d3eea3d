import { ActionIcon, Menu } from "@mantine/core";
import "../../ui/mantine-floating.js";
import { IconArrowsExchange, IconDots, IconUserMinus } from "@tabler/icons-react";
import { useState } from "react";
import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { EndRoleDialog } from "./end-role-dialog.js";
import { HandOverDialog } from "./hand-over-dialog.js";

export interface PlaceOfRole {
  id: string;
  name: string;
  roles: RoleOfPersonFragment[];
}

interface RoleMenuProps {
  role: RoleOfPersonFragment;
  place?: PlaceOfRole | undefined;
}

/** What may be done with a role; nothing to see for whoever may do nothing. */
export function RoleMenu({ role, place }: RoleMenuProps) {
  const { t } = useTranslation("network");
  const [question, setQuestion] = useState<"end" | "handOver">();
  const { end, handOver } = role.viewerCan;
  if (!end && !handOver) return null;

  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon aria-label={t("place.actions", { name: role.person.name })} className="not-on-paper">
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {handOver && place && (
            <Menu.Item
              leftSection={<IconArrowsExchange size={20} aria-hidden />}
              onClick={() => setQuestion("handOver")}
            >
              {t("place.handOver")}
            </Menu.Item>
          )}
          {end && (
            <Menu.Item
              leftSection={<IconUserMinus size={20} aria-hidden />}
              onClick={() => setQuestion("end")}
            >
              {t("place.endRole")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <EndRoleDialog role={role} opened={question === "end"} onClose={() => setQuestion(undefined)} />
      {place && (
        <HandOverDialog
          role={role}
          place={place}
          opened={question === "handOver"}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </>
  );
}
