import { ActionIcon, Button } from "@mantine/core";
import { IconPencilPlus, IconSettings } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { TopicFilter } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Choice } from "../../ui/choice.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { region } from "../../lib/regions.js";
import { BackLink } from "./back-link.js";
import { paths } from "./conversation-paths.js";
import { moveWithArrows } from "./move-with-arrows.js";
import { shownName } from "./shown-name.js";
import { ChannelStanceMenu } from "./stance-menu.js";
import { StartedTopics } from "./started-topics.js";
import classes from "./topic-list.module.css";
import { TopicRow } from "./topic-row.js";
import { useChannel } from "./use-channel.js";
import { useHasDraft } from "./use-drafts.js";
import { useKeptScroll } from "./use-kept-scroll.js";
import { useTopicPages } from "./use-topic-pages.js";
import { useTopics } from "./use-topics.js";

const ChannelForm = lazy(() => import("./channel-form.js"));

interface TopicListProps {
  channelId: string;
  /** The topic that is open beside it. */
  current: string | undefined;
  level: 1 | 2;
  hasBack: boolean;
}

const filters: TopicFilter[] = ["ALL", "OPEN", "RESOLVED"];

export function TopicList({ channelId, current, level, hasBack }: TopicListProps) {
  const { t } = useTranslation("conversations");
  const channel = useChannel(channelId);
  const hasDraft = useHasDraft(`channel:${channelId}`);
  const [filter, setFilter] = useState<TopicFilter>("ALL");
  const [isChanging, setChanging] = useState(false);
  const pages = useTopicPages(channelId, filter);
  const topics = useTopics(pages.ids).filter(
    ({ resolution }) => filter === "ALL" || (filter === "RESOLVED") === (resolution !== null),
  );
  const list = useKeptScroll(`channel ${channelId}`, pages.isLoaded);
  const Heading = `h${level}` as const;

  if (!channel) return <Gone level={level} />;
  return (
    <section ref={list} className={classes.list} aria-labelledby="themen" {...region}>
      {level === 1 && <title>{`${channel.name} · Lernnetz`}</title>}
      <header className={classes.header}>
        {hasBack && <BackLink to={paths.conversations}>{t("channels.title")}</BackLink>}
        <div className={classes.top}>
          <Heading id="themen" className={classes.title} tabIndex={-1}>
            {shownName(channel)}
          </Heading>
          <span className={classes.actions}>
            <ChannelStanceMenu channelId={channelId} />
            {channel.viewerCan.change && (
              <ActionIcon
                aria-label={t("channels.change")}
                title={t("channels.change")}
                onClick={() => setChanging(true)}
              >
                <IconSettings size={20} aria-hidden />
              </ActionIcon>
            )}
          </span>
        </div>
        {level === 1 && (
          <p className={classes.description} lang="de">
            {channel.description}
          </p>
        )}
        {channel.archived && <p className={classes.description}>{t("channels.archived")}</p>}
        <div className={classes.tools}>
          {channel.viewerCan.startTopic && (
            <Button
              component={Link}
              to={paths.newTopic(channelId)}
              leftSection={<IconPencilPlus size={20} aria-hidden />}
              variant={level === 1 ? "filled" : "light"}
            >
              {hasDraft ? t("draft.goOn") : t("topics.new")}
            </Button>
          )}
          <Choice
            label={t("topics.filter")}
            options={filters.map((value) => ({ value, label: t(`topics.${value}`) }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
      </header>

      <StartedTopics channelId={channelId} />
      {topics.length > 0 && (
        <ul className={classes.rows} onKeyDown={moveWithArrows}>
          {topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} isOpen={topic.id === current} />
          ))}
        </ul>
      )}
      {pages.isLoaded && topics.length === 0 && <NoTopics filter={filter} />}
      {!pages.isLoaded && pages.error === null && <Loading />}
      {pages.error !== null && !pages.isLoaded && <Failure error={pages.error} onRetry={pages.reload} />}
      {pages.next && (
        <Button variant="default" className={classes.more} onClick={pages.loadMore} loading={pages.isBusy}>
          {t("topics.more")}
        </Button>
      )}
      {isChanging && (
        <Suspense>
          <ChannelForm channel={channel} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </section>
  );
}

function NoTopics({ filter }: { filter: TopicFilter }) {
  const { t } = useTranslation("conversations");
  return (
    <EmptyState
      drawing="table"
      title={t(`topics.empty.${filter}`)}
      level={3}
      example={filter === "ALL" && t("topics.empty.example")}
    >
      {filter === "ALL" ? t("topics.empty.text") : t("topics.empty.other")}
    </EmptyState>
  );
}

function Gone({ level }: { level: 1 | 2 }) {
  const { t } = useTranslation("conversations");
  return (
    <EmptyState
      drawing="door"
      level={level}
      title={t("gone.channel")}
      action={
        <Button component={Link} to={paths.conversations} variant="default">
          {t("gone.back")}
        </Button>
      }
    >
      {t("gone.text")}
    </EmptyState>
  );
}
