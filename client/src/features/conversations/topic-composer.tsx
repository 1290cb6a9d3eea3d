import type { JSONContent } from "@tiptap/core";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { region } from "../../lib/regions.js";
import type { ParcelFile } from "../files/upload-item.js";
import { uploadsFor } from "../files/use-uploads.js";
import { announce } from "../../ui/live-region.js";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { type ChannelWithRights, useConversations } from "./conversations-context.js";
import { presence } from "../presence/presence.js";
import { TypingNote } from "../presence/presence-notes.js";
import { QuoteCard } from "./quote-card.js";
import classes from "./topic-composer.module.css";
import { useDraft } from "./use-draft.js";
import { usePostMessage } from "./use-post-message.js";
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

interface TopicDraft {
  document?: JSONContent;
  quotedId?: string;
}

export function TopicComposer({ ref, topic, channel, onSent }: TopicComposerProps) {
  const { t } = useTranslation("conversations");
  const draft = useDraft<TopicDraft | JSONContent>(`topic.${topic.id}`);
  const [kept] = useState(() => shapeOf(draft.initial));
  const [quotedId, setQuotedId] = useState(kept.quotedId ?? null);
  const document = useRef(kept.document);
  const post = usePostMessage(topic.id);
  const { personId, local } = useConversations();
  const uploads = uploadsFor(personId, `topic.${topic.id}`, local);
  const composer = useRef<ComposerHandle>(null);

  function keep(quoted: string | null): void {
    const written = document.current && !isBlank(document.current) ? { document: document.current } : {};
    if (!quoted && !("document" in written)) draft.clear();
    else draft.save({ ...written, ...(quoted && { quotedId: quoted }) });
  }

  function quote(messageId: string | null): void {
    setQuotedId(messageId);
    keep(messageId);
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
      {quotedId && <QuoteCard messageId={quotedId} topicId={topic.id} onRemove={() => quote(null)} />}
      <LazyComposer
        ref={composer}
        label={t("composer.label", { title: topic.title })}
        placeholder={t("composer.placeholder")}
        initialDocument={kept.document ?? null}
        channel={channel}
        submitLabel={t("composer.send")}
        onChange={(next) => {
          document.current = next;
          keep(quotedId);
          if (!isBlank(next)) presence.type(topic.id);
        }}
        uploads={uploads}
        onSubmit={(body, files) => {
          post(body, quotedId, files);
          document.current = undefined;
          setQuotedId(null);
          draft.clear();
          announce(t("composer.sent"));
          onSent();
          return true;
        }}
      />
    </div>
  );
}

/** Drafts written before messages could be quoted are documents. */
function shapeOf(kept: TopicDraft | JSONContent | undefined): TopicDraft {
  if (!kept) return {};
  return "type" in kept ? { document: kept } : (kept as TopicDraft);
}
