import { Button } from "@mantine/core";
import { IconMessageCircle, IconPencil, IconShare2 } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { formatDay, formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Link } from "../../lib/router.js";
import { Avatar } from "../../ui/avatar.js";
import { HealthBadge } from "./health-badge.js";
import { UpdateBody } from "./update-body.js";
import { UpdateHistory } from "./update-history.js";
import classes from "./update-item.module.css";
import { updatePaths } from "./update-paths.js";
import type { Update } from "./update-words.js";
import { useAuthorWords } from "./use-author-words.js";
import { WhoSeesIt } from "./who-sees-it.js";

const ReleaseDialog = later(() => import("./release-dialog.js"));

interface UpdateItemProps {
  update: Update;
  placeId: string;
  /** By itself on its page: nothing leads to where one is. */
  isWhole?: boolean;
  children?: ReactNode;
}

/** One update: how it goes, in whose words, and who can see it. */
export function UpdateItem({ update, placeId, isWhole = false, children }: UpdateItemProps) {
  const { t } = useTranslation("updates");
  const authorWords = useAuthorWords();
  const [isReleasing, setReleasing] = useState(false);
  const { id, author, publishedAt, savedAt, editedAt, health, topic, viewerCan } = update;
  const at = publishedAt ?? savedAt;
  const title = t("item.title", { day: formatDay(at) });
  const Heading = isWhole ? "h2" : "h3";
  // The first message is the update itself.
  const comments = (topic?.lastNumber ?? 1) - 1;

  return (
    <article className={classes.item} aria-labelledby={`update-${id}`}>
      <header className={classes.head}>
        <HealthBadge health={health} />
        <Heading id={`update-${id}`} className={classes.title}>
          {isWhole ? title : <Link to={updatePaths.update(placeId, id)}>{title}</Link>}
        </Heading>
        <p className={classes.author}>
          <Avatar person={author} size="small" />
          <span>
            {authorWords(update)}
            <time className="only-for-readers" dateTime={at}>
              {formatExact(at)}
            </time>
            {editedAt && (
              <>
                {" · "}
                <UpdateHistory updateId={id} editedAt={editedAt} />
              </>
            )}
          </span>
        </p>
      </header>
      <UpdateBody words={update} block={update.block} files={update.attachments} level={isWhole ? 3 : 4} />
      {children}
      <footer className={classes.foot}>
        <WhoSeesIt update={update} />
        <span className={`${classes.deeds} not-on-paper`}>
          {!isWhole && topic && (
            <Link to={updatePaths.update(placeId, id)} className={classes.comments}>
              <IconMessageCircle size={18} aria-hidden />
              {comments === 0 ? t("item.comment") : t("item.comments", { count: comments })}
            </Link>
          )}
          {viewerCan.edit && (
            <Button
              component={Link}
              to={updatePaths.edit(placeId, id)}
              variant="subtle"
              px={10}
              leftSection={<IconPencil size={18} aria-hidden />}
            >
              {t("item.edit")}
            </Button>
          )}
          {viewerCan.release && (
            <Button
              variant="subtle"
              px={10}
              leftSection={<IconShare2 size={18} aria-hidden />}
              onClick={() => setReleasing(true)}
            >
              {t("item.release")}
            </Button>
          )}
        </span>
      </footer>
      {isReleasing && <ReleaseDialog.Part update={update} onClose={() => setReleasing(false)} />}
    </article>
  );
}
