import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { useReturningFocus } from "../../lib/use-returning-focus.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Page } from "../../ui/page.js";
import { PageHeader } from "../../ui/page-header.js";
import { BookmarkRow } from "./bookmark-row.js";
import classes from "./bookmarks.module.css";
import { paths } from "./conversation-paths.js";
import { moveWithArrows } from "./move-with-arrows.js";
import { type TakenAway, useBookmark } from "./use-bookmark.js";
import { useBookmarks } from "./use-bookmarks.js";
import { WhenReady } from "./when-ready.js";

export default function BookmarksPage() {
  return <WhenReady>{() => <Bookmarks />}</WhenReady>;
}

interface Removed extends TakenAway {
  messageId: string;
  /** Of whose message it was. */
  name: string;
}

/** What one wanted to find again, marked last first. */
function Bookmarks() {
  const { t } = useTranslation("conversations");
  const { items, isLoaded, hasMore, isBusy, error, loadMore, retry } = useBookmarks();
  const list = useRef<HTMLOListElement>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focusOn = useReturningFocus(
    (id) => list.current?.querySelector<HTMLElement>(`[data-bookmark="${id}"] [data-row]`) ?? null,
  );

  return (
    <Page>
      <PageHeader title={t("bookmark.title")}>{items.length > 0 && t("bookmark.lead")}</PageHeader>
      {removed && (
        <TakeBack
          key={removed.messageId}
          removed={removed}
          onBack={() => {
            focusOn(removed.messageId);
            setRemoved(null);
          }}
        />
      )}
      {!isLoaded && !error && <Loading />}
      {isLoaded && items.length === 0 && !hasMore && (
        <EmptyState
          drawing="post"
          title={t("bookmark.none")}
          action={
            <Button component={Link} to={paths.conversations} variant="default">
              {t("gone.back")}
            </Button>
          }
          example={t("bookmark.example")}
        >
          {t("bookmark.noneText")}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ol ref={list} className={classes.rows} onKeyDown={moveWithArrows}>
          {items.map((bookmark) => (
            <BookmarkRow
              key={bookmark.id}
              id={bookmark.id}
              onRemoved={(away, name) => setRemoved({ ...away, messageId: bookmark.id, name })}
            />
          ))}
        </ol>
      )}
      {error !== null && <Failure error={error} onRetry={retry} />}
      {isLoaded && hasMore && error === null && (
        <Button className={classes.more} variant="default" loading={isBusy} onClick={loadMore}>
          {t("topics.more")}
        </Button>
      )}
    </Page>
  );
}

/** What was just taken away, and the way back; it takes the focus that went with the row. */
function TakeBack({ removed, onBack }: { removed: Removed; onBack: () => void }) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const { takeBack, isBusy, problem } = useBookmark(removed.messageId);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={classes.removed}>
      <p>{problem ? problem.text : t("bookmark.removedOf", { name: removed.name })}</p>
      <Button
        ref={button}
        variant="subtle"
        loading={isBusy}
        leftSection={<IconArrowBackUp size={20} aria-hidden />}
        onClick={() => void takeBack(removed).then((isBack) => isBack && onBack())}
      >
        {common("action.undo")}
      </Button>
    </div>
  );
}
