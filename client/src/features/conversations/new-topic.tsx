import { TextInput } from "@mantine/core";
import { navigate } from "../../lib/place.js";
import "../../ui/mantine-fields.js";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import type { ParcelFile } from "../files/upload-item.js";
import { uploadsFor } from "../files/use-uploads.js";
import { newId } from "../../lib/new-id.js";
import { BackLink } from "./back-link.js";
import { paths } from "./conversation-paths.js";
import { useConversations } from "./conversations-context.js";
import classes from "./new-topic.module.css";
import { OtherDraft } from "./other-draft.js";
import { PendingMessage } from "./pending-message.js";
import { shownName } from "./shown-name.js";
import { useChannel } from "./use-channel.js";
import { useOutbox } from "./use-outbox.js";
import { useSharedDraft } from "./use-shared-draft.js";
import { isBlank } from "./writing/blank-document.js";
import type { ComposerHandle } from "./writing/composer.js";
import { LazyComposer } from "./writing/lazy-composer.js";

/** Title and first message on one page. */
export default function NewTopic({ channelId, hasBack }: { channelId: string; hasBack: boolean }) {
  const { t } = useTranslation("conversations");
  const { outbox, store, drafts, personId, local } = useConversations();
  const channel = useChannel(channelId);
  const scope = `channel:${channelId}` as const;
  const [initial] = useState(() => drafts.open(scope));
  const [title, setTitle] = useState(initial?.title ?? "");
  const [missing, setMissing] = useState<{ title?: boolean; words?: boolean }>({});
  const written = useRef({ document: initial?.document, markdown: () => initial?.markdown ?? "" });
  const composer = useRef<ComposerHandle>(null);
  const draft = useSharedDraft(scope, (words) => {
    setTitle(words.title);
    written.current = { document: undefined, markdown: () => words.markdown };
    composer.current?.replace(words.markdown);
  });
  const field = useRef<HTMLInputElement>(null);
  const [sentId, setSentId] = useState<string | null>(null);
  const sent = useOutbox(({ parcel }) => parcel.kind === "topic" && parcel.channelId === channelId).find(
    ({ entry }) => entry.parcel.id === sentId,
  );
  const name = channel ? shownName(channel) : "";

  // As soon as the topic exists, one is in it.
  useEffect(
    () =>
      store.onEvent((event) => {
        if (event.__typename === "MessageEvent" && event.message.topic.id === sentId) {
          navigate(paths.topic(event.message.topic.id), { replace: true });
        }
      }),
    [store, sentId],
  );

  function send(body: string, files: ParcelFile[]): boolean {
    if (title.trim() === "") {
      setMissing({ title: true });
      field.current?.focus();
      return false;
    }
    const id = newId();
    setSentId(id);
    outbox.add({
      kind: "topic",
      id,
      channelId,
      title: title.trim(),
      messageId: newId(),
      body,
      files,
      draftVersion: draft.sent(),
    });
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
      {sentId === null && <OtherDraft draft={draft} />}
      <div className={classes.form} hidden={sentId !== null}>
        <TextInput
          ref={field}
          label={t("topic.title")}
          description={t("newTopic.titleHelp")}
          value={title}
          maxLength={160}
          error={missing.title ? t("newTopic.titleMissing") : undefined}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setTitle(next);
            setMissing({});
            draft.save({ title: next, ...written.current, quotedId: null });
          }}
        />
        <LazyComposer
          label={t("newTopic.first")}
          placeholder={t("newTopic.placeholder")}
          initialDocument={initial?.document ?? null}
          initialMarkdown={initial?.markdown ?? ""}
          ref={composer}
          {...(missing.words && { problem: t("newTopic.wordsMissing") })}
          channel={channel}
          submitLabel={t("newTopic.send")}
          hasVisibleLabel
          isOpen
          isTall
          onChange={(document, markdown) => {
            setMissing({});
            written.current = { document, markdown: () => (isBlank(document) ? "" : markdown()) };
            draft.save({ title, ...written.current, quotedId: null });
          }}
          onEmpty={() => {
            const isUntitled = title.trim() === "";
            setMissing({ title: isUntitled, words: true });
            if (isUntitled) setTimeout(() => field.current?.focus());
          }}
          uploads={uploadsFor(personId, `new.${channelId}`, local)}
          onSubmit={send}
        />
      </div>
    </section>
  );
}
