import { useMediaQuery } from "@mantine/hooks";
import {
  IconBookmark,
  IconBookmarkOff,
  IconDots,
  IconLink,
  IconMailOpened,
  IconPencil,
  IconQuote,
  IconTrash,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { ariaKeysOf } from "../../lib/shortcuts.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { ShortcutHint } from "../../ui/shortcut-hint.js";
import { paths } from "./conversation-paths.js";
import { useConversations } from "./conversations-context.js";
import { copyText } from "./copy-text.js";
import classes from "./message-menu.module.css";
import reactionClasses from "./reactions.module.css";
import { ReactionItems } from "./reaction-menu.js";
import type { Bookmarking } from "./use-bookmark.js";
import type { Reactions } from "./use-reactions.js";
import { useMarkUnread } from "./use-mark-unread.js";
import type { TopicRights } from "./use-topic.js";

const SolutionItem = later(() => import("./solution-item.js"));
const DeleteMessage = lazy(() => import("./delete-message.js"));

interface MessageMenuProps {
  message: MessageFieldsFragment;
  rights: TopicRights;
  reactions: Reactions;
  bookmarking: Bookmarking;
  onNote: () => void;
  onEdit: () => void;
  onQuote: (messageId: string) => void;
}

/** Out of the way until one points at the message, comes to it by keyboard, or touches. */
export function MessageMenu({ message, rights, reactions, bookmarking, ...on }: MessageMenuProps) {
  const { t } = useTranslation("conversations");
  const { personId } = useConversations();
  const { onEdit, onQuote, onNote } = on;
  // Hundreds of messages: the menu itself is made when it is asked for.
  const [isUsed, setUsed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const isNarrow = useMediaQuery("(max-width: 599px)", false, { getInitialValueInEffect: false });
  const markUnread = useMarkUnread();
  const isOwn = message.author.id === personId;
  const isThere = !message.deletion;
  const mayEdit = isThere && isOwn && rights.changeOwn;
  const mayDelete = isThere && (isOwn ? rights.changeOwn : rights.deleteAny);

  function copyLink(): void {
    const link = location.origin + paths.message(message.topic.id, message.number);
    void copyText(link).then(() => announce(t("message.copied")));
  }

  const trigger = (
    <button
      type="button"
      className={classes.trigger}
      data-action="menu"
      aria-label={t("message.actions", { name: message.author.name, number: message.number })}
      aria-keyshortcuts={ariaKeysOf("actions")}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => {
        setUsed(true);
        setOpen(!isOpen);
      }}
    >
      <IconDots size={20} aria-hidden />
    </button>
  );
  if (!isUsed) return trigger;
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={isNarrow ? 316 : 220}>
        <Menu.Target>{trigger}</Menu.Target>
        <Menu.Dropdown>
          {isThere && rights.post && isNarrow && (
            <>
              <Menu.Label>{t("reactions.title")}</Menu.Label>
              <div role="group" aria-label={t("reactions.title")} className={reactionClasses.pairs}>
                <ReactionItems reactions={reactions} />
              </div>
              <Menu.Divider />
            </>
          )}
          {isThere && rights.post && (
            <Menu.Item
              leftSection={<IconQuote size={20} aria-hidden />}
              rightSection={<ShortcutHint name="quote" />}
              aria-keyshortcuts={ariaKeysOf("quote")}
              onClick={() => onQuote(message.id)}
            >
              {t("quote.quote")}
            </Menu.Item>
          )}
          {isThere && rights.resolve && message.number > 1 && <SolutionItem.Part message={message} />}
          {bookmarking.bookmark ? (
            <>
              <Menu.Item
                leftSection={<IconBookmark size={20} aria-hidden />}
                rightSection={<ShortcutHint name="bookmark" />}
                aria-keyshortcuts={ariaKeysOf("bookmark")}
                onClick={onNote}
              >
                {t(bookmarking.bookmark.note ? "bookmark.editNote" : "bookmark.add")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconBookmarkOff size={20} aria-hidden />}
                onClick={() => void bookmarking.remove()}
              >
                {t("bookmark.unmark")}
              </Menu.Item>
            </>
          ) : (
            <Menu.Item
              leftSection={<IconBookmark size={20} aria-hidden />}
              rightSection={<ShortcutHint name="bookmark" />}
              aria-keyshortcuts={ariaKeysOf("bookmark")}
              onClick={() => void bookmarking.mark()}
            >
              {t("bookmark.mark")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLink size={20} aria-hidden />} onClick={copyLink}>
            {t("message.copyLink")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMailOpened size={20} aria-hidden />}
            onClick={() => void markUnread(message.topic, message.number)}
          >
            {t("message.unreadFromHere")}
          </Menu.Item>
          {mayEdit && (
            <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={onEdit}>
              {t("message.edit")}
            </Menu.Item>
          )}
          {mayDelete && (
            <Menu.Item
              color="brick"
              leftSection={<IconTrash size={20} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {t("message.delete")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isDeleting && (
        <Suspense>
          <DeleteMessage message={message} isOwn={isOwn} onClose={() => setDeleting(false)} />
        </Suspense>
      )}
    </>
  );
}
