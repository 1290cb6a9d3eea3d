import { useEffect } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { useConversations } from "./conversations-context.js";

const gatheredFor = 1_500;

/** Tells people who listen that something was said in the open topic; several at once in one sentence. */
export function useNewMessageNotice(topicId: string): void {
  const { t } = useTranslation("conversations");
  const { store, personId } = useConversations();
  useEffect(() => {
    let count = 0;
    let author = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      announce(count === 1 ? t("topic.newFrom", { name: author }) : t("topic.newMessages", { count }));
      count = 0;
      timer = undefined;
    };
    const stop = store.onEvent((event) => {
      if (event.__typename !== "MessageEvent" || event.messageFact !== "POSTED") return;
      if (event.message.topic.id !== topicId || event.message.author.id === personId) return;
      count += 1;
      author = event.message.author.name;
      timer ??= setTimeout(tell, gatheredFor);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, personId, topicId, t]);
}
