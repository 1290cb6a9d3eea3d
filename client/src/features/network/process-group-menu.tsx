import { ActionIcon } from "@mantine/core";
import { IconCalendarX, IconDots, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import type { ProcessGroupMemberFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Menu } from "../../ui/menu.js";
import type { Place } from "./place-context.js";

const MemberDialog = later(() => import("./process-group-dialog.js"));
const EndDialog = later(() => import("./process-group-end-dialog.js"));

interface ProcessGroupMenuProps {
  member: ProcessGroupMemberFieldsFragment;
  place: Place;
}

/** What may be done with an entry of the process group. */
export function ProcessGroupMenu({ member, place }: ProcessGroupMenuProps) {
  const { t } = useTranslation(["network", "common"]);
  const [question, setQuestion] = useState<"change" | "end">();
  const canChange = MemberDialog.useIsHere(question === "change");
  const canEnd = EndDialog.useIsHere(question === "end");
  const close = () => setQuestion(undefined);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon
            className="not-on-paper"
            aria-label={t("processGroup.actions", {
              name: member.person?.name ?? member.name ?? member.standsFor,
            })}
          >
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={() => setQuestion("change")}>
            {t("common:action.edit")}
          </Menu.Item>
          {member.until === null && (
            <Menu.Item
              leftSection={<IconCalendarX size={20} aria-hidden />}
              onClick={() => setQuestion("end")}
            >
              {t("processGroup.end")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {canChange && (
        <MemberDialog.Part member={member} place={place} opened={question === "change"} onClose={close} />
      )}
      {canEnd && <EndDialog.Part member={member} opened={question === "end"} onClose={close} />}
    </>
  );
}
