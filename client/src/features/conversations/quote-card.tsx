import { useApolloClient, useFragment } from "@apollo/client/react";
import { IconQuote, IconX } from "@tabler/icons-react";
import { type MouseEvent, useEffect } from "react";
import { ActionIcon } from "@mantine/core";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { paths } from "./conversation-paths.js";
import { QuotedFields } from "./conversation.fragments.js";
import { mergeQuoted } from "./merge-message.js";
import { plainWords } from "./plain-words.js";
import classes from "./quote-card.module.css";

const Quoted = graphql(`
  query QuotedMessage($id: ID!) {
    message(id: $id) {
      ...QuotedFields
    }
  }
`);

const mostCharacters = 240;

interface QuoteCardProps {
  messageId: string;
  topicId: string;
  /** Over the field one writes in: it can be taken away again. */
  onRemove?: () => void;
}

/** The message another one speaks of, as it stands now; leads there. */
export function QuoteCard({ messageId, topicId, onRemove }: QuoteCardProps) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const { data, complete } = useFragment({
    fragment: QuotedFields,
    fragmentName: "QuotedFields",
    from: { __typename: "Message", id: messageId },
  });

  // A draft may speak of a message that is not on the screen.
  useEffect(() => {
    if (complete) return;
    client.query({ query: Quoted, variables: { id: messageId }, fetchPolicy: "no-cache" }).then(
      ({ data: found }) => found && mergeQuoted(client.cache, found.message),
      () => undefined,
    );
  }, [client, complete, messageId]);

  return (
    <div className={classes.card} data-over-field={onRemove !== undefined}>
      <IconQuote size={18} aria-hidden className={classes.sign} />
      {complete ? (
        <div className={classes.quote}>
          <p className={classes.by}>
            <Link
              to={paths.message(topicId, data.number)}
              onClick={(event) => stayIfThere(event, data.number)}
            >
              <span className="only-for-readers">{t("quote.of")} </span>
              {data.author.name}
            </Link>
            {", "}
            <RelativeTime at={data.postedAt} />
          </p>
          {data.deletion ? (
            <p className={classes.gone}>{t("quote.gone")}</p>
          ) : (
            <blockquote className={classes.words}>{plainWords(data.body, mostCharacters)}</blockquote>
          )}
        </div>
      ) : (
        <p className={classes.gone}>{t("quote.waiting")}</p>
      )}
      {onRemove && (
        <ActionIcon aria-label={t("quote.remove")} title={t("quote.remove")} onClick={onRemove}>
          <IconX size={20} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

/** An address that is open already would not lead anywhere a second time. */
function stayIfThere(event: MouseEvent, number: number): void {
  const row = document.querySelector<HTMLElement>(`[data-number="${number}"]`);
  if (!row || row.dataset["target"] !== "true") return;
  event.preventDefault();
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
}
