import { Button, Textarea, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { type ReactNode, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import type { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";

type Asking = Pick<ReturnType<typeof useAction>, "isBusy" | "errorOf" | "errorBeside" | "refuse">;

interface AskFormProps {
  intro: ReactNode;
  /** What the title and the question begin as. */
  title: string;
  body: string;
  asking: Asking;
  onAsk: (title: string, body: string) => Promise<void>;
  onClose: () => void;
}

/** A title and a question, as they will stand in #hilfe. */
export function AskForm({ intro, asking, onAsk, onClose, ...start }: AskFormProps) {
  const { t } = useTranslation(["peers", "common"]);
  const [title, setTitle] = useState(start.title);
  const [body, setBody] = useState(start.body);
  const failed = asking.errorBeside("title", "body");

  async function submit(): Promise<void> {
    const missing = !title.trim() ? "title" : !body.trim() ? "body" : null;
    if (missing) return asking.refuse(missing, t("common:problem.REQUIRED"));
    await onAsk(title.trim(), body);
  }

  return (
    <Form onSubmit={submit}>
      {intro}
      <TextInput
        label={t("ask.titleLabel")}
        value={title}
        maxLength={160}
        error={asking.errorOf("title")}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t("ask.bodyLabel")}
        description={t("ask.bodyHelp")}
        data-autofocus
        value={body}
        autosize
        minRows={5}
        maxRows={14}
        error={asking.errorOf("body")}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      {failed && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={asking.isBusy}>
          {t("ask.send")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
