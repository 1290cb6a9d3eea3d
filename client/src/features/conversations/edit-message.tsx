import type { JSONContent } from "@tiptap/core";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import { mergeMessage } from "./merge-message.js";
import { useChange } from "./use-change.js";
import { useChannel } from "./use-channel.js";
import { useDraft } from "./use-draft.js";
import { LazyComposer } from "./writing/lazy-composer.js";

const Edit = graphql(`
  mutation EditMessage($id: ID!, $body: String!, $version: Int!) {
    editMessage(id: $id, body: $body, version: $version) {
      ...MessageFields
    }
  }
`);

interface EditMessageProps {
  message: MessageFieldsFragment;
  onClose: () => void;
}

/** In the place of the message. Begun corrections outlive Escape and a reload; "Abbrechen" throws them away. */
export function EditMessage({ message, onClose }: EditMessageProps) {
  const { t } = useTranslation("conversations");
  const channel = useChannel(message.topic.channel.id);
  const draft = useDraft<{ document: JSONContent; version: number }>(`edit.${message.id}`);
  // The version one began with: a change made elsewhere meanwhile is a conflict, not overwritten.
  const [version] = useState(draft.initial?.version ?? message.version);
  const edit = useChange(Edit, (cache, { editMessage }) => mergeMessage(cache, editMessage));

  function close(): void {
    draft.clear();
    onClose();
  }

  return (
    <>
      <LazyComposer
        label={t("message.editLabel")}
        placeholder=""
        initialDocument={draft.initial?.document ?? null}
        initialMarkdown={message.body}
        channel={channel}
        submitLabel={t("message.saveEdit")}
        isBusy={edit.isBusy}
        isOpen
        hasFocus
        onChange={(document) => draft.save({ document, version })}
        onSubmit={async (body) => {
          if (body === message.body || (await edit.run({ id: message.id, body, version }))) close();
          return false;
        }}
        onCancel={close}
        onLeave={onClose}
      />
      {edit.problem && <Note tone="brick">{edit.problem.text}</Note>}
    </>
  );
}
