import { useApolloClient } from "@apollo/client/react";
import { ActionIcon } from "@mantine/core";
import {
  IconChecks,
  IconCircleCheck,
  IconDots,
  IconHistory,
  IconLink,
  IconPencil,
  IconPin,
  IconRotate,
} from "@tabler/icons-react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { paths } from "./conversation-paths.js";
import { copyText } from "./copy-text.js";
import { MarkRead } from "./topic.documents.js";
import type { TopicWindow } from "./topic-windows.js";
import { useSummary } from "./use-summary.js";
import type { Resolution } from "./use-resolution.js";
import type { TopicRights } from "./use-topic.js";
import { useTopicUnread } from "./use-unread-totals.js";

interface TopicMenuProps {
  topic: TopicFieldsFragment;
  rights: TopicRights;
  resolution: Resolution;
  onRename: () => void;
  onOpen: (window: TopicWindow) => void;
}

export function TopicMenu({ topic, rights, resolution, onRename, onOpen }: TopicMenuProps) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const summary = useSummary(topic.id);
  const { messages } = useTopicUnread(topic.id);

  function markAllRead(): void {
    const variables = { topicId: topic.id, upTo: topic.lastNumber };
    client.mutate({ mutation: MarkRead, variables, fetchPolicy: "no-cache" }).then(
      () => announce(t("topic.allRead")),
      () => announce(t("topic.notNow")),
    );
  }

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon aria-label={t("topic.actions")} title={t("topic.actions")}>
          <IconDots size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {rights.resolve && (
          <Menu.Item
            leftSection={
              topic.resolution ? (
                <IconRotate size={20} aria-hidden />
              ) : (
                <IconCircleCheck size={20} aria-hidden />
              )
            }
            onClick={() => void resolution.toggle()}
          >
            {topic.resolution ? t("topic.reopen") : t("topic.resolve")}
          </Menu.Item>
        )}
        {rights.rename && (
          <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={onRename}>
            {t("topic.rename")}
          </Menu.Item>
        )}
        {rights.summarise && (
          <Menu.Item leftSection={<IconPin size={20} aria-hidden />} onClick={() => onOpen("summary")}>
            {summary?.body ? t("summary.edit") : t("summary.write")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconHistory size={20} aria-hidden />} onClick={() => onOpen("changes")}>
          {t("changes.title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLink size={20} aria-hidden />}
          onClick={() =>
            void copyText(location.origin + paths.topic(topic.id)).then(() => announce(t("message.copied")))
          }
        >
          {t("message.copyLink")}
        </Menu.Item>
        {messages > 0 && (
          <Menu.Item leftSection={<IconChecks size={20} aria-hidden />} onClick={markAllRead}>
            {t("topic.markAllRead")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
