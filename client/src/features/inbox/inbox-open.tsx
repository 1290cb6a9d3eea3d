import { useApolloClient, useFragment } from "@apollo/client/react";
import { Suspense, useEffect, useRef, useState } from "react";
import { formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { MessageFields } from "../conversations/conversation.fragments.js";
import { paths } from "../conversations/conversation-paths.js";
import { useConversations } from "../conversations/conversations-context.js";
import { enterPage } from "../conversations/enter-page.js";
import { MessageText } from "../conversations/message-text.js";
import { TopicComposer } from "../conversations/topic-composer.js";
import { QuoteCard } from "../conversations/quote-card.js";
import { TopicMessages } from "../conversations/topic.documents.js";
import { useTombstone } from "../conversations/use-tombstone.js";
import { AttachedFiles } from "../files/attached-files.js";
import type { Row } from "./inbox-row.js";
import classes from "./inbox.module.css";

interface InboxOpenProps {
  id: string;
  row: Row;
  onAnswered: () => void;
}

interface Held {
  ids: string[];
  goesOn: boolean;
}

/** What is unread, in place, and room for a quick answer. */
export function InboxOpen({ id, row, onAnswered }: InboxOpenProps) {
  const { t } = useTranslation("inbox");
  const client = useApolloClient();
  const { store } = useConversations();
  const [held, setHeld] = useState<Held | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const composer = useRef(null);
  const { topicId, readNumber, lastNumber, topic, channel } = row;

  useEffect(() => {
    let isLeft = false;
    const variables = { id: topicId, after: readNumber };
    client.query({ query: TopicMessages, variables, fetchPolicy: "no-cache" }).then(
      ({ data }) => {
        if (isLeft || !data) return;
        enterPage(client.cache, store.bookmarks, data.topic.messages);
        const { items, hasAfter } = data.topic.messages;
        setHeld({ ids: items.map((message) => message.id), goesOn: hasAfter });
        setError(null);
      },
      (problem: unknown) => !isLeft && setError(problem),
    );
    return () => {
      isLeft = true;
    };
    // What is posted while one reads is fetched, too.
  }, [client, store, topicId, readNumber, lastNumber, tries]);

  return (
    <div id={id} className={classes.open}>
      {!held && error === null && <Loading />}
      {!held && error !== null && <Failure error={error} onRetry={() => setTries(tries + 1)} />}
      {held && (
        <ol className={classes.messages} aria-label={t("unreadOf", { title: topic.title })}>
          {held.ids.map((messageId) => (
            <UnreadMessage key={messageId} id={messageId} />
          ))}
        </ol>
      )}
      {held?.goesOn && <Link to={paths.topic(topicId)}>{t("readOn")}</Link>}
      {channel.viewerCan.startTopic && !channel.archived && (
        <TopicComposer ref={composer} topic={topic} channel={channel} onSent={onAnswered} />
      )}
    </div>
  );
}

function UnreadMessage({ id }: { id: string }) {
  const { t } = useTranslation("conversations");
  const tombstoneOf = useTombstone();
  const { data, complete } = useFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    from: { __typename: "Message", id },
  });
  if (!complete) return null;
  const { author, postedAt, deletion, body, mentions, quoted, attachments, topic } = data;
  return (
    <li
      className={classes.message}
      aria-label={t("message.label", { name: author.name, time: formatExact(postedAt) })}
    >
      <p className={classes.said}>
        <strong>{author.name}</strong> <RelativeTime at={postedAt} className={classes.time} />
      </p>
      {quoted && !deletion && <QuoteCard messageId={quoted.id} topicId={topic.id} />}
      {deletion ? (
        <p className={classes.time}>{tombstoneOf(data)}</p>
      ) : (
        <MessageText body={body} mentions={mentions} />
      )}
      {attachments.length > 0 && (
        <Suspense fallback={null}>
          <AttachedFiles files={attachments} />
        </Suspense>
      )}
    </li>
  );
}
