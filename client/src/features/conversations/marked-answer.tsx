import { useApolloClient, useFragment } from "@apollo/client/react";
import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect } from "react";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { paths } from "./conversation-paths.js";
import { MessageFields } from "./conversation.fragments.js";
import classes from "./marked-answer.module.css";
import { mergeMessage } from "./merge-message.js";
import { MessageText } from "./message-text.js";

const MarkedAnswerDocument = graphql(`
  query MarkedAnswer($id: ID!) {
    message(id: $id) {
      ...MessageFields
    }
  }
`);

interface MarkedAnswerProps {
  topicId: string;
  answer: { id: string; number: number };
}

/** Over the messages: what solved it, before all that led there. */
export default function MarkedAnswer({ topicId, answer: { id, number } }: MarkedAnswerProps) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const { data, complete } = useFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    from: { __typename: "Message", id },
  });

  // It may stand far from the stretch that is on the screen.
  useEffect(() => {
    if (complete) return;
    client.query({ query: MarkedAnswerDocument, variables: { id }, fetchPolicy: "no-cache" }).then(
      ({ data: found }) => found && mergeMessage(client.cache, found.message),
      () => undefined,
    );
  }, [client, id, complete]);

  if (!complete || data.deletion) return null;
  return (
    <section className={classes.card} aria-label={t("solution.label")}>
      <h2 className={classes.head}>
        <IconCircleCheck size={20} aria-hidden />
        {t("solution.by", { name: data.author.name })}
      </h2>
      <div className={classes.words} tabIndex={0} role="group" aria-label={t("solution.label")}>
        <MessageText body={data.body} mentions={data.mentions} />
      </div>
      <p className={classes.foot}>
        <Link to={paths.message(topicId, number)} replace>
          {t("solution.goTo")}
        </Link>
        <RelativeTime at={data.postedAt} />
      </p>
    </section>
  );
}
