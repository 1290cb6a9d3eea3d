import { TextInput } from "@mantine/core";
import type { JSONContent } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ParcelFile } from "../files/upload-item.js";
import { uploadsFor } from "../files/use-uploads.js";
import { newId } from "../../lib/new-id.js";
import { BackLink } from "./back-link.js";
import { paths } from "./conversation-paths.js";
import { useConversations } from "./conversations-context.js";
import classes from "./new-topic.module.css";
import { PendingMessage } from "./pending-message.js";
import { useChannel } from "./use-channel.js";
import { useDraft } from "./use-draft.js";
import { useOutbox } from "./use-outbox.js";
import { LazyComposer } from "./writing/lazy-composer.js";

interface NewTopicDraft {
  title: string;
  document?: JSONContent;
  /** Of a topic that the server refused and that is written anew. */
  markdown?: string;
}

/** Title and first message on one page. */
export function NewTopic({ channelId, hasBack }: { channelId: string; hasBack: boolean }) {
  const { t } = useTranslation("conversations");
  const { outbox, store, personId, local } = useConversations();
  const navigate = useNavigate();
  const channel = useChannel(channelId);
  const draft = useDraft<NewTopicDraft>(`new.${channelId}`);
  const [title, setTitle] = useState(draft.initial?.title ?? "");
  const [isMissing, setMissing] = useState(false);
  const document = useRef<JSONContent | undefined>(draft.initial?.document);
  const field = useRef<HTMLInputElement>(null);
  const [sentId, setSentId] = useState<string | null>(null);
  const sent = useOutbox(({ parcel }) => parcel.kind === "topic" && parcel.channelId === channelId).find(
    ({ entry }) => entry.parcel.id === sentId,
  );
  const name = channel?.place?.name ?? channel?.name ?? "";

  // As soon as the topic exists, one is in it.
  useEffect(
    () =>
      store.onEvent((event) => {
        if (event.__typename === "MessageEvent" && event.message.topic.id === sentId) {
          void navigate(paths.topic(event.message.topic.id), { replace: true });
        }
      }),
    [store, navigate, sentId],
  );

  function send(body: string, files: ParcelFile[]): boolean {
    if (title.trim() === "") {
      setMissing(true);
      field.current?.focus();
      return false;
    }
    const id = newId();
    setSentId(id);
    outbox.add({ kind: "topic", id, channelId, title: title.trim(), messageId: newId(), body, files });
    draft.clear();
    return true;
  }

  return (
    <section className={classes.page}>
      <title>{`${t("newTopic.title")} · Lernnetz`}</title>
      {hasBack && <BackLink to={paths.channel(channelId)}>{name}</BackLink>}
      <h1 tabIndex={-1}>{t("newTopic.title")}</h1>
      <p className={classes.context}>{t("newTopic.in", { name })}</p>
      {sent && (
        <ul className={classes.sent}>
          <PendingMessage pending={sent} />
        </ul>
      )}
      <div className={classes.form} hidden={sentId !== null}>
        <TextInput
          ref={field}
          label={t("topic.title")}
          description={t("newTopic.titleHelp")}
          value={title}
          maxLength={160}
          error={isMissing ? t("newTopic.titleMissing") : undefined}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setTitle(next);
            setMissing(false);
            draft.save({ title: next, ...(document.current && { document: document.current }) });
          }}
        />
        <LazyComposer
          label={t("newTopic.first")}
          placeholder={t("newTopic.placeholder")}
          initialDocument={draft.initial?.document ?? null}
          initialMarkdown={draft.initial?.markdown ?? ""}
          channel={channel}
          submitLabel={t("newTopic.send")}
          hasVisibleLabel
          isOpen
          isTall
          onChange={(next) => {
            document.current = next;
            draft.save({ title, document: next });
          }}
          uploads={uploadsFor(personId, `new.${channelId}`, local)}
          onSubmit={send}
        />
      </div>
    </section>
  );
}
