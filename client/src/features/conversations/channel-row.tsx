import { IconBuildingCommunity, IconHash, IconLock } from "@tabler/icons-react";
import { NavLink } from "../../lib/router.js";
import classes from "./channel-list.module.css";
import type { ChannelWithRights } from "./conversations-context.js";
import { paths } from "./conversation-paths.js";
import { MutedMark } from "./muted-mark.js";
import { shownName } from "./shown-name.js";
import { UnreadWords } from "./unread-words.js";
import { useChoices, useUnreadTotals } from "./use-unread-totals.js";
import { useOpenChannelId } from "./use-open-channel.js";

export function ChannelRow({ channel }: { channel: ChannelWithRights }) {
  const { messages, mentions } = useUnreadTotals(channel.id);
  const isMuted = useChoices().channels.get(channel.id)?.stance === "MUTED";
  const isOpen = useOpenChannelId() === channel.id;
  const Icon = channel.place ? IconBuildingCommunity : channel.audience === "NETWORK" ? IconHash : IconLock;
  return (
    <li>
      <NavLink
        to={paths.channel(channel.id)}
        className={classes.row}
        data-row
        data-unread={messages > 0}
        data-open={isOpen}
        title={channel.description}
      >
        <Icon size={18} stroke={1.75} aria-hidden className={classes.icon} />
        <span className={classes.name}>{shownName(channel)}</span>
        {isMuted && <MutedMark />}
        <UnreadWords messages={messages} mentions={mentions} />
      </NavLink>
    </li>
  );
}
