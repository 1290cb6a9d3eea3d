import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { announce } from "../../ui/live-region.js";
import { paths } from "./conversation-paths.js";
import { MarkUnread } from "./stance.documents.js";

/** "Ungelesen ab hier", and back to the channel: whoever stayed would read it at once. */
export function useMarkUnread(): (
  topic: { id: string; channel: { id: string } },
  from: number,
) => Promise<void> {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  return async ({ id: topicId, channel }, from) => {
    try {
      await client.mutate({ mutation: MarkUnread, variables: { topicId, from }, fetchPolicy: "no-cache" });
      announce(t("message.isUnread"));
      navigate(paths.channel(channel.id), { replace: true });
    } catch {
      announce(t("topic.notNow"));
    }
  };
}
