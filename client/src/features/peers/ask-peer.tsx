import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { useAction } from "../../lib/use-action.js";
import { Dialog } from "../../ui/dialog.js";
import { plainWords } from "../conversations/plain-words.js";
import { AskForm } from "./ask-form.js";
import type { Peer } from "./peer-column.js";
import { AskPeerDocument } from "./peers.documents.js";
import type { AskedTopic } from "./who-had-this.js";

interface AskPeerProps {
  peer: Peer;
  place: { id: string; name: string };
  onAsked: (topic: AskedTopic) => void;
  onClose: () => void;
}

/** What the other place is going to be asked, and who is called, to read over before it is sent. */
export default function AskPeer({ peer, place, onAsked, onClose }: AskPeerProps) {
  const { t } = useTranslation("peers");
  // Chosen once: sent again after a lost answer, it is the same question.
  const [ids] = useState(() => ({ topicId: newId(), messageId: newId() }));
  const asking = useAction(AskPeerDocument);
  const { title: step, state } = peer.block;

  async function ask(title: string, body: string): Promise<void> {
    const input = { ...ids, placeId: place.id, peerPlaceId: peer.place.id, title, body };
    const answer = await asking.run({ input });
    if (answer) onAsked(answer.askPeer);
  }

  return (
    <Dialog opened onClose={onClose} title={t("compare.askTitle", { name: peer.place.name })} size="lg">
      <AskForm
        intro={<p>{t("compare.askIntro", { names: plainWords(peer.greeting, 2_000) })}</p>}
        title={t("compare.questionTitle", { step })}
        body={t(state === "DONE" ? "compare.questionDone" : "compare.questionActive", {
          place: place.name,
          step,
        })}
        asking={asking}
        onAsk={ask}
        onClose={onClose}
      />
    </Dialog>
  );
}
