import { Button } from "@mantine/core";
import { IconArrowBackUp, IconChecks } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { useReturningFocus } from "../../lib/use-returning-focus.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Page } from "../../ui/page.js";
import { PageHeader } from "../../ui/page-header.js";
import { ShortcutHint } from "../../ui/shortcut-hint.js";
import { paths } from "../conversations/conversation-paths.js";
import { useConversations } from "../conversations/conversations-context.js";
import { useTopics } from "../conversations/use-topics.js";
import { useHasOlder } from "../conversations/use-unread-totals.js";
import { groupNames } from "./inbox-groups.js";
import { InboxGroup } from "./inbox-group.js";
import { InboxKeys } from "./inbox-keys.js";
import type { Row } from "./inbox-row.js";
import classes from "./inbox.module.css";
import { useDeeds } from "./use-deeds.js";
import { useInboxKeys } from "./use-inbox-keys.js";
import { useRowWords } from "./use-row-words.js";
import { useWaiting } from "./use-waiting.js";

/** One list of what waits, over all channels; a Monday's two minutes without leaving it. */
export function InboxPage() {
  const { t } = useTranslation("inbox");
  const { channels } = useConversations();
  const hasOlder = useHasOlder();
  const { wordsOf, takesPart, want } = useRowWords();
  const deeds = useDeeds();
  const waiting = useWaiting(takesPart).filter((row) => !deeds.isHandled(row));
  const byId = new Map(waiting.map((row) => [row.topicId, row]));
  const topics = useTopics(waiting.map(({ topicId }) => topicId));
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [laterId, setLaterId] = useState<string | null>(null);
  const [showsLater, setShowsLater] = useState(false);

  const rows = topics.flatMap((topic): Row[] => {
    const row = byId.get(topic.id);
    const channel = channels.find(({ id }) => id === topic.channel.id);
    return row && channel ? [{ ...row, topic, channel, words: wordsOf(topic.id) }] : [];
  });
  const groups = groupNames.map((name) => ({ name, rows: rows.filter(({ group }) => group === name) }));
  const present = groups.flatMap((group) => (group.name === "later" ? [] : group.rows));
  const reachable = [
    ...present,
    ...(showsLater ? groups.flatMap((g) => (g.name === "later" ? g.rows : [])) : []),
  ];
  const first = reachable.find(({ topicId }) => topicId === current) ?? reachable[0];

  const ids = rows.map(({ topicId }) => topicId);
  useEffect(() => want(ids));

  const rowOf = (topicId: string): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-topic="${topicId}"]`) ?? null;

  const focusOn = useReturningFocus(rowOf);

  /** On to the next, before this one is gone. */
  function goOn(from: string): void {
    const index = reachable.findIndex(({ topicId }) => topicId === from);
    const next = reachable[index + 1] ?? reachable[index - 1];
    if (openId === from) setOpenId(null);
    setCurrent(next?.topicId ?? null);
    const target = next ? rowOf(next.topicId) : document.querySelector<HTMLElement>("main h1");
    target?.focus();
  }

  const act = {
    toggle: (row: Row) => setOpenId(openId === row.topicId ? null : row.topicId),
    done: (row: Row) => {
      goOn(row.topicId);
      void deeds.done(row, row.topic.title);
    },
    answered: (row: Row) => {
      goOn(row.topicId);
      void deeds.answered(row, row.topic.title);
    },
    askLater: (row: Row | null) => {
      setLaterId(row?.topicId ?? null);
      if (!row) focusOn(laterId);
    },
    later: (row: Row, until: number | null, when: string) => {
      setLaterId(null);
      if (until !== null && row.group !== "later") goOn(row.topicId);
      void deeds.later(row, row.topic.title, until, when);
    },
    leave: (row: Row) => rowOf(row.topicId)?.focus(),
  };

  async function undo(): Promise<void> {
    const [back] = await deeds.undo();
    if (back) focusOn(back);
  }

  const handleKey = useInboxKeys({ rows, reachable, rowOf, act, undo: () => void undo() });

  const isEmpty = rows.length === 0;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        action={
          present.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconChecks size={20} aria-hidden />}
              onClick={() => void deeds.allSeen(present)}
            >
              {t("allSeen")}
            </Button>
          )
        }
      >
        {!isEmpty && t("lead")}
      </PageHeader>
      {deeds.last && (
        <div className={classes.deed}>
          <p>{deeds.last.words}</p>
          <Button
            variant="subtle"
            leftSection={<IconArrowBackUp size={20} aria-hidden />}
            rightSection={<ShortcutHint name="undo" />}
            onClick={() => void undo()}
          >
            {t("undo")}
          </Button>
        </div>
      )}
      {present.length === 0 && (
        <EmptyState
          drawing="post"
          title={t("empty.title")}
          action={
            <Button component={Link} to={paths.conversations} variant="default">
              {t("empty.action")}
            </Button>
          }
        >
          {t("empty.text")}
        </EmptyState>
      )}
      <div ref={list} onKeyDown={handleKey}>
        {groups.map(({ name, rows: ofGroup }) => (
          <InboxGroup
            key={name}
            name={name}
            rows={ofGroup}
            isOpen={name !== "later" || showsLater}
            {...(name === "later" && { onToggle: () => setShowsLater(!showsLater) })}
            current={first?.topicId ?? null}
            openId={openId}
            laterId={laterId}
            onFocus={setCurrent}
            act={act}
          />
        ))}
      </div>
      {hasOlder && <p className={classes.older}>{t("older")}</p>}
      {!isEmpty && <InboxKeys />}
    </Page>
  );
}
