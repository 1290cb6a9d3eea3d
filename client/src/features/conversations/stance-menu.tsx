import { useApolloClient } from "@apollo/client/react";
import { ActionIcon } from "@mantine/core";
import { IconBell, IconBellOff, IconBellRinging, IconCheck } from "@tabler/icons-react";
import type { Stance } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { SetChannelStance, SetTopicStance } from "./stance.documents.js";
import classes from "./stance-menu.module.css";
import { stanceTo } from "./own-choices.js";
import { useChoices, useLedger } from "./use-unread-totals.js";

const icons = { FOLLOWING: IconBellRinging, NORMAL: IconBell, MUTED: IconBellOff };
const stances: Stance[] = ["FOLLOWING", "NORMAL", "MUTED"];

/** What one wants to hear of a topic. */
export function TopicStanceMenu({ topicId, channelId }: { topicId: string; channelId: string }) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const choices = useChoices();
  const takesPart = useLedger().get(topicId)?.takesPart ?? false;
  const own = choices.topics.get(topicId)?.stance ?? "NORMAL";
  const ofChannel = choices.channels.get(channelId)?.stance ?? "NORMAL";
  return (
    <StanceMenu
      label={t("stance.ofTopic")}
      of="topic"
      own={own}
      shown={stanceTo(choices, { id: topicId, channelId, takesPart })}
      explained={{
        FOLLOWING: t("stance.topic.FOLLOWING"),
        NORMAL: t(`stance.topicAsChannel.${ofChannel}`),
        MUTED: t("stance.topic.MUTED"),
      }}
      choose={(stance) =>
        client.mutate({ mutation: SetTopicStance, variables: { topicId, stance }, fetchPolicy: "no-cache" })
      }
    />
  );
}

/** And of all topics of a channel about which nothing else was chosen. */
export function ChannelStanceMenu({ channelId }: { channelId: string }) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const own = useChoices().channels.get(channelId)?.stance ?? "NORMAL";
  return (
    <StanceMenu
      label={t("stance.ofChannel")}
      of="channel"
      own={own}
      shown={own}
      explained={{
        FOLLOWING: t("stance.channel.FOLLOWING"),
        NORMAL: t("stance.channel.NORMAL"),
        MUTED: t("stance.channel.MUTED"),
      }}
      choose={(stance) =>
        client.mutate({
          mutation: SetChannelStance,
          variables: { channelId, stance },
          fetchPolicy: "no-cache",
        })
      }
    />
  );
}

interface StanceMenuProps {
  label: string;
  of: "topic" | "channel";
  own: Stance;
  /** What holds in the end. */
  shown: Stance;
  explained: Record<Stance, string>;
  choose: (stance: Stance) => Promise<unknown>;
}

function StanceMenu({ label, of, own, shown, explained, choose }: StanceMenuProps) {
  const { t } = useTranslation("conversations");
  const Bell = icons[shown];
  const name = `${label}: ${t(`stance.now.${shown}`)}`;

  function change(stance: Stance): void {
    choose(stance).then(
      () => announce(t(`stance.done.${of}.${stance}`)),
      () => announce(t("topic.notNow")),
    );
  }

  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <ActionIcon aria-label={name} title={name} className={shown === "NORMAL" ? "" : classes.chosen}>
          <Bell size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {stances.map((stance) => {
          const Icon = icons[stance];
          return (
            <Menu.Item
              key={stance}
              leftSection={<Icon size={20} aria-hidden />}
              rightSection={stance === own && <IconCheck size={20} aria-hidden />}
              onClick={() => change(stance)}
            >
              <span className={classes.words}>
                {t(`stance.${of}Name.${stance}`)}
                {stance === own && <span className="only-for-readers"> {t("stance.chosen")}</span>}
              </span>
              <span className={classes.explained}>{explained[stance]}</span>
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
