import type { JSONContent } from "@tiptap/core";
import { type Ref, useImperativeHandle, useRef } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "../../ui/live-region.js";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { type ChannelWithRights } from "./conversations-context.js";
import classes from "./topic-composer.module.css";
import { useDraft } from "./use-draft.js";
import { usePostMessage } from "./use-post-message.js";
import { isBlank } from "./writing/blank-document.js";
import type { ComposerHandle } from "./writing/composer.js";
import { LazyComposer } from "./writing/lazy-composer.js";

export interface TopicComposerHandle {
  writeAnew: (body: string) => void;
}

interface TopicComposerProps {
  ref: Ref<TopicComposerHandle>;
  topic: TopicFieldsFragment;
  channel: ChannelWithRights;
  onSent: () => void;
}

export function TopicComposer({ ref, topic, channel, onSent }: TopicComposerProps) {
  const { t } = useTranslation("conversations");
  const draft = useDraft<JSONContent>(`topic.${topic.id}`);
  const post = usePostMessage(topic.id);
  const composer = useRef<ComposerHandle>(null);
  useImperativeHandle(ref, () => ({ writeAnew: (body) => composer.current?.load(body) }), []);

  return (
    <div className={`${classes.composer} not-on-paper`}>
      <LazyComposer
        ref={composer}
        label={t("composer.label", { title: topic.title })}
        placeholder={t("composer.placeholder")}
        initialDocument={draft.initial ?? null}
        channel={channel}
        submitLabel={t("composer.send")}
        onChange={(document) => (isBlank(document) ? draft.clear() : draft.save(document))}
        onSubmit={(body) => {
          post(body);
          draft.clear();
          announce(t("composer.sent"));
          onSent();
          return true;
        }}
      />
    </div>
  );
}
