import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { region } from "../../lib/regions.js";
import type { ParcelFile } from "../files/upload-item.js";
import { uploadsFor } from "../files/use-uploads.js";
import { announce } from "../../ui/live-region.js";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { type ChannelWithRights, useConversations } from "./conversations-context.js";
import { presence } from "../presence/presence.js";
import { TypingNote } from "../presence/presence-notes.js";
import { OtherDraft } from "./other-draft.js";
import { QuoteCard } from "./quote-card.js";
import classes from "./topic-composer.module.css";
import { usePostMessage } from "./use-post-message.js";
import { useSharedDraft } from "./use-shared-draft.js";
import { isBlank } from "./writing/blank-document.js";
import type { ComposerHandle } from "./writing/composer.js";
import { LazyComposer } from "./writing/lazy-composer.js";

export interface TopicComposerHandle {
  writeAnew: (body: string, quotedId: string | null, files: ParcelFile[]) => void;
  quote: (messageId: string) => void;
}

interface TopicComposerProps {
  ref: Ref<TopicComposerHandle>;
  topic: TopicFieldsFragment;
  channel: ChannelWithRights;
  onSent: () => void;
}

export function TopicComposer({ ref, topic, channel, onSent }: TopicComposerProps) {
  const { t } = useTranslation("conversations");
  const scope = `topic:${topic.id}` as const;
  const { drafts, personId, local } = useConversations();
  const [initial] = useState(() => drafts.open(scope));
  const [quotedId, setQuotedId] = useState(initial?.quotedId ?? null);
  const composer = useRef<ComposerHandle>(null);
  const written = useRef({ document: initial?.document, markdown: () => initial?.markdown ?? "" });
  const draft = useSharedDraft(scope, (words) => {
    setQuotedId(words.quotedId);
    written.current = { document: undefined, markdown: () => words.markdown };
    composer.current?.replace(words.markdown);
  });
  const post = usePostMessage(topic.id);
  const uploads = uploadsFor(personId, `topic.${topic.id}`, local);

  function quote(messageId: string | null): void {
    setQuotedId(messageId);
    draft.save({ title: "", ...written.current, quotedId: messageId });
    // The menu gives the focus back to where it was opened first.
    setTimeout(() => composer.current?.focus());
  }

  useImperativeHandle(ref, () => ({
    quote,
    writeAnew: (body, quoted, files) => {
      uploads.takeBack(files);
      if (quoted) quote(quoted);
      composer.current?.load(body);
    },
  }));

  return (
    <div className={`${classes.composer} not-on-paper`} {...region}>
      <p className={classes.typing}>
        <TypingNote topicId={topic.id} />
      </p>
      <OtherDraft draft={draft} />
      {quotedId && <QuoteCard messageId={quotedId} topicId={topic.id} onRemove={() => quote(null)} />}
      <LazyComposer
        ref={composer}
        label={t("composer.label", { title: topic.title })}
        placeholder={t("composer.placeholder")}
        initialDocument={initial?.document ?? null}
        initialMarkdown={initial?.markdown ?? ""}
        channel={channel}
        submitLabel={t("composer.send")}
        onChange={(document, markdown) => {
          written.current = { document, markdown: () => (isBlank(document) ? "" : markdown()) };
          draft.save({ title: "", ...written.current, quotedId });
          if (!isBlank(document)) presence.type(topic.id);
        }}
        uploads={uploads}
        onSubmit={(body, files) => {
          post(body, quotedId, files, draft.sent());
          written.current = { document: undefined, markdown: () => "" };
          setQuotedId(null);
          announce(t("composer.sent"));
          onSent();
          return true;
        }}
      />
    </div>
  );
}
