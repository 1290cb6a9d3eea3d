import { Button } from "@mantine/core";
import { IconChevronLeft, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Link } from "../../lib/router.js";
import { Note } from "../../ui/note.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { PresenceNote } from "../presence/presence-notes.js";
import { paths } from "./conversation-paths.js";
import type { ChannelWithRights } from "./conversations-context.js";
import { shownName } from "./shown-name.js";
import classes from "./topic-header.module.css";
import { TopicStanceMenu } from "./stance-menu.js";
import { TopicMenu } from "./topic-menu.js";
import type { TopicWindow } from "./topic-windows.js";
import { useResolution } from "./use-resolution.js";
import { useSummary } from "./use-summary.js";
import type { TopicRights } from "./use-topic.js";

const RenameTopic = later(() => import("./rename-topic.js"));

/** Opened from the list beside it: reading goes on here. */
function takeFocus(title: HTMLElement | null): void {
  if (document.activeElement?.matches("[data-row]")) title?.focus({ preventScroll: true });
}

interface TopicHeaderProps {
  topic: TopicFieldsFragment;
  channel: ChannelWithRights;
  rights: TopicRights;
  hasBack: boolean;
  onOpen: (window: TopicWindow) => void;
}

/** So long that somebody who comes to it now would not read it all. */
const longTopic = 8;

/** Stays above the messages: one always knows what is spoken of, and whether it is settled. */
export function TopicHeader({ topic, channel, rights, hasBack, onOpen }: TopicHeaderProps) {
  const { t } = useTranslation("conversations");
  const [isRenaming, setRenaming] = useState(false);
  const hasForm = RenameTopic.useIsHere(isRenaming) && isRenaming;
  const resolution = useResolution(topic);
  const summary = useSummary(topic.id);
  const isWithoutSummary = rights.summarise && !summary?.body && topic.lastNumber > longTopic;
  const channelName = shownName(channel);

  return (
    <header className={classes.header}>
      <title>{`${topic.title} · Lernnetz`}</title>
      {hasBack && (
        <Link
          to={paths.channel(channel.id)}
          className={`${classes.back} not-on-paper`}
          aria-label={t("topic.back", { name: channelName })}
        >
          <IconChevronLeft size={24} aria-hidden />
        </Link>
      )}
      <div className={classes.words}>
        {hasForm ? (
          <RenameTopic.Part topic={topic} onClose={() => setRenaming(false)} />
        ) : (
          <h1 ref={takeFocus} className={classes.title} tabIndex={-1}>
            {topic.title}
          </h1>
        )}
        <div className={classes.context}>
          <span>{channelName}</span>
          {isWithoutSummary && (
            <>
              <span aria-hidden>·</span>
              <button
                type="button"
                className={`${classes.offer} not-on-paper`}
                onClick={() => onOpen("summary")}
              >
                {t("summary.write")}
              </button>
            </>
          )}
          <PresenceNote topicId={topic.id} />
        </div>
        {topic.resolution && (
          <p className={classes.resolved}>
            <IconCircleCheck size={18} aria-hidden />
            <span>
              {t("topic.resolvedBy", { name: topic.resolution.by.name })},{" "}
              <RelativeTime at={topic.resolution.at} />
            </span>
          </p>
        )}
        {resolution.problem && <Note tone="brick">{resolution.problem.text}</Note>}
      </div>
      {!isRenaming && (
        <div className={`${classes.actions} not-on-paper`}>
          {rights.resolve && !topic.resolution && (
            <Button
              className={classes.resolve}
              variant="default"
              leftSection={<IconCircleCheck size={20} aria-hidden />}
              loading={resolution.isBusy}
              onClick={() => void resolution.toggle()}
            >
              {t("topic.resolve")}
            </Button>
          )}
          <TopicStanceMenu topicId={topic.id} channelId={channel.id} />
          <TopicMenu
            topic={topic}
            rights={rights}
            resolution={resolution}
            onRename={() => setRenaming(true)}
            onOpen={onOpen}
          />
        </div>
      )}
    </header>
  );
}
