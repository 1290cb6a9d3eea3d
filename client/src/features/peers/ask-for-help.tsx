import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { useAction } from "../../lib/use-action.js";
import { Dialog } from "../../ui/dialog.js";
import { AskForm } from "./ask-form.js";
import { AskForHelpDocument } from "./peers.documents.js";
import { titleOf } from "./title-of.js";
import type { AskedTopic } from "./who-had-this.js";

interface AskForHelpProps {
  placeId: string;
  updateId: string | null;
  text: string;
  onAsked: (topic: AskedTopic) => void;
  onClose: () => void;
}

/** What is going to be asked, to read over and change before it is sent. */
export default function AskForHelp({ placeId, updateId, text, onAsked, onClose }: AskForHelpProps) {
  const { t } = useTranslation("peers");
  // Chosen once: sent again after a lost answer, it is the same question.
  const [ids] = useState(() => ({ topicId: newId(), messageId: newId() }));
  const asking = useAction(AskForHelpDocument);

  async function ask(title: string, body: string): Promise<void> {
    const answer = await asking.run({ input: { ...ids, placeId, updateId, title, body } });
    if (answer) onAsked(answer.askForHelp);
  }

  return (
    <Dialog opened onClose={onClose} title={t("ask.title")} size="lg">
      <AskForm
        intro={t("ask.intro")}
        title={titleOf(text)}
        body={`${text.trim()}\n\n${t("ask.question")}`}
        asking={asking}
        onAsk={ask}
        onClose={onClose}
      />
    </Dialog>
  );
}
