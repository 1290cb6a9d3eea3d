import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { useConversations } from "./conversations-context.js";
import { MessageText } from "./message-text.js";
import type { TopicWindow } from "./topic-windows.js";
import classes from "./topic-summary.module.css";
import type { TopicRights } from "./use-topic.js";
import { useSummary } from "./use-summary.js";

interface TopicSummaryProps {
  topic: TopicFieldsFragment;
  rights: TopicRights;
  /** Nothing of the topic was read before: one needs it most. */
  isNew: boolean;
  onOpen: (window: TopicWindow) => void;
}

/** Over the messages: what somebody needs who comes to it now. Whether one wants to see it is remembered. */
export function TopicSummary({ topic, rights, isNew, onOpen }: TopicSummaryProps) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const { local } = useConversations();
  const key = `summary.${topic.id}`;
  const summary = useSummary(topic.id);
  const [isOpen, setOpen] = useState(() => local.read<boolean>(key) ?? (isNew || window.innerWidth >= 900));
  if (!summary?.body) return null;

  function toggle(): void {
    setOpen(!isOpen);
    local.write(key, !isOpen);
  }

  const Sign = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.card} aria-label={t("summary.label")}>
      <h2 className={classes.head}>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          <Sign size={20} aria-hidden />
          {t("summary.title")}
        </button>
      </h2>
      {isOpen && (
        <>
          <div className={classes.words} tabIndex={0} role="group" aria-label={t("summary.title")}>
            <MessageText body={summary.body} />
          </div>
          <p className={classes.foot}>
            <span>
              {t("summary.by", { name: summary.writtenBy.name })}, <RelativeTime at={summary.writtenAt} />
            </span>
            <span className={`${classes.deeds} not-on-paper`}>
              <Button size="compact-sm" variant="subtle" onClick={() => onOpen("summaryHistory")}>
                {t("summary.history")}
              </Button>
              {rights.summarise && (
                <Button size="compact-sm" variant="subtle" onClick={() => onOpen("summary")}>
                  {common("action.edit")}
                </Button>
              )}
            </span>
          </p>
        </>
      )}
    </section>
  );
}
