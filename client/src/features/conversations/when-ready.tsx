import type { ReactNode } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { type Conversations, useConversationsStatus } from "./conversations-context.js";

/** A page that is about conversations waits for them here; whoever has none is told so. */
export function WhenReady({ children }: { children: (conversations: Conversations) => ReactNode }) {
  const { t } = useTranslation("conversations");
  const state = useConversationsStatus();
  switch (state.status) {
    case "none":
      return (
        <EmptyState drawing="table" level={1} title={t("none.title")}>
          {t("none.text")}
        </EmptyState>
      );
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure error={state.error} onRetry={state.retry} level={1} />;
    case "ready":
      return children(state.conversations);
  }
}
