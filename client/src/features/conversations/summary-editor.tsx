import { Button } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import type { JSONContent } from "@tiptap/core";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { Note } from "../../ui/note.js";
import { announce } from "../../ui/live-region.js";
import type { ChannelWithRights } from "./conversations-context.js";
import { mergeSummary } from "./merge-topic.js";
import { MessageText } from "./message-text.js";
import classes from "./summary-editor.module.css";
import { useChange } from "./use-change.js";
import { useDraft } from "./use-draft.js";
import { type Summary, useSummary } from "./use-summary.js";
import { LazyComposer } from "./writing/lazy-composer.js";

const Summarise = graphql(`
  mutation SummariseTopic($topicId: ID!, $body: String!, $version: Int!) {
    summariseTopic(topicId: $topicId, body: $body, version: $version) {
      ...TopicSummaryFields
    }
  }
`);

const SummaryNow = graphql(`
  query SummaryNow($topicId: ID!) {
    topic(id: $topicId) {
      ...TopicSummaryFields
    }
  }
`);

const mostCharacters = 4_000;

interface SummaryEditorProps {
  topic: TopicFieldsFragment;
  channel: ChannelWithRights;
  onClose: () => void;
}

interface SummaryDraft {
  document: JSONContent;
  /** Begun over this version. */
  version: number;
}

/** Begun words outlive Escape and a reload; what others wrote meanwhile is shown beside them, never lost. */
export default function SummaryEditor({ topic, channel, onClose }: SummaryEditorProps) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const summary = useSummary(topic.id);
  const draft = useDraft<SummaryDraft>(`summary.${topic.id}`);
  const [version, setVersion] = useState(draft.initial?.version ?? summary?.version ?? 0);
  const [begunWith] = useState(summary?.body ?? "");
  const change = useChange(Summarise, (cache, { summariseTopic }) => mergeSummary(cache, summariseTopic));
  const isBehind = (summary?.version ?? 0) > version;

  function done(): void {
    draft.clear();
    onClose();
  }

  async function save(body: string): Promise<void> {
    // What came meanwhile has been shown: saving again replaces it, knowingly.
    const basedOn = isBehind ? (summary?.version ?? 0) : version;
    setVersion(basedOn);
    if (await change.run({ topicId: topic.id, body, version: basedOn })) {
      announce(t(body ? "summary.saved" : "summary.removed"));
      done();
      return;
    }
    // The other wording may not have reached this screen yet.
    const variables = { topicId: topic.id };
    client.query({ query: SummaryNow, variables, fetchPolicy: "no-cache" }).then(
      ({ data }) => data && mergeSummary(client.cache, data.topic),
      () => undefined,
    );
  }

  return (
    <Dialog opened onClose={onClose} title={t("summary.title")} size="lg">
      <p className={classes.help}>{t("summary.help")}</p>
      {isBehind && summary && <Meanwhile summary={summary} />}
      <LazyComposer
        label={t("summary.title")}
        placeholder={t("summary.placeholder")}
        initialDocument={draft.initial?.document ?? null}
        initialMarkdown={begunWith}
        channel={channel}
        most={mostCharacters}
        submitLabel={isBehind ? t("summary.saveMine") : t("summary.save")}
        isBusy={change.isBusy}
        isOpen
        isTall
        hasFocus
        onChange={(document) => draft.save({ document, version })}
        onSubmit={async (body) => {
          await save(body);
          return false;
        }}
        onCancel={done}
        onLeave={onClose}
      />
      {change.problem && !isBehind && <Note tone="brick">{change.problem.text}</Note>}
      {summary?.body && (
        <Button
          variant="subtle"
          color="brick"
          className={classes.remove}
          loading={change.isBusy}
          onClick={() => void save("")}
        >
          {t("summary.remove")}
        </Button>
      )}
    </Dialog>
  );
}

function Meanwhile({ summary: { body, writtenAt, writtenBy } }: { summary: Summary }) {
  const { t } = useTranslation("conversations");
  const who = { name: writtenBy.name, time: formatExact(writtenAt) };
  return (
    <section className={classes.meanwhile} aria-label={t("summary.meanwhileLabel")}>
      <Note tone="honey">{body ? t("summary.meanwhile", who) : t("summary.meanwhileRemoved", who)}</Note>
      {body && <MessageText body={body} />}
    </section>
  );
}
