import { Button } from "@mantine/core";
import { IconAlertTriangle, IconClock } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { ParcelFiles } from "../files/parcel-files.js";
import type { ParcelFile } from "../files/upload-item.js";
import { throwAway } from "../files/upload-service.js";
import { uploadsFor } from "../files/use-uploads.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { Avatar } from "../../ui/avatar.js";
import { paths } from "./conversation-paths.js";
import { useConversations } from "./conversations-context.js";
import { MessageText } from "./message-text.js";
import { QuoteCard } from "./quote-card.js";
import row from "./message-row.module.css";
import classes from "./pending-message.module.css";
import type { Pending } from "./use-outbox.js";

interface PendingMessageProps {
  pending: Pending;
  /** False where it closes up to what the same person said before. */
  hasAuthorLine?: boolean;
  /** Puts the words back where they were written. */
  onTakeBack?: (body: string, quotedId: string | null, files: ParcelFile[]) => void;
}

/** Painted at once, in its place at the end; what keeps it from arriving stands under it. */
export function PendingMessage({
  pending: { entry, state },
  hasAuthorLine = true,
  onTakeBack,
}: PendingMessageProps) {
  const { t } = useTranslation("conversations");
  const { outbox, drafts, local, personId } = useConversations();
  const { person } = useSignedInViewer();
  const { parcel, refusal } = entry;

  function writeAnew(): void {
    const taken = outbox.takeBack(parcel.id);
    if (!taken) return;
    if (taken.kind === "message") return onTakeBack?.(taken.body, taken.quotedId ?? null, taken.files ?? []);
    uploadsFor(personId, `new.${taken.channelId}`, local).takeBack(taken.files ?? []);
    drafts.write(`channel:${taken.channelId}`, {
      ...{ title: taken.title, markdown: taken.body, quotedId: null },
    });
    navigate(paths.newTopic(taken.channelId));
  }

  function discard(): void {
    for (const { fileId } of outbox.takeBack(parcel.id)?.files ?? []) throwAway(fileId);
  }

  return (
    <li className={row.row} data-opens={hasAuthorLine} data-pending={state}>
      {hasAuthorLine && (
        <>
          <span className={row.picture}>
            <Avatar person={person} />
          </span>
          <p className={row.author}>
            <span className={row.name}>{person.name}</span>
          </p>
        </>
      )}
      <div className={row.words}>
        {parcel.kind === "message" && parcel.quotedId && (
          <QuoteCard messageId={parcel.quotedId} topicId={parcel.topicId} />
        )}
        {parcel.kind === "topic" && <h3>{parcel.title}</h3>}
        <MessageText body={parcel.body} mentions="unproven" />
        {parcel.files && parcel.files.length > 0 && <ParcelFiles files={parcel.files} />}
        {state === "failed" ? (
          <div className={classes.failed} role="alert">
            <p>
              <IconAlertTriangle size={18} aria-hidden /> {t("pending.failed")} {refusal?.text}
            </p>
            <div className={classes.choices}>
              <Button size="sm" onClick={() => outbox.retry(parcel.id)}>
                {t("pending.retry")}
              </Button>
              <Button size="sm" variant="default" onClick={writeAnew}>
                {t("pending.edit")}
              </Button>
              <Button size="sm" variant="subtle" color="brick" onClick={discard}>
                {t("pending.discard")}
              </Button>
            </div>
          </div>
        ) : (
          <p className={classes.state} data-state={state}>
            <IconClock size={16} aria-hidden />
            {t(`pending.${state}`)}
          </p>
        )}
      </div>
    </li>
  );
}
